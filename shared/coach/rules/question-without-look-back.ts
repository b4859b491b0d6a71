import { addMonths } from '../../model/calendar.ts';
import { words } from '../../text/rules/question-without-look-back.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';
import { activeQuestions, standingActivities } from '../reading.ts';

/** A goal without a moment to look back. Asked once something is planned. */
export const rule = defineRule<typeof words.nl>({
  id: 'question-without-look-back',
  severity: 'tip',
  place: 'learning',
  words,
  *check(view, today) {
    for (const question of activeQuestions(view)) {
      const isPlanned = standingActivities(view, question.id).some((a) => a.state !== 'idea');
      if (!isPlanned || question.lookBackOn !== null) continue;
      const from = question.neededBy !== null && question.neededBy > today ? question.neededBy : today;
      const date = addMonths(from, 1);
      yield {
        record: question,
        field: 'lookBackOn',
        data: { name: nameOf(view, question) },
        fixes: [{ fix: 'plan', data: { date }, changes: altering(question, { lookBackOn: date }) }],
      };
    }
  },
});
