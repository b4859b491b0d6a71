import { words } from '../../text/rules/activity-of-resting-question.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';
import { isPlannedOrBusy } from '../reading.ts';

/** An activity goes on while its learning question is done or left for later: one of the two is not up to date. */
export const rule = defineRule<typeof words.nl>({
  id: 'activity-of-resting-question',
  severity: 'tip',
  place: 'learning',
  source: { part: 'step-3' },
  words,
  *check(view, today) {
    for (const question of view.learningQuestions) {
      const { state } = question;
      if (state === 'active') continue;
      for (const activity of view.activitiesOf(question.id)) {
        if (!isPlannedOrBusy(activity)) continue;
        const hasBegun = activity.startDate === null || activity.startDate <= today;
        yield {
          record: activity,
          field: 'state',
          data: { name: nameOf(view, activity), question: nameOf(view, question), state },
          fixes: [
            ...(state === 'later' ? [{ fix: 'idea' as const, changes: altering(activity, { state: 'idea' }) }] : []),
            ...(state === 'done' && hasBegun
              ? [{ fix: 'done' as const, changes: altering(activity, { state: 'done' }) }]
              : []),
            { fix: 'drop' as const, changes: altering(activity, { state: 'dropped' }) },
            { fix: 'reopen' as const, changes: altering(question, { state: 'active' }) },
          ],
        };
      }
    }
  },
});
