import { expect } from 'vitest';
import { rule } from '#shared/coach/rules/question-without-activity.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'an activity': (b) => b.activity({ learningQuestionId: b.learningQuestion().id }),
    'at rest, or not written yet': (b) => {
      b.learningQuestion({ state: 'later' });
      b.learningQuestion({ state: 'done' });
      b.learningQuestion({ text: '' });
    },
  },
  invalid: {
    'nothing yet, but things are waiting': {
      plan: (b) => {
        b.learningQuestion();
        b.activity();
        b.activity({ title: 'In het panel', sideTaskId: b.sideTask().id });
        b.parkedIdea();
      },
      says: 'Bij ‘Hoe lees ik cijfers?’ staat nog niet hoe je dit gaat leren.',
      fixes: ['Hang ‘Meekijken’ hieronder', 'Hang je idee ‘Cursus Excel’ hieronder', 'Bewust niet nu'],
      field: 'activities',
      after: {
        'Hang je idee ‘Cursus Excel’ hieronder': (view) => {
          expect(view.parkedIdeas).toEqual([]);
          expect(view.activities.at(-1)).toMatchObject({ title: 'Cursus Excel', way: 'formal' });
        },
      },
    },
    'all of it was dropped': {
      plan: (b) => b.activity({ learningQuestionId: b.learningQuestion().id, state: 'dropped' }),
      says: 'Bij ‘Hoe lees ik cijfers?’ staat nog niet hoe je dit gaat leren.',
      fixes: ['Bewust niet nu'],
    },
  },
});
