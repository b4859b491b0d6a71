import { words } from '../../text/rules/activity-past-its-end.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';

/** Planned or under way, while its last day is over. */
export const rule = defineRule<typeof words.nl>({
  id: 'activity-past-its-end',
  severity: 'tip',
  place: 'learning',
  source: { part: 'step-3' },
  words,
  *check(view, today) {
    for (const activity of view.activities) {
      const { endDate, state } = activity;
      if ((state !== 'planned' && state !== 'busy') || endDate === null || endDate >= today) continue;
      // One that ends before it begins has another fault, and was not done.
      if (activity.startDate !== null && activity.startDate > today) continue;
      yield {
        record: activity,
        field: 'state',
        data: { name: nameOf(view, activity), endDate, state },
        fixes: [
          { fix: 'done', changes: altering(activity, { state: 'done' }) },
          { fix: 'drop', changes: altering(activity, { state: 'dropped' }) },
        ],
      };
    }
  },
});
