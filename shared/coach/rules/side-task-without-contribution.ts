import { sideTasksOf } from '../../model/side-model.ts';
import { words } from '../../text/rules/side-task-without-contribution.ts';
import { defineRule } from '../define.ts';
import { nameOf } from '../name.ts';
import { isBlank } from '../reading.ts';

export const rule = defineRule<typeof words.nl>({
  id: 'side-task-without-contribution',
  severity: 'warning',
  place: 'working-time',
  source: { part: 'core-and-side', point: 10 },
  words,
  *check(view) {
    for (const task of sideTasksOf(view)) {
      if (!isBlank(task.contribution)) continue;
      yield { record: task, field: 'contribution', data: { name: nameOf(view, task) } };
    }
  },
});
