import { rule } from '#shared/coach/rules/question-without-evidence.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'evidence, or only ideas': (b) => {
      const answered = b.learningQuestion({ evidenceOfSuccess: 'Ineke vraagt niet meer waar het vandaan komt.' });
      b.activity({ learningQuestionId: answered.id, state: 'planned' });
      b.activity({ learningQuestionId: b.learningQuestion().id, state: 'idea' });
    },
  },
  invalid: {
    'planned, but no evidence': {
      plan: (b) => b.activity({ learningQuestionId: b.learningQuestion().id, state: 'planned' }),
      says: 'Bij ‘Hoe lees ik cijfers?’ staat nog niet hoe jullie zien dat het werkt.',
      field: 'evidenceOfSuccess',
    },
  },
});
