import { rule } from '#shared/coach/rules/conversation-without-preparation.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'a point stands in it': (b) => b.talkPoint({ conversationId: b.conversation({ heldOn: '2026-11-26' }).id }),
    'it is further away, or was held': (b) => {
      b.conversation({ heldOn: '2026-12-01' });
      b.conversation({ heldOn: '2026-11-23', state: 'held' });
    },
  },
  invalid: {
    'with a question that waits': {
      plan: (b) => {
        b.conversation({ heldOn: '2026-11-30' });
        b.talkPoint();
      },
      says: 'Je gesprek van 30 november 2026 is dichtbij, en er staat nog geen punt in.',
      fixes: ['Neem de vraag mee die wachtte'],
      field: 'points',
    },
    today: {
      plan: (b) => b.conversation({ heldOn: '2026-11-23', state: 'planned' }),
      says: 'Je gesprek van 23 november 2026 is dichtbij, en er staat nog geen punt in.',
    },
  },
});
