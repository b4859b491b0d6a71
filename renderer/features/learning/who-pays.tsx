import { unallocatedCents } from '#shared/model/budget.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { learningTexts } from '#shared/text/learning.ts';
import { useTexts } from '../../platform/texts.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';
import { CoverOfCost } from './cover-of-cost.tsx';

/** More costs than this do not help anybody beside a table; the rest stands at Budget. */
const mostShown = 4;

/** "Wie betaalt …?" for every cost of these activities, what is not covered yet first. Nothing while nothing costs money. */
export function WhoPays({ view, activities }: { view: PlanView; activities: readonly RecordOf<'activity'>[] }) {
  const t = useTexts(learningTexts);
  const costs = activities
    .filter((a) => a.state !== 'dropped')
    .flatMap((activity) => view.costsOf(activity.id).map((cost) => ({ activity, cost })))
    .filter(({ cost }) => cost.amountCents !== 0 || view.allocationsOf(cost.id).length > 0);
  if (costs.length === 0) return null;
  const isOpen = (cost: RecordOf<'cost'>) => (unallocatedCents(view, cost) === 0 ? 1 : 0);
  const shown = [...costs].sort((a, b) => isOpen(a.cost) - isOpen(b.cost)).slice(0, mostShown);
  return (
    <div className="rk-learning-payers">
      {shown.map(({ activity, cost }) => {
        const title = t.whoPays.forOne(cost.title.trim() || activity.title.trim() || t.activities.untitled);
        return (
          <section key={cost.id}>
            <h3>{title}</h3>
            <CoverOfCost view={view} cost={cost} title={title} />
          </section>
        );
      })}
      {costs.length > shown.length && (
        <p className="rk-caption">
          {t.whoPays.more(costs.length - shown.length)}.{' '}
          <LinkButton onPress={() => openPlace({ type: 'budget' })}>{t.whoPays.toBudget}</LinkButton>
        </p>
      )}
    </div>
  );
}
