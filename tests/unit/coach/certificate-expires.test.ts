import { rule } from '#shared/coach/rules/certificate-expires.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

const course = { title: 'Cursus EHBO', way: 'formal' as const, state: 'done' as const };

checkRule(rule, {
  valid: {
    'far ahead, long ago, or none': (b) => {
      b.activity({ ...course, title: 'Cursus A', expiresOn: '2027-03-01' });
      b.activity({ ...course, title: 'Cursus B', expiresOn: '2026-07-01' });
      b.activity({ ...course, title: 'Cursus C' });
    },
    'it is planned again': (b) => {
      b.activity({ ...course, expiresOn: '2027-01-15' });
      b.activity({ ...course, state: 'planned' });
    },
    'it was done again and lasts': (b) => {
      b.activity({ ...course, expiresOn: '2027-01-15' });
      b.activity({ ...course, expiresOn: '2029-01-15' });
    },
  },
  invalid: {
    soon: {
      plan: (b) => b.activity({ ...course, expiresOn: '2027-01-15' }),
      says: 'Je certificaat van ‘Cursus EHBO’ verloopt op 15 januari 2027, en niets in je plan vernieuwt het.',
      fixes: ['Plan de cursus opnieuw', 'Ik heb dit certificaat niet meer nodig'],
      field: 'expiresOn',
    },
    over: {
      plan: (b) => b.activity({ ...course, expiresOn: '2026-11-01' }),
      says: 'Je certificaat van ‘Cursus EHBO’ verliep op 1 november 2026, en niets in je plan vernieuwt het.',
      fixes: ['Plan de cursus opnieuw', 'Ik heb dit certificaat niet meer nodig'],
    },
  },
});
