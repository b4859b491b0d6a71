import { addMonths } from '../../model/calendar.ts';
import { words } from '../../text/rules/learning-moment-late.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';
import { activeQuestions, standingActivities } from '../reading.ts';

const mostMonths = 6;

/** A learning moment long after it is needed: over half a year. */
export const rule = defineRule<typeof words.nl>({
  id: 'learning-moment-late',
  severity: 'warning',
  place: 'learning',
  source: { part: 'step-3', point: 11 },
  words,
  *check(view) {
    for (const question of activeQuestions(view)) {
      const { neededBy } = question;
      if (neededBy === null) continue;
      const latest = addMonths(neededBy, mostMonths);
      for (const activity of standingActivities(view, question.id)) {
        const date = activity.startDate ?? activity.endDate;
        if (activity.state === 'done' || date === null || date <= latest) continue;
        yield {
          record: activity,
          field: activity.startDate === null ? 'endDate' : 'startDate',
          data: { name: nameOf(view, activity), date, neededBy },
          fixes: [{ fix: 'needLater', data: { date }, changes: altering(question, { neededBy: date }) }],
        };
      }
    }
  },
});
