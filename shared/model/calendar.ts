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
