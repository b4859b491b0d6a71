import { words } from '../../text/rules/question-without-text.ts';
import { defineRule } from '../define.ts';
import { removing } from '../fix.ts';
import { nameOf } from '../name.ts';
import { isBlank, isReferredTo } from '../reading.ts';

/** A learning question says in one's own words what one still has to learn. */
export const rule = defineRule<typeof words.nl>({
  id: 'question-without-text',
  severity: 'tip',
  place: 'learning',
  source: { part: 'step-2' },
  words,
  *check(view) {
    for (const question of view.learningQuestions) {
      if (!isBlank(question.text) || question.state === 'done') continue;
      const isEmpty = isBlank(question.shortTitle) && question.requirementIds.length === 0;
      yield {
        record: question,
        field: 'text',
        data: { name: nameOf(view, question) },
        fixes: isEmpty && !isReferredTo(view, question) ? [{ fix: 'remove', changes: removing(question) }] : [],
      };
    }
  },
});
