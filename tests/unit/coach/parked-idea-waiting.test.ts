import { expect } from 'vitest';
import { rule } from '#shared/coach/rules/parked-idea-waiting.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'no learning questions yet': (b) => b.parkedIdea(),
    'only questions at rest': (b) => {
      b.learningQuestion({ state: 'done' });
      b.parkedIdea();
    },
  },
  invalid: {
    'there is a question now': {
      plan: (b) => {
        b.learningQuestion();
        b.parkedIdea({ note: 'Bij Data' });
      },
      says: 'Je idee ‘Cursus Excel’ wacht nog op een plek.',
      fixes: ['Hang het onder ‘Hoe lees ik cijfers?’'],
      after: {
        'Hang het onder ‘Hoe lees ik cijfers?’': (view) =>
          expect(view.activities).toMatchObject([{ title: 'Cursus Excel', note: 'Bij Data', way: 'formal' }]),
      },
    },
  },
});
