import { words } from '../../text/rules/learning-moment-passed.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';
import { activeQuestions } from '../reading.ts';

/** The day by which it was needed is over, and the question is still open: time to look back. */
export const rule = defineRule<typeof words.nl>({
  id: 'learning-moment-passed',
  severity: 'tip',
  place: 'learning',
  source: { part: 'step-3' },
  words,
  *check(view, today) {
    for (const question of activeQuestions(view)) {
      const { neededBy } = question;
      if (neededBy === null || neededBy >= today) continue;
      yield {
        record: question,
        field: 'neededBy',
        data: { name: nameOf(view, question), neededBy },
        fixes: [
          { fix: 'done', changes: altering(question, { state: 'done' }) },
          { fix: 'later', changes: altering(question, { state: 'later' }) },
        ],
      };
    }
  },
});
