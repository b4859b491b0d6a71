import { addDays } from './calendar.ts';
import { contractOf } from './contract.ts';
import type { IsoDate } from './define.ts';
import type { PlanView } from './plan-view.ts';
import type { RecordOf } from './records.ts';
import { minutesPerWeekOf } from './side-time.ts';
import { dayNumber, type Week, weeksBetween, workdaysBefore } from './weeks.ts';

/** What one week asks beside the core task, in minutes, and the room the contract gives. */
export interface LearningWeek {
  readonly week: Week;
  /** Learning in work time that is not done in the work itself: courses, and with others. */
  readonly learningMinutes: number;
  readonly sideMinutes: number;
  readonly roomMinutes: number;
  /** Room − both; negative = more than there is. */
  readonly freeMinutes: number;
}

/** Nobody plans hours a week further ahead: a slip of the pen in a year must not make thousands of weeks. */
const mostWeeks = 600;

/**
 * The weeks from–until with what they ask of the 10% (method.md, Kerntaak 90 / neventaak 10). The work hours of an activity
 * are spread over its working days. What is learned in the work itself belongs to the core task, and an activity of a side
 * task to the hours of that task: neither is counted here.
 */
export function learningWeeks(view: PlanView, from: IsoDate, until: IsoDate): LearningWeek[] {
  const furthest = addDays(from, 7 * (mostWeeks - 1));
  const weeks = until < from ? [] : weeksBetween(from, until < furthest ? until : furthest);
  const learning = weeks.map(() => 0);
  const first = weeks[0] ? dayNumber(weeks[0].from) : 0;
  for (const activity of view.activities) addSpread(activity, first, learning);
  const contracts = contractOf(view);
  const tasks = view.sideTasks
    .filter((t) => !t.isCoreTask)
    .map((t) => ({ startDate: t.startDate, endDate: t.endDate, minutes: minutesPerWeekOf(view, t) ?? 0 }));
  return weeks.map((week, i) => {
    const roomMinutes = contracts.contractOn(week.from).sideMinutes;
    const learningMinutes = learning[i] ?? 0;
    const sideMinutes = tasks
      .filter((t) => (t.startDate ?? '') <= week.until && (t.endDate ?? '9999-12-31') >= week.from)
      .reduce((sum, t) => sum + t.minutes, 0);
    return {
      week,
      learningMinutes,
      sideMinutes,
      roomMinutes,
      freeMinutes: roomMinutes - learningMinutes - sideMinutes,
    };
  });
}

/** Weeks in a row that ask more than the room, `fewest` or more; in time. */
export function weeksOverRoom(weeks: readonly LearningWeek[], fewest: number): LearningWeek[][] {
  const runs: LearningWeek[][] = [];
  let run: LearningWeek[] = [];
  for (const week of [...weeks, null]) {
    if (week !== null && week.freeMinutes < 0 && week.roomMinutes > 0) run.push(week);
    else {
      if (run.length >= fewest) runs.push(run);
      run = [];
    }
  }
  return runs;
}

function addSpread(activity: RecordOf<'activity'>, first: number, weeks: number[]): void {
  const { startDate, endDate, workMinutes, way, state, sideTaskId } = activity;
  if (workMinutes === null || way === 'experience' || state === 'dropped' || state === 'idea' || sideTaskId !== null)
    return;
  const some = startDate ?? endDate;
  if (some === null) return;
  const from = dayNumber(some);
  const until = dayNumber(endDate ?? some);
  if (until < from) return;
  const total = workdaysBefore(until + 1) - workdaysBefore(from);
  // Up to a day, so that the parts of all weeks together are exactly the hours of the activity.
  const upTo = (day: number) => {
    if (total === 0) return day > from ? workMinutes : 0;
    const gone = Math.min(Math.max(workdaysBefore(day) - workdaysBefore(from), 0), total);
    return Math.floor((workMinutes * gone) / total);
  };
  const begin = Math.max(0, Math.floor((from - first) / 7));
  const end = Math.min(weeks.length - 1, Math.floor((until - first) / 7));
  for (let i = begin; i <= end; i++) weeks[i] = (weeks[i] ?? 0) + upTo(first + 7 * (i + 1)) - upTo(first + 7 * i);
}
