import { rule } from '#shared/coach/rules/side-hours-over-share.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'as much as there is, and a little more': (b) => {
      b.hourEntry({ workedOn: '2026-11-10', minutes: 216, what: 'side' });
      b.hourEntry({ workedOn: '2026-11-17', minutes: 250, what: 'side' });
    },
    'really a core task': (b) => {
      const { id } = b.sideTask({ isCoreTask: true });
      b.hourEntry({ workedOn: '2026-11-17', minutes: 900, what: 'side', sideTaskId: id });
    },
    'as much as was agreed, though that is more than 10%': (b) => {
      const { id } = b.sideTask({ minutesPerWeek: 480, agreedBeforeOn: '2026-09-01' });
      b.hourEntry({ workedOn: '2026-11-10', minutes: 480, what: 'side', sideTaskId: id });
      b.hourEntry({ workedOn: '2026-11-17', minutes: 480, what: 'side', sideTaskId: id });
    },
    'this week is not over yet': (b) => b.hourEntry({ workedOn: '2026-11-23', minutes: 900, what: 'side' }),
  },
  invalid: {
    'twice as much': {
      plan: (b) => {
        b.hourEntry({ workedOn: '2026-11-10', minutes: 432, what: 'side' });
        b.hourEntry({ workedOn: '2026-11-17', minutes: 432, what: 'side' });
      },
      says: 'Je neventaak kreeg de laatste weken 14,4 uur; er was ruimte voor 7,2 uur.',
    },
  },
});
