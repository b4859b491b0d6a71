import { rule } from '#shared/coach/rules/learning-moment-late.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'half a year later, done, or without a day': (b) => {
      const learningQuestionId = b.learningQuestion({ neededBy: '2026-11-30' }).id;
      b.activity({ learningQuestionId, startDate: '2027-05-30' });
      b.activity({ learningQuestionId, startDate: '2027-08-01', state: 'done' });
      b.activity({ learningQuestionId });
      b.activity({ learningQuestionId: b.learningQuestion().id, startDate: '2027-08-01' });
    },
  },
  invalid: {
    'more than half a year later': {
      plan: (b) => {
        const learningQuestionId = b.learningQuestion({ neededBy: '2026-11-30' }).id;
        b.activity({ learningQuestionId, startDate: '2027-05-31' });
      },
      says: '‘Meekijken’ is op 31 mei 2027, maar je hebt het al nodig op 30 november 2026.',
      fixes: ['Je hebt het pas nodig op 31 mei 2027'],
      field: 'startDate',
    },
  },
});
