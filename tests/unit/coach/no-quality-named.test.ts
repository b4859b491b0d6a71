import { expect } from 'vitest';
import { rule } from '#shared/coach/rules/no-quality-named.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'scoring is not done yet': (b) => {
      b.selfScore({ requirementId: b.requirement().id, level: 4 });
      b.requirement();
    },
    'a quality': (b) => {
      b.selfScore({ requirementId: b.requirement().id, level: 4 });
      b.quality();
    },
    'an empty plan': () => {},
  },
  invalid: {
    'strengths, but none is named': {
      plan: (b) => {
        b.selfScore({ requirementId: b.requirement({ title: 'Een' }).id, level: 3 });
        b.selfScore({ requirementId: b.requirement({ title: 'Twee', requiredLevel: 4 }).id, level: 4 });
        b.selfScore({ requirementId: b.requirement({ title: 'Vier', requiredLevel: 5 }).id, level: 4 });
        b.selfScore({ requirementId: b.requirement({ title: 'Drie' }).id, level: 5 });
      },
      says: 'Je hebt nog geen kwaliteit van jezelf opgeschreven.',
      fixes: ['Noem ‘Drie’ als kwaliteit', 'Noem ‘Twee’ als kwaliteit'],
      after: { 'Noem ‘Drie’ als kwaliteit': (view) => expect(view.qualities[0]?.title).toBe('Drie') },
    },
  },
});
