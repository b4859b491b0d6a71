import { rule } from '#shared/coach/rules/cost-unknown.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'known, free, or only an idea': (b) => {
      const activityId = b.activity({ state: 'planned' }).id;
      b.cost({ activityId, amountCents: 0 });
      b.cost({ activityId, amountCents: 100 });
      b.cost({ activityId: b.activity({ state: 'idea' }).id });
      b.cost({ activityId: b.activity({ state: 'dropped' }).id });
    },
  },
  invalid: {
    'nothing is known': {
      plan: (b) => b.cost({ activityId: b.activity({ state: 'planned' }).id }),
      says: 'Wat ‘Meekijken’ kost, is nog niet bekend.',
      fixes: ['Het is gratis: zet het op € 0,00'],
      field: 'amountCents',
    },
    'some of it is divided already': {
      plan: (b) => {
        const cost = b.cost({ activityId: b.activity({ state: 'busy' }).id, title: 'Boek' });
        b.allocation({ costId: cost.id, sourceId: b.budgetSource().id, amountCents: 3_250 });
      },
      says: 'Wat ‘Boek’ kost, is nog niet bekend.',
      fixes: ['Zet de kosten op € 32,50, zoals het verdeeld is'],
    },
  },
});
