import { expect } from 'vitest';
import { rule } from '#shared/coach/rules/source-overspent.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import type { PlanBuilder } from '#tests/support/plans.ts';

const asks = (b: PlanBuilder, amountCents: number, cents: number, state: 'planned' | 'approved' = 'planned') => {
  const sourceId = b.budgetSource({ name: 'Ontwikkelbudget', amountCents }).id;
  const costId = b.cost({ activityId: b.activity().id, amountCents: cents }).id;
  b.allocation({ costId, sourceId, amountCents: cents, state });
};

checkRule(rule, {
  valid: {
    'to the cent': (b) => asks(b, 61_000, 61_000),
    'an unknown amount': (b) => {
      const costId = b.cost({ activityId: b.activity().id, amountCents: 500 }).id;
      b.allocation({ costId, sourceId: b.budgetSource().id, amountCents: 500 });
    },
    'asked by what was dropped': (b) => {
      const costId = b.cost({ activityId: b.activity({ state: 'dropped' }).id, amountCents: 500 }).id;
      b.allocation({ costId, sourceId: b.budgetSource({ amountCents: 100 }).id, amountCents: 500 });
    },
  },
  invalid: {
    'a part goes to another source': {
      plan: (b) => {
        b.budgetSource({ name: 'Afdeling', amountCents: 9_000 });
        asks(b, 61_000, 70_000);
      },
      says: 'In ‘Ontwikkelbudget’ zit € 610,00, maar er is € 700,00 op gezet: € 90,00 te veel.',
      fixes: ['Zet € 90,00 over naar ‘Afdeling’', 'In ‘Ontwikkelbudget’ zit € 700,00'],
      field: 'amountCents',
      after: {
        'Zet € 90,00 over naar ‘Afdeling’': (view) =>
          expect(view.allocations.map((a) => a.amountCents)).toEqual([61_000, 9_000]),
      },
    },
    'all of it goes': {
      plan: (b) => {
        b.budgetSource();
        asks(b, 0, 70_000);
      },
      says: 'In ‘Ontwikkelbudget’ zit € 0,00, maar er is € 700,00 op gezet: € 700,00 te veel.',
      fixes: ['Zet € 700,00 over naar ‘Afdeling’', 'In ‘Ontwikkelbudget’ zit € 700,00'],
      after: { 'Zet € 700,00 over naar ‘Afdeling’': (view) => expect(view.allocations).toHaveLength(1) },
    },
    'what was approved stays': {
      plan: (b) => {
        b.budgetSource();
        asks(b, 100, 200, 'approved');
      },
      says: 'In ‘Ontwikkelbudget’ zit € 1,00, maar er is € 2,00 op gezet: € 1,00 te veel.',
      fixes: ['In ‘Ontwikkelbudget’ zit € 2,00'],
    },
  },
});
