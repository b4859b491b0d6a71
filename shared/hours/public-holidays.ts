import { addDays } from '../model/calendar.ts';
import type { IsoDate } from '../model/define.ts';
import { dayNumber, weekdayOf } from '../model/weeks.ts';

/**
 * The public holidays of the Netherlands, worked out for any year.
 * Source: Algemene termijnenwet, article 3 (wetten.overheid.nl), which also puts Good Friday on a par with them. Whether a day
 * is off is for the contract or the collective agreement to say: 5 May and Good Friday often are not. So they are offered,
 * never filled in. Looked at on 25 November 2026; look again before a release.
 */
export const holidayNames = [
  'newYear',
  'goodFriday',
  'easterMonday',
  'kingsDay',
  'liberationDay',
  'ascension',
  'whitMonday',
  'christmas',
  'boxingDay',
] as const;
export type HolidayName = (typeof holidayNames)[number];

export interface PublicHoliday {
  readonly name: HolidayName;
  readonly date: IsoDate;
  /** Off nearly everywhere; the others differ from employer to employer. */
  readonly isUsual: boolean;
}

const notEverywhere: readonly HolidayName[] = ['goodFriday', 'liberationDay'];

const isWeekday = (date: IsoDate) => weekdayOf(dayNumber(date)) <= 5;

/** The holidays of the days from–until on which one works, in their order; without more that is Monday to Friday. */
export function holidaysBetween(
  from: IsoDate,
  until: IsoDate,
  isWorked: (date: IsoDate) => boolean = isWeekday,
): PublicHoliday[] {
  const years: number[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year++) years.push(year);
  return years
    .flatMap((year) => holidayNames.map((name) => ({ name, date: dateOf(name, year) })))
    .filter(({ date }) => date >= from && date <= until && isWorked(date))
    .map((holiday) => ({ ...holiday, isUsual: !notEverywhere.includes(holiday.name) }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Sundays with a name, which nobody has to take off. */
export type NamedSunday = 'easterSunday' | 'whitSunday';

/** The day of a holiday, or of another day with a name ("12-24"), in a year. */
export function holidayDate(name: HolidayName | NamedSunday | `${number}-${number}`, year: number): IsoDate {
  if (name === 'easterSunday') return easterSunday(year);
  if (name === 'whitSunday') return addDays(easterSunday(year), 49);
  const [month, day] = name.split('-').map(Number);
  return day === undefined ? dateOf(name as HolidayName, year) : iso(year, month as number, day);
}

function dateOf(name: HolidayName, year: number): IsoDate {
  const fixed = (month: number, day: number) => iso(year, month, day);
  const afterEaster = (days: number) => addDays(easterSunday(year), days);
  switch (name) {
    case 'newYear':
      return fixed(1, 1);
    case 'goodFriday':
      return afterEaster(-2);
    case 'easterMonday':
      return afterEaster(1);
    case 'kingsDay':
      // A day earlier when the 27th is a Sunday.
      return weekdayOf(dayNumber(fixed(4, 27))) === 7 ? fixed(4, 26) : fixed(4, 27);
    case 'liberationDay':
      return fixed(5, 5);
    case 'ascension':
      return afterEaster(39);
    case 'whitMonday':
      return afterEaster(50);
    case 'christmas':
      return fixed(12, 25);
    case 'boxingDay':
      return fixed(12, 26);
  }
}

/** The Sunday after the first full moon of the church calendar on or after 21 March, by the Gregorian rules. */
export function easterSunday(year: number): IsoDate {
  const century = Math.floor(year / 100);
  const goldenNumber = year % 19;
  const leapCenturies = Math.floor(century / 4);
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  const epact = (19 * goldenNumber + century - leapCenturies - moonCorrection + 15) % 30;
  const isLate = epact === 29 || (epact === 28 && goldenNumber > 10);
  const fullMoon = dayNumber(iso(year, 3, 21)) + epact - (isLate ? 1 : 0);
  // The Sunday after it, never the day itself.
  return addDays('1970-01-01', fullMoon + 8 - (weekdayOf(fullMoon) % 7) - 1);
}

function iso(year: number, month: number, day: number): IsoDate {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
