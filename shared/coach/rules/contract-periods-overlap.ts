import { addDays } from '../../model/calendar.ts';
import { periodFaults } from '../../model/contract.ts';
import { words } from '../../text/rules/contract-periods-overlap.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';

/** Two contracts cannot hold on one day. Until it is solved, the one that began last counts. */
export const rule = defineRule<typeof words.nl>({
  id: 'contract-periods-overlap',
  severity: 'error',
  place: 'working-time',
  source: { part: 'core-and-side', point: 9 },
  words,
  *check(view) {
    for (const { earlier, later, from } of periodFaults(view).overlaps) {
      const endDate = addDays(later.startDate, -1);
      yield {
        record: later,
        field: 'startDate',
        detail: earlier.id,
        data: { from },
        fixes:
          earlier.startDate < later.startDate
            ? [{ fix: 'end', data: { date: endDate }, changes: altering(earlier, { endDate }) }]
            : [],
      };
    }
  },
});
