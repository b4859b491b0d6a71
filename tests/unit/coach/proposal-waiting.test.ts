import { expect } from 'vitest';
import { rule } from '#shared/coach/rules/proposal-waiting.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import type { PlanBuilder } from '#tests/support/plans.ts';

function proposed(b: PlanBuilder, fields: Partial<RecordOf<'proposal'>> = {}) {
  const activity = b.activity({ title: 'Training', workMinutes: 480 });
  const about = { aboutId: activity.id, aboutKind: 'activity', aboutName: 'Training' };
  b.proposal({ ...about, field: 'workMinutes', from: 480, to: 600, proposedAt: '2026-11-10T10:00:00Z', ...fields });
}

checkRule(rule, {
  valid: {
    'it came this week': (b) => proposed(b, { proposedAt: '2026-11-20T10:00:00Z' }),
    'it was taken over': (b) => proposed(b, { state: 'taken' }),
    'it was declined': (b) => proposed(b, { state: 'declined' }),
  },
  invalid: {
    'it waits for two weeks': {
      plan: (b) => proposed(b),
      says: 'Het voorstel van Marieke bij ‘Training’ wacht op je antwoord.',
      fixes: ['Neem het over', 'Wijs het af'],
      field: 'state',
      after: {
        'Neem het over': (view) => expect(view.activities[0]?.workMinutes).toBe(600),
        'Wijs het af': (view) => expect(view.activities[0]?.workMinutes).toBe(480),
      },
    },
    'the value was changed meanwhile: that asks for a look': {
      plan: (b) => proposed(b, { from: 240 }),
      says: 'Het voorstel van Marieke bij ‘Training’ wacht op je antwoord.',
      fixes: ['Wijs het af'],
    },
    'what it is about is gone': {
      plan: (b) => proposed(b, { aboutId: 'gone-since', byName: '' }),
      says: 'Het voorstel van je leidinggevende bij ‘Training’ wacht op je antwoord.',
      fixes: ['Wijs het af'],
    },
  },
});
