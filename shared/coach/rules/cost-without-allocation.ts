import { dateOfCost } from '../../model/budget.ts';
import { totalOfCost } from '../../model/cost-total.ts';
import { words } from '../../text/rules/cost-without-allocation.ts';
import { defineRule } from '../define.ts';
import { nameOf } from '../name.ts';
import { isAsked } from '../reading.ts';
import { allocating, roomFinder } from '../room.ts';

/** A cost that no source pays yet. One fix a source with room. */
export const rule = defineRule<typeof words.nl>({
  id: 'cost-without-allocation',
  severity: 'warning',
  place: 'budget',
  source: { part: 'budget', point: 6 },
  words,
  *check(view, today) {
    const sourcesWithRoom = roomFinder(view, today);
    for (const cost of view.costs) {
      const cents = totalOfCost(cost) ?? 0;
      if (cents === 0 || !isAsked(view, cost) || view.allocationsOf(cost.id).length > 0) continue;
      yield {
        record: cost,
        field: 'allocations',
        data: { name: nameOf(view, cost), cents },
        fixes: sourcesWithRoom(cents, dateOfCost(view, cost)).map((source) => ({
          fix: 'pay',
          detail: source.id,
          data: { source: nameOf(view, source) },
          changes: allocating(cost, source, cents),
        })),
        goTo: { view: 'budget' },
      };
    }
  },
});
