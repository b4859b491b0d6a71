import { rule } from '#shared/coach/rules/side-task-without-goals.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'goals, or a core task': (b) => {
      b.sideTask({ goals: 'Jongeren denken mee.' });
      b.sideTask({ isCoreTask: true });
    },
  },
  invalid: {
    'no goals': {
      plan: (b) => b.sideTask({ goals: '\n' }),
      says: 'Bij ‘Jongerenpanel’ staat nog niet wat je ermee wilt bereiken.',
      field: 'goals',
    },
  },
});
