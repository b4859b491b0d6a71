import { rule } from '#shared/coach/rules/done-without-practice.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'a moment, or nothing done yet': (b) => {
      b.activity({ learningQuestionId: b.learningQuestion({ practiseOn: '2027-01-01' }).id, state: 'done' });
      b.activity({ learningQuestionId: b.learningQuestion().id, state: 'planned' });
    },
    'a practice moment of what was done': (b) => {
      const done = b.activity({ learningQuestionId: b.learningQuestion().id, state: 'done' });
      b.practiceMoment({ activityId: done.id, plannedOn: '2026-12-01' });
    },
  },
  invalid: {
    'done, and no moment': {
      plan: (b) => b.activity({ learningQuestionId: b.learningQuestion({ state: 'done' }).id, state: 'done' }),
      says: 'Plan een moment om na ‘Meekijken’ nog eens te oefenen.',
      fixes: ['Oefen nog eens op 7 december 2026'],
      field: 'practiseOn',
    },
  },
});
