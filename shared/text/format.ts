import { dateFormats, numberFormats } from './formats.ts';
import type { Language } from './language.ts';

const oneDecimal = numberFormats({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
const twoDecimals = numberFormats({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
const upToTwoDecimals = numberFormats({ maximumFractionDigits: 2 });
const upToOneDecimal = numberFormats({ maximumFractionDigits: 1 });
const date = dateFormats({ day: 'numeric', month: 'long', year: 'numeric' });
const shortDate = dateFormats({ day: 'numeric', month: 'short', year: 'numeric' });
const dayAndShortMonth = dateFormats({ day: 'numeric', month: 'short' });
const shortMonth = dateFormats({ month: 'short', year: 'numeric' });

/** Euros with two decimals, always: "€ 1.280,00" (nl), "€1,280.00" (en). A minus is a real minus sign. */
export function formatEuros(cents: number, language: Language): string {
  const amount = twoDecimals(language).format(Math.abs(cents) / 100);
  return `${cents < 0 ? '−' : ''}€${language === 'nl' ? '\u00a0' : ''}${amount}`;
}

/** Hours with one decimal, as they stand in tables and sentences of sums: 216 → "3,6"; 135 → "2,3". Without unit. */
export function formatHours(minutes: number, language: Language): string {
  return oneDecimal(language).format(minutes / 60);
}

/** Hours as they stand in a field, where they have to come back as they were: 216 → "3,6"; 135 → "2,25". Without unit. */
export function formatExactHours(minutes: number, language: Language): string {
  const hours = minutes / 60;
  const isPlain = Math.abs(hours * 10 - Math.round(hours * 10)) < 1e-9;
  return (isPlain ? oneDecimal : twoDecimals)(language).format(hours);
}

/** A score from 1 to 5 with one decimal: 2.25 → "2,3". */
export function formatScore(score: number, language: Language): string {
  return oneDecimal(language).format(score);
}

/** Hundredths of a percent as "33,33" or "50", without sign. */
export function formatPercent(hundredths: number, language: Language): string {
  return upToTwoDecimals(language).format(hundredths / 100);
}

/** The same in running text, without an empty decimal: 2160 → "36", 216 → "3,6", 135 → "2,3". Without unit. */
export function formatHoursInText(minutes: number, language: Language): string {
  return upToOneDecimal(language).format(minutes / 60);
}

/** "31 maart 2027" / "31 March 2027". */
export function formatDate(isoDate: string, language: Language): string {
  return date(language).format(noon(isoDate));
}

/** "31 maart 2027 om 10:00": a day that was formatted, with a time of day (HH:MM); without one it is only the day. */
export function withTime(day: string, time: string | null, language: Language): string {
  return time === null ? day : `${day} ${language === 'nl' ? 'om' : 'at'} ${time}`;
}

/** "31 mrt 2027", for tables and tags. */
export function formatShortDate(isoDate: string, language: Language): string {
  return shortDate(language).format(noon(isoDate));
}

/** "4 nov" within the year of `today`, else "4 nov 2025": for dates that are mostly of late. */
export function formatRecentDate(isoDate: string, today: string, language: Language): string {
  if (isoDate.slice(0, 4) !== today.slice(0, 4)) return formatShortDate(isoDate, language);
  return dayAndShortMonth(language).format(noon(isoDate));
}

/** "mrt 2027", for periods. */
export function formatMonth(isoDate: string, language: Language): string {
  return shortMonth(language).format(noon(isoDate));
}

function noon(isoDate: string): Date {
  return new Date(`${isoDate}T12:00:00Z`);
}
