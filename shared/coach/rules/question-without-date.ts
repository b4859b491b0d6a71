import { words } from '../../text/rules/question-without-date.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';
import { activeQuestions, standingActivities } from '../reading.ts';

/** A goal without a date. Asked once the fuel station holds something. */
export const rule = defineRule<typeof words.nl>({
  id: 'question-without-date',
  severity: 'warning',
  place: 'learning',
  source: { part: 'step-3', point: 12 },
  words,
  *check(view, today) {
    const { endDate } = view.plan;
    for (const question of activeQuestions(view)) {
      if (question.neededBy !== null || standingActivities(view, question.id).length === 0) continue;
      yield {
        record: question,
        field: 'neededBy',
        data: { name: nameOf(view, question) },
        fixes:
          endDate < today
            ? []
            : [{ fix: 'planEnd', data: { date: endDate }, changes: altering(question, { neededBy: endDate }) }],
      };
    }
  },
});
