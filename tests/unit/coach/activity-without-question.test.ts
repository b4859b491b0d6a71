import { expect } from 'vitest';
import { rule } from '#shared/coach/rules/activity-without-question.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'under a question, under a side task, or dropped': (b) => {
      b.activity({ learningQuestionId: b.learningQuestion().id });
      b.activity({ sideTaskId: b.sideTask().id });
      b.activity({ state: 'dropped' });
    },
  },
  invalid: {
    'the likeliest question comes first': {
      plan: (b) => {
        b.learningQuestion({ text: 'Hoe schrijf ik korter?' });
        b.learningQuestion();
        b.learningQuestion({ text: 'Rusten', state: 'later' });
        b.activity({ title: 'Cijfers lezen met Tom' });
      },
      says: '‘Cijfers lezen met Tom’ hangt nog onder geen enkele leervraag.',
      fixes: ['Hang het onder ‘Hoe lees ik cijfers?’', 'Hang het onder ‘Hoe schrijf ik korter?’'],
      field: 'learningQuestionId',
    },
    'while there is no question yet, a wish can be parked': {
      plan: (b) => b.activity({ title: 'Cijfers lezen met Tom' }),
      says: '‘Cijfers lezen met Tom’ hangt nog onder geen enkele leervraag.',
      fixes: ['Bewaar het bij je geparkeerde ideeën'],
      after: {
        'Bewaar het bij je geparkeerde ideeën': (view) => {
          expect(view.activities).toEqual([]);
          expect(view.parkedIdeas[0]?.title).toBe('Cijfers lezen met Tom');
        },
      },
    },
    'what is more than a wish is not parked': {
      plan: (b) => b.activity({ workMinutes: 60 }),
      says: '‘Meekijken’ hangt nog onder geen enkele leervraag.',
    },
  },
});
