import { expect } from 'vitest';
import { rule } from '#shared/coach/rules/part-not-asked.ts';
import { paymentOf } from '#shared/model/consent.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import { type PlanBuilder, today } from '#tests/support/plans.ts';

type Part = Partial<Parameters<PlanBuilder['allocation']>[0]>;
const begins = (
  b: PlanBuilder,
  startDate: string | null,
  part: Part = {},
  {
    sourceKind = 'department',
    state = 'planned',
  }: { sourceKind?: 'department' | 'private'; state?: 'planned' | 'idea' } = {},
) => {
  const costId = b.cost({ activityId: b.activity({ startDate, state }).id, amountCents: 48_000 }).id;
  b.allocation({ costId, sourceId: b.budgetSource({ sourceKind }).id, amountCents: 48_000, ...part });
};

checkRule(rule, {
  valid: {
    'more than four weeks away': (b) => begins(b, '2026-12-22'),
    'no day yet': (b) => begins(b, null),
    'asked for': (b) => begins(b, '2026-12-01', { state: 'requested' }),
    nothing: (b) => begins(b, '2026-12-01', { amountCents: 0 }),
    'private money': (b) => begins(b, '2026-12-01', {}, { sourceKind: 'private' }),
    'still an idea': (b) => begins(b, '2026-12-01', {}, { state: 'idea' }),
  },
  invalid: {
    'it begins soon': {
      plan: (b) => begins(b, '2026-12-21'),
      says: '‘Meekijken’ begint op 21 december 2026, maar € 480,00 is nog niet aangevraagd.',
      fixes: ['Ik heb het gevraagd: zet het op aangevraagd'],
      field: 'allocations',
      after: {
        'Ik heb het gevraagd: zet het op aangevraagd': (view) =>
          expect(paymentOf(view, view.allocations[0] as RecordOf<'allocation'>)).toEqual({
            state: 'requested',
            on: today,
          }),
      },
    },
    'it began': {
      plan: (b) => begins(b, '2026-11-20'),
      says: '‘Meekijken’ begon op 20 november 2026, maar € 480,00 is nog niet aangevraagd.',
      fixes: ['Ik heb het gevraagd: zet het op aangevraagd'],
    },
  },
});
