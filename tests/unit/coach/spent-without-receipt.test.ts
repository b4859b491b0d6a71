import { rule } from '#shared/coach/rules/spent-without-receipt.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import type { PlanBuilder } from '#tests/support/plans.ts';

const spent = (b: PlanBuilder, receipt: string, state: 'spent' | 'approved', sourceKind: 'personal' | 'private') => {
  const costId = b.cost({ activityId: b.activity().id, amountCents: 59_500, receipt }).id;
  b.allocation({ costId, sourceId: b.budgetSource({ sourceKind }).id, amountCents: 59_500, state });
};

checkRule(rule, {
  valid: {
    'its number is there': (b) => spent(b, 'F2026-118', 'spent', 'personal'),
    'not spent yet': (b) => spent(b, '', 'approved', 'personal'),
    'private money': (b) => spent(b, '', 'spent', 'private'),
  },
  invalid: {
    'spent, and no receipt': {
      plan: (b) => spent(b, ' ', 'spent', 'personal'),
      says: 'Voor ‘Meekijken’ is € 595,00 besteed, maar waar de bon of factuur is, staat er niet bij.',
      field: 'receipt',
    },
  },
});
