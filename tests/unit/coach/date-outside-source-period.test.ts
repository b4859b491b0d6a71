import { expect, test } from 'vitest';
import { rule } from '#shared/coach/rules/date-outside-source-period.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import { type PlanBuilder, planWith, today } from '#tests/support/plans.ts';

const pays = (b: PlanBuilder, date: string | null, period: { startDate?: string; endDate?: string }) => {
  const cost = b.cost({ activityId: b.activity({ startDate: '2027-01-18' }).id, amountCents: 100, costDate: date });
  b.allocation({ costId: cost.id, sourceId: b.budgetSource(period).id, amountCents: 100 });
};

checkRule(rule, {
  valid: {
    'on the last day': (b) => pays(b, '2026-12-31', { startDate: '2026-01-01', endDate: '2026-12-31' }),
    'an open period': (b) => pays(b, '2030-01-01', {}),
    'a period that cannot be right is told elsewhere': (b) =>
      pays(b, '2026-12-15', { startDate: '2026-12-31', endDate: '2026-12-01' }),
    'the activity was dropped': (b) => {
      const cost = b.cost({ activityId: b.activity({ state: 'dropped' }).id, costDate: '2027-01-01' });
      b.allocation({ costId: cost.id, sourceId: b.budgetSource({ endDate: '2026-12-31' }).id, amountCents: 100 });
    },
    'the day is not known': (b) => {
      const cost = b.cost({ activityId: b.activity().id, amountCents: 100 });
      b.allocation({ costId: cost.id, sourceId: b.budgetSource({ endDate: '2026-01-01' }).id, amountCents: 100 });
    },
  },
  invalid: {
    'after it, by the day of the activity': {
      plan: (b) => {
        b.budgetSource({ name: 'Ander potje' });
        pays(b, null, { endDate: '2026-12-31' });
      },
      says: '‘Meekijken’ valt op 18 januari 2027, maar ‘Afdeling’ betaalt tot en met 31 december 2026.',
      fixes: ['Laat ‘Ander potje’ dit betalen'],
      field: 'sourceId',
    },
    'a source of one day': {
      plan: (b) => pays(b, '2027-01-01', { startDate: '2026-12-31', endDate: '2026-12-31' }),
      says: '‘Meekijken’ valt op 1 januari 2027, maar ‘Afdeling’ betaalt tot en met 31 december 2026.',
    },
    'before it': {
      plan: (b) => pays(b, '2026-12-31', { startDate: '2027-01-01' }),
      says: '‘Meekijken’ valt op 31 december 2026, maar ‘Afdeling’ betaalt pas vanaf 1 januari 2027.',
    },
  },
});

test('it leads to the day that decides', () => {
  const goTo = (costDate: string | null) =>
    [
      ...rule.check(
        planWith((b) => pays(b, costDate, { endDate: '2026-12-31' })),
        today,
      ),
    ].map((f) => f.goTo);
  expect(goTo(null)).toMatchObject([{ field: 'startDate' }]);
  expect(goTo('2027-01-02')).toMatchObject([{ field: 'costDate' }]);
});
