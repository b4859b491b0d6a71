import { expect } from 'vitest';
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
      plan: (b) => b.activity({ ...course, expiresOn: '2027-01-15', requiredBy: 'law', credit: '4 punten' }),
      says: 'Je certificaat van ‘Cursus EHBO’ verloopt op 15 januari 2027; je hebt nog geen herhaling gepland.',
      fixes: ['Plan de herhaling op 16 december 2026', 'Dit hoef ik niet meer bij te houden'],
      field: 'expiresOn',
      after: {
        'Plan de herhaling op 16 december 2026': (view) =>
          expect(view.activities[1]).toMatchObject({
            title: 'Cursus EHBO',
            startDate: '2026-12-16',
            isUpkeep: true,
            requiredBy: 'law',
            credit: '4 punten',
          }),
      },
    },
    'a registration that is kept up': {
      plan: (b) => b.activity({ ...course, title: 'BIG-registratie', isUpkeep: true, expiresOn: '2027-01-15' }),
      says: '‘BIG-registratie’ hield je bij tot en met 15 januari 2027; je hebt nog geen herhaling gepland.',
      fixes: ['Plan de herhaling op 16 december 2026', 'Dit hoef ik niet meer bij te houden'],
    },
    over: {
      plan: (b) => b.activity({ ...course, expiresOn: '2026-11-01' }),
      says: 'Je certificaat van ‘Cursus EHBO’ verliep op 1 november 2026; je hebt nog geen herhaling gepland.',
      fixes: ['Plan de herhaling op 23 november 2026', 'Dit hoef ik niet meer bij te houden'],
    },
  },
});
