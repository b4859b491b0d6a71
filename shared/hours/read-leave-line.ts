import { addDays } from '../model/calendar.ts';
import type { IsoDate } from '../model/define.ts';
import { Cut } from './cut.ts';
import { firstOf, type NamedDay, takeComingDay, takeDate } from './read-day.ts';
import { takeDuration } from './read-duration.ts';

/** What was understood of one line about leave. */
export interface LeaveLine {
  readonly startDate: IsoDate;
  readonly endDate: IsoDate;
  /** Minutes off on each of those days; null = the whole day. */
  readonly minutesPerDay: number | null;
  /** The person's own name for it; may be empty. */
  readonly title: string;
}

export type LeaveLineProblem =
  | { readonly problem: 'empty' | 'no-day' | 'no-minutes' | 'more-than-a-day' | 'too-long' }
  | { readonly problem: 'no-such-day'; readonly said: string }
  | { readonly problem: 'ends-first'; readonly startDate: IsoDate; readonly endDate: IsoDate };

export type ReadLeaveLine = { readonly line: LeaveLine } | LeaveLineProblem;

const until = /\b(?:t\/m|t\.?m\.?|tot en met|tot|to|until|till|through)\b|\s[-–]\s|–/i;
const weeks = /(?<![\d-/])(\d{1,2})\s*(?:weken|week|weeks?)\b/i;
/** Longer is a slip of the keyboard. */
const mostDays = 2 * 366;

/**
 * Reads a line about leave in Dutch or English: one day or the first and last day, with or without year, hours a day when it
 * is not the whole day, and a name: "kerstvakantie 21-12 t/m 3-1", "vrijdag 4 uur tandarts", "2 weken vanaf 12 juli". A day
 * without its year is the first one that comes, or in the plan when that already runs; `from` is where looking begins.
 */
export function readLeaveLine(text: string, from: IsoDate, today: IsoDate): ReadLeaveLine {
  const cut = new Cut(text);
  if (cut.rest === '') return { problem: 'empty' };
  const first = takeDate(cut);
  const second = first && takeDate(cut);
  if (first?.kind === 'no-such-day') return { problem: 'no-such-day', said: first.said };
  if (second?.kind === 'no-such-day') return { problem: 'no-such-day', said: second.said };
  const startDate = first ? on(first, from) : takeComingDay(cut, today);
  if (startDate === undefined) return { problem: 'no-day' };
  const count = second ? undefined : cut.take(weeks);
  const otherDay = second || count ? undefined : cut.has(until) ? takeComingDay(cut, startDate) : undefined;
  const endDate = second
    ? on(second, startDate)
    : count
      ? addDays(startDate, 7 * Number(count[1]) - 1)
      : (otherDay ?? startDate);
  if (endDate < startDate) return { problem: 'ends-first', startDate, endDate };
  if (endDate > addDays(startDate, mostDays)) return { problem: 'too-long' };
  cut.take(until);
  cut.take(/\b(?:vanaf|van|from|starting)\b/i);
  const hours = takeDuration(cut);
  if (hours && 'problem' in hours) return { problem: 'more-than-a-day' };
  if (hours && hours.minutes === 0) return { problem: 'no-minutes' };
  if (hours && hours.minutes > 24 * 60) return { problem: 'more-than-a-day' };
  cut.take(/\b(?:per dag|a day|per day)\b/i);
  return { line: { startDate, endDate, minutesPerDay: hours?.minutes ?? null, title: cut.rest } };
}

function on(day: Exclude<NamedDay, { kind: 'no-such-day' }>, from: IsoDate): IsoDate {
  return day.kind === 'date' ? day.date : firstOf(day, from);
}
