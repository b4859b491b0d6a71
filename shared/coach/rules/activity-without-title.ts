import { words } from '../../text/rules/activity-without-title.ts';
import { defineRule } from '../define.ts';
import { removing } from '../fix.ts';
import { isBlank, isReferredTo } from '../reading.ts';

export const rule = defineRule<typeof words.nl>({
  id: 'activity-without-title',
  severity: 'tip',
  place: 'learning',
  source: { part: 'step-3' },
  words,
  *check(view) {
    for (const activity of view.activities) {
      if (!isBlank(activity.title) || activity.state === 'dropped') continue;
      const isEmpty = isBlank(activity.note) && activity.workMinutes === null && activity.ownMinutes === null;
      yield {
        record: activity,
        field: 'title',
        fixes: isEmpty && !isReferredTo(view, activity) ? [{ fix: 'remove', changes: removing(activity) }] : [],
      };
    }
  },
});
