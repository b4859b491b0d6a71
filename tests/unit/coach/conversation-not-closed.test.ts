import { rule } from '#shared/coach/rules/conversation-not-closed.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'today, ahead, or held': (b) => {
      b.conversation({ heldOn: '2026-11-23', state: 'planned' });
      b.conversation({ heldOn: '2026-12-23', state: 'planned' });
      b.conversation({ heldOn: '2026-11-01', state: 'held' });
    },
  },
  invalid: {
    yesterday: {
      plan: (b) => b.conversation({ heldOn: '2026-11-22', state: 'planned' }),
      says: 'Het gesprek van 22 november 2026 staat nog op gepland.',
      fixes: ['Het gesprek is gevoerd'],
      field: 'state',
    },
  },
});
