import { dateOfCost, unallocatedCents } from '../../model/budget.ts';
import { isToBeSettled } from '../../model/consent.ts';
import { totalOfCost } from '../../model/cost-total.ts';
import { isSplitByPercent, isWhollyByPercent } from '../../model/edits/money.ts';
import type { PlanView } from '../../model/plan-view.ts';
import type { RecordOf } from '../../model/records.ts';
import { words } from '../../text/rules/allocations-do-not-add-up.ts';
import { defineRule } from '../define.ts';
import { altering, removing } from '../fix.ts';
import { nameOf } from '../name.ts';
import { isAsked } from '../reading.ts';
import { allocating, isAmount, roomFinder } from '../room.ts';

/** Sums that cannot be right: the allocations of a cost add up to that cost. */
export const rule = defineRule<typeof words.nl>({
  id: 'allocations-do-not-add-up',
  severity: 'error',
  place: 'budget',
  source: { part: 'budget', point: 6 },
  words,
  *check(view, today) {
    const sourcesWithRoom = roomFinder(view, today);
    for (const cost of view.costs) {
      const allocations = view.allocationsOf(cost.id);
      const missing = unallocatedCents(view, cost);
      const cents = totalOfCost(cost);
      if (missing === null || missing === 0 || cents === null) continue;
      if (allocations.length === 0 || !isAsked(view, cost)) continue;
      // Then the percentages do not make a hundred, which has a rule of its own.
      if (isWhollyByPercent(view, cost)) continue;
      const total = cents - missing;
      const toTotal = {
        fix: missing > 0 ? ('lower' as const) : ('raise' as const),
        data: { cents: total },
        changes: altering(cost, { amountCents: total }),
      };
      yield {
        record: cost,
        field: 'allocations',
        data: { name: nameOf(view, cost), cents, total },
        fixes: [
          ...(missing > 0
            ? sourcesWithRoom(missing, dateOfCost(view, cost)).map((source) => payingMore(view, cost, source, missing))
            : payingLess(view, cost, -missing)),
          ...(isAmount(total) && isAsTyped(view, cost, total) ? [toTotal] : []),
        ],
      };
    }
  },
});

/** Only of a cost that comes to what is typed, with no parts that would follow, can the total be typed. */
function isAsTyped(view: PlanView, cost: RecordOf<'cost'>, total: number): boolean {
  return totalOfCost({ ...cost, amountCents: total }) === total && !isSplitByPercent(view, cost);
}

function payingMore(view: PlanView, cost: RecordOf<'cost'>, source: RecordOf<'budgetSource'>, cents: number) {
  return {
    fix: 'more' as const,
    detail: source.id,
    data: { source: nameOf(view, source), cents },
    changes: allocating(cost, source, cents),
  };
}

/** Only what is not approved or spent can still be less. */
function payingLess(view: PlanView, cost: RecordOf<'cost'>, cents: number) {
  return view
    .allocationsOf(cost.id)
    .filter((a) => isToBeSettled(view, a) && a.amountCents >= cents)
    .map((allocation) => {
      const source = view.get('budgetSource', allocation.sourceId);
      return {
        fix: 'less' as const,
        detail: allocation.id,
        data: { source: source ? nameOf(view, source) : '', cents },
        changes:
          allocation.amountCents === cents
            ? removing(allocation)
            : altering(allocation, { amountCents: allocation.amountCents - cents, percentHundredths: null }),
      };
    });
}
