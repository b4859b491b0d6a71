import { rule } from '#shared/coach/rules/source-is-no-budget.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'a budget': (b) => b.budgetSource({ name: 'Ontwikkelbudget' }),
    'a word that begins alike': (b) => b.budgetSource({ name: 'Stapsgewijs leerfonds' }),
    'pay that is called private': (b) => b.budgetSource({ name: 'Uit mijn IKB', sourceKind: 'private' }),
    'pay of one’s own choice, which can pay a training': (b) =>
      b.budgetSource({ name: 'IKB 2026', sourceKind: 'personal' }),
    'no name yet': (b) => b.budgetSource({ name: '' }),
  },
  invalid: {
    'it ended': {
      field: 'name',
      plan: (b) => b.budgetSource({ name: 'STAP-budget', sourceKind: 'other' }),
      says: '‘STAP-budget’ staat bij je bronnen, maar is geen leerbudget (nagekeken op 29 november 2026). Het STAP-budget is op 1 januari 2024 gestopt.',
    },
  },
});
