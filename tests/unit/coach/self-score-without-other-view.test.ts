import { rule } from '#shared/coach/rules/self-score-without-other-view.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import type { PlanBuilder } from '#tests/support/plans.ts';

const scored = (b: PlanBuilder, fields: { title?: string; importance?: 'high'; requiredLevel?: number } = {}) => {
  const requirement = b.requirement(fields);
  b.selfScore({ requirementId: requirement.id, level: 3 });
  return requirement.id;
};

checkRule(rule, {
  valid: {
    'the own round is not done yet': (b) => {
      scored(b);
      b.requirement({ title: 'Kort schrijven' });
    },
    feedback: (b) => b.feedback({ requirementId: scored(b, { importance: 'high' }) }),
    'an agreed level': (b) =>
      b.agreedLevel({ requirementId: scored(b), conversationId: b.conversation().id, level: 3 }),
    'somebody was asked, and this is at level': (b) => {
      b.feedback({ requirementId: scored(b) });
      scored(b, { title: 'Kort schrijven' });
    },
  },
  invalid: {
    'nobody was asked at all': {
      plan: (b) => {
        scored(b);
        scored(b, { title: 'Kort schrijven' });
      },
      says: 'Over ‘Cijfers duiden’ heb je alleen je eigen score.',
      field: 'feedback',
    },
    'what matters most, and a gap': {
      plan: (b) => {
        scored(b);
        scored(b, { title: 'Kort schrijven', importance: 'high' });
        scored(b, { title: 'Adviseren', requiredLevel: 4 });
      },
      says: ['Over ‘Kort schrijven’ heb je alleen je eigen score.', 'Over ‘Adviseren’ heb je alleen je eigen score.'],
    },
  },
});
