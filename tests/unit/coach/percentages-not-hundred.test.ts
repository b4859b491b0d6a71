import { expect } from 'vitest';
import { rule } from '#shared/coach/rules/percentages-not-hundred.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import type { PlanBuilder } from '#tests/support/plans.ts';

const divided = (b: PlanBuilder, hundredths: readonly (number | null)[], amountCents: number | null = 100_000) => {
  const costId = b.cost({ activityId: b.activity().id, amountCents }).id;
  hundredths.forEach((percentHundredths, i) => {
    const sourceId = b.budgetSource({ name: ['Afdeling', 'Leerfonds', 'Privé'][i] ?? '' }).id;
    b.allocation({ costId, sourceId, amountCents: (percentHundredths ?? 0) * 10, percentHundredths });
  });
};

checkRule(rule, {
  valid: {
    'a hundred': (b) => divided(b, [6_000, 4_000]),
    'amounts beside it say the rest': (b) => divided(b, [6_000, null]),
    'nothing is divided': (b) => divided(b, []),
    free: (b) => divided(b, [6_000], 0),
  },
  invalid: {
    'too little': {
      plan: (b) => divided(b, [5_000, 3_333]),
      says: 'De kosten van ‘Meekijken’ zijn voor 83,33% verdeeld; dat moet 100% zijn.',
      fixes: ['Laat ‘Afdeling’ 66,67% betalen', 'Laat ‘Leerfonds’ 50% betalen'],
      field: 'allocations',
      after: {
        'Laat ‘Leerfonds’ 50% betalen': (view) =>
          expect(view.allocations.map((a) => a.amountCents)).toEqual([50_000, 50_000]),
      },
    },
    'too much': {
      plan: (b) => divided(b, [9_000, 1_500]),
      says: 'De kosten van ‘Meekijken’ zijn voor 105% verdeeld; dat moet 100% zijn.',
      fixes: ['Laat ‘Afdeling’ 85% betalen', 'Laat ‘Leerfonds’ 10% betalen'],
    },
    'the cost is not known yet': {
      plan: (b) => divided(b, [2_500], null),
      says: 'De kosten van ‘Meekijken’ zijn voor 25% verdeeld; dat moet 100% zijn.',
      fixes: ['Laat ‘Afdeling’ 100% betalen'],
    },
  },
});
