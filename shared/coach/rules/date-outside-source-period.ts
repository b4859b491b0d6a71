import { dateOfCost } from '../../model/budget.ts';
import { words } from '../../text/rules/date-outside-source-period.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';
import { isAsked } from '../reading.ts';
import { isWithinPeriod, roomFinder } from '../room.ts';

/** Dates that cannot be right: a source pays a cost of a day outside its period. */
export const rule = defineRule<typeof words.nl>({
  id: 'date-outside-source-period',
  severity: 'error',
  place: 'budget',
  source: { part: 'budget', point: 6 },
  words,
  *check(view, today) {
    const sourcesWithRoom = roomFinder(view, today);
    for (const allocation of view.allocations) {
      const source = view.get('budgetSource', allocation.sourceId);
      const cost = view.get('cost', allocation.costId);
      if (source === undefined || cost === undefined || !isAsked(view, cost)) continue;
      const { startDate, endDate } = source;
      if (startDate !== null && endDate !== null && endDate < startDate) continue;
      const date = dateOfCost(view, cost);
      if (date === null || isWithinPeriod(source, date)) continue;
      yield {
        record: allocation,
        field: 'sourceId',
        data: { name: nameOf(view, cost), date, source: nameOf(view, source), startDate, endDate },
        fixes: sourcesWithRoom(allocation.amountCents, date).map((target) => ({
          fix: 'move',
          detail: target.id,
          data: { source: nameOf(view, target) },
          changes: altering(allocation, { sourceId: target.id }),
        })),
        goTo:
          cost.costDate === null
            ? { recordId: cost.activityId, field: 'startDate' }
            : { recordId: cost.id, field: 'costDate' },
      };
    }
  },
});
