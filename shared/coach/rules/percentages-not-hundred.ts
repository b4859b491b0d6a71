import { isToBeSettled } from '../../model/consent.ts';
import { totalOfCost } from '../../model/cost-total.ts';
import { divideByPercent, isWhollyByPercent, openHundredths } from '../../model/edits/money.ts';
import type { PlanView } from '../../model/plan-view.ts';
import type { RecordOf } from '../../model/records.ts';
import { words } from '../../text/rules/percentages-not-hundred.ts';
import type { FixChanges } from '../define.ts';
import { defineRule } from '../define.ts';
import { nameOf } from '../name.ts';
import { isAsked } from '../reading.ts';
import { isAmount } from '../room.ts';

/** Sums that cannot be right: a cost is divided by percentages that do not make a hundred. */
export const rule = defineRule<typeof words.nl>({
  id: 'percentages-not-hundred',
  severity: 'error',
  place: 'budget',
  source: { part: 'budget', point: 6 },
  words,
  *check(view) {
    for (const cost of view.costs) {
      const open = openHundredths(view, cost);
      if (open === 0 || !isWhollyByPercent(view, cost) || !isAsked(view, cost) || totalOfCost(cost) === 0) continue;
      yield {
        record: cost,
        field: 'allocations',
        data: { name: nameOf(view, cost), hundredths: 10_000 - open },
        fixes: view
          .allocationsOf(cost.id)
          .filter((a) => isToBeSettled(view, a))
          .map((a) => ({ allocation: a, hundredths: (a.percentHundredths ?? 0) + open }))
          .filter(({ hundredths }) => hundredths >= 0 && hundredths <= 10_000 && isAmount(totalOfCost(cost) ?? 0))
          .map(({ allocation, hundredths }) => {
            const source = view.get('budgetSource', allocation.sourceId);
            return {
              fix: 'make' as const,
              detail: allocation.id,
              data: { source: source ? nameOf(view, source) : '', hundredths },
              changes: closing(cost, allocation),
            };
          }),
      };
    }
  },
});

/** Gives one part what the percentages leave of a hundred, or takes off it what is too much. */
function closing(cost: RecordOf<'cost'>, allocation: RecordOf<'allocation'>): FixChanges {
  return (_context, view: PlanView) => {
    const current = view.get('cost', cost.id);
    if (current === undefined || !isWhollyByPercent(view, current)) return [];
    const open = openHundredths(view, current);
    const parts = view.allocationsOf(current.id);
    const hundredths = parts.map((a) => (a.percentHundredths ?? 0) + (a.id === allocation.id ? open : 0));
    if (hundredths.some((h) => h < 0 || h > 10_000)) return [];
    return divideByPercent(current, parts, hundredths).filter((change) => change !== null);
  };
}
