import { rule } from '#shared/coach/rules/duplicate-requirement.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'different names, and two without': (b) => {
      b.requirement({ title: 'Kort schrijven' });
      b.requirement({ title: 'Kort spreken' });
      b.requirement({ title: '' });
      b.requirement({ title: '' });
    },
  },
  invalid: {
    'the same but for spaces and capitals': {
      plan: (b) => {
        b.requirement({ title: 'Kort schrijven' });
        b.requirement({ title: ' kort  Schrijven' });
      },
      says: 'De eis ‘kort Schrijven’ staat er meer dan één keer.',
      fixes: ['Haal deze dubbele eis weg'],
    },
    'the second one was scored already': {
      plan: (b) => {
        b.requirement();
        b.selfScore({ requirementId: b.requirement().id, level: 3 });
      },
      says: 'De eis ‘Cijfers duiden’ staat er meer dan één keer.',
    },
  },
});
