import { rule } from '#shared/coach/rules/side-tasks-over-ten-percent.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'exactly 10%': (b) => {
      b.sideTask({ minutesPerWeek: 116 });
      b.sideTask({ minutesPerWeek: 100 });
      b.sideTask();
    },
    'one after the other': (b) => {
      b.sideTask({ minutesPerWeek: 200, endDate: '2026-12-31' });
      b.sideTask({ minutesPerWeek: 200, startDate: '2027-01-01' });
    },
    'really a core task, or over': (b) => {
      b.sideTask({ minutesPerWeek: 500, isCoreTask: true });
      b.sideTask({ minutesPerWeek: 500, endDate: '2026-11-22' });
    },
    'hours that were agreed: a works council, a project': (b) => {
      b.sideTask({ minutesPerWeek: 480, agreedBeforeOn: '2026-09-01' });
      b.sideTask({ minutesPerWeek: 300, agreedBeforeOn: '2026-09-01' });
    },
    'a job without a side task, or that still has to ask': (b) => {
      b.plan({ knowsSideTask: 'toAsk' });
      b.sideTask({ minutesPerWeek: 480 });
    },
    'no contract hours': (b) => {
      b.plan({ contractMinutesPerWeek: 0 });
      b.sideTask({ minutesPerWeek: 60 });
    },
  },
  invalid: {
    'two at once': {
      plan: (b) => {
        b.sideTask({ minutesPerWeek: 120, endDate: '2027-01-31' });
        b.sideTask({ minutesPerWeek: 180, startDate: '2027-01-01', title: 'Netwerk' });
      },
      says: 'Je neventaak vraagt 5,0 uur per week; 10% van je contract is 3,6 uur.',
      fixes: ['Breng ‘Netwerk’ terug naar 1,6 uur per week'],
      field: 'minutesPerWeek',
    },
    'beside hours that were agreed': {
      plan: (b) => {
        b.sideTask({ minutesPerWeek: 480, title: 'Ondernemingsraad', agreedBeforeOn: '2026-09-01' });
        b.sideTask({ minutesPerWeek: 60, title: 'Netwerk' });
      },
      says: 'Je neventaak vraagt 9,0 uur per week; 10% van je contract is 3,6 uur.',
    },
    'two that share one day': {
      plan: (b) => {
        b.sideTask({ minutesPerWeek: 216, endDate: '2026-11-23' });
        b.sideTask({ minutesPerWeek: 60, startDate: '2026-11-23', title: 'Netwerk' });
      },
      says: 'Je neventaak vraagt 4,6 uur per week; 10% van je contract is 3,6 uur.',
    },
    'the others alone are too much': {
      plan: (b) => {
        b.sideTask({ minutesPerWeek: 220 });
        b.sideTask({ minutesPerWeek: 10, title: 'Netwerk' });
      },
      says: 'Je neventaak vraagt 3,8 uur per week; 10% van je contract is 3,6 uur.',
    },
  },
});
