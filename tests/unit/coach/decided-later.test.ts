import { rule } from '#shared/coach/rules/decided-later.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import type { PlanBuilder } from '#tests/support/plans.ts';

const decidedOn = '2026-11-02';
const decidedAt = '2026-11-02T10:00:00Z';

function decided(b: PlanBuilder, fields: Partial<RecordOf<'decision'>> = {}) {
  const task = b.sideTask({ title: 'Jongerenpanel' });
  const about = { aboutId: task.id as string, aboutKind: 'sideTask', part: 'sideTask' as const };
  b.decision({ ...about, verdict: 'later', decidedOn, decidedAt, ...fields });
  return about;
}

checkRule(rule, {
  valid: {
    'it was agreed on': (b) => decided(b, { verdict: 'agreed' }),
    'last week': (b) => decided(b, { decidedOn: '2026-11-16' }),
    'a conversation is planned': (b) => {
      decided(b);
      b.conversation({ heldOn: '2026-12-01', state: 'planned' });
    },
    'they spoke since': (b) => {
      decided(b);
      b.conversation({ heldOn: '2026-11-10', state: 'held' });
    },
    'a new round went out': (b) => {
      decided(b);
      b.share({ sharedOn: '2026-11-12', sharedAt: '2026-11-12T10:00:00Z' });
    },
    'it was decided after all': (b) => {
      const about = decided(b);
      b.decision({ ...about, verdict: 'notAgreed', decidedAt: '2026-11-12T10:00:00Z' });
    },
    'what it was about is gone': (b) => decided(b, { aboutId: 'gone-since' }),
  },
  invalid: {
    'three weeks ago': {
      plan: (b) => decided(b),
      says: 'Marieke wilde op 2 november 2026 later besluiten over ‘Jongerenpanel’, en er is nog geen gesprek gepland.',
    },
  },
});
