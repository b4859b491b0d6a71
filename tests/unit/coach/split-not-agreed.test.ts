import { rule } from '#shared/coach/rules/split-not-agreed.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'the usual split, or one that was agreed': (b) => {
      b.contractPeriod({ startDate: '2026-09-01', endDate: '2026-12-31' });
      b.contractPeriod({ startDate: '2027-01-01', sidePermille: 200, agreedBeforeOn: '2026-11-01' });
    },
    'no side task at all: nobody has to agree to that': (b) => b.contractPeriod({ sidePermille: 0 }),
    'a job without one, or that was not asked yet': (b) => {
      b.plan({ knowsSideTask: 'no' });
      b.contractPeriod({ sidePermille: 200 });
    },
  },
  invalid: {
    'not talked about yet': {
      plan: (b) => b.contractPeriod({ startDate: '2026-09-01', sidePermille: 125 }),
      says: 'Je rekent met 12,5% voor je neventaak, maar daarover is nog geen akkoord.',
      fixes: ['Zet het terug op 10%'],
      field: 'agreement',
    },
    'after a conversation': {
      plan: (b) => {
        b.contractPeriod({ startDate: '2026-09-01', sidePermille: 200 });
        b.conversation({ heldOn: '2026-11-12', state: 'held' });
      },
      says: 'Je rekent met 20% voor je neventaak, maar daarover is nog geen akkoord.',
      fixes: ['Het is afgesproken in het gesprek van 12 november 2026', 'Zet het terug op 10%'],
    },
  },
});
