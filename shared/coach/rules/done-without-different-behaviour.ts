import { words } from '../../text/rules/done-without-different-behaviour.ts';
import { defineRule } from '../define.ts';
import { nameOf } from '../name.ts';
import { isBlank } from '../reading.ts';

/** An activity is done without "what do I do differently" (one finding a question: the answer stands there). */
export const rule = defineRule<typeof words.nl>({
  id: 'done-without-different-behaviour',
  severity: 'warning',
  place: 'learning',
  source: { part: 'step-3', point: 14 },
  words,
  *check(view) {
    for (const question of view.learningQuestions) {
      if (question.state === 'later' || !isBlank(question.doDifferently)) continue;
      const done = view.activitiesOf(question.id).find((a) => a.state === 'done' && !a.isUpkeep);
      if (done === undefined) continue;
      yield { record: question, field: 'doDifferently', data: { name: nameOf(view, done) } };
    }
  },
});
