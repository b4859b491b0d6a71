import './responding.css';
import { useState } from 'react';
import type { Kind, PlanRecord } from '#shared/model/records.ts';
import { partOfKind } from '#shared/share/agreement-parts.ts';
import { fieldsToPropose } from '#shared/share/proposable.ts';
import { roleOfShare } from '#shared/share/response.ts';
import { respondingTexts } from '#shared/text/responding.ts';
import { useTexts } from '../platform/texts.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { DecideForm } from './decide-form.tsx';
import { useDesk } from './desk.ts';
import { ProposeForm } from './propose-form.tsx';
import { RemarkForm } from './remark-form.tsx';
import { SaidSoFar } from './said-so-far.tsx';

type Open = 'remark' | 'propose' | 'decide';

/** What was said about a record, and the ways to say something: a remark, another value, a decision. */
export function BesideRecord({ record }: { record: PlanRecord }) {
  const t = useTexts(respondingTexts);
  const desk = useDesk();
  const typed = (['remark', 'propose', 'proposed', 'decide'] as const).find((what) =>
    desk.typed.get(`${what} ${record.id}`),
  );
  const [open, setOpen] = useState<Open | null>(typed === 'proposed' ? 'propose' : (typed ?? null));
  const part = roleOfShare(desk.file) === 'manager' ? partOfKind(record.kind) : null;
  const canPropose = fieldsToPropose(record.kind as Kind).length > 0;
  const close = () => setOpen(null);
  const way = (what: Open, icon: IconName, words: string) => (
    <button
      type="button"
      className="rk-say-way"
      aria-expanded={open === what}
      onClick={() => setOpen(open === what ? null : what)}
    >
      <Icon name={icon} size={14} />
      {words}
    </button>
  );
  return (
    <div className="rk-beside">
      <SaidSoFar record={record} />
      <div className="rk-ways">
        {way('remark', 'comment', t.remark)}
        {canPropose && way('propose', 'edit', t.propose)}
        {part && way('decide', 'verified', t.decide)}
      </div>
      {open === 'remark' && <RemarkForm record={record} onDone={close} />}
      {open === 'propose' && <ProposeForm record={record} onDone={close} />}
      {open === 'decide' && part && <DecideForm record={record} part={part} onDone={close} />}
    </div>
  );
}
