import { addMonths } from '../../model/calendar.ts';
import { words } from '../../text/rules/question-without-look-back.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';
import { activeQuestions, standingActivities } from '../reading.ts';

/** A goal without a moment to look back. Asked once something is planned; offers a month after all of it. */
export const rule = defineRule<typeof words.nl>({
  id: 'question-without-look-back',
  severity: 'tip',
  place: 'learning',
  source: { part: 'step-3', point: 12 },
  words,
  *check(view, today) {
    for (const question of activeQuestions(view)) {
      const planned = standingActivities(view, question.id).filter((a) => a.state !== 'idea');
      if (planned.length === 0 || question.lookBackOn !== null) continue;
      const ends = planned.map((a) => a.endDate ?? a.startDate ?? today);
      const last = [today, question.neededBy ?? today, ...ends].reduce((a, b) => (a > b ? a : b));
      const date = addMonths(last, 1);
      yield {
        record: question,
        field: 'lookBackOn',
        data: { name: nameOf(view, question) },
        fixes: [{ fix: 'plan', data: { date }, changes: altering(question, { lookBackOn: date }) }],
      };
    }
  },
});
