import { rule } from '#shared/coach/rules/requirement-without-self-score.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'scoring has not begun': (b) => {
      b.requirement();
      b.requirement({ title: 'Kort schrijven' });
    },
    'scoring has only begun': (b) => {
      b.selfScore({ requirementId: b.requirement({ title: 'Een' }).id, level: 1 });
      b.requirement({ title: 'Twee' });
      b.requirement({ title: 'Drie' });
    },
    'not now, and without a name': (b) => {
      b.learningQuestion();
      b.requirement({ notNow: { reason: '' } });
      b.requirement({ title: '' });
    },
  },
  invalid: {
    'half of it is scored': {
      plan: (b) => {
        b.selfScore({ requirementId: b.requirement().id, level: 1 });
        b.requirement({ title: 'Kort schrijven' });
      },
      says: 'Op ‘Kort schrijven’ heb je jezelf nog geen score gegeven.',
    },
    'there is a learning question': {
      plan: (b) => {
        b.requirement();
        b.learningQuestion();
      },
      says: 'Op ‘Cijfers duiden’ heb je jezelf nog geen score gegeven.',
      field: 'selfScore',
    },
  },
});
