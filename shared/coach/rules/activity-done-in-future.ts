import { words } from '../../text/rules/activity-done-in-future.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';

/** Dates that cannot be right: something is done before it began. */
export const rule = defineRule<typeof words.nl>({
  id: 'activity-done-in-future',
  severity: 'error',
  place: 'learning',
  source: { part: 'step-3' },
  words,
  *check(view, today) {
    for (const activity of view.activities) {
      const { state, startDate } = activity;
      if (state !== 'done' || startDate === null || startDate <= today) continue;
      yield {
        record: activity,
        field: 'state',
        data: { name: nameOf(view, activity), startDate },
        fixes: [{ fix: 'plan', changes: altering(activity, { state: 'planned' }) }],
      };
    }
  },
});
