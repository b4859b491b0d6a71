import { rule } from '#shared/coach/rules/contract-hours-missing.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'hours, or no side task': (b) => b.sideTask(),
    'no side task': (b) => b.plan({ contractMinutesPerWeek: 0 }),
  },
  invalid: {
    'a side task of nothing': {
      plan: (b) => {
        b.plan({ contractMinutesPerWeek: 0 });
        b.sideTask();
      },
      says: 'Er staat nog niet hoeveel uur per week je werkt.',
      field: 'contractMinutesPerWeek',
    },
  },
});
