import { useState } from 'react';
import { type PlanPart, Verdict, type Verdict as VerdictName } from '#shared/model/kinds/sharing.ts';
import type { PlanRecord, RecordOf } from '#shared/model/records.ts';
import { decideOn } from '#shared/share/response.ts';
import { respondingTexts } from '#shared/text/responding.ts';
import { useTexts } from '../platform/texts.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useDesk } from './desk.ts';

/** A decision on a named part, bound to how it reads here. A second decision takes the place of one that was not sent. */
export function DecideForm({
  record,
  part,
  before,
  onDone,
}: {
  record: PlanRecord;
  part: PlanPart;
  /** What was decided when it read otherwise: proposed again. */
  before?: RecordOf<'decision'> | undefined;
  onDone: () => void;
}) {
  const t = useTexts(respondingTexts);
  const desk = useDesk();
  const earlier = desk.records.find(
    (r): r is RecordOf<'decision'> => r.kind === 'decision' && r.aboutId === record.id && r.part === part,
  );
  const key = `decide ${record.id}`;
  const [verdict, setVerdict] = useState<VerdictName | null>(earlier?.verdict ?? before?.verdict ?? null);
  const [remark, setRemark] = useState(() => desk.typed.get(key) ?? earlier?.remark ?? before?.remark ?? '');
  const close = () => {
    desk.typed.delete(key);
    onDone();
  };
  const add = () => {
    if (verdict === null) return;
    const responder = { file: desk.file, name: desk.byName };
    const made = decideOn(responder, desk.context(), record, { part, verdict, remark: remark.trim() });
    desk.put(earlier ? { ...made, id: earlier.id } : made);
    close();
  };
  return (
    <div className="rk-say">
      <Choice
        label={t.parts[part]}
        hint={t.verdictHint}
        value={verdict}
        onChange={setVerdict}
        options={Verdict.options.map((value) => ({ value, label: t.verdicts[value] }))}
      />
      <TextField
        label={t.decisionRemark}
        value={remark}
        onChange={(text) => {
          desk.typed.set(key, text);
          setRemark(text);
        }}
        maxLength={20_000}
        words
        multiline
        autoFocus
      />
      <div className="rk-say-buttons">
        <Button size="small" onPress={add} isDisabled={verdict === null}>
          {earlier ? t.change : t.add}
        </Button>
        <Button size="small" variant="quiet" onPress={close}>
          {t.cancel}
        </Button>
      </div>
      <p className="rk-caption rk-muted">{t.trust}</p>
    </div>
  );
}
