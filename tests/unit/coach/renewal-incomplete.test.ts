import { rule } from '#shared/coach/rules/renewal-incomplete.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'it does not come back': (b) => b.budgetSource(),
    'all of it is there': (b) => b.budgetSource({ renewal: 'carriesOver', renewalMonths: 12, startDate: '2026-01-01' }),
  },
  invalid: {
    'no day to count from': {
      plan: (b) => b.budgetSource({ name: 'POB', renewal: 'resets', renewalMonths: 60 }),
      says: '‘POB’ komt telkens terug, maar vanaf wanneer en om de hoeveel maanden, staat er niet.',
      fixes: ['Reken vanaf 1 september 2026, om de 60 maanden', 'Dit bedrag komt niet terug'],
      field: 'startDate',
    },
    'no number of months': {
      plan: (b) => b.budgetSource({ name: 'POB', renewal: 'carriesOver', startDate: '2026-01-01' }),
      says: '‘POB’ komt telkens terug, maar vanaf wanneer en om de hoeveel maanden, staat er niet.',
      fixes: ['Reken vanaf 1 januari 2026, om de 12 maanden', 'Dit bedrag komt niet terug'],
      field: 'renewalMonths',
    },
  },
});
