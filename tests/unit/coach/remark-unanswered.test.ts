import { rule } from '#shared/coach/rules/remark-unanswered.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import type { PlanBuilder } from '#tests/support/plans.ts';

function said(b: PlanBuilder, fields: Partial<RecordOf<'remark'>> = {}) {
  const about = { aboutId: 'plan-0001', aboutKind: 'plan' };
  return b.remark({ ...about, role: 'manager', byName: 'Marieke', writtenAt: '2026-11-02T10:00:00Z', ...fields });
}

checkRule(rule, {
  valid: {
    'it is of last week': (b) => said(b, { writtenAt: '2026-11-16T10:00:00Z' }),
    'the owner said it': (b) => said(b, { role: 'employee' }),
    'it is dealt with': (b) => said(b, { isResolved: true }),
    'the owner answered': (b) => {
      const first = said(b);
      said(b, { role: 'employee', replyToId: first.id, writtenAt: '2026-11-03T10:00:00Z' });
    },
  },
  invalid: {
    'three weeks ago': {
      plan: (b) => said(b),
      says: 'De opmerking van Marieke van 2 november 2026 heeft nog geen antwoord.',
      fixes: ['Het is afgehandeld'],
    },
    'somebody asked on in the thread': {
      plan: (b) => {
        const first = said(b, { role: 'employee', writtenAt: '2026-10-01T10:00:00Z' });
        said(b, { replyToId: first.id });
      },
      says: 'De opmerking van Marieke van 2 november 2026 heeft nog geen antwoord.',
      fixes: ['Het is afgehandeld'],
    },
  },
});
