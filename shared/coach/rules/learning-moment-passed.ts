import { addMonths } from '../../model/calendar.ts';
import { words } from '../../text/rules/learning-moment-passed.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';
import { activeQuestions, isPlannedOrBusy } from '../reading.ts';

/** The new day that is proposed. */
const monthsAhead = 3;

/** The day by which it was needed is over, and the question is still open: time to look back. */
export const rule = defineRule<typeof words.nl>({
  id: 'learning-moment-passed',
  severity: 'tip',
  place: 'learning',
  source: { part: 'step-3' },
  words,
  *check(view, today) {
    const ahead = addMonths(today, monthsAhead);
    const newDay = ahead < view.plan.endDate ? ahead : view.plan.endDate;
    for (const question of activeQuestions(view)) {
      const { neededBy } = question;
      if (neededBy === null || neededBy >= today) continue;
      // What is planned or under way for it would be left behind.
      const isAtRest = !view.activitiesOf(question.id).some(isPlannedOrBusy);
      yield {
        record: question,
        field: 'neededBy',
        data: { name: nameOf(view, question), neededBy },
        fixes: [
          ...(newDay > today
            ? [{ fix: 'newDay' as const, data: { date: newDay }, changes: altering(question, { neededBy: newDay }) }]
            : []),
          ...(isAtRest
            ? [
                { fix: 'done' as const, changes: altering(question, { state: 'done' }) },
                { fix: 'later' as const, changes: altering(question, { state: 'later' }) },
              ]
            : []),
        ],
      };
    }
  },
});
