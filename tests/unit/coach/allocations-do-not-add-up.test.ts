import { expect } from 'vitest';
import { rule } from '#shared/coach/rules/allocations-do-not-add-up.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import type { PlanBuilder } from '#tests/support/plans.ts';

const training = (b: PlanBuilder, ...parts: number[]) => {
  const cost = b.cost({ activityId: b.activity({ title: 'Statistiek' }).id, amountCents: 128_000 });
  const sources = [
    b.budgetSource({ name: 'Afdeling', amountCents: 300_000 }),
    b.budgetSource({ name: 'Ontwikkelbudget', sourceKind: 'personal', amountCents: 200_000 }),
  ];
  for (const [i, amountCents] of parts.entries())
    b.allocation({ costId: cost.id, sourceId: sources[i % 2]?.id ?? ('' as never), amountCents });
};

checkRule(rule, {
  valid: {
    'to the cent': (b) => training(b, 64_000, 64_000),
    'nothing is divided yet': (b) => training(b),
    'free, and nothing asked': (b) => {
      const cost = b.cost({ activityId: b.activity().id, amountCents: 0 });
      b.allocation({ costId: cost.id, sourceId: b.budgetSource().id, amountCents: 0 });
    },
    'the activity was dropped': (b) => {
      const cost = b.cost({ activityId: b.activity({ state: 'dropped' }).id, amountCents: 500 });
      b.allocation({ costId: cost.id, sourceId: b.budgetSource().id, amountCents: 100 });
    },
  },
  invalid: {
    'too little': {
      plan: (b) => training(b, 64_000, 48_000),
      says: 'Voor € 160,00 van ‘Statistiek’ is nog niet duidelijk wie betaalt: het kost € 1.280,00, verdeeld is € 1.120,00.',
      fixes: ['Zet € 160,00 op ‘Afdeling’', 'Zet € 160,00 op ‘Ontwikkelbudget’', 'Verlaag de kosten naar € 1.120,00'],
      field: 'allocations',
      after: {
        'Zet € 160,00 op ‘Ontwikkelbudget’': (view) =>
          expect(view.allocations.map((a) => a.amountCents)).toEqual([64_000, 64_000]),
      },
    },
    'a cent too much': {
      plan: (b) => training(b, 64_000, 64_000, 1),
      says: 'Voor ‘Statistiek’ is € 0,01 te veel verdeeld: het kost € 1.280,00, verdeeld is € 1.280,01.',
      fixes: [
        'Haal € 0,01 af bij ‘Afdeling’',
        'Haal € 0,01 af bij ‘Ontwikkelbudget’',
        'Haal € 0,01 af bij ‘Afdeling’',
        'Verhoog de kosten naar € 1.280,01',
      ],
    },
    'a part that is all too much goes': {
      plan: (b) => training(b, 128_000, 500),
      says: 'Voor ‘Statistiek’ is € 5,00 te veel verdeeld: het kost € 1.280,00, verdeeld is € 1.285,00.',
      fixes: [
        'Haal € 5,00 af bij ‘Afdeling’',
        'Haal € 5,00 af bij ‘Ontwikkelbudget’',
        'Verhoog de kosten naar € 1.285,00',
      ],
      after: {
        'Haal € 5,00 af bij ‘Ontwikkelbudget’': (view) => expect(view.allocations).toHaveLength(1),
        'Haal € 5,00 af bij ‘Afdeling’': (view) =>
          expect(view.allocations.map((a) => a.amountCents)).toEqual([127_500, 500]),
      },
    },
    'what was approved stays': {
      plan: (b) => {
        const cost = b.cost({ activityId: b.activity().id, amountCents: 0 });
        const sourceId = b.budgetSource().id;
        b.allocation({ costId: cost.id, sourceId, amountCents: 500, state: 'approved' });
      },
      says: 'Voor ‘Meekijken’ is € 5,00 te veel verdeeld: het kost € 0,00, verdeeld is € 5,00.',
      fixes: ['Verhoog de kosten naar € 5,00'],
    },
  },
});
