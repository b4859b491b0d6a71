import { rule } from '#shared/coach/rules/weeks-over-ten-percent.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

/** 36 hours a week: 3,6 hours for what is chosen. */
const contract = { contractMinutesPerWeek: 2160, startDate: '2026-09-01', endDate: '2027-08-31' };
const fourWeeks = { state: 'planned' as const, startDate: '2026-11-30', endDate: '2026-12-27' };

checkRule(rule, {
  valid: {
    'a course week, and a little over': (b) => {
      b.plan(contract);
      b.sideTask({ minutesPerWeek: 216, startDate: '2026-09-01' });
      b.activity({
        way: 'formal',
        state: 'planned',
        startDate: '2026-12-07',
        endDate: '2026-12-11',
        workMinutes: 2160,
      });
      b.activity({ way: 'others', ...fourWeeks, workMinutes: 4 * 60 });
    },
    'in the work itself, over already, or without a contract': (b) => {
      b.plan({ ...contract, contractMinutesPerWeek: 0 });
      b.activity({ way: 'experience', ...fourWeeks, workMinutes: 6000 });
      b.activity({ way: 'formal', ...fourWeeks, workMinutes: 6000 });
    },
  },
  invalid: {
    'four weeks of a day each': {
      plan: (b) => {
        b.plan(contract);
        b.activity({ way: 'formal', ...fourWeeks, workMinutes: 4 * 480 });
      },
      says: 'Van 30 november 2026 tot en met 27 december 2026 vragen leren en neventaak tot 8 uur per week; je 10% is 3,6 uur.',
    },
  },
});
