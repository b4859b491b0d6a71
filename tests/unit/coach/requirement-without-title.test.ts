import { rule } from '#shared/coach/rules/requirement-without-title.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: { 'a name': (b) => b.requirement() },
  invalid: {
    'no name': {
      plan: (b) => b.requirement({ title: '  ' }),
      says: 'Een eis heeft nog geen naam.',
      fixes: ['Haal deze lege eis weg'],
      field: 'title',
    },
    'no name, but something hangs on it': {
      plan: (b) => b.selfScore({ requirementId: b.requirement({ title: '' }).id, level: 3 }),
      says: 'Een eis heeft nog geen naam.',
    },
  },
});
