import { words } from '../../text/rules/too-many-active-questions.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';
import { activeQuestions } from '../reading.ts';

const most = 3;

/** More than three learning questions active at once: the owner's order says which come first. */
export const rule = defineRule<typeof words.nl>({
  id: 'too-many-active-questions',
  severity: 'warning',
  place: 'learning',
  source: { part: 'step-2', point: 12 },
  words,
  *check(view) {
    for (const [index, question] of activeQuestions(view).entries()) {
      if (index < most) continue;
      yield {
        record: question,
        field: 'state',
        data: { name: nameOf(view, question), rank: index + 1 },
        fixes: [{ fix: 'later', changes: altering(question, { state: 'later' }) }],
      };
    }
  },
});
