import { sideTasksOf } from '../../model/side-model.ts';
import { words } from '../../text/rules/side-task-without-period.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';

/** A side task has a period. Asked once it has hours: then it begins to be a plan. */
export const rule = defineRule<typeof words.nl>({
  id: 'side-task-without-period',
  severity: 'tip',
  place: 'working-time',
  source: { part: 'core-and-side', point: 10 },
  words,
  *check(view) {
    const { startDate, endDate } = view.plan;
    for (const task of sideTasksOf(view)) {
      if (task.minutesPerWeek === null && task.totalMinutes === null) continue;
      if (task.startDate !== null && task.endDate !== null) continue;
      const from = task.startDate ?? startDate;
      const until = task.endDate ?? endDate;
      yield {
        record: task,
        field: task.startDate === null ? 'startDate' : 'endDate',
        data: { name: nameOf(view, task) },
        fixes:
          until < from
            ? []
            : [
                {
                  fix: 'planPeriod',
                  data: { startDate: from, endDate: until },
                  changes: altering(task, { startDate: from, endDate: until }),
                },
              ],
      };
    }
  },
});
