import { rule } from '#shared/coach/rules/contract-periods-hole.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'no day between, or only outside the plan': (b) => {
      b.contractPeriod({ startDate: '2025-01-01', endDate: '2025-12-31' });
      b.contractPeriod({ startDate: '2026-09-01', endDate: '2026-12-31' });
      b.contractPeriod({ startDate: '2027-01-01', endDate: '2027-02-28' });
    },
  },
  invalid: {
    'a month between': {
      plan: (b) => {
        b.contractPeriod({ startDate: '2026-09-01', endDate: '2026-12-31', minutesPerWeek: 1440 });
        b.contractPeriod({ startDate: '2027-02-01', minutesPerWeek: 1440 });
      },
      says: 'Van 1 januari 2027 tot en met 31 januari 2027 zijn geen contracturen gezegd; daar telt 36 uur.',
      fixes: ['Laat de uren van ervoor doorlopen'],
      field: 'startDate',
    },
  },
});
