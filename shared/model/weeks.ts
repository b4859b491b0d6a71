import { addDays } from './calendar.ts';
import type { IsoDate } from './define.ts';

/**
 * Days are counted as whole days since 1 January 1970, without clock or time zone: the day on which the clock changes is as
 * long as any other.
 */
export type DayNumber = number;

const millisecondsOfADay = 86_400_000;

/** A week of ISO 8601: Monday to Sunday, numbered in the year that holds its Thursday. */
export interface Week {
  readonly year: number;
  /** 1–53. */
  readonly week: number;
  /** Its Monday. */
  readonly from: IsoDate;
  /** Its Sunday. */
  readonly until: IsoDate;
}

/** A quarter of a calendar year. */
export interface Quarter {
  readonly year: number;
  /** 1–4. */
  readonly quarter: number;
  readonly from: IsoDate;
  readonly until: IsoDate;
}

export function dayNumber(date: IsoDate): DayNumber {
  return Date.parse(`${date}T00:00:00Z`) / millisecondsOfADay;
}

/** Beyond what a date can say: the first or the last day. */
export function dateOf(day: DayNumber): IsoDate {
  return addDays('1970-01-01', day);
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: DayNumber): number {
  // 1 January 1970 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The first day (Monday) of the week of a day. */
export function mondayOf(day: DayNumber): DayNumber {
  return day - weekdayOf(day) + 1;
}

/** How many days from Monday to Friday lie before a day, counted from a fixed Monday: the difference of two is a count. */
export function workdaysBefore(day: DayNumber): number {
  const monday = mondayOf(day);
  return ((monday + 3) / 7) * 5 + Math.min(day - monday, 5);
}

/** The week of ISO 8601 in which a date lies: 1 January 2027 lies in week 53 of 2026. */
export function weekOf(date: IsoDate): Week {
  const monday = mondayOf(dayNumber(date));
  const year = Number(dateOf(monday + 3).slice(0, 4));
  const first = mondayOf(dayNumber(`${String(year).padStart(4, '0')}-01-04`));
  return { year, week: (monday - first) / 7 + 1, from: dateOf(monday), until: dateOf(monday + 6) };
}

/** The weeks that hold the days from–until, oldest first; the first and the last may reach beyond them. */
export function weeksBetween(from: IsoDate, until: IsoDate): Week[] {
  const weeks: Week[] = [];
  const last = dayNumber(until);
  for (let monday = mondayOf(dayNumber(from)); monday <= last; monday += 7) weeks.push(weekOf(dateOf(monday)));
  return weeks;
}

export function quarterOf(date: IsoDate): Quarter {
  const year = Number(date.slice(0, 4));
  const quarter = Math.ceil(Number(date.slice(5, 7)) / 3);
  const last = [31, 30, 30, 31][quarter - 1];
  const day = (month: number, dayOfMonth: number) =>
    `${date.slice(0, 4)}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
  return { year, quarter, from: day(3 * quarter - 2, 1), until: day(3 * quarter, last ?? 31) };
}

/** The quarters that hold the days from–until, oldest first. */
export function quartersBetween(from: IsoDate, until: IsoDate): Quarter[] {
  const quarters: Quarter[] = [];
  for (let at = quarterOf(from); at.from <= until; at = quarterOf(addDays(at.until, 1))) {
    quarters.push(at);
    if (at.until >= '9999-12-31') break;
  }
  return quarters;
}
