import { rule } from '#shared/coach/rules/formal-activity-without-cost.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'a cost, an idea, or in the work': (b) => {
      b.cost({ activityId: b.activity({ way: 'formal', state: 'planned' }).id, amountCents: 0 });
      b.activity({ way: 'formal', state: 'idea' });
      b.activity({ way: 'others', state: 'planned' });
    },
  },
  invalid: {
    'a planned training': {
      plan: (b) => b.activity({ way: 'formal', state: 'planned' }),
      says: 'Bij ‘Meekijken’ staat nog niet wat het kost.',
      fixes: ['Het is gratis: zet het op € 0,00'],
      field: 'costs',
    },
  },
});
