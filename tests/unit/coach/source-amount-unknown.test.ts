import { rule } from '#shared/coach/rules/source-amount-unknown.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import type { PlanBuilder } from '#tests/support/plans.ts';

const asked = (b: PlanBuilder, source: RecordOf<'budgetSource'>) => {
  const cost = b.cost({ activityId: b.activity().id, amountCents: 48_000 });
  b.allocation({ costId: cost.id, sourceId: source.id, amountCents: 48_000 });
};

checkRule(rule, {
  valid: {
    'known, private, or not asked': (b) => {
      asked(b, b.budgetSource({ amountCents: 50_000 }));
      asked(b, b.budgetSource({ sourceKind: 'private' }));
      b.budgetSource();
    },
  },
  invalid: {
    'asked, and unknown': {
      plan: (b) => asked(b, b.budgetSource()),
      says: 'Op ‘Afdeling’ staat € 480,00, maar hoeveel erin zit is nog niet bekend.',
      field: 'amountCents',
    },
  },
});
