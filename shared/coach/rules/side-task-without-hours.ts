import { sideTasksOf } from '../../model/side-model.ts';
import { sideTimeOf } from '../../model/side-time.ts';
import { words } from '../../text/rules/side-task-without-hours.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';

/** A side task without hours a week. Offers what is left of the 10%. */
export const rule = defineRule<typeof words.nl>({
  id: 'side-task-without-hours',
  severity: 'tip',
  place: 'working-time',
  source: { part: 'core-and-side', point: 9 },
  words,
  *check(view, today) {
    const minutes = sideTimeOf(view, today).freeMinutes;
    for (const task of sideTasksOf(view)) {
      if (task.minutesPerWeek !== null || task.totalMinutes !== null) continue;
      yield {
        record: task,
        field: 'minutesPerWeek',
        data: { name: nameOf(view, task) },
        fixes:
          minutes <= 0
            ? []
            : [{ fix: 'rest', data: { minutes }, changes: altering(task, { minutesPerWeek: minutes }) }],
      };
    }
  },
});
