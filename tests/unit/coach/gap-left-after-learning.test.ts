import { rule } from '#shared/coach/rules/gap-left-after-learning.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import type { PlanBuilder } from '#tests/support/plans.ts';

const asked = (b: PlanBuilder, state: 'active' | 'done', level: number) => {
  const requirement = b.requirement({ requiredLevel: 4 });
  b.selfScore({ requirementId: requirement.id, level });
  b.learningQuestion({ requirementIds: [requirement.id], state });
};

checkRule(rule, {
  valid: {
    'still learning': (b) => asked(b, 'active', 2),
    'at level now': (b) => asked(b, 'done', 4),
    'no learning question': (b) => b.selfScore({ requirementId: b.requirement().id, level: 1 }),
  },
  invalid: {
    'done, and the score is as it was': {
      plan: (b) => asked(b, 'done', 3),
      says: 'Je leervraag over ‘Cijfers duiden’ is afgerond; je staat nog op niveau 3.',
      fixes: ['Bewust niet nu'],
    },
  },
});
