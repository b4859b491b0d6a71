import { holidayDate } from '../hours/public-holidays.ts';
import { addDays } from '../model/calendar.ts';
import type { IsoDate } from '../model/define.ts';
import { dateOf, dayNumber, mondayOf, weekdayOf, weekOf } from '../model/weeks.ts';
import type { LineQuestion } from './question.ts';

export type DayPart = 'morning' | 'afternoon' | 'evening';

/** A day, or the days of a week, as somebody names it. */
export type When =
  | { readonly is: 'date'; readonly date: IsoDate }
  /** Which year is for the reader to say. */
  | { readonly is: 'day-of-year'; readonly month: number; readonly day: number }
  | { readonly is: 'day-of-month'; readonly day: number }
  /** near = the reader's side; `previous` and `next` can mean two days: "vorige vrijdag", "volgende vrijdag". */
  | {
      readonly is: 'weekday';
      readonly weekday: number;
      readonly which: 'near' | 'last' | 'coming' | 'previous' | 'next';
    }
  | { readonly is: 'week'; readonly week: number; readonly year: number | null; readonly weekday: number | null }
  | {
      readonly is: 'named';
      readonly name: Parameters<typeof holidayDate>[0];
      readonly after: number;
      year: number | null;
    }
  | { readonly is: 'span'; readonly from: IsoDate; readonly until: IsoDate }
  | { readonly is: 'no-such-day' };

export interface Day {
  readonly when: When;
  /** The weekday that was said with a date, 1 = Monday: it has to be that one. */
  readonly weekday: number | null;
  readonly part: DayPart | null;
  /** As it stands in the line. */
  readonly said: string;
  /** "9-11", which could be two times as well. */
  readonly isPair: boolean;
}

/** On which side of today a day without its year, or a weekday, lies. */
export type Side = 'past' | 'coming' | 'nearest';

export type Resolved = { readonly from: IsoDate; readonly until: IsoDate } | LineQuestion;

/** The day that is meant, seen from `from` (today, or the day before it in the line): one day, or the days of a week. */
export function resolve(day: Day, side: Side, from: IsoDate): Resolved {
  const { when } = day;
  if (when.is === 'span') return { from: when.from, until: when.until };
  if (when.is === 'no-such-day') return { problem: 'no-such-day', said: day.said };
  if (when.is === 'week') return weekMeant(when, day.said, side, from);
  const date = dateMeant(day, side, from);
  if (typeof date !== 'string') return date;
  const isRight = day.weekday === null || weekdayOf(dayNumber(date)) === day.weekday;
  return isRight ? { from: date, until: date } : { problem: 'other-weekday', date, said: day.said };
}

function dateMeant({ when, said }: Day, side: Side, from: IsoDate): IsoDate | LineQuestion {
  const missing: LineQuestion = { problem: 'no-such-day', said };
  switch (when.is) {
    case 'date':
      return when.date;
    case 'day-of-year':
      return nearestOf((year) => realDate(year, when.month, when.day), side, from) ?? missing;
    case 'named': {
      const on = (year: number) => addDays(holidayDate(when.name, year), when.after);
      return when.year === null ? (nearestOf(on, side, from) ?? missing) : on(when.year);
    }
    case 'day-of-month':
      return dayOfMonth(when.day, side, from) ?? missing;
    case 'weekday':
      return weekdayMeant(when, said, side, from);
    default:
      return missing;
  }
}

/** 29 February comes once in four years, eight around a century. */
const yearsToLookAt = 9;

function nearestOf(on: (year: number) => IsoDate | null, side: Side, from: IsoDate): IsoDate | null {
  const year = Number(from.slice(0, 4));
  const years = Array.from({ length: yearsToLookAt }, (_, i) => i);
  const later = years.map((i) => on(year - 1 + i)).find((date) => date !== null && date >= from) ?? null;
  const earlier = years.map((i) => on(year + 1 - i)).find((date) => date !== null && date <= from) ?? null;
  if (side === 'coming') return later;
  if (side === 'past') return earlier;
  if (later === null || earlier === null) return later ?? earlier;
  return dayNumber(later) - dayNumber(from) <= dayNumber(from) - dayNumber(earlier) ? later : earlier;
}

function dayOfMonth(day: number, side: Side, from: IsoDate): IsoDate | null {
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  const step = side === 'past' ? -1 : 1;
  for (let i = 0; i <= 2; i++) {
    const months = year * 12 + month - 1 + i * step;
    const date = realDate(Math.floor(months / 12), (months % 12) + 1, day);
    if (date !== null && (side === 'past' ? date <= from : date >= from)) return date;
  }
  return null;
}

function weekdayMeant(
  { weekday, which }: Extract<When, { is: 'weekday' }>,
  said: string,
  side: Side,
  from: IsoDate,
): IsoDate | LineQuestion {
  const ahead = (weekday - weekdayOf(dayNumber(from)) + 7) % 7;
  const ago = (7 - ahead) % 7;
  const inWeek = (weeks: number) => dateOf(mondayOf(dayNumber(from)) + weeks * 7 + weekday - 1);
  const coming = addDays(from, ahead === 0 ? 7 : ahead);
  const last = addDays(from, -(ago === 0 ? 7 : ago));
  const either = (one: IsoDate, other: IsoDate): IsoDate | LineQuestion =>
    one === other ? one : { problem: 'which-date', said, dates: one < other ? [one, other] : [other, one] };
  switch (which) {
    case 'last':
      return last;
    case 'coming':
      return coming;
    case 'previous':
      return either(last, inWeek(-1));
    case 'next':
      return either(coming, inWeek(1));
    case 'near':
      return side === 'past' ? addDays(from, -ago) : addDays(from, ahead);
  }
}

function weekMeant(
  { week, year, weekday }: Extract<When, { is: 'week' }>,
  said: string,
  side: Side,
  from: IsoDate,
): Resolved {
  const days = (of: number) => {
    const monday = mondayOf(dayNumber(`${String(of).padStart(4, '0')}-01-04`)) + (week - 1) * 7;
    const isThere = week >= 1 && weekOf(dateOf(monday)).week === week;
    if (!isThere) return null;
    return weekday === null
      ? { from: dateOf(monday), until: dateOf(monday + 6) }
      : { from: dateOf(monday + weekday - 1), until: dateOf(monday + weekday - 1) };
  };
  if (year !== null) return days(year) ?? { problem: 'no-such-day', said };
  const now = Number(from.slice(0, 4));
  const all = Array.from({ length: 9 }, (_, i) => days(now - 4 + i)).filter((span) => span !== null);
  const later = all.find((span) => span.until >= from);
  const earlier = all.findLast((span) => span.from <= from);
  const found =
    side === 'past'
      ? earlier
      : side === 'coming'
        ? later
        : [earlier, later]
            .filter((span) => span !== undefined)
            .toSorted((a, b) => away(a.from, from) - away(b.from, from))[0];
  return found ?? { problem: 'no-such-day', said };
}

function away(date: IsoDate, from: IsoDate): number {
  return Math.abs(dayNumber(date) - dayNumber(from));
}

export function realDate(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isSame = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isSame && year >= 0 && year <= 9999 ? date.toISOString().slice(0, 10) : null;
}
