import { rule } from '#shared/coach/rules/assignment-missing.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import type { PlanBuilder } from '#tests/support/plans.ts';

const three = (b: PlanBuilder) => {
  for (const title of ['Een', 'Twee', 'Drie']) b.requirement({ title });
};

checkRule(rule, {
  valid: {
    'a plan that has only begun': (b) => b.requirement(),
    'an assignment': (b) => {
      three(b);
      b.plan({ assignment: 'Elke vrachtwagen laadt onderweg.' });
    },
  },
  invalid: {
    'requirements without an assignment': {
      plan: (b) => {
        three(b);
        b.plan({ assignment: ' ' });
      },
      says: 'Er staat nog niet wat je organisatie of afdeling wil bereiken.',
      field: 'assignment',
    },
  },
});
