import { rule } from '#shared/coach/rules/source-is-no-budget.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'a budget': (b) => b.budgetSource({ name: 'Ontwikkelbudget' }),
    'a word that begins alike': (b) => b.budgetSource({ name: 'Stapsgewijs leerfonds' }),
    'pay that is called private': (b) => b.budgetSource({ name: 'Uit mijn IKB', sourceKind: 'private' }),
    'no name yet': (b) => b.budgetSource({ name: '' }),
  },
  invalid: {
    pay: {
      plan: (b) => b.budgetSource({ name: 'IKB 2026', sourceKind: 'personal' }),
      says: '‘IKB 2026’ staat bij je bronnen, maar is geen leerbudget. Je IKB is loon (bij het Rijk 16,50%, bij gemeenten 17,05% in 2024). Wat je ervan aan leren uitgeeft, is privé.',
      fixes: ['Zet deze bron bij privé'],
      field: 'name',
    },
    'it ended': {
      plan: (b) => b.budgetSource({ name: 'STAP-budget', sourceKind: 'other' }),
      says: '‘STAP-budget’ staat bij je bronnen, maar is geen leerbudget. Het STAP-budget is op 1 januari 2024 gestopt.',
    },
  },
});
