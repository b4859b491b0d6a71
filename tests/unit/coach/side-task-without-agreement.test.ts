import { rule } from '#shared/coach/rules/side-task-without-agreement.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

const complete = { goals: 'Jongeren denken mee.', contribution: 'Beleid dat past.' };

checkRule(rule, {
  valid: {
    'agreed, or nothing to agree on yet': (b) => {
      b.sideTask({ ...complete, agreedBeforeOn: '2026-10-01' });
      b.sideTask({ goals: 'Jongeren denken mee.' });
      b.sideTask({ ...complete, isCoreTask: true });
    },
  },
  invalid: {
    'after a conversation': {
      plan: (b) => {
        b.conversation({ heldOn: '2026-10-01' });
        b.conversation({ heldOn: '2026-12-01' });
        b.sideTask(complete);
      },
      says: 'Over ‘Jongerenpanel’ is nog geen akkoord.',
      fixes: ['Het is afgesproken in het gesprek van 1 oktober 2026'],
      field: 'agreement',
    },
    'after a conversation of today': {
      plan: (b) => {
        b.conversation({ heldOn: '2026-11-23', state: 'held' });
        b.sideTask(complete);
      },
      says: 'Over ‘Jongerenpanel’ is nog geen akkoord.',
      fixes: ['Het is afgesproken in het gesprek van 23 november 2026'],
    },
    'a conversation that was only planned': {
      plan: (b) => {
        b.conversation({ heldOn: '2026-11-01', state: 'planned' });
        b.sideTask(complete);
      },
      says: 'Over ‘Jongerenpanel’ is nog geen akkoord.',
    },
    'asked once more after the conversation': {
      plan: (b) => {
        b.conversation({ heldOn: '2026-10-01' });
        const { id } = b.sideTask(complete);
        b.ask({ part: 'sideTask', aboutId: id, aboutKind: 'sideTask', askedOn: '2026-10-02' });
      },
      says: 'Over ‘Jongerenpanel’ is nog geen akkoord.',
    },
    'without a conversation': { plan: (b) => b.sideTask(complete), says: 'Over ‘Jongerenpanel’ is nog geen akkoord.' },
  },
});
