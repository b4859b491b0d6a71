import { rule } from '#shared/coach/rules/climate-step-without-keys.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import { climate } from './scans.ts';

checkRule(rule, {
  valid: {
    'a small step, or keys': (b) => {
      b.climateSheet({ dimensions: climate({ goal: [2, 3] }) });
      b.climateSheet({ by: 'manager', dimensions: climate({ goal: [1, 5] }), keys: 'Elke maand een half uur.' });
    },
    'an older sheet': (b) => {
      b.climateSheet({ filledOn: '2026-01-20', dimensions: climate({ goal: [1, 5] }) });
      b.climateSheet({ dimensions: climate({ goal: [4, 5] }) });
    },
  },
  invalid: {
    'two places': {
      plan: (b) => b.climateSheet({ filledOn: '2026-11-03', dimensions: climate({ content: [4, 2] }), keys: ' ' }),
      says: 'Op het blad van 3 november 2026 liggen nu en gewenst ver uit elkaar bij inhoud, en er staan nog geen sleutels.',
      field: 'keys',
    },
  },
});
