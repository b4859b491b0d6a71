import { hasYes } from './consent.ts';
import { contractOf } from './contract.ts';
import type { IsoDate } from './define.ts';
import type { SideTask } from './kinds/side-task.ts';
import type { PlanView } from './plan-view.ts';
import { sideTasksOf } from './side-model.ts';
import { type DayNumber, dayNumber, workdaysBefore } from './weeks.ts';

/** The room for side tasks and what is chosen of it, in minutes a week (method.md, Kerntaak 90 / neventaak 10). */
export interface SideTime {
  readonly roomMinutes: number;
  /** What runs in the week with the least left: tasks that follow each other are not added up. */
  readonly chosenMinutes: number;
  /** Of those: tasks with a yes, which have the hours that were agreed, whatever the share is. */
  readonly agreedMinutes: number;
  /** What is left of the room; negative = what nobody agreed to asks more than that. */
  readonly freeMinutes: number;
  /** The share of the contract in that week, in thousandths: 100 = 10%. */
  readonly sidePermille: number;
  /** The first day on which it is so. */
  readonly from: IsoDate;
  /** The side tasks of that week, in the owner's order. */
  readonly tasks: readonly SideTask[];
  /** Side tasks without hours: the sum is then a lower bound. */
  readonly withUnknown: readonly SideTask[];
}

/**
 * What the side tasks take of their room, in the week in which least is left: contract and tasks may change on the way. Looks
 * from `from` on; left out = over the whole plan. A task that is really part of the core task takes nothing of it.
 */
export function sideTimeOf(view: PlanView, from: IsoDate = view.plan.startDate): SideTime {
  const tasks = sideTasksOf(view);
  const isAgreed = new Set(tasks.filter((t) => hasYes(view, 'sideTask', t.id)));
  const minutesOf = (list: readonly SideTask[]) =>
    list.reduce((sum, task) => sum + (minutesPerWeekOf(view, task) ?? 0), 0);
  const calendar = contractOf(view);
  const moments = momentsOf(view, tasks, from).map((day) => {
    const { sideMinutes, sidePermille } = calendar.contractOn(day);
    const running = tasks.filter((t) => isRunning(t, day));
    const agreed = minutesOf(running.filter((t) => isAgreed.has(t)));
    const chosen = minutesOf(running);
    // Agreed hours take of the room what there is, and never make it less than none.
    const free = Math.max(0, sideMinutes - agreed) - (chosen - agreed);
    return { day, roomMinutes: sideMinutes, sidePermille, chosen, agreed, running, free };
  });
  const busy = moments.filter((m) => m.running.length > 0);
  const tightest = (busy.length > 0 ? busy : moments).reduce((a, b) => (b.free < a.free ? b : a));
  return {
    roomMinutes: tightest.roomMinutes,
    chosenMinutes: tightest.chosen,
    agreedMinutes: tightest.agreed,
    freeMinutes: tightest.free,
    sidePermille: tightest.sidePermille,
    from: tightest.day,
    tasks: tightest.running,
    withUnknown: tasks.filter((t) => minutesPerWeekOf(view, t) === null),
  };
}

/** Room and load only change on the day a task starts or a contract begins or ends: those days are all there is to look at. */
function momentsOf(view: PlanView, tasks: readonly SideTask[], from: IsoDate): [IsoDate, ...IsoDate[]] {
  const contracts = contractOf(view).changesOfContract();
  const starts = [...tasks.map((t) => t.startDate ?? from), ...contracts].filter((day) => day > from);
  return [from, ...[...new Set(starts)].sort()];
}

function isRunning(task: SideTask, on: IsoDate): boolean {
  return (task.startDate ?? '') <= on && (task.endDate === null || task.endDate >= on);
}

/** The days over which a side task runs: its own, or else those of the plan. */
export function periodOfSideTask(view: PlanView, task: SideTask): { readonly from: IsoDate; readonly until: IsoDate } {
  return { from: task.startDate ?? view.plan.startDate, until: task.endDate ?? view.plan.endDate };
}

/** Hours a week of a side task; a total is spread evenly over its working days. Null = not filled in. */
export function minutesPerWeekOf(view: PlanView, task: SideTask): number | null {
  if (task.totalMinutes === null) return task.minutesPerWeek;
  const { from, until } = periodOfSideTask(view, task);
  const workdays = workdaysIn(dayNumber(from), dayNumber(until));
  return workdays <= 5 ? task.totalMinutes : Math.round((task.totalMinutes * 5) / workdays);
}

/** Monday to Friday, both days included. */
function workdaysIn(from: DayNumber, until: DayNumber): number {
  return from > until ? 0 : workdaysBefore(until + 1) - workdaysBefore(from);
}

/**
 * The minutes that side tasks were planned to take on the days from–until. Hours a week follow the contract: none on days
 * off, none beyond the task's own period. A total is divided over the working days of its period, exactly.
 */
export function plannedSideMinutes(
  view: PlanView,
  from: IsoDate,
  until: IsoDate,
  tasks: readonly SideTask[] = sideTasksOf(view),
): number {
  return tasks
    .filter((t) => !t.isCoreTask)
    .reduce((sum, task) => {
      const period = periodOfSideTask(view, task);
      const [first, last] = [from > period.from ? from : period.from, until < period.until ? until : period.until];
      if (first > last) return sum;
      if (task.totalMinutes !== null) return sum + partOfTotal(task.totalMinutes, period, first, last);
      return sum + weeklyMinutes(view, task.minutesPerWeek ?? 0, first, last);
    }, 0);
}

function partOfTotal(total: number, period: { from: IsoDate; until: IsoDate }, from: IsoDate, until: IsoDate): number {
  const [start, all] = [dayNumber(period.from), workdaysIn(dayNumber(period.from), dayNumber(period.until))];
  if (all === 0) return from === period.from ? total : 0;
  const upTo = (day: DayNumber) => Math.floor((total * (workdaysBefore(day) - workdaysBefore(start))) / all);
  return upTo(dayNumber(until) + 1) - upTo(dayNumber(from));
}

function weeklyMinutes(view: PlanView, minutes: number, from: IsoDate, until: IsoDate): number {
  return contractOf(view).sumOfWeekly(minutes, from, until);
}
