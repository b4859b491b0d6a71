import { expect } from 'vitest';
import { rule } from '#shared/coach/rules/vat-unknown.ts';
import { totalOfCost } from '#shared/model/cost-total.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import type { PlanBuilder } from '#tests/support/plans.ts';

type CostFields = Partial<Parameters<PlanBuilder['cost']>[0]>;
type ActivityFields = Parameters<PlanBuilder['activity']>[0];
const course = (b: PlanBuilder, cost: CostFields = {}, activity: ActivityFields = {}) => {
  const activityId = b.activity({ title: 'Cursus', way: 'formal', state: 'planned', ...activity }).id;
  b.cost({ activityId, amountCents: 100_000, ...cost });
};
const fixes = ['Dit is met btw', 'Er komt nog 21% btw bij', 'Er zit geen btw op'];

checkRule(rule, {
  valid: {
    'with VAT': (b) => course(b, { vat: 'included' }),
    'without VAT, at a rate': (b) => course(b, { vat: 'excluded', vatPermille: 90 }),
    exempt: (b) => course(b, { vat: 'exempt' }),
    free: (b) => course(b, { amountCents: 0 }),
    'not known yet': (b) => course(b, { amountCents: null }),
    'still an idea': (b) => course(b, {}, { state: 'idea' }),
    'no course': (b) => course(b, {}, { way: 'others' }),
  },
  invalid: {
    'nobody said': {
      plan: (b) => course(b),
      says: 'Bij € 1.000,00 voor ‘Cursus’ staat niet of er nog btw bij komt.',
      fixes,
      field: 'vat',
      after: {
        'Er komt nog 21% btw bij': (view) => expect(view.costs.map(totalOfCost)).toEqual([121_000]),
      },
    },
    'without VAT, at a rate nobody told': {
      plan: (b) => course(b, { vat: 'excluded' }),
      says: 'Bij € 1.000,00 voor ‘Cursus’ staat niet of er nog btw bij komt.',
      fixes,
    },
  },
});
