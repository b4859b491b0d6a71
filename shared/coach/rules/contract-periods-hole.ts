import { addDays } from '../../model/calendar.ts';
import { periodFaults } from '../../model/contract.ts';
import { words } from '../../text/rules/contract-periods-hole.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';

/** Days between two contracts on which neither holds: there the hours of the plan count, which may not be meant. */
export const rule = defineRule<typeof words.nl>({
  id: 'contract-periods-hole',
  severity: 'warning',
  place: 'working-time',
  source: { part: 'core-and-side', point: 9 },
  words,
  *check(view) {
    for (const { before, after, from, until } of periodFaults(view).holes) {
      const endDate = addDays(after.startDate, -1);
      yield {
        record: after,
        field: 'startDate',
        detail: before.id,
        data: { from, until, minutes: view.plan.contractMinutesPerWeek },
        fixes: [{ fix: 'fill', changes: altering(before, { endDate }) }],
      };
    }
  },
});
