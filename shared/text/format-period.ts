import { formatDate, formatShortDate } from './format.ts';
import { dateFormats } from './formats.ts';
import type { Language } from './language.ts';

const monthAndYearFormat = dateFormats({ month: 'long', year: 'numeric' });
const wholeDay = dateFormats({ dateStyle: 'full' });
const weekdays = { short: dateFormats({ weekday: 'short' }), long: dateFormats({ weekday: 'long' }) };

/**
 * When something happens, as short as it can be said: "12 nov ’26", "12–13 nov ’26", "okt – dec ’26", "okt ’26 – mrt ’27",
 * "vanaf okt ’26", "tot mrt ’27". Days are only named within one month. Empty when neither date is known.
 */
export function formatPeriod(startDate: string | null, endDate: string | null, language: Language): string {
  if (startDate === null && endDate === null) return '';
  if (endDate === null) return `${language === 'nl' ? 'vanaf' : 'from'} ${monthAndYear(startDate as string, language)}`;
  if (startDate === null) return `${language === 'nl' ? 'tot' : 'until'} ${monthAndYear(endDate, language)}`;
  if (startDate === endDate) return `${day(startDate)} ${monthAndYear(startDate, language)}`;
  if (startDate.slice(0, 7) === endDate.slice(0, 7)) {
    return `${day(startDate)}–${day(endDate)} ${monthAndYear(startDate, language)}`;
  }
  if (startDate.slice(0, 4) === endDate.slice(0, 4)) {
    return `${month(startDate, language)} – ${monthAndYear(endDate, language)}`;
  }
  return `${monthAndYear(startDate, language)} – ${monthAndYear(endDate, language)}`;
}

/** "1 september 2026 – 31 augustus 2027". */
export function formatLongPeriod(startDate: string, endDate: string, language: Language): string {
  return `${formatDate(startDate, language)} – ${formatDate(endDate, language)}`;
}

/** "di 1 december 2026" / "Tue 1 December 2026". */
export function formatDayOfWeek(isoDate: string, language: Language): string {
  return `${weekdays.short(language).format(noon(isoDate))} ${formatDate(isoDate, language)}`;
}

/** "3 december", where the year is plain to see. */
export function formatDayAndMonth(isoDate: string, language: Language): string {
  return formatDate(isoDate, language).split(' ').slice(0, 2).join(' ');
}

/** "okt", for the head of a calendar. */
export function formatMonthName(isoDate: string, language: Language): string {
  return month(isoDate, language);
}

function day(isoDate: string): string {
  return String(Number(isoDate.slice(8)));
}

function month(isoDate: string, language: Language): string {
  const [, name = ''] = formatShortDate(isoDate, language).split(' ');
  return name;
}

function monthAndYear(isoDate: string, language: Language): string {
  return `${month(isoDate, language)} ’${isoDate.slice(2, 4)}`;
}

/** "november 2026", as the heading of a month. */
export function formatMonthAndYear(isoDate: string, language: Language): string {
  return monthAndYearFormat(language).format(noon(isoDate));
}

/** "maandag 23 november 2026", for a day that is read out. */
export function formatWholeDay(isoDate: string, language: Language): string {
  return wholeDay(language).format(noon(isoDate));
}

/** "ma", for the head of a calendar; 0 = Monday … 6 = Sunday. `long` is for who cannot see that it is a calendar. */
export function formatWeekday(weekday: number, language: Language, length: 'short' | 'long' = 'short'): string {
  return weekdays[length](language).format(new Date(Date.UTC(2024, 0, 1 + weekday, 12)));
}

function noon(isoDate: string): Date {
  return new Date(`${isoDate}T12:00:00Z`);
}
