import { rule } from '#shared/coach/rules/end-before-start.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'a day, and open ends': (b) => {
      b.activity({ startDate: '2026-12-01', endDate: '2026-12-01' });
      b.sideTask({ startDate: '2026-12-01' });
      b.budgetSource({ endDate: '2026-12-01' });
    },
  },
  invalid: {
    'every kind with a period': {
      plan: (b) => {
        b.plan({ startDate: '2027-08-31', endDate: '2026-09-01' });
        b.activity({ startDate: '2027-02-01', endDate: '2027-01-01' });
        b.sideTask({ startDate: '2027-02-01', endDate: '2027-01-01' });
        b.budgetSource({ startDate: '2027-02-01', endDate: '2027-01-01' });
      },
      says: [
        '‘Ontwikkelplan’ eindigt op 1 september 2026, maar begint pas op 31 augustus 2027.',
        '‘Meekijken’ eindigt op 1 januari 2027, maar begint pas op 1 februari 2027.',
        '‘Jongerenpanel’ eindigt op 1 januari 2027, maar begint pas op 1 februari 2027.',
        '‘Afdeling’ eindigt op 1 januari 2027, maar begint pas op 1 februari 2027.',
      ],
      fixes: ['Wissel begin en einde om'],
    },
  },
});
