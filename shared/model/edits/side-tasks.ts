import type { PlanView } from '../plan-view.ts';
import type { RecordOf } from '../records.ts';
import { splitWorkingTime } from '../working-time.ts';

/** What was chosen of the 10% (method.md, Kerntaak 90 / neventaak 10). All in minutes a week. */
export interface SideTaskStanding {
  /** The side task share of the contract. */
  readonly roomMinutes: number;
  /** What the side tasks ask together in the weeks in which most of them run at once. */
  readonly chosenMinutes: number;
  /** room − chosen; negative = more than the share. */
  readonly freeMinutes: number;
  /** Some side task does not say how many hours. */
  readonly hasUnknown: boolean;
  /** True when not all side tasks run at the same time, so that the sum of the list is not what is asked in a week. */
  readonly isBusiestWeek: boolean;
}

/**
 * Adds up the side tasks against the 10%. A task that is really part of the core task does not count; two that follow one
 * another do not count at the same time.
 */
export function sideTaskStanding(view: PlanView): SideTaskStanding {
  const { plan } = view;
  const roomMinutes = splitWorkingTime(plan.contractMinutesPerWeek).sideMinutes;
  const counting = view.sideTasks.filter((t) => !t.isCoreTask);
  const from = (t: RecordOf<'sideTask'>) => t.startDate ?? plan.startDate;
  const runsOn = (t: RecordOf<'sideTask'>, day: string) => from(t) <= day && day <= (t.endDate ?? '9999-12-31');
  const weekly = (day: string) => counting.reduce((sum, t) => sum + (runsOn(t, day) ? (t.minutesPerWeek ?? 0) : 0), 0);
  const chosenMinutes = Math.max(0, ...counting.map((t) => weekly(from(t))));
  const sum = counting.reduce((total, t) => total + (t.minutesPerWeek ?? 0), 0);
  return {
    roomMinutes,
    chosenMinutes,
    freeMinutes: roomMinutes - chosenMinutes,
    hasUnknown: counting.some((t) => t.minutesPerWeek === null),
    isBusiestWeek: sum !== chosenMinutes,
  };
}
