import { words } from '../../text/rules/activity-without-hours.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';
import { isPlannedOrBusy } from '../reading.ts';

/** Hours without work time / own time: asked of what is planned or under way; 0 is an answer. */
export const rule = defineRule<typeof words.nl>({
  id: 'activity-without-hours',
  severity: 'tip',
  place: 'learning',
  source: { part: 'step-3', point: 9 },
  words,
  *check(view) {
    for (const activity of view.activities) {
      if (!isPlannedOrBusy(activity) || activity.workMinutes !== null || activity.ownMinutes !== null) continue;
      yield {
        record: activity,
        field: 'workMinutes',
        data: { name: nameOf(view, activity) },
        fixes: [{ fix: 'none', changes: altering(activity, { workMinutes: 0, ownMinutes: 0 }) }],
      };
    }
  },
});
