import { rule } from '#shared/coach/rules/happened-in-future.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'today, and what is planned': (b) => {
      b.feedback({ requirementId: b.requirement().id, givenOn: '2026-11-23' });
      b.sideTask({ agreedBeforeOn: '2026-11-23' });
      b.conversation({ heldOn: '2026-11-23', state: 'held' });
      b.conversation({ heldOn: '2027-11-23', state: 'planned' });
      const costId = b.cost({ activityId: b.activity().id }).id;
      const part = { costId, sourceId: b.budgetSource().id, amountCents: 100 };
      b.allocation({ ...part, state: 'spent', stateOn: '2026-11-23' });
      b.allocation({ ...part, state: 'planned', stateOn: '2027-11-23' });
    },
  },
  invalid: {
    'what is said to have been': {
      plan: (b) => {
        b.feedback({ requirementId: b.requirement().id, givenOn: '2027-01-01' });
        b.sideTask({ agreedBeforeOn: '2026-11-24' });
        b.conversation({ heldOn: '2027-01-02', state: 'held' });
      },
      says: [
        'De feedback van ‘Youssef’ is van 1 januari 2027; die dag moet nog komen.',
        'Het akkoord op ‘Jongerenpanel’ is van 24 november 2026; die dag moet nog komen.',
        'Het gesprek met ‘Marieke’ staat op gevoerd, maar 2 januari 2027 moet nog komen.',
      ],
      fixes: ['Zet de dag op vandaag'],
    },
    'a sheet on the learning climate': {
      plan: (b) => b.climateSheet({ filledOn: '2027-02-01' }),
      says: 'Een blad over het leerklimaat is van 1 februari 2027; die dag moet nog komen.',
      fixes: ['Zet de dag op vandaag'],
      field: 'filledOn',
    },
    'money that is said to be spent': {
      plan: (b) => {
        const costId = b.cost({ activityId: b.activity().id }).id;
        const sourceId = b.budgetSource().id;
        b.allocation({ costId, sourceId, amountCents: 100, state: 'spent', stateOn: '2027-02-01' });
      },
      says: 'Geld voor ‘Meekijken’ staat op besteed sinds 1 februari 2027; die dag moet nog komen.',
      fixes: ['Zet de dag op vandaag'],
    },
  },
});
