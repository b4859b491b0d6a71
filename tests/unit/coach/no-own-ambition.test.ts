import { rule } from '#shared/coach/rules/no-own-ambition.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import type { PlanBuilder } from '#tests/support/plans.ts';

const five = (b: PlanBuilder) => {
  for (const title of ['Een', 'Twee', 'Drie', 'Vier', 'Vijf']) b.requirement({ title });
};

checkRule(rule, {
  valid: {
    'a plan that has only begun': (b) => b.requirement(),
    'one requirement of one’s own': (b) => {
      five(b);
      b.requirement({ origin: 'ambition' });
    },
    'the question was answered': (b) => {
      five(b);
      b.plan({ knowForMotivation: 'Hoe je een panel leidt.' });
    },
  },
  invalid: {
    'everything comes from the work': {
      plan: five,
      says: 'Je eisen komen allemaal uit je werk; van jezelf staat er nog geen bij.',
      field: 'knowForMotivation',
    },
  },
});
