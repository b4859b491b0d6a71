import { addDays } from '../model/calendar.ts';
import type { IsoDate } from '../model/define.ts';
import { dayNumber, weekdayOf } from '../model/weeks.ts';
import { parseDate } from '../text/parse.ts';
import type { Cut } from './cut.ts';

/** A day that was named, with or without its year. */
export type NamedDay =
  | { readonly kind: 'date'; readonly date: IsoDate }
  /** Which year is for the reader to say. */
  | { readonly kind: 'day-of-year'; readonly month: number; readonly day: number }
  /** "32-13": such a day does not exist in any year. */
  | { readonly kind: 'no-such-day'; readonly said: string };

const monthNames =
  'januari|february|februari|january|maart|march|mrt|mar|april|apr|mei|may|juni|june|jun|juli|july|jul|augustus|august|aug|september|sept|sep|oktober|october|okt|oct|november|nov|december|dec|jan|feb';

const iso = /(?<![\d-])\d{4}-\d{1,2}-\d{1,2}(?![\d-])/;
const numbers = /(?<![\d:.,-])(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?(?![\d:,/-])(?!\.\d)/;
const inWords = new RegExp(`(?<!\\d)(\\d{1,2})\\s+(${monthNames})\\b\\.?(?:\\s+(\\d{4}))?`, 'i');

/** Takes the first day that is written as a date out of the text; undefined when there is none. */
export function takeDate(cut: Cut): NamedDay | undefined {
  const whole = cut.take(iso);
  if (whole) return asDate(parseDate(whole[0]), whole[0]);
  const found = cut.take(numbers) ?? cut.take(inWords);
  if (found === undefined) return undefined;
  const [said, day = '', month = '', year] = found;
  const full = year?.length === 2 ? `20${year}` : year;
  // A leap year, so that 29 February can be said.
  const on = parseDate(/\d/.test(month) ? `${day}-${month}-${full ?? 2028}` : `${day} ${month} ${full ?? 2028}`);
  if (full !== undefined || on === null) return asDate(on, said);
  return { kind: 'day-of-year', month: Number(on.slice(5, 7)), day: Number(on.slice(8)) };
}

function asDate(date: IsoDate | null, said: string): NamedDay {
  return date === null ? { kind: 'no-such-day', said: said.trim() } : { kind: 'date', date };
}

/** The last time that day was there, up to and on `today`. */
export function latestOf(day: Extract<NamedDay, { kind: 'day-of-year' }>, today: IsoDate): IsoDate {
  return nearest(day, Number(today.slice(0, 4)), -1, (date) => date <= today) ?? today;
}

/** The first time that day is there, from `from` on. */
export function firstOf(day: Extract<NamedDay, { kind: 'day-of-year' }>, from: IsoDate): IsoDate {
  return nearest(day, Number(from.slice(0, 4)), 1, (date) => date >= from) ?? from;
}

/** 29 February comes once in four years, eight around a century. */
const yearsToLookAt = 9;

function nearest(
  { month, day }: { month: number; day: number },
  year: number,
  step: 1 | -1,
  fits: (date: IsoDate) => boolean,
): IsoDate | undefined {
  for (let i = 0; i < yearsToLookAt; i++) {
    const date = parseDate(`${day}-${month}-${String(year + i * step).padStart(4, '0')}`);
    if (date !== null && fits(date)) return date;
  }
  return undefined;
}

const weekdayNames = [
  ['maandag', 'monday', 'ma', 'mon'],
  ['dinsdag', 'tuesday', 'di', 'tue'],
  ['woensdag', 'wednesday', 'wo', 'wed'],
  ['donderdag', 'thursday', 'do', 'thu'],
  ['vrijdag', 'friday', 'vr', 'fri'],
  ['zaterdag', 'saturday', 'za', 'sat'],
  ['zondag', 'sunday', 'zo', 'sun'],
] as const;
const longNames = weekdayNames.map(([dutch, english]) => `${dutch}|${english}`).join('|');
const shortNames = weekdayNames.map(([, , dutch, english]) => `${dutch}|${english}`).join('|');

const before = '(?:(afgelopen|vorige|last)\\s+)?';
const fullWeekday = new RegExp(`\\b${before}(${longNames})\\b`, 'i');
/** Two letters only count as a day where one begins or ends with them: "zo" is a word as well. */
const shortWeekday = new RegExp(`^\\s*${before}(${shortNames})\\b\\.?|\\b${before}(${shortNames})\\b\\.?\\s*$`, 'i');

const relative: readonly (readonly [RegExp, number])[] = [
  [/\b(?:eergisteren|day before yesterday)\b/i, -2],
  [/\b(?:gisteren|gister|yesterday)\b/i, -1],
  [/\b(?:vandaag|vanochtend|vanmorgen|vanmiddag|vanavond|today|this morning|this afternoon)\b/i, 0],
];

/** Takes "gisteren", "ma" or "last friday" out of the text: the last such day; today's own name means today. */
export function takeRecentDay(cut: Cut, today: IsoDate): IsoDate | undefined {
  for (const [pattern, days] of relative) if (cut.take(pattern)) return addDays(today, days);
  const named = takeWeekday(cut);
  if (named === undefined) return undefined;
  const ago = (weekdayOf(dayNumber(today)) - named.weekday + 7) % 7;
  return addDays(today, -(ago === 0 && named.isLast ? 7 : ago));
}

const coming: readonly (readonly [RegExp, number])[] = [
  [/\b(?:overmorgen|day after tomorrow)\b/i, 2],
  [/\b(?:morgen|tomorrow)\b/i, 1],
  [/\b(?:vandaag|today)\b/i, 0],
];

/** Takes "morgen" or "vrijdag" out of the text: the next such day; today's own name means today. */
export function takeComingDay(cut: Cut, today: IsoDate): IsoDate | undefined {
  for (const [pattern, days] of coming) if (cut.take(pattern)) return addDays(today, days);
  const named = takeWeekday(cut);
  return named && addDays(today, (named.weekday - weekdayOf(dayNumber(today)) + 7) % 7);
}

function takeWeekday(cut: Cut): { weekday: number; isLast: boolean } | undefined {
  const found = cut.take(fullWeekday) ?? cut.take(shortWeekday);
  if (found === undefined) return undefined;
  const [, lastOne, one, lastOther, other] = found;
  const name = (one ?? other ?? '').toLowerCase();
  const weekday = weekdayNames.findIndex((names) => (names as readonly string[]).includes(name)) + 1;
  return { weekday, isLast: (lastOne ?? lastOther) !== undefined };
}
