import { type AgendaItem, type AgendaKind, agendaOf } from './agenda.ts';
import type { IsoDate } from './define.ts';
import { leaveTimes } from './leave-times.ts';
import type { PlanView } from './plan-view.ts';
import type { RecordOf } from './records.ts';
import { dayNumber, mondayOf, workdaysBefore } from './weeks.ts';

type Leave = RecordOf<'leave'>;

/** What takes time on its days, so that it cannot be done on a free day. */
const busyKinds: ReadonlySet<AgendaKind> = new Set(['activity', 'practiceMoment', 'conversation']);

/** An activity up to this many working days is meant to be done on all of them; a longer one goes on around free days. */
const shortWorkdays = 10;

/**
 * The leave that stands in the way of each item, by its key: whole free days on the day of a talk or practice moment, on
 * any day of an activity of two weeks or less, or on all days of a longer one. What is done is left alone, and so is
 * learning in own time: free days are as good for that as any.
 */
export function leaveConflicts(view: PlanView, items: readonly AgendaItem[] = agendaOf(view)): Map<string, Leave> {
  const free = freeDaysOf(view);
  const found = new Map<string, Leave>();
  if (free.leaves.length === 0) return found;
  for (const item of items) {
    if (!busyKinds.has(item.kind) || item.state === 'done' || item.state === 'idea' || isInOwnTime(item)) continue;
    const leave = within(free, item.startDate, item.endDate).find((l) => isInTheWay(l, item));
    if (leave) found.set(item.key, leave);
  }
  return found;
}

/** Whole days, and in time. */
export function isWholeDays(leave: Leave): boolean {
  return leave.minutesPerDay === null && leave.startDate <= leave.endDate;
}

/** True when that day is a Saturday or Sunday, or wholly free. */
export function isFreeDay(view: PlanView, date: IsoDate): boolean {
  const day = dayNumber(date);
  return day - mondayOf(day) >= 5 || within(freeDaysOf(view), date, date).length > 0;
}

/** The leave of whole days by its first day, and for each the latest last day of it and all before it. */
interface FreeDays {
  readonly leaves: readonly Leave[];
  readonly latestEnds: readonly IsoDate[];
}

/** Worked out once for a list of leave: a year of it is asked for day by day, by every item of the agenda. */
const freeDays = new WeakMap<readonly Leave[], FreeDays>();

function freeDaysOf(view: PlanView): FreeDays {
  const known = freeDays.get(view.leaves);
  if (known) return known;
  const leaves = leaveTimes(view).filter(isWholeDays);
  const latestEnds: IsoDate[] = [];
  for (const { endDate } of leaves) {
    const before = latestEnds.at(-1);
    latestEnds.push(before !== undefined && before > endDate ? before : endDate);
  }
  const found = { leaves, latestEnds };
  freeDays.set(view.leaves, found);
  return found;
}

/** The leave that shares a day with these, in order. */
function within({ leaves, latestEnds }: FreeDays, from: IsoDate, until: IsoDate): Leave[] {
  let low = 0;
  for (let high = leaves.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((latestEnds[middle] as IsoDate) < from) low = middle + 1;
    else high = middle;
  }
  const found: Leave[] = [];
  for (let i = low; i < leaves.length; i++) {
    const leave = leaves[i] as Leave;
    if (leave.startDate > until) break;
    if (leave.endDate >= from) found.push(leave);
  }
  return found;
}

function isInOwnTime({ record }: AgendaItem): boolean {
  return record.kind === 'activity' && record.workMinutes === 0;
}

function isInTheWay(leave: Leave, item: AgendaItem): boolean {
  if (leave.startDate > item.endDate || leave.endDate < item.startDate) return false;
  const days = workdaysIn(item.startDate, item.endDate);
  // On a weekend there is no work to be kept from.
  if (days === 0) return leave.startDate <= item.startDate && leave.endDate >= item.endDate;
  const shared = workdaysIn(
    leave.startDate > item.startDate ? leave.startDate : item.startDate,
    leave.endDate < item.endDate ? leave.endDate : item.endDate,
  );
  return shared > 0 && (days <= shortWorkdays || shared === days);
}

function workdaysIn(from: IsoDate, until: IsoDate): number {
  return workdaysBefore(dayNumber(until) + 1) - workdaysBefore(dayNumber(from));
}
