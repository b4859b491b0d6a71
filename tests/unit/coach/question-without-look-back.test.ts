import { rule } from '#shared/coach/rules/question-without-look-back.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'a moment, or only ideas': (b) => {
      b.activity({ learningQuestionId: b.learningQuestion({ lookBackOn: '2027-04-30' }).id, state: 'planned' });
      b.activity({ learningQuestionId: b.learningQuestion().id, state: 'idea' });
    },
  },
  invalid: {
    'a month after it is needed': {
      plan: (b) => b.activity({ learningQuestionId: b.learningQuestion({ neededBy: '2027-03-31' }).id, state: 'busy' }),
      says: 'Bij ‘Hoe lees ik cijfers?’ staat nog geen moment om terug te kijken.',
      fixes: ['Kijk terug op 30 april 2027'],
      field: 'lookBackOn',
    },
  },
});
