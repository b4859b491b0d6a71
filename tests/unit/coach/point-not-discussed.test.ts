import { expect } from 'vitest';
import { rule } from '#shared/coach/rules/point-not-discussed.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'ticked or answered': (b) => {
      const conversationId = b.conversation({ heldOn: '2026-11-12' }).id;
      b.talkPoint({ conversationId, isDiscussed: true });
      b.talkPoint({ conversationId, answer: 'Ja' });
    },
    'it is planned, or was today': (b) => {
      b.talkPoint({ conversationId: b.conversation({ heldOn: '2026-11-12', state: 'planned' }).id });
      b.talkPoint({ conversationId: b.conversation({ heldOn: '2026-11-23', state: 'held' }).id });
    },
    'it waits for a conversation': (b) => b.talkPoint(),
  },
  invalid: {
    'and another conversation is planned': {
      plan: (b) => {
        const conversationId = b.conversation({ heldOn: '2026-11-12' }).id;
        b.talkPoint({ conversationId });
        b.talkPoint({ conversationId });
        b.conversation({ heldOn: '2026-12-03' });
      },
      says: 'In het gesprek van 12 november 2026 kwamen 2 punten niet aan bod.',
      fixes: ['Neem ze mee naar het gesprek van 3 december 2026', 'Alles is besproken'],
      after: {
        'Neem ze mee naar het gesprek van 3 december 2026': (view) =>
          expect(view.talkPointsOf(view.conversations[1]?.id ?? '')).toHaveLength(2),
      },
      field: 'answers',
    },
    'and none is planned': {
      plan: (b) => b.talkPoint({ conversationId: b.conversation({ heldOn: '2026-11-12' }).id }),
      says: 'In het gesprek van 12 november 2026 kwam 1 punt niet aan bod.',
      fixes: ['Bewaar ze voor een volgend gesprek', 'Alles is besproken'],
    },
  },
});
