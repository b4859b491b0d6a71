import { rule } from '#shared/coach/rules/factor-dropped.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import { scanWith } from './scans.ts';

checkRule(rule, {
  valid: {
    'one scan, or one that went up': (b) => {
      scanWith(b, { want: 3 }, '2026-06-12');
      scanWith(b, { want: 5 });
    },
    'it is low now': (b) => {
      scanWith(b, { want: 5 }, '2026-06-12');
      scanWith(b, { want: 2 });
    },
    'a step was taken': (b) => {
      scanWith(b, { want: 5 }, '2026-06-12');
      const scan = scanWith(b, { want: 3 });
      const reflection = b.reflection();
      b.scanStep({ stepId: 'more-and-less', factor: 'want', scanId: scan.id, reflectionId: reflection.id });
    },
  },
  invalid: {
    'a point or more': {
      plan: (b) => {
        scanWith(b, { want: 5 }, '2026-06-12');
        scanWith(b, { want: 4 });
      },
      says: 'Willen is een stuk lager dan op 12 juni 2026.',
      field: 'want',
    },
  },
});
