import { rule } from '#shared/coach/rules/commitment-overdue.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'done, today, or without a day': (b) => {
      const conversationId = b.conversation().id;
      b.commitment({ conversationId, dueDate: '2026-11-01', isDone: true });
      b.commitment({ conversationId, dueDate: '2026-11-23' });
      b.commitment({ conversationId });
    },
  },
  invalid: {
    'its day is over': {
      plan: (b) => {
        const conversationId = b.conversation().id;
        b.commitment({ conversationId, dueDate: '2026-11-22' });
        b.commitment({ conversationId, dueDate: '2026-11-22', owner: 'both', title: 'Terugkijken' });
      },
      says: [
        'Je zou ‘Nota samen lezen’ vóór 22 november 2026 doen.',
        'Jullie zouden ‘Terugkijken’ vóór 22 november 2026 doen.',
      ],
      fixes: ['De afspraak is nagekomen'],
      field: 'isDone',
    },
  },
});
