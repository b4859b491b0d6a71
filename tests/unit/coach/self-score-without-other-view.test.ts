import { rule } from '#shared/coach/rules/self-score-without-other-view.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import type { PlanBuilder } from '#tests/support/plans.ts';

const scored = (b: PlanBuilder) => {
  const requirement = b.requirement();
  b.selfScore({ requirementId: requirement.id, level: 3 });
  return requirement.id;
};

checkRule(rule, {
  valid: {
    'the own round is not done yet': (b) => {
      scored(b);
      b.requirement({ title: 'Kort schrijven' });
    },
    feedback: (b) => b.feedback({ requirementId: scored(b) }),
    'an agreed level': (b) =>
      b.agreedLevel({ requirementId: scored(b), conversationId: b.conversation().id, level: 3 }),
    'it matters little': (b) => b.selfScore({ requirementId: b.requirement({ importance: 'low' }).id, level: 3 }),
  },
  invalid: {
    'only the own score': {
      plan: scored,
      says: 'Over ‘Cijfers duiden’ heb je alleen je eigen score.',
      field: 'feedback',
    },
  },
});
