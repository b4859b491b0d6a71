import { rule } from '#shared/coach/rules/belief-not-turned.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'nothing written, this week, or turned already': (b) => {
      b.belief({ question: 'canLearn', text: ' ', notedOn: '2026-11-01' });
      b.belief({ question: 'canReach', text: 'Ja', notedOn: '2026-11-17' });
      b.belief({
        question: 'holdsBack',
        text: 'Te oud',
        reframing: 'Dat dacht ik van fietsen ook.',
        notedOn: '2026-11-01',
      });
    },
    'answered anew since': (b) => {
      b.belief({ question: 'canLearn', text: 'Nee', notedOn: '2026-06-01' });
      b.belief({ question: 'canLearn', text: 'Ja', notedOn: '2026-11-20' });
    },
  },
  invalid: {
    'a week old': {
      plan: (b) => b.belief({ question: 'holdsBack', text: 'Te oud', notedOn: '2026-11-16' }),
      says: 'Je schreef iets bij ‘Welke overtuiging of weerstand houdt mij tegen?’, en keek er nog niet van een andere kant naar.',
      field: 'reframing',
    },
  },
});
