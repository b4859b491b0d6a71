import { rule } from '#shared/coach/rules/side-task-without-hours.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'hours, none on purpose, or a core task': (b) => {
      b.sideTask({ minutesPerWeek: 216 });
      b.sideTask({ minutesPerWeek: 0 });
      b.sideTask({ isCoreTask: true });
    },
  },
  invalid: {
    'what is left is offered': {
      plan: (b) => {
        b.sideTask({ minutesPerWeek: 96 });
        b.sideTask({ title: 'Netwerk' });
      },
      says: 'Bij ‘Netwerk’ staat nog niet hoeveel uur per week je eraan geeft.',
      fixes: ['Geef het 2,0 uur per week'],
      field: 'minutesPerWeek',
    },
    'nothing is left': {
      plan: (b) => {
        b.sideTask({ minutesPerWeek: 216 });
        b.sideTask({ title: 'Netwerk' });
      },
      says: 'Bij ‘Netwerk’ staat nog niet hoeveel uur per week je eraan geeft.',
    },
  },
});
