import { rule } from '#shared/coach/rules/scan-date-odd.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import { scanWith } from './scans.ts';

checkRule(rule, {
  valid: {
    'a day that is yet to come, of which clock-set-back speaks': (b) => scanWith(b, {}, '2027-01-01'),
    'in their order, also two on a day': (b) => {
      scanWith(b, {}, '2026-06-12');
      scanWith(b, {}, '2026-11-16');
      scanWith(b, {}, '2026-11-16');
    },
  },
  invalid: {
    'a newer one before an older': {
      plan: (b) => {
        scanWith(b, {}, '2026-06-12');
        scanWith(b, {}, '2026-01-02');
      },
      says: 'De scan van 2 januari 2026 maakte je na die van 12 juni 2026, maar de datum is vroeger.',
    },
  },
});
