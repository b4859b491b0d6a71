import { rule } from '#shared/coach/rules/budget-lapses-soon.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import type { PlanBuilder } from '#tests/support/plans.ts';

const source = (b: PlanBuilder, fields: Parameters<PlanBuilder['budgetSource']>[0]) =>
  b.budgetSource({
    name: 'Ontwikkelbudget',
    sourceKind: 'personal',
    amountCents: 50_000,
    endDate: '2026-12-31',
    ...fields,
  });

checkRule(rule, {
  valid: {
    'a long time to go': (b) => source(b, { endDate: '2027-08-31' }),
    'no end': (b) => source(b, { endDate: null }),
    'its end was': (b) => source(b, { endDate: '2026-11-22' }),
    'small change': (b) => source(b, { amountCents: 4_999 }),
    'money of the department, which is not the owner’s to use up': (b) => source(b, { sourceKind: 'department' }),
    'private money': (b) => source(b, { sourceKind: 'private' }),
    'an unknown amount': (b) => source(b, { amountCents: null }),
    'it goes along': (b) =>
      source(b, { startDate: '2026-01-01', endDate: null, renewal: 'carriesOver', renewalMonths: 12 }),
    'all of it is asked': (b) => {
      const costId = b.cost({ activityId: b.activity().id, amountCents: 50_000 }).id;
      b.allocation({ costId, sourceId: source(b, {}).id, amountCents: 50_000 });
    },
  },
  invalid: {
    'the end of its period': {
      plan: (b) => source(b, {}),
      says: 'Van ‘Ontwikkelbudget’ is nog € 500,00 vrij, en dat vervalt na 31 december 2026.',
    },
    'it begins anew': {
      plan: (b) => source(b, { startDate: '2025-01-01', endDate: null, renewal: 'resets', renewalMonths: 12 }),
      says: 'Van ‘Ontwikkelbudget’ is nog € 500,00 vrij, en dat vervalt na 31 december 2026.',
    },
    'the last of the periods that carry over': {
      plan: (b) => source(b, { startDate: '2026-01-01', renewal: 'carriesOver', renewalMonths: 12 }),
      says: 'Van ‘Ontwikkelbudget’ is nog € 500,00 vrij, en dat vervalt na 31 december 2026.',
    },
  },
});
