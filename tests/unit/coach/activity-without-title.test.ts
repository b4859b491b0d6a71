import { rule } from '#shared/coach/rules/activity-without-title.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'a name, or dropped': (b) => {
      b.activity();
      b.activity({ title: '', state: 'dropped' });
    },
  },
  invalid: {
    'no name': {
      plan: (b) => b.activity({ title: '' }),
      says: 'Een activiteit heeft nog geen naam.',
      fixes: ['Haal deze lege activiteit weg'],
      field: 'title',
    },
    'no name, but hours': {
      plan: (b) => b.activity({ title: '', workMinutes: 60 }),
      says: 'Een activiteit heeft nog geen naam.',
    },
    'no name, but own time': {
      plan: (b) => b.activity({ title: '', ownMinutes: 60 }),
      says: 'Een activiteit heeft nog geen naam.',
    },
    'no name, but a note': {
      plan: (b) => b.activity({ title: '', note: 'Met Tom' }),
      says: 'Een activiteit heeft nog geen naam.',
    },
    'no name, but a cost': {
      plan: (b) => b.cost({ activityId: b.activity({ title: '' }).id, amountCents: 100 }),
      says: 'Een activiteit heeft nog geen naam.',
    },
  },
});
