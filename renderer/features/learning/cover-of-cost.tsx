import { unallocatedCents } from '#shared/model/budget.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { formatEuros } from '#shared/text/format.ts';
import { learningTexts } from '#shared/text/learning.ts';
import { termTexts } from '#shared/text/terms.ts';
import { useTexts } from '../../platform/texts.ts';
import { SplitBar, SplitLegend } from '../../ui/charts/split-bar.tsx';
import { useLanguage } from '../../ui/language.ts';

/** Who pays a cost, as a bar with its amounts under it; what nobody pays yet is a gap of its true size. */
export function CoverOfCost({ view, cost, title }: { view: PlanView; cost: RecordOf<'cost'>; title: string }) {
  const t = useTexts(learningTexts);
  const terms = useTexts(termTexts);
  const language = useLanguage();
  const openCents = Math.max(0, unallocatedCents(view, cost) ?? 0);
  const parts = view.allocationsOf(cost.id).flatMap((allocation) => {
    const source = view.get('budgetSource', allocation.sourceId);
    if (source === undefined) return [];
    return [
      {
        id: allocation.id,
        kind: source.sourceKind,
        cents: allocation.amountCents,
        name: source.name.trim() || terms.sourceKind[source.sourceKind],
        amount: formatEuros(allocation.amountCents, language),
      },
    ];
  });
  const open = { name: t.whoPays.notCovered, amount: formatEuros(openCents, language) };
  const inWords = [...parts, ...(openCents > 0 ? [open] : [])].map((p) => `${p.name} ${p.amount}`).join('; ');
  if (inWords === '') return <p className="rk-muted">{t.costs.amountUnknown}</p>;
  return (
    <>
      <SplitBar parts={parts} uncoveredCents={openCents} label={`${title} ${inWords}`} />
      <SplitLegend items={parts} {...(openCents > 0 && { open })} />
    </>
  );
}
