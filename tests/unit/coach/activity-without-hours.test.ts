import { rule } from '#shared/coach/rules/activity-without-hours.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'one of the two, or none on purpose': (b) => {
      b.activity({ state: 'planned', workMinutes: 60 });
      b.activity({ state: 'busy', ownMinutes: 0 });
    },
    'an idea, and what is over': (b) => {
      b.activity({ state: 'idea' });
      b.activity({ state: 'done' });
    },
  },
  invalid: {
    'planned without hours': {
      plan: (b) => b.activity({ state: 'planned' }),
      says: 'Bij ‘Meekijken’ staan nog geen uren.',
      fixes: ['Het kost geen uren: zet ze op 0,0'],
      field: 'workMinutes',
    },
  },
});
