import { expect, test } from 'vitest';
import { rule } from '#shared/coach/rules/cost-late-in-year.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import { type PlanBuilder, planWith } from '#tests/support/plans.ts';

const paidBy = (
  b: PlanBuilder,
  costDate: string,
  state: 'planned' | 'requested' | 'approved',
  sourceKind: 'department' | 'private' = 'department',
  isAdvanced = true,
) => {
  const cost = b.cost({ activityId: b.activity().id, amountCents: 128_000, costDate, isAdvanced });
  b.allocation({ costId: cost.id, sourceId: b.budgetSource({ sourceKind }).id, amountCents: 128_000, state });
};

checkRule(rule, {
  valid: {
    approved: (b) => paidBy(b, '2026-12-10', 'approved'),
    'nothing is asked': (b) => {
      const cost = b.cost({ activityId: b.activity().id, amountCents: 0, costDate: '2026-12-10' });
      b.allocation({ costId: cost.id, sourceId: b.budgetSource().id, amountCents: 0 });
    },
    'an invoice that the employer pays': (b) => paidBy(b, '2026-12-10', 'requested', 'department', false),
    'next year': (b) => paidBy(b, '2027-01-10', 'planned'),
    'private money': (b) => paidBy(b, '2026-12-10', 'planned', 'private'),
  },
  invalid: {
    'this year, and only requested': {
      plan: (b) => paidBy(b, '2026-12-10', 'requested'),
      says: 'Je schiet € 1.280,00 voor ‘Meekijken’ voor, er is nog geen toezegging, en het jaar is bijna om.',
      fixes: ['De toezegging staat op papier: zet het op goedgekeurd'],
      field: 'allocations',
    },
  },
});

test('it waits until October', () => {
  const view = planWith((b) => paidBy(b, '2026-12-10', 'planned'));
  expect([...rule.check(view, '2026-09-30')]).toEqual([]);
  expect([...rule.check(view, '2026-10-01')]).toHaveLength(1);
});
