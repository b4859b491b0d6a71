import { dateOfCost } from '../../model/budget.ts';
import { isLastSaidBy, isToBeSettled } from '../../model/consent.ts';
import { words } from '../../text/rules/cost-late-in-year.ts';
import { defineRule } from '../define.ts';
import { reaching, together } from '../fix.ts';
import { law } from '../law.ts';
import { nameOf } from '../name.ts';
import { isAsked } from '../reading.ts';

const lastQuarter = '10-01';

/**
 * Money of this calendar year that the owner advances without a promise, from October on: to be repaid free of tax, it may have
 * to be settled before the year ends. An invoice that the employer pays knows no such day. A part that is approved counts as
 * promised; private money needs no promise.
 */
export const rule = defineRule<typeof words.nl>({
  id: 'cost-late-in-year',
  severity: 'tip',
  place: 'budget',
  source: { part: 'budget', point: 16, law: law.untaxedTraining },
  words,
  *check(view, today) {
    const year = today.slice(0, 4);
    if (today.slice(5) < lastQuarter) return;
    for (const cost of view.costs) {
      if (!cost.isAdvanced || !isAsked(view, cost) || dateOfCost(view, cost)?.slice(0, 4) !== year) continue;
      const open = view
        .allocationsOf(cost.id)
        .filter((a) => isToBeSettled(view, a) && a.amountCents > 0)
        .filter((a) => view.get('budgetSource', a.sourceId)?.sourceKind !== 'private');
      if (open.length === 0) continue;
      yield {
        record: cost,
        field: 'allocations',
        data: { name: nameOf(view, cost), cents: open.reduce((sum, a) => sum + a.amountCents, 0) },
        fixes: open.every((a) => isLastSaidBy(view, 'allocation', a.id, today))
          ? [{ fix: 'promised', changes: together(...open.map((a) => reaching(a, 'approved'))) }]
          : [],
      };
    }
  },
});
