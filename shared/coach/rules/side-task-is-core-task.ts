import { sideModelOf } from '../../model/side-model.ts';
import { words } from '../../text/rules/side-task-is-core-task.ts';
import { defineRule } from '../define.ts';
import { altering, removing } from '../fix.ts';
import { nameOf } from '../name.ts';

/** A side task that is really part of the core task. */
export const rule = defineRule<typeof words.nl>({
  id: 'side-task-is-core-task',
  severity: 'warning',
  place: 'working-time',
  source: { part: 'core-and-side', point: 10 },
  words,
  *check(view) {
    if (sideModelOf(view) === 'no') return;
    for (const task of view.sideTasks) {
      if (!task.isCoreTask) continue;
      yield {
        record: task,
        field: 'isCoreTask',
        data: { name: nameOf(view, task) },
        fixes: [
          { fix: 'side', changes: altering(task, { isCoreTask: false }) },
          { fix: 'remove', changes: removing(task) },
        ],
      };
    }
  },
});
