import { rule } from '#shared/coach/rules/side-hours-behind-plan.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import type { PlanBuilder } from '#tests/support/plans.ts';

const threeWeeks = (b: PlanBuilder) => {
  for (const workedOn of ['2026-11-03', '2026-11-10', '2026-11-17']) b.hourEntry({ workedOn, minutes: 400 });
};

checkRule(rule, {
  valid: {
    'nothing is written down': (b) => b.sideTask({ minutesPerWeek: 180 }),
    'half of it': (b) => {
      threeWeeks(b);
      const { id } = b.sideTask({ minutesPerWeek: 180 });
      b.hourEntry({ workedOn: '2026-11-18', minutes: 270, what: 'side', sideTaskId: id });
    },
    'the weeks were off': (b) => {
      threeWeeks(b);
      b.sideTask({ minutesPerWeek: 180 });
      b.leave({ startDate: '2026-10-26', endDate: '2026-11-15' });
    },
  },
  invalid: {
    'hardly anything': {
      plan: (b) => {
        threeWeeks(b);
        const { id } = b.sideTask({ minutesPerWeek: 180 });
        b.hourEntry({ workedOn: '2026-11-18', minutes: 90, what: 'side', sideTaskId: id });
      },
      says: 'Je neventaak kreeg in 3 weken 1,5 van 9 uur.',
    },
  },
});
