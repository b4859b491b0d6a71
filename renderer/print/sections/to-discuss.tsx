import { coach, wordFinding } from '#shared/coach/coach.ts';
import type { Finding } from '#shared/coach/engine.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { printBudgetTexts } from '#shared/text/print-budget.ts';
import { StepHeading } from '../blocks/step-heading.tsx';
import { usePrint } from '../print-context.ts';

/** What the coach has to say about money and hours, without its tips: the points for the conversation. */
export function ToDiscuss() {
  const { t, view, language, today, code } = usePrint();
  const words = printBudgetTexts[language];
  const findings = coach(view, today).filter(
    (f) => (f.place === 'budget' || f.place === 'working-time') && f.severity !== 'tip',
  );
  return (
    <>
      <StepHeading>{t.parts.toDiscuss}</StepHeading>
      {findings.length === 0 && <p className="empty">{words.nothingToDiscuss}</p>}
      {findings.map((finding) => {
        const { what, why } = wordFinding(finding, language);
        return (
          <div key={finding.key} className="row">
            <h3>{code(activityOf(view, finding)) || t.parts.budget}</h3>
            <div>
              <p>{what}</p>
              <p className="small">{why}</p>
            </div>
          </div>
        );
      })}
    </>
  );
}

/** The id of the activity that a finding is about, or that of its record. */
function activityOf(view: PlanView, { recordId }: Finding): string {
  const allocation = view.get('allocation', recordId);
  const cost = view.get('cost', allocation?.costId ?? recordId);
  return cost?.activityId ?? recordId;
}
