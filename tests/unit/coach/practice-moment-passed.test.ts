import { rule } from '#shared/coach/rules/practice-moment-passed.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'done, of last week, or of what was dropped': (b) => {
      const activity = b.activity({ state: 'done' });
      b.practiceMoment({ activityId: activity.id, plannedOn: '2026-10-01', doneOn: '2026-10-02' });
      b.practiceMoment({ activityId: activity.id, plannedOn: '2026-11-16' });
      b.practiceMoment({ activityId: b.activity({ state: 'dropped' }).id, plannedOn: '2026-10-01' });
    },
  },
  invalid: {
    'over, and nobody said how it went': {
      plan: (b) => {
        b.leave({ startDate: '2026-11-30' });
        b.practiceMoment({ activityId: b.activity({ state: 'done' }).id, plannedOn: '2026-11-15' });
      },
      says: 'Op 15 november 2026 zou je ‘Meekijken’ nog eens oefenen.',
      fixes: ['Ik heb het toen geoefend', 'Oefen het op 1 december 2026'],
      field: 'doneOn',
    },
  },
});
