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
    'a month after the last activity': {
      plan: (b) => {
        const learningQuestionId = b.learningQuestion({ neededBy: '2026-12-01' }).id;
        b.activity({ learningQuestionId, state: 'planned', startDate: '2027-01-18', endDate: '2027-01-25' });
        b.activity({ learningQuestionId, state: 'done', endDate: '2026-11-01' });
      },
      says: 'Bij ‘Hoe lees ik cijfers?’ staat nog geen moment om terug te kijken.',
      fixes: ['Kijk terug op 25 februari 2027'],
    },
  },
});
