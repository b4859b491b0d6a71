import { useState } from 'react';
import type { Kind, PlanRecord, RecordOf } from '#shared/model/records.ts';
import type { ResponseRecord } from '#shared/share/envelope.ts';
import { threadsOf } from '#shared/share/threads.ts';
import { fieldName } from '#shared/share/value-words.ts';
import { respondingTexts } from '#shared/text/responding.ts';
import { useTexts } from '../platform/texts.ts';
import { SaidDecision, SaidProposal, SaidRemark } from '../shared-plan/said.tsx';
import { Button } from '../ui/button.tsx';
import { useLanguage } from '../ui/language.ts';
import { DecideForm } from './decide-form.tsx';
import { useDesk } from './desk.ts';
import { ProposeForm } from './propose-form.tsx';
import { RemarkForm } from './remark-form.tsx';

/** The threads, proposals and decisions on a record: those of earlier rounds, and what was written now. */
export function SaidSoFar({ record }: { record: PlanRecord }) {
  const desk = useDesk();
  const { view } = desk;
  const own = desk.records.filter((r) => r.aboutId === record.id);
  const threads = threadsOf(view, record.id);
  const remarks = own.filter((r): r is RecordOf<'remark'> => r.kind === 'remark');
  const inThread = (id: string, answers: readonly RecordOf<'remark'>[]) =>
    remarks.filter((r) => r.replyToId === id || answers.some((a) => a.id === r.replyToId));
  const threaded = new Set(threads.flatMap((t) => inThread(t.first.id, t.answers).map((r) => r.id as string)));
  const fresh = own.filter((r) => !threaded.has(r.id));
  const decisions = view.decisionsOn(record.id);
  const proposals = view.proposalsFor(record.id);
  if (threads.length + own.length + decisions.length + proposals.length === 0) return null;
  return (
    <div className="rk-said-list">
      {decisions.map((d) => (
        <SaidDecision key={d.id} decision={d} />
      ))}
      {proposals.map((p) => (
        <SaidProposal key={p.id} proposal={p} view={view} />
      ))}
      {threads.map(({ first, answers }) => (
        <div key={first.id} className="rk-thread">
          <SaidRemark remark={first} />
          {answers.map((answer) => (
            <SaidRemark key={answer.id} remark={answer} isAnswer />
          ))}
          {inThread(first.id, answers).map((r) => (
            <Own key={r.id} said={r} record={record} isAnswer />
          ))}
          <Reply record={record} to={first} />
        </div>
      ))}
      {fresh.map((r) => (
        <Own key={r.id} said={r} record={record} />
      ))}
    </div>
  );
}

function Reply({ record, to }: { record: PlanRecord; to: RecordOf<'remark'> }) {
  const t = useTexts(respondingTexts);
  const desk = useDesk();
  const [isOpen, setIsOpen] = useState(() => desk.typed.has(`remark ${to.id}`));
  if (isOpen) return <RemarkForm record={record} replyTo={to} onDone={() => setIsOpen(false)} />;
  return (
    <div>
      <Button size="small" variant="quiet" onPress={() => setIsOpen(true)}>
        {t.reply}
      </Button>
    </div>
  );
}

/** Something of one's own that was not sent yet: it can be worded anew or taken away. */
function Own({ said, record, isAnswer = false }: { said: ResponseRecord; record: PlanRecord; isAnswer?: boolean }) {
  const t = useTexts(respondingTexts);
  const language = useLanguage();
  const desk = useDesk();
  const [isOpen, setIsOpen] = useState(false);
  const done = () => setIsOpen(false);
  if (isOpen && said.kind === 'remark') return <RemarkForm record={record} existing={said} onDone={done} />;
  if (isOpen && said.kind === 'proposal') return <ProposeForm record={record} existing={said} onDone={done} />;
  if (isOpen && said.kind === 'decision') return <DecideForm record={record} part={said.part} onDone={done} />;
  const name =
    said.kind === 'remark'
      ? t.remark
      : said.kind === 'decision'
        ? t.decide
        : t.proposes(fieldName(said.aboutKind as Kind, said.field, language));
  return (
    <div className="rk-own" data-answer={isAnswer || undefined}>
      {said.kind === 'remark' && <SaidRemark remark={said} isAnswer={isAnswer} isDraft />}
      {said.kind === 'proposal' && <SaidProposal proposal={said} view={desk.view} isDraft />}
      {said.kind === 'decision' && <SaidDecision decision={said} isDraft />}
      <fieldset className="rk-say-buttons">
        <legend className="rk-visually-hidden">{name}</legend>
        <Button size="small" variant="quiet" onPress={() => setIsOpen(true)}>
          {t.change}
        </Button>
        <Button size="small" variant="quiet" onPress={() => desk.drop(said.id)}>
          {t.remove}
        </Button>
      </fieldset>
    </div>
  );
}
