import { addMonths } from '../../model/calendar.ts';
import { words } from '../../text/rules/learning-moment-passed.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';
import { activeQuestions } from '../reading.ts';

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
      yield {
        record: question,
        field: 'neededBy',
        data: { name: nameOf(view, question), neededBy },
        fixes: [
          ...(newDay > today
            ? [{ fix: 'newDay' as const, data: { date: newDay }, changes: altering(question, { neededBy: newDay }) }]
            : []),
          { fix: 'done', changes: altering(question, { state: 'done' }) },
          { fix: 'later', changes: altering(question, { state: 'later' }) },
        ],
      };
    }
  },
});
