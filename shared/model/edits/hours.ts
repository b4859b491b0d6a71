import type { Change } from '../../history/change-set.ts';
import { addDays } from '../calendar.ts';
import { contractOf } from '../contract.ts';
import type { IsoDate } from '../define.ts';
import { hourLogOf } from '../hour-log.ts';
import type { PlanView } from '../plan-view.ts';
import type { RecordOf } from '../records.ts';
import { add, alter, type EditContext, remove } from './base.ts';
import { newHourEntry } from './new-time-records.ts';

type Entry = RecordOf<'hourEntry'>;

/** What a row of the week is about: a kind of time, or one task or activity of it. */
export type HourRow = Pick<Entry, 'what' | 'time' | 'sideTaskId' | 'coreTaskId' | 'activityId'>;

/** The same for all hours of one row, and for no other. */
export function rowKey(row: HourRow): string {
  return [row.what, row.time, row.sideTaskId ?? row.coreTaskId ?? row.activityId ?? ''].join(':');
}

export function rowOf({ what, time, sideTaskId, coreTaskId, activityId }: HourRow): HourRow {
  return { what, time, sideTaskId, coreTaskId, activityId };
}

/** The hours of a row on a day, in the order in which they were written down. */
export function entriesOfCell(view: PlanView, row: HourRow, date: IsoDate): readonly Entry[] {
  const key = rowKey(row);
  return hourLogOf(view)
    .on(date)
    .filter((entry) => rowKey(entry) === key);
}

/**
 * Makes the hours of a row on a day come to `minutes`. What was written down in pieces keeps its notes: more goes to the last
 * piece, less is taken from the last ones first. 0 takes them away.
 */
export function setCell(
  view: PlanView,
  context: EditContext,
  row: HourRow,
  date: IsoDate,
  minutes: number,
): (Change | null)[] {
  const entries = entriesOfCell(view, row, date);
  const last = entries.at(-1);
  if (last === undefined)
    return minutes === 0 ? [] : [add(newHourEntry(context, view, { ...rowOf(row), workedOn: date, minutes }))];
  const extra = minutes - entries.reduce((sum, e) => sum + e.minutes, 0);
  if (extra >= 0) return [alter(last, { minutes: last.minutes + extra })];
  let left = -extra;
  return entries.toReversed().flatMap((entry) => {
    const less = Math.min(left, entry.minutes);
    left -= less;
    if (less === 0) return [];
    return less === entry.minutes ? remove(view.records, entry) : [alter(entry, { minutes: entry.minutes - less })];
  });
}

/**
 * Writes the hours of the week before down again, seven days later, up to `until`. Days off and cells that already hold hours
 * are left alone; notes are not copied.
 */
export function copyWeekBefore(view: PlanView, context: EditContext, monday: IsoDate, until: IsoDate): Change[] {
  const log = hourLogOf(view);
  const calendar = contractOf(view);
  const sums = new Map<string, { row: HourRow; date: IsoDate; minutes: number }>();
  for (const entry of log.between(addDays(monday, -7), addDays(monday, -1))) {
    const date = addDays(entry.workedOn, 7);
    const key = `${date} ${rowKey(entry)}`;
    sums.set(key, { row: rowOf(entry), date, minutes: (sums.get(key)?.minutes ?? 0) + entry.minutes });
  }
  return [...sums.values()]
    .filter(({ date }) => date <= until && !isDayOff(calendar.on(date)))
    .filter(({ row, date }) => entriesOfCell(view, row, date).length === 0)
    .map(({ row, date, minutes }) => add(newHourEntry(context, view, { ...row, workedOn: date, minutes })));
}

function isDayOff({ contract, available }: { contract: number; available: number }): boolean {
  return contract > 0 && available === 0;
}
