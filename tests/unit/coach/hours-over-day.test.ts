import { rule } from '#shared/coach/rules/hours-over-day.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'a full day and a night': (b) => {
      b.hourEntry({ workedOn: '2026-11-17', minutes: 720 });
      b.hourEntry({ workedOn: '2026-11-17', minutes: 720, time: 'own' });
    },
  },
  invalid: {
    'written down twice': {
      plan: (b) => {
        b.hourEntry({ workedOn: '2026-11-17', minutes: 900 });
        b.hourEntry({ workedOn: '2026-11-17', minutes: 900 });
      },
      says: 'Op 17 november 2026 staan 30 uur; een dag heeft er 24.',
      field: 'minutes',
    },
  },
});
