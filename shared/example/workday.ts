import { addDays } from '../model/calendar.ts';
import type { IsoDate } from '../model/define.ts';

/** The working day `days` from `today`: the Friday before a weekend that has been, the Monday after one to come. */
export function workday(today: IsoDate, days: number): IsoDate {
  const date = addDays(today, days);
  const dayOfWeek = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (dayOfWeek === 6) return addDays(date, days < 0 ? -1 : 2);
  if (dayOfWeek === 0) return addDays(date, days < 0 ? -2 : 1);
  return date;
}
