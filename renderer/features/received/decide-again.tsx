import { useState } from 'react';
import type { RecordOf } from '#shared/model/records.ts';
import { receivedTexts } from '#shared/text/received.ts';
import { respondingTexts } from '#shared/text/responding.ts';
import { useTexts } from '../../platform/texts.ts';
import { DecideForm } from '../../responding/decide-form.tsx';
import { useDesk } from '../../responding/desk.ts';
import { SaidDecision } from '../../shared-plan/said.tsx';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';

type Decision = RecordOf<'decision'>;

/** Decisions that were not sent and are about something that reads otherwise now: with their words, to be taken again. */
export function DecideAgain({ again }: { again: readonly Decision[] }) {
  const t = useTexts(receivedTexts);
  const desk = useDesk();
  const isTaken = ({ part, aboutId }: Decision) =>
    desk.records.some((r) => r.kind === 'decision' && r.part === part && r.aboutId === aboutId);
  const open = again.filter((one) => !isTaken(one) && desk.view.records.has(one.aboutId));
  if (open.length === 0) return null;
  return (
    <Note tone="warn" title={t.again(open.length)}>
      <p>{t.againText}</p>
      {open.map((decision) => (
        <Again key={decision.id} decision={decision} />
      ))}
    </Note>
  );
}

function Again({ decision }: { decision: Decision }) {
  const t = useTexts(respondingTexts);
  const words = useTexts(receivedTexts);
  const desk = useDesk();
  const [isOpen, setIsOpen] = useState(false);
  const record = desk.view.records.get(decision.aboutId);
  if (record === undefined) return null;
  const name = (
    <p>
      <b>{t.parts[decision.part]}</b>
      {decision.aboutName && `: ${decision.aboutName}`}
    </p>
  );
  if (isOpen)
    return (
      <div>
        {name}
        <DecideForm record={record} part={decision.part} before={decision} onDone={() => setIsOpen(false)} />
      </div>
    );
  return (
    <div className="rk-own">
      {name}
      <SaidDecision decision={decision} isDraft />
      <Button size="small" onPress={() => setIsOpen(true)}>
        {words.takeAgain}
        <span className="rk-visually-hidden"> {decision.aboutName}</span>
      </Button>
    </div>
  );
}
