import { rule } from '#shared/coach/rules/activity-done-in-future.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'done today, and planned for later': (b) => {
      b.activity({ state: 'done', startDate: '2026-11-23' });
      b.activity({ state: 'done' });
      b.activity({ state: 'planned', startDate: '2027-01-01' });
    },
  },
  invalid: {
    'done before it began': {
      plan: (b) => b.activity({ state: 'done', startDate: '2026-11-24' }),
      says: '‘Meekijken’ staat op afgerond, maar begint pas op 24 november 2026.',
      fixes: ['Zet de activiteit op gepland'],
    },
  },
});
