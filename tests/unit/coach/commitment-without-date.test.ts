import { rule } from '#shared/coach/rules/commitment-without-date.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'a day, done, or without a name yet': (b) => {
      const conversationId = b.conversation({ heldOn: '2026-11-12' }).id;
      b.commitment({ conversationId, dueDate: '2026-12-01' });
      b.commitment({ conversationId, isDone: true });
      b.commitment({ conversationId, title: '' });
    },
    'the conversation was today, or is to come': (b) => {
      b.commitment({ conversationId: b.conversation({ heldOn: '2026-11-23' }).id });
      b.commitment({ conversationId: b.conversation({ heldOn: '2026-12-12' }).id });
    },
  },
  invalid: {
    'one talks again': {
      plan: (b) =>
        b.commitment({ conversationId: b.conversation({ heldOn: '2026-11-12', followUpDate: '2026-12-03' }).id }),
      says: 'Bij de afspraak ‘Nota samen lezen’ staat nog niet wanneer die klaar is.',
      fixes: ['Spreek 3 december 2026 af'],
      field: 'dueDate',
    },
    'no follow-up is known': {
      plan: (b) => b.commitment({ conversationId: b.conversation({ heldOn: '2026-11-12' }).id }),
      says: 'Bij de afspraak ‘Nota samen lezen’ staat nog niet wanneer die klaar is.',
      fixes: ['Spreek 23 december 2026 af'],
    },
  },
});
