import { rule } from '#shared/coach/rules/follow-up-not-planned.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'no follow-up agreed': (b) => b.conversation({ heldOn: '2026-11-01' }),
    'the conversation itself is yet to come': (b) => {
      b.conversation({ heldOn: '2026-11-01', state: 'planned', followUpDate: '2026-12-01' });
    },
    'its own day is told elsewhere': (b) => {
      b.conversation({ heldOn: '2026-12-01', state: 'held', followUpDate: '2027-01-01' });
    },
    'it is planned': (b) => {
      b.conversation({ heldOn: '2026-11-01', followUpDate: '2026-12-01' });
      b.conversation({ heldOn: '2026-12-03' });
    },
  },
  invalid: {
    'it lies ahead': {
      plan: (b) => b.conversation({ heldOn: '2026-11-01', followUpDate: '2026-12-01' }),
      says: 'Op 1 november 2026 spraken jullie af om verder te praten op 1 december 2026; dat gesprek staat nog niet gepland.',
      fixes: ['Plan het gesprek op 1 december 2026'],
      field: 'followUpDate',
    },
    'both are today': {
      plan: (b) => b.conversation({ heldOn: '2026-11-23', followUpDate: '2026-11-23' }),
      says: 'Op 23 november 2026 spraken jullie af om verder te praten op 23 november 2026; dat gesprek staat nog niet gepland.',
      fixes: ['Plan het gesprek op 7 december 2026'],
    },
    'it is today': {
      plan: (b) => b.conversation({ heldOn: '2026-11-01', followUpDate: '2026-11-23' }),
      says: 'Op 1 november 2026 spraken jullie af om verder te praten op 23 november 2026; dat gesprek staat nog niet gepland.',
      fixes: ['Plan het gesprek op 23 november 2026'],
    },
    'it is over': {
      plan: (b) => b.conversation({ heldOn: '2026-10-01', followUpDate: '2026-11-01' }),
      says: 'Op 1 oktober 2026 spraken jullie af om verder te praten op 1 november 2026; dat gesprek staat nog niet gepland.',
      fixes: ['Plan het gesprek op 7 december 2026'],
    },
  },
});
