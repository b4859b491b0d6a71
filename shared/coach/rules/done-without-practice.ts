import { addDays } from '../../model/calendar.ts';
import { words } from '../../text/rules/done-without-practice.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';

const daysUntilPractice = 14;

/** An activity is done without a moment to practise again. */
export const rule = defineRule<typeof words.nl>({
  id: 'done-without-practice',
  severity: 'tip',
  place: 'learning',
  source: { part: 'step-3', point: 14 },
  words,
  *check(view, today) {
    const date = addDays(today, daysUntilPractice);
    for (const question of view.learningQuestions) {
      if (question.state === 'later' || question.practiseOn !== null) continue;
      const ended = view.activitiesOf(question.id).filter((a) => a.state === 'done' && !a.isUpkeep);
      if (ended.some((a) => view.practiceMomentsOf(a.id).length > 0)) continue;
      const [done] = ended;
      if (done === undefined) continue;
      yield {
        record: question,
        field: 'practiseOn',
        data: { name: nameOf(view, done) },
        fixes: [{ fix: 'practise', data: { date }, changes: altering(question, { practiseOn: date }) }],
      };
    }
  },
});
