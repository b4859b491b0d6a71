import { rule } from '#shared/coach/rules/empty-conversation.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'a note, a level or a commitment': (b) => {
      b.conversation({ notes: 'Goed gesprek.' });
      b.commitment({ conversationId: b.conversation().id });
      b.agreedLevel({ conversationId: b.conversation().id, requirementId: b.requirement().id, level: 3 });
      b.conversation({ heldOn: '2026-12-01' });
    },
  },
  invalid: {
    'nothing at all': {
      plan: (b) => b.conversation({ heldOn: '2026-11-02' }),
      says: 'Van het gesprek van 2 november 2026 staat nog niets opgeschreven.',
      field: 'notes',
    },
  },
});
