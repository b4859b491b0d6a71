import { useMemo, useState } from 'react';
import { kindNames } from '#shared/model/names.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { changedSince } from '#shared/share/changed-since.ts';
import { roundsOf, type ShareChoice } from '#shared/share/choice.ts';
import type { Selection, StayReason } from '#shared/share/selection.ts';
import { sharingTexts } from '#shared/text/sharing.ts';
import { today } from '../../platform/clock.ts';
import { useTexts } from '../../platform/texts.ts';
import { saidAbout } from '../../shared-plan/said-about.tsx';
import { SharedPlan } from '../../shared-plan/shared-plan.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useLanguage } from '../../ui/language.ts';
import { ShareChanges } from './share-changes.tsx';
import { useLastSent } from './use-last-sent.ts';

/** Exactly what the receiver gets, made of the very records that leave; and what changed since the time before. */
export function SharePreview({
  view,
  choice,
  note,
  chosen,
  name,
}: {
  view: PlanView;
  choice: ShareChoice;
  note: string;
  chosen: Selection;
  name: string;
}) {
  const t = useTexts(sharingTexts);
  const [shown, setShown] = useState<'whole' | 'changes'>('whole');
  const last = roundsOf(view, choice).at(-1);
  const sent = useLastSent(view, last);
  const changes = useMemo(() => (last ? changedSince(view, last, choice) : []), [view, last, choice]);
  const leaves = useMemo(() => new PlanView(new Map(chosen.records.map((r) => [r.id as string, r]))), [chosen]);
  const asked =
    choice.profile === 'manager'
      ? { receiverName: choice.receiverName, sharedAt: today(), round: (last?.round ?? 0) + 1 }
      : null;
  const isChanges = shown === 'changes' && last !== undefined;
  return (
    <section className="rk-share-preview" aria-labelledby="rk-share-preview">
      <div className="rk-share-preview-head">
        <h2 className="rk-share-preview-title" id="rk-share-preview">
          {t.preview(name)}
        </h2>
        {last && (
          <Choice
            label={t.preview(name)}
            isLabelHidden
            size="small"
            value={shown}
            onChange={setShown}
            options={[
              { value: 'whole', label: t.previewWhole },
              { value: 'changes', label: t.previewChanges(changes.length) },
            ]}
          />
        )}
      </div>
      <Stays chosen={chosen} />
      {isChanges && last ? (
        <ShareChanges changes={changes} sent={sent} since={last.sharedOn} view={leaves} />
      ) : (
        <div className="rk-share-paper">
          <SharedPlan
            view={leaves}
            kinds={chosen.kinds}
            sharedOn={today()}
            note={note}
            headingLevel={2}
            beside={(record) => saidAbout(record, leaves)}
            asked={asked}
          />
        </div>
      )}
    </section>
  );
}

/** How much stays behind, and of what. */
function Stays({ chosen }: { chosen: Selection }) {
  const t = useTexts(sharingTexts);
  const language = useLanguage();
  const count = chosen.staying.reduce((sum, s) => sum + s.count, 0);
  if (count === 0) return <p className="rk-share-stays rk-muted">{t.staysBehind(0)}</p>;
  const emptied = chosen.emptied.length;
  return (
    <div className="rk-share-stays">
      <Disclosure title={t.staysBehind(count)}>
        <ul className="rk-share-stays-list">
          {chosen.staying.map(({ kind, reason, count: n }) => (
            <li key={kind}>
              <span>
                {n} {kindNames[language][kind][n === 1 ? 'one' : 'many']}
              </span>
              <span className="rk-muted">{t.reasons[reason satisfies StayReason]}</span>
            </li>
          ))}
          {emptied > 0 && <li className="rk-muted">{t.staysEmptied(emptied)}</li>}
        </ul>
      </Disclosure>
    </div>
  );
}
