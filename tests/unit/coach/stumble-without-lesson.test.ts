import { rule } from '#shared/coach/rules/stumble-without-lesson.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'a lesson stands there': (b) =>
      b.reflection({ entryKind: 'stumble', happenedOn: '2026-11-01', lesson: 'Eerst vragen' }),
    'it happened today': (b) => b.reflection({ entryKind: 'stumble', happenedOn: '2026-11-23' }),
    'a reflection, or nothing written yet': (b) => {
      b.reflection({ happenedOn: '2026-11-01' });
      b.reflection({ entryKind: 'stumble', happenedOn: '2026-11-01', whatHappened: ' ' });
    },
  },
  invalid: {
    'without a name': {
      plan: (b) => b.reflection({ entryKind: 'stumble', happenedOn: '2026-11-20' }),
      says: 'Wat leerde je van wat er op 20 november 2026 misging?',
      field: 'lesson',
    },
    'with a name': {
      plan: (b) => b.reflection({ entryKind: 'stumble', happenedOn: '2026-11-20', title: 'Het debat' }),
      says: 'Wat leerde je van ‘Het debat’?',
      field: 'lesson',
    },
  },
});
