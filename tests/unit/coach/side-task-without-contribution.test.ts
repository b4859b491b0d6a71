import { rule } from '#shared/coach/rules/side-task-without-contribution.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'a contribution, or a core task': (b) => {
      b.sideTask({ contribution: 'Beleid dat past bij wie later rijdt.' });
      b.sideTask({ isCoreTask: true });
    },
  },
  invalid: {
    'no contribution': {
      plan: (b) => b.sideTask(),
      says: 'Bij ‘Jongerenpanel’ staat nog niet hoe het bijdraagt aan de opgave.',
      field: 'contribution',
    },
  },
});
