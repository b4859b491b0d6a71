import { contractOf } from '../../model/contract.ts';
import { words } from '../../text/rules/learning-planned-in-leave.ts';
import { defineRule } from '../define.ts';
import { nameOf } from '../name.ts';
import { isPlannedOrBusy } from '../reading.ts';

/** Learning in work time that is planned wholly on days off. Not asked of learning in own time. */
export const rule = defineRule<typeof words.nl>({
  id: 'learning-planned-in-leave',
  severity: 'warning',
  place: 'learning',
  source: { part: 'step-3', point: 9 },
  words,
  *check(view) {
    const calendar = contractOf(view);
    for (const activity of view.activities) {
      const { startDate, endDate, workMinutes } = activity;
      if (!isPlannedOrBusy(activity) || startDate === null || workMinutes === 0) continue;
      const last = endDate ?? startDate;
      const { contract, available } = calendar.between(startDate, last);
      if (contract === 0 || available > 0) continue;
      yield {
        record: activity,
        field: 'startDate',
        data: { name: nameOf(view, activity), date: startDate, isOneDay: last <= startDate },
        goTo: { view: 'leave' },
      };
    }
  },
});
