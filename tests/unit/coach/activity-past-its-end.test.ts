import { rule } from '#shared/coach/rules/activity-past-its-end.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'its last day is today, or it is over': (b) => {
      b.activity({ state: 'busy', endDate: '2026-11-23' });
      b.activity({ state: 'done', endDate: '2026-11-01' });
      b.activity({ state: 'idea', endDate: '2026-11-01' });
    },
  },
  invalid: {
    'still planned': {
      plan: (b) => b.activity({ state: 'planned', endDate: '2026-11-22' }),
      says: '‘Meekijken’ liep tot en met 22 november 2026 en staat nog op gepland.',
      fixes: ['Het is gedaan: zet het op afgerond', 'Laat deze activiteit vervallen'],
      field: 'state',
    },
  },
});
