import type { IsoDate } from './define.ts';

const earliest = '0000-01-01';
const latest = '9999-12-31';

/** The date `days` later (negative: earlier). Beyond what a date can say it stays at the first or last day. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const at = midnight(date);
  at.setUTCDate(at.getUTCDate() + days);
  return toIsoDate(at);
}

/** The same day `months` later (negative: earlier), or the last day of that month: 31 August + 6 → 28 February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const at = midnight(date);
  const day = at.getUTCDate();
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() + months);
  const lastOfMonth = new Date(at);
  lastOfMonth.setUTCMonth(at.getUTCMonth() + 1, 0);
  at.setUTCDate(Math.min(day, lastOfMonth.getUTCDate()));
  return toIsoDate(at);
}

function midnight(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

function toIsoDate(at: Date): IsoDate {
  const year = at.getUTCFullYear();
  if (year < 0) return earliest;
  if (year > 9999) return latest;
  return at.toISOString().slice(0, 10);
}

/** The weeks that hold a day of this month, Monday first, whole: their first and last days may be of the months around it. */
export function weeksOfMonth(date: IsoDate): IsoDate[][] {
  const first = `${date.slice(0, 8)}01`;
  const next = addMonths(first, 1);
  const weeks: IsoDate[][] = [];
  // At the edges of what a date can say a week may be cut short; there it ends.
  for (let monday = addDays(first, -weekdayOf(first)); monday < next; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, day) => addDays(monday, day)));
    if (addDays(monday, 7) <= monday) break;
  }
  return weeks;
}

/** 0 = Monday … 6 = Sunday. */
export function weekdayOf(date: IsoDate): number {
  return (midnight(date).getUTCDay() + 6) % 7;
}
