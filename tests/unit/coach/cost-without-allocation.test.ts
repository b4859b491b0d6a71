import { expect } from 'vitest';
import { rule } from '#shared/coach/rules/cost-without-allocation.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'free, unknown, dropped, or paid in part': (b) => {
      const activityId = b.activity().id;
      b.cost({ activityId, amountCents: 0 });
      b.cost({ activityId });
      b.cost({ activityId: b.activity({ state: 'dropped' }).id, amountCents: 100 });
      const cost = b.cost({ activityId, amountCents: 200 });
      b.allocation({ costId: cost.id, sourceId: b.budgetSource().id, amountCents: 100 });
    },
  },
  invalid: {
    'sources with room, private money last': {
      plan: (b) => {
        b.budgetSource({ name: 'Privé', sourceKind: 'private' });
        b.budgetSource({ name: 'Vol', amountCents: 127_999 });
        b.budgetSource({ name: 'Vorig jaar', endDate: '2026-12-31' });
        b.budgetSource({ name: 'Afdeling', amountCents: 128_000 });
        b.cost({ activityId: b.activity({ startDate: '2027-01-18' }).id, amountCents: 128_000 });
      },
      says: 'Voor ‘Meekijken’ (€ 1.280,00) staat nog niet wie het betaalt.',
      fixes: ['Laat ‘Afdeling’ alles betalen', 'Laat ‘Privé’ alles betalen'],
      field: 'allocations',
      after: {
        'Laat ‘Afdeling’ alles betalen': (view) =>
          expect(view.allocations).toMatchObject([{ amountCents: 128_000, isSpent: false }]),
      },
    },
  },
});
