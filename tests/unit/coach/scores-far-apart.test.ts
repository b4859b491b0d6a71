import { rule } from '#shared/coach/rules/scores-far-apart.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import type { PlanBuilder } from '#tests/support/plans.ts';

const own4 = (b: PlanBuilder) => {
  const requirement = b.requirement();
  b.selfScore({ requirementId: requirement.id, level: 4, scoredOn: '2026-10-01' });
  return requirement.id;
};

checkRule(rule, {
  valid: {
    'one apart': (b) => b.feedback({ requirementId: own4(b), level: 3 }),
    'no level given': (b) => b.feedback({ requirementId: own4(b), level: null }),
    'the same person came closer': (b) => {
      const requirementId = own4(b);
      b.feedback({ requirementId, level: 1, givenOn: '2026-10-02' });
      b.feedback({ requirementId, level: 4, givenOn: '2026-11-02', giverName: ' youssef' });
    },
    'talked about on that very day': (b) => {
      const requirementId = own4(b);
      b.feedback({ requirementId, level: 1, givenOn: '2026-10-01' });
      b.agreedLevel({ requirementId, level: 3, conversationId: b.conversation({ heldOn: '2026-10-01' }).id });
    },
    'no own score': (b) => b.feedback({ requirementId: b.requirement().id, level: 1 }),
    'talked about since': (b) => {
      const requirementId = own4(b);
      b.feedback({ requirementId, level: 1, givenOn: '2026-10-02' });
      b.agreedLevel({ requirementId, level: 3, conversationId: b.conversation({ heldOn: '2026-11-01' }).id });
    },
  },
  invalid: {
    'the largest difference is told': {
      plan: (b) => {
        const requirementId = own4(b);
        b.feedback({ requirementId, level: 2 });
        b.feedback({ requirementId, level: 1, giverName: 'Ineke' });
      },
      says: 'Op ‘Cijfers duiden’ geef jij jezelf een 4 en Ineke een 1.',
      field: 'feedback',
    },
    'the feedback came after the conversation': {
      plan: (b) => {
        const requirementId = own4(b);
        b.agreedLevel({ requirementId, level: 3, conversationId: b.conversation({ heldOn: '2026-10-05' }).id });
        b.feedback({ requirementId, level: 2, giverName: '' });
      },
      says: 'Op ‘Cijfers duiden’ geef jij jezelf een 4 en een ander een 2.',
    },
  },
});
