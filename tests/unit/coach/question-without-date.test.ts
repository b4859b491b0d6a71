import { rule } from '#shared/coach/rules/question-without-date.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'a day, or nothing planned yet': (b) => {
      b.activity({ learningQuestionId: b.learningQuestion({ neededBy: '2027-03-31' }).id });
      b.learningQuestion();
    },
  },
  invalid: {
    'an activity, but no day': {
      plan: (b) => b.activity({ learningQuestionId: b.learningQuestion().id }),
      says: 'Bij ‘Hoe lees ik cijfers?’ staat nog niet wanneer je het nodig hebt.',
      fixes: ['Zet het op 31 augustus 2027, het einde van je plan'],
      field: 'neededBy',
    },
    'the last day of the plan': {
      plan: (b) => b.activity({ learningQuestionId: b.learningQuestion().id }),
      says: 'Bij ‘Hoe lees ik cijfers?’ staat nog niet wanneer je het nodig hebt.',
      fixes: ['Zet het op 31 augustus 2027, het einde van je plan'],
      on: '2027-08-31',
    },
    'the plan is over': {
      plan: (b) => b.activity({ learningQuestionId: b.learningQuestion().id }),
      says: 'Bij ‘Hoe lees ik cijfers?’ staat nog niet wanneer je het nodig hebt.',
      on: '2027-10-01',
    },
  },
});
