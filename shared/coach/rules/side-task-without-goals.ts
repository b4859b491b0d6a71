import { sideTasksOf } from '../../model/side-model.ts';
import { words } from '../../text/rules/side-task-without-goals.ts';
import { defineRule } from '../define.ts';
import { nameOf } from '../name.ts';
import { isBlank } from '../reading.ts';

export const rule = defineRule<typeof words.nl>({
  id: 'side-task-without-goals',
  severity: 'warning',
  place: 'working-time',
  source: { part: 'core-and-side', point: 10 },
  words,
  *check(view) {
    for (const task of sideTasksOf(view)) {
      if (!isBlank(task.goals)) continue;
      yield { record: task, field: 'goals', data: { name: nameOf(view, task) } };
    }
  },
});
