import { rule } from '#shared/coach/rules/done-without-different-behaviour.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'an answer, or nothing done yet': (b) => {
      b.activity({ learningQuestionId: b.learningQuestion({ doDifferently: 'Bij elk cijfer …' }).id, state: 'done' });
      b.activity({ learningQuestionId: b.learningQuestion().id, state: 'busy' });
    },
  },
  invalid: {
    'two done, one question': {
      plan: (b) => {
        const learningQuestionId = b.learningQuestion().id;
        b.activity({ learningQuestionId, state: 'done' });
        b.activity({ learningQuestionId, state: 'done' });
      },
      says: '‘Meekijken’ is gedaan; wat doe je nu anders?',
      field: 'doDifferently',
    },
  },
});
