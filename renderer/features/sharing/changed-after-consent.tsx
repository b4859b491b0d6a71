import { shortened } from '#shared/history/record-name.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { agreementState, decidedParts } from '#shared/share/agreement.ts';
import { quote } from '#shared/text/quote.ts';
import { sharingTexts } from '#shared/text/sharing.ts';
import { useTexts } from '../../platform/texts.ts';
import { AgreementChanges } from '../../shared-plan/agreement-changes.tsx';
import { Note } from '../../ui/note.tsx';

/** Says of each part that reads differently than when it was agreed, what changed: before it goes to the manager again. */
export function ChangedAfterConsent({ view }: { view: PlanView }) {
  const t = useTexts(sharingTexts);
  const changed = decidedParts(view).flatMap(({ part, aboutId }) => {
    const state = agreementState(view, part, aboutId);
    return state.state === 'changed' ? [state] : [];
  });
  const shown = changed.slice(0, 3);
  return shown.map(({ decision, changes }, i) => (
    <Note key={decision.id} tone="warn" title={t.changedAfter}>
      <p>{t.changedAfterText(decision.byName, decision.decidedOn, quote(shortened(decision.aboutName)))}</p>
      <AgreementChanges changes={changes} view={view} />
      <p className="rk-caption">
        {t.askAgain}
        {i === shown.length - 1 && changed.length > shown.length && ` (${t.more(changed.length - shown.length)})`}
      </p>
    </Note>
  ));
}
