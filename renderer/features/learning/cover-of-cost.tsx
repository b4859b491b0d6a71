import { unallocatedCents } from '#shared/model/budget.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { formatEuros } from '#shared/text/format.ts';
import { learningTexts } from '#shared/text/learning.ts';
import { termTexts } from '#shared/text/terms.ts';
import { useTexts } from '../../platform/texts.ts';
import { useLanguage } from '../../ui/language.ts';

/** Who pays a cost, as a bar with its amounts under it; what nobody pays yet is a gap of its true size. */
export function CoverOfCost({ view, cost }: { view: PlanView; cost: RecordOf<'cost'> }) {
  const t = useTexts(learningTexts);
  const terms = useTexts(termTexts);
  const language = useLanguage();
  const open = unallocatedCents(view, cost);
  const parts = view.allocationsOf(cost.id).flatMap((allocation) => {
    const source = view.get('budgetSource', allocation.sourceId);
    return source ? [{ allocation, source }] : [];
  });
  return (
    <ul className="rk-learning-cover">
      {parts.map(({ allocation, source }) => (
        <li key={allocation.id}>
          <span>{source.name.trim() || terms.sourceKind[source.sourceKind]}</span>
          <span className="rk-num">{formatEuros(allocation.amountCents, language)}</span>
        </li>
      ))}
      {open !== null && open > 0 && (
        <li data-open>
          <span>{t.whoPays.notCovered}</span>
          <span className="rk-num">{formatEuros(open, language)}</span>
        </li>
      )}
    </ul>
  );
}
