import type { IsoDate } from './define.ts';
import type { PlanView } from './plan-view.ts';
import type { RecordOf } from './records.ts';
import { dateOf, dayNumber, mondayOf } from './weeks.ts';

type Leave = RecordOf<'leave'>;

/** Every so many weeks on some of its days. */
export interface Rhythm {
  readonly everyWeeks: number;
  /** 1 = Monday, in their order. */
  readonly weekdays: readonly number[];
  /** Only in weeks with an even or an odd number; then every week counts. */
  readonly weeks: 'all' | 'even' | 'odd';
}

/** Twenty years: no slip in a year makes a list without end. */
const mostWeeks = 1_043;

/** The days on which it is there, from–until both counted; the first week is that of the first such day. */
export function timesOf({ everyWeeks, weekdays, weeks }: Rhythm, from: IsoDate, until: IsoDate): IsoDate[] {
  const found: IsoDate[] = [];
  const [first, last] = [dayNumber(from), dayNumber(until)];
  if (weekdays.length === 0 || last < first) return found;
  const fits = (monday: number) => weeks === 'all' || (weeks === 'even') === (isoWeek(monday) % 2 === 0);
  const daysIn = (monday: number) =>
    fits(monday) ? weekdays.map((weekday) => monday + weekday - 1).filter((day) => day >= first && day <= last) : [];
  const step = weeks === 'all' ? 7 * everyWeeks : 7;
  const end = Math.min(last, mondayOf(first) + 7 * mostWeeks);
  let monday = mondayOf(first);
  if (daysIn(monday).length === 0) monday += 7;
  for (; monday <= end; monday += step) found.push(...daysIn(monday).map(dateOf));
  return found;
}

function isoWeek(monday: number): number {
  const thursday = monday + 3;
  const year = Number(dateOf(thursday).slice(0, 4));
  return Math.floor((thursday - dayNumber(`${String(year).padStart(4, '0')}-01-01`)) / 7) + 1;
}

/** Whether leave comes back on days of the week, rather than lasting from its first day to its last. */
export function repeats({ weekdays }: Pick<Leave, 'weekdays'>): boolean {
  return weekdays.length > 0;
}

/** The days of leave one by one in time, each as leave of its own; leave that does not repeat is one of them. */
export function timesOfLeave(leave: Leave): Leave[] {
  if (!repeats(leave)) return [leave];
  const skipped = new Set(leave.skippedDates);
  return timesOf(leave, leave.startDate, leave.endDate)
    .filter((date) => !skipped.has(date))
    .map((date) => ({ ...leave, startDate: date, endDate: date }));
}

const known = new WeakMap<readonly Leave[], readonly Leave[]>();

/** All leave of a plan by its first day, with what repeats as often as it is there. */
export function leaveTimes({ leaves }: PlanView): readonly Leave[] {
  const before = known.get(leaves);
  if (before) return before;
  const times = leaves.some(repeats)
    ? leaves.flatMap(timesOfLeave).sort((a, b) => (a.startDate < b.startDate ? -1 : a.startDate > b.startDate ? 1 : 0))
    : leaves;
  known.set(leaves, times);
  return times;
}
