import { rule } from '#shared/coach/rules/factor-without-score.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import { scanWith } from './scans.ts';

checkRule(rule, {
  valid: {
    'every factor has one': (b) => scanWith(b),
    'only an older scan lacks one': (b) => {
      scanWith(b, { know: null }, '2026-06-12');
      scanWith(b);
    },
    'hardly anything was answered': (b) => scanWith(b, { know: null, want: null, can: null }),
  },
  invalid: {
    'two factors': {
      plan: (b) => scanWith(b, { know: null, may: null }),
      says: 'Over weten en mogen kon je in je scan nog weinig zeggen.',
    },
  },
});
