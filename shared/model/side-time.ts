import type { SideTask } from './kinds/side-task.ts';
import type { PlanView } from './plan-view.ts';
import { splitWorkingTime } from './working-time.ts';

/** The 10% for side tasks and what is chosen of it, in minutes a week (method.md, Kerntaak 90 / neventaak 10). */
export interface SideTime {
  readonly roomMinutes: number;
  /** The most that runs in one week: tasks that follow each other are not added up. */
  readonly chosenMinutes: number;
  /** Room − chosen; negative = more than 10%. */
  readonly freeMinutes: number;
  /** Side tasks without hours: the sum is then a lower bound. */
  readonly withUnknown: readonly SideTask[];
}

/** What the side tasks take of the 10%. A task that is really part of the core task takes nothing of it. */
export function sideTimeOf(view: PlanView): SideTime {
  const tasks = view.sideTasks.filter((t) => !t.isCoreTask);
  const roomMinutes = splitWorkingTime(view.plan.contractMinutesPerWeek).sideMinutes;
  const chosenMinutes = tasks.reduce((most, task) => Math.max(most, minutesOn(task.startDate ?? '', tasks)), 0);
  return {
    roomMinutes,
    chosenMinutes,
    freeMinutes: roomMinutes - chosenMinutes,
    withUnknown: tasks.filter((t) => t.minutesPerWeek === null),
  };
}

/** The load of a week only ever rises on the day a task starts, so only those days have to be looked at. */
function minutesOn(date: string, tasks: readonly SideTask[]): number {
  return tasks
    .filter((t) => (t.startDate ?? '') <= date && (t.endDate === null || t.endDate >= date))
    .reduce((sum, t) => sum + (t.minutesPerWeek ?? 0), 0);
}
