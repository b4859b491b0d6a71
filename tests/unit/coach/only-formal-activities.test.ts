import { rule } from '#shared/coach/rules/only-formal-activities.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'something in the work too': (b) => {
      const learningQuestionId = b.learningQuestion().id;
      b.activity({ learningQuestionId, way: 'formal' });
      b.activity({ learningQuestionId, way: 'others' });
    },
    'no activities, and a question that is done': (b) => {
      b.learningQuestion();
      b.activity({ learningQuestionId: b.learningQuestion({ state: 'done' }).id, way: 'formal' });
    },
  },
  invalid: {
    'the informal one was dropped': {
      plan: (b) => {
        const learningQuestionId = b.learningQuestion().id;
        b.activity({ learningQuestionId, way: 'formal' });
        b.activity({ learningQuestionId, state: 'dropped' });
      },
      says: 'Bij ‘Hoe lees ik cijfers?’ staan alleen cursussen of trainingen.',
    },
  },
});
