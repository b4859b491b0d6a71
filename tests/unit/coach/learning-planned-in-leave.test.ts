import { rule } from '#shared/coach/rules/learning-planned-in-leave.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'partly on days off, in own time, an idea, or on a Sunday': (b) => {
      b.leave({ startDate: '2026-12-21', endDate: '2027-01-03' });
      b.activity({ state: 'planned', startDate: '2026-12-18', endDate: '2026-12-22' });
      b.activity({ state: 'planned', startDate: '2026-12-22', workMinutes: 0, ownMinutes: 120 });
      b.activity({ state: 'idea', startDate: '2026-12-22' });
      b.activity({ state: 'planned', startDate: '2026-12-27' });
    },
    'half a day off': (b) => {
      b.leave({ startDate: '2026-12-01', minutesPerDay: 120 });
      b.activity({ state: 'planned', startDate: '2026-12-01' });
    },
  },
  invalid: {
    'one day': {
      plan: (b) => {
        b.leave({ startDate: '2026-12-21', endDate: '2027-01-03' });
        b.activity({ title: 'Meekijken', state: 'planned', startDate: '2026-12-22', endDate: '2026-12-22' });
      },
      says: '‘Meekijken’ staat op 22 december 2026, en dan ben je vrij.',
      field: 'startDate',
    },
    'some days': {
      plan: (b) => {
        b.leave({ startDate: '2026-12-21', endDate: '2027-01-03' });
        b.activity({ title: 'Meekijken', state: 'busy', startDate: '2026-12-22', endDate: '2026-12-23' });
      },
      says: '‘Meekijken’ valt helemaal in je vrije dagen vanaf 22 december 2026.',
    },
  },
});
