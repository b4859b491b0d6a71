import { rule } from '#shared/coach/rules/dates-bunched.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

const plan = { startDate: '2026-09-01', endDate: '2027-08-31' };
const days = ['2026-12-01', '2026-12-03', '2026-12-10', '2026-12-17'];

checkRule(rule, {
  valid: {
    'three of them, or one later': (b) => {
      b.plan(plan);
      for (const startDate of [...days.slice(0, 3), '2027-03-01']) b.activity({ state: 'planned', startDate });
    },
    'the plan ends soon': (b) => {
      b.plan({ ...plan, endDate: '2027-01-31' });
      for (const startDate of days) b.activity({ state: 'planned', startDate });
    },
  },
  invalid: {
    'four within a month': {
      plan: (b) => {
        b.plan(plan);
        for (const startDate of days) b.activity({ state: 'planned', startDate });
      },
      says: 'Alle 4 geplande activiteiten vallen tussen 1 december 2026 en 17 december 2026, terwijl je plan loopt tot 31 augustus 2027.',
    },
  },
});
