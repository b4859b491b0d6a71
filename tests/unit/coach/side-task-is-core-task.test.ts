import { expect } from 'vitest';
import { rule } from '#shared/coach/rules/side-task-is-core-task.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: { 'a side task': (b) => b.sideTask() },
  invalid: {
    'part of the core task': {
      plan: (b) => b.activity({ sideTaskId: b.sideTask({ isCoreTask: true }).id }),
      says: '‘Jongerenpanel’ staat bij je neventaken, maar hoort bij je kerntaak.',
      fixes: ['Het is toch een neventaak', 'Haal het weg bij je neventaken'],
      field: 'isCoreTask',
      after: {
        'Haal het weg bij je neventaken': (view) => expect(view.activities[0]?.sideTaskId).toBeNull(),
      },
    },
  },
});
