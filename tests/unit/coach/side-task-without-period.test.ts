import { rule } from '#shared/coach/rules/side-task-without-period.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'a period, or not that far': (b) => {
      b.sideTask({ minutesPerWeek: 60, startDate: '2026-09-01', endDate: '2027-01-31' });
      b.sideTask();
    },
  },
  invalid: {
    'only a start': {
      plan: (b) => b.sideTask({ minutesPerWeek: 60, startDate: '2027-01-01' }),
      says: 'Bij ‘Jongerenpanel’ staat nog niet van wanneer tot wanneer het loopt.',
      fixes: ['Het loopt van 1 januari 2027 tot en met 31 augustus 2027'],
      field: 'endDate',
    },
    'it begins after the plan': {
      plan: (b) => b.sideTask({ minutesPerWeek: 60, startDate: '2028-01-01' }),
      says: 'Bij ‘Jongerenpanel’ staat nog niet van wanneer tot wanneer het loopt.',
    },
  },
});
