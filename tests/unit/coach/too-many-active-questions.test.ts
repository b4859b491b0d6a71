import { expect } from 'vitest';
import { rule } from '#shared/coach/rules/too-many-active-questions.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'three, and some at rest': (b) => {
      for (const text of ['Een', 'Twee', 'Drie']) b.learningQuestion({ text });
      b.learningQuestion({ state: 'later' });
      b.learningQuestion({ state: 'done' });
    },
  },
  invalid: {
    'the fourth and the fifth': {
      plan: (b) => {
        for (const text of ['Een', 'Twee', 'Drie', 'Vier', 'Vijf']) b.learningQuestion({ text });
      },
      says: ['‘Vier’ is je 4e leervraag tegelijk.', '‘Vijf’ is je 5e leervraag tegelijk.'],
      fixes: ['Bewust niet nu'],
      after: { 'Bewust niet nu': (view) => expect(view.learningQuestions[3]?.state).toBe('later') },
    },
  },
});
