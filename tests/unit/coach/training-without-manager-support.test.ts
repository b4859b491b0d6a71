import { rule } from '#shared/coach/rules/training-without-manager-support.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'support is written down': (b) => {
      const learningQuestionId = b.learningQuestion({ managerSupport: 'Marieke leest mijn nota.' }).id;
      b.activity({ learningQuestionId, way: 'formal', state: 'planned' });
    },
    'no training, or only the idea of one': (b) => {
      const learningQuestionId = b.learningQuestion().id;
      b.activity({ learningQuestionId, state: 'planned' });
      b.activity({ learningQuestionId, way: 'formal', state: 'idea' });
    },
  },
  invalid: {
    'a training is planned': {
      plan: (b) => b.activity({ learningQuestionId: b.learningQuestion().id, way: 'formal', state: 'planned' }),
      says: 'Bij ‘Hoe lees ik cijfers?’ staat nog niet hoe je leidinggevende je helpt.',
      field: 'managerSupport',
    },
  },
});
