import type { IsoDate } from '../../model/define.ts';
import type { PlanView } from '../../model/plan-view.ts';
import type { RecordOf } from '../../model/records.ts';
import { splitWorkingTime } from '../../model/working-time.ts';
import { words } from '../../text/rules/side-tasks-over-ten-percent.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';

interface Moment {
  readonly tasks: readonly RecordOf<'sideTask'>[];
  readonly minutes: number;
}

/**
 * More side-task hours than 10% of the contract, at some moment from today on. Points at the last of the side tasks of the
 * fullest moment, in the owner's order.
 */
export const rule = defineRule<typeof words.nl>({
  id: 'side-tasks-over-ten-percent',
  severity: 'warning',
  place: 'working-time',
  source: { part: 'core-and-side', point: 9 },
  words,
  *check(view, today) {
    const { sideMinutes: room } = splitWorkingTime(view.plan.contractMinutesPerWeek);
    const fullest = fullestMoment(view, today);
    const last = fullest?.tasks.at(-1);
    if (room === 0 || fullest === undefined || last === undefined || fullest.minutes <= room) return;
    const left = room - (fullest.minutes - (last.minutesPerWeek ?? 0));
    yield {
      record: last,
      field: 'minutesPerWeek',
      data: { minutes: fullest.minutes, room },
      fixes:
        left <= 0
          ? []
          : [
              {
                fix: 'reduce',
                data: { name: nameOf(view, last), minutes: left },
                changes: altering(last, { minutesPerWeek: left }),
              },
            ],
    };
  },
});

/** The sum of side tasks only grows on a day on which one begins: those days, and today, are all there is to look at. */
function fullestMoment(view: PlanView, today: IsoDate): Moment | undefined {
  const tasks = view.sideTasks.filter((t) => !t.isCoreTask && (t.minutesPerWeek ?? 0) > 0);
  const days = new Set(tasks.map((t) => (t.startDate !== null && t.startDate > today ? t.startDate : today)));
  return [...days]
    .map((day) => {
      const running = tasks.filter(
        (t) => (t.startDate === null || t.startDate <= day) && (t.endDate === null || t.endDate >= day),
      );
      return { tasks: running, minutes: running.reduce((sum, t) => sum + (t.minutesPerWeek ?? 0), 0) };
    })
    .sort((a, b) => b.minutes - a.minutes)[0];
}
