import { rule } from '#shared/coach/rules/round-without-answer.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

const responses = [
  {
    id: 'response-1',
    byName: 'Marieke',
    role: 'manager' as const,
    respondedAt: '2026-10-20T10:00:00Z',
    takenInAt: '2026-10-21T10:00:00Z',
    recordIds: [],
  },
];
const sharedOn = '2026-10-15';
const sharedAt = '2026-10-15T10:00:00Z';

checkRule(rule, {
  valid: {
    'not three weeks ago': (b) => b.share({ sharedOn: '2026-11-10', sharedAt: '2026-11-10T10:00:00Z' }),
    'there was a response': (b) => b.share({ sharedOn, sharedAt, responses }),
    'for a colleague': (b) => b.share({ sharedOn, sharedAt, profile: 'colleague' }),
    'a newer round went out': (b) => {
      b.share({ sharedOn, sharedAt });
      b.share({ sharedOn: '2026-11-20', sharedAt: '2026-11-20T10:00:00Z', round: 2 });
    },
    'they spoke since': (b) => {
      b.share({ sharedOn, sharedAt });
      b.conversation({ heldOn: '2026-11-01', state: 'held' });
    },
    'a conversation is planned': (b) => {
      b.share({ sharedOn, sharedAt });
      b.conversation({ heldOn: '2026-12-01', state: 'planned' });
    },
  },
  invalid: {
    'five weeks ago': {
      plan: (b) => {
        b.conversation({ heldOn: '2026-10-01', state: 'held' });
        b.share({ sharedOn, sharedAt });
      },
      says: 'Je deelde je plan op 15 oktober 2026 met Marieke, en er is nog geen reactie.',
    },
    'without a name': {
      plan: (b) => b.share({ sharedOn, sharedAt, receiverName: '' }),
      says: 'Je deelde je plan op 15 oktober 2026 met je leidinggevende, en er is nog geen reactie.',
    },
  },
});
