import { expect } from 'vitest';
import { rule } from '#shared/coach/rules/scan-long-ago.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import { scanWith } from './scans.ts';

checkRule(rule, {
  valid: {
    'never made one': () => {},
    'exactly half a year': (b) => scanWith(b, {}, '2026-05-23'),
    'a new one is under way': (b) => {
      scanWith(b, {}, '2026-01-20');
      b.scan();
    },
    'the plan is over': (b) => {
      scanWith(b, {}, '2026-01-20');
      b.plan({ startDate: '2025-09-01', endDate: '2026-08-31' });
    },
  },
  invalid: {
    'over half a year': {
      plan: (b) => scanWith(b, {}, '2026-05-22'),
      says: 'Je laatste scan is van 22 mei 2026: dat is meer dan een half jaar geleden.',
      fixes: ['Begin een nieuwe scan'],
      after: {
        'Begin een nieuwe scan': (view) => expect(view.scans.map((s) => s.number)).toEqual([1, 2]),
      },
    },
    'over a year': {
      plan: (b) => scanWith(b, {}, '2025-11-20'),
      says: 'Je laatste scan is van 20 november 2025: dat is meer dan een jaar geleden.',
      fixes: ['Begin een nieuwe scan'],
    },
  },
});
