import { allStandings, costOfActivity } from '#shared/model/budget.ts';
import { learningHoursOf } from '#shared/model/learning-hours.ts';
import { formatLongPeriod } from '#shared/text/format-period.ts';
import { printBudgetTexts } from '#shared/text/print-budget.ts';
import { usePrint } from '../print-context.ts';
import { SourceFigures, SourceTable } from './budget-sources.tsx';

/** The first page of "Budget en uren": how much of both, and where the money comes from. */
export function BudgetFront() {
  const { t, view, language, today, hours, euros } = usePrint();
  const words = printBudgetTexts[language];
  const { plan } = view;
  const activities = view.activities.filter((a) => a.state !== 'dropped');
  const time = learningHoursOf(activities);
  const costs = activities.map((a) => costOfActivity(view, a.id));
  const isPartly = time.withUnknown.length > 0 || costs.some((c) => c.hasUnknown);
  const total = costs.reduce((sum, c) => sum + c.knownCents, 0);
  const standings = allStandings(view, today);
  const about = [plan.ownerName.trim(), formatLongPeriod(plan.startDate, plan.endDate, language)].filter(Boolean);
  return (
    <>
      <div className="mast">
        <span>{t.overviews.budgetAndHours}</span>
        <span>{plan.department}</span>
      </div>
      <h1>{words.hoursAndMoney(hours(time.totalMinutes), euros(total))}</h1>
      <p className="job">{about.join(', ')}</p>
      {isPartly && <p className="hint hint-wide">{words.isPartly}</p>}
      {standings.length === 0 ? (
        <p className="empty">{t.budget.nothing}</p>
      ) : (
        <>
          <SourceFigures standings={standings} />
          <SourceTable standings={standings} />
        </>
      )}
    </>
  );
}
