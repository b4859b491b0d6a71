import { rule } from '#shared/coach/rules/question-without-requirement.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'it belongs to one': (b) => b.learningQuestion({ requirementIds: [b.requirement().id] }),
    'it rests': (b) => {
      b.learningQuestion({ state: 'later' });
      b.learningQuestion({ state: 'done' });
    },
  },
  invalid: {
    'the likeliest comes first: shared words, then the largest gap': {
      plan: (b) => {
        b.requirement({ title: 'Kort schrijven' });
        const adviser = b.requirement({ title: 'Adviseren', requiredLevel: 4, importance: 'high' });
        b.selfScore({ requirementId: adviser.id, level: 2 });
        b.requirement({ title: 'Cijfers duiden' });
        b.requirement({ title: 'Plannen' });
        b.learningQuestion();
      },
      says: 'De leervraag ‘Hoe lees ik cijfers?’ hoort nog bij geen enkele eis.',
      fixes: ['Hoort bij ‘Cijfers duiden’', 'Hoort bij ‘Adviseren’', 'Hoort bij ‘Kort schrijven’'],
      field: 'requirementIds',
    },
    'there are no requirements': {
      plan: (b) => b.learningQuestion(),
      says: 'De leervraag ‘Hoe lees ik cijfers?’ hoort nog bij geen enkele eis.',
    },
  },
});
