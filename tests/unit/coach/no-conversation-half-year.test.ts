import { expect } from 'vitest';
import { rule } from '#shared/coach/rules/no-conversation-half-year.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import type { PlanBuilder } from '#tests/support/plans.ts';

const old = (b: PlanBuilder) => {
  b.plan({ startDate: '2026-01-01', endDate: '2026-12-31' });
  b.requirement();
};

checkRule(rule, {
  valid: {
    'the plan is young': (b) => b.requirement(),
    'one was held this half year': (b) => {
      old(b);
      b.conversation({ heldOn: '2026-05-23' });
    },
    'one is planned': (b) => {
      old(b);
      b.conversation({ heldOn: '2026-02-01' });
      b.conversation({ heldOn: '2027-02-01' });
    },
    'a follow-up date lies ahead': (b) => {
      old(b);
      b.conversation({ heldOn: '2026-02-01', followUpDate: '2026-12-01' });
    },
    'one is planned for today': (b) => {
      old(b);
      b.conversation({ heldOn: '2026-02-01', followUpDate: '2026-11-23' });
    },
    'nothing to talk about yet': (b) => b.plan({ startDate: '2026-01-01', endDate: '2026-12-31' }),
    'the plan is over': (b) => {
      b.plan({ startDate: '2025-01-01', endDate: '2026-11-22' });
      b.requirement();
    },
  },
  invalid: {
    'none at all': {
      plan: old,
      says: 'Sinds het begin van je plan is er nog geen gesprek geweest, en er staat er geen gepland.',
      fixes: ['Plan een gesprek op 7 december 2026'],
      after: {
        'Plan een gesprek op 7 december 2026': (view) =>
          expect(view.conversations).toMatchObject([{ heldOn: '2026-12-07', state: 'planned' }]),
      },
    },
    'on the last day of the plan': {
      plan: (b) => {
        b.plan({ startDate: '2026-01-01', endDate: '2026-11-23' });
        b.requirement();
      },
      says: 'Sinds het begin van je plan is er nog geen gesprek geweest, en er staat er geen gepland.',
      fixes: ['Plan een gesprek op 7 december 2026'],
    },
    'the last one is too long ago': {
      plan: (b) => {
        old(b);
        b.conversation({ heldOn: '2026-05-22' });
      },
      says: 'Je laatste gesprek was op 22 mei 2026, en er staat geen nieuw gesprek gepland.',
      fixes: ['Plan een gesprek op 7 december 2026'],
    },
  },
});
