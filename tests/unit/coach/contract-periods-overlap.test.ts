import { rule } from '#shared/coach/rules/contract-periods-overlap.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'one after the other, and one without an end': (b) => {
      b.contractPeriod({ startDate: '2026-09-01', endDate: '2026-12-31' });
      b.contractPeriod({ startDate: '2027-01-01' });
      b.contractPeriod({ startDate: '2027-03-01', endDate: '2027-04-30' });
    },
  },
  invalid: {
    'a day too long': {
      plan: (b) => {
        b.contractPeriod({ startDate: '2026-09-01', endDate: '2027-01-01' });
        b.contractPeriod({ startDate: '2027-01-01' });
      },
      says: 'Vanaf 1 januari 2027 gelden twee keer contracturen tegelijk.',
      fixes: ['Laat de eerste eindigen op 31 december 2026'],
      field: 'startDate',
    },
    'begun on the same day': {
      plan: (b) => {
        b.contractPeriod({ startDate: '2026-09-01', endDate: '2027-01-01' });
        b.contractPeriod({ startDate: '2026-09-01', endDate: '2026-10-01' });
      },
      says: 'Vanaf 1 september 2026 gelden twee keer contracturen tegelijk.',
    },
  },
});
