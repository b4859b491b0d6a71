import { rule } from '#shared/coach/rules/core-and-side-not-whole.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'beside hours of a side task that were agreed': (b) => {
      b.sideTask({ title: 'Ondernemingsraad', minutesPerWeek: 480, agreedBeforeOn: '2026-09-01' });
      b.coreTask({ minutesPerWeek: 2160 - 480 });
    },
    'no core tasks': () => {},
    'not all hours are known': (b) => {
      b.coreTask({ minutesPerWeek: 6000 });
      b.coreTask({ minutesPerWeek: null });
    },
    'up to an hour off': (b) => {
      b.coreTask({ minutesPerWeek: 1000 });
      b.coreTask({ minutesPerWeek: 1003 });
    },
    'no contract': (b) => {
      b.plan({ contractMinutesPerWeek: 0 });
      b.coreTask({ minutesPerWeek: 600 });
    },
  },
  invalid: {
    'more than there is': {
      plan: (b) => {
        b.coreTask({ minutesPerWeek: 1200 });
        b.coreTask({ minutesPerWeek: 960 });
      },
      says: 'Je kerntaken vragen samen 36,0 uur per week; voor je kerntaak zijn 32,4 uur.',
      field: 'minutesPerWeek',
    },
    'less, with other hours since this month': {
      plan: (b) => {
        b.contractPeriod({ startDate: '2026-11-01', minutesPerWeek: 2400 });
        b.coreTask({ minutesPerWeek: 1944 });
      },
      says: 'Je kerntaken vragen samen 32,4 uur per week; voor je kerntaak zijn 36,0 uur.',
    },
  },
});
