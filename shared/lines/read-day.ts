import { addDays, addMonths } from '../model/calendar.ts';
import type { IsoDate } from '../model/define.ts';
import { dateOf, dayNumber, mondayOf } from '../model/weeks.ts';
import { type Day, type DayPart, realDate, type When } from './day.ts';
import type { Lexeme } from './lexemes.ts';
import { afterDot, type Found, numberAt, wordAt } from './read-amount.ts';
import * as words from './vocabulary.ts';

/** What a day is read against. */
export interface DayContext {
  readonly today: IsoDate;
  /** All of it is a day, as in a field: "22 jan 27" has a year then. */
  readonly isField?: boolean;
}

type Core = Pick<Day, 'when'> & Partial<Pick<Day, 'weekday' | 'part' | 'isPair'>>;

/** A day, in any of the ways it is named; undefined pieces around it are left alone. */
export function dayAt(pieces: readonly Lexeme[], i: number, context: DayContext): Found<Day> | null {
  const found = longest([
    dateAt(pieces, i, context),
    weekdayAt(pieces, i, context),
    relativeAt(pieces, i, context),
    distanceAt(pieces, i, context),
    namedDayAt(pieces, i),
    weekAt(pieces, i, context),
  ]);
  if (found === null) return null;
  const part = found.value.part ? null : partAfter(pieces, found.next);
  const next = part?.next ?? found.next;
  const said = saidOf(pieces, i, next);
  return {
    value: { weekday: null, isPair: false, ...found.value, part: found.value.part ?? part?.value ?? null, said },
    next,
  };
}

export function saidOf(pieces: readonly Lexeme[], from: number, next: number): string {
  let said = '';
  for (const piece of pieces.slice(from, next)) said += `${said !== '' && !piece.isGlued ? ' ' : ''}${piece.text}`;
  return said;
}

function longest<T>(found: readonly (Found<T> | null)[]): Found<T> | null {
  return found.reduce<Found<T> | null>(
    (best, one) => (one && (best === null || one.next > best.next) ? one : best),
    null,
  );
}

/** "'s middags", "in de ochtend", or "morgen" after a weekday. */
function partAfter(pieces: readonly Lexeme[], i: number): Found<DayPart> | null {
  let at = i;
  if (/^(?:in|of)$/.test(wordAt(pieces, at))) at++;
  if (/^(?:'s|de|the)$/.test(wordAt(pieces, at))) at++;
  const part = words.dayParts.get(wordAt(pieces, at));
  return part === undefined ? null : { value: part, next: at + 1 };
}

/** "22-1-27", "22-1", "22 jan", "22 januari 2027", "2027-01-22", "January 22nd", "the 22nd", each after its weekday or not. */
function dateAt(pieces: readonly Lexeme[], i: number, context: DayContext): Found<Core> | null {
  const name = weekdayName(pieces, i);
  if (name === null) return bareDateAt(pieces, i, context);
  let at = name.next;
  while (/^[.,]$/.test(pieces[at]?.text ?? '') || /^(?:de|the)$/.test(wordAt(pieces, at))) at++;
  const date = bareDateAt(pieces, at, context);
  return date && { value: { ...date.value, ...name.value }, next: date.next };
}

function bareDateAt(pieces: readonly Lexeme[], i: number, context: DayContext): Found<Core> | null {
  const piece = pieces[i];
  if (piece === undefined) return null;
  if (piece.form === 'date') {
    const date = realDate(piece.year, piece.month, piece.day);
    return { value: { when: date === null ? { is: 'no-such-day' } : { is: 'date', date } }, next: i + 1 };
  }
  if (piece.form === 'pair') return { value: { when: dayOfYear(piece.right, piece.left), isPair: true }, next: i + 1 };
  if (piece.form === 'ordinal' || piece.form === 'whole') {
    if (piece.form === 'whole' && piece.digits > 2) return null;
    const at = wordAt(pieces, i + 1) === 'of' ? i + 2 : i + 1;
    const month = words.months.get(wordAt(pieces, at));
    if (month !== undefined) return withYear(pieces, afterDot(pieces, at + 1), piece.value, month, context);
    const spaced = context.isField ? spacedDate(pieces, i) : null;
    if (spaced) return spaced;
    const isNamed = piece.form === 'ordinal' && /^(?:de|the|op|on)$/.test(wordAt(pieces, i - 1));
    return isNamed ? { value: { when: { is: 'day-of-month', day: piece.value } }, next: i + 1 } : null;
  }
  const month = words.months.get(wordAt(pieces, i));
  const at = wordAt(pieces, i + 1) === 'the' ? i + 2 : afterDot(pieces, i + 1);
  const day = pieces[at];
  if (month === undefined || (day?.form !== 'ordinal' && day?.form !== 'whole')) return null;
  if (day.form === 'whole' && (day.digits > 2 || isUnit(pieces, at + 1))) return null;
  const comma = pieces[at + 1]?.text === ',' && yearAt(pieces, at + 2, context) !== null ? at + 2 : at + 1;
  return withYear(pieces, comma, day.value, month, context);
}

/** "31 3 2027", in a field only. */
function spacedDate(pieces: readonly Lexeme[], i: number): Found<Core> | null {
  const [day, month, year] = pieces.slice(i, i + 3);
  if (day?.form !== 'whole' || month?.form !== 'whole' || year?.form !== 'whole' || year.digits !== 4) return null;
  const date = realDate(year.value, month.value, day.value);
  return { value: { when: date === null ? { is: 'no-such-day' } : { is: 'date', date } }, next: i + 3 };
}

function withYear(pieces: readonly Lexeme[], i: number, day: number, month: number, context: DayContext): Found<Core> {
  const year = yearAt(pieces, i, context);
  if (year === null) return { value: { when: dayOfYear(month, day) }, next: i };
  const date = realDate(year, month, day);
  return { value: { when: date === null ? { is: 'no-such-day' } : { is: 'date', date } }, next: i + 1 };
}

/** "2027", "’27", and in a field "27". */
function yearAt(pieces: readonly Lexeme[], i: number, { isField }: DayContext): number | null {
  const piece = pieces[i];
  if (piece?.form === 'short-year') return piece.value;
  if (piece?.form !== 'whole') return null;
  if (piece.digits === 4 && piece.value >= 1900 && piece.value < 2200) return piece.value;
  return isField && piece.digits === 2 && i === pieces.length - 1 ? 2000 + piece.value : null;
}

function dayOfYear(month: number, day: number): When {
  // A leap year, so that 29 February can be said.
  return realDate(2028, month, day) === null ? { is: 'no-such-day' } : { is: 'day-of-year', month, day };
}

/** An hour, a minute or a percent behind a number: then it is no day. */
export function isUnit(pieces: readonly Lexeme[], i: number): boolean {
  const word = wordAt(pieces, i);
  return (
    words.hourWords.has(word) ||
    words.minuteWords.has(word) ||
    words.quarterWords.has(word) ||
    words.dayWords.has(word) ||
    words.weekWords.has(word) ||
    words.monthWords.has(word) ||
    /^(?:am|pm)$/.test(word) ||
    pieces[i]?.text === '%' ||
    (pieces[i]?.text === ':' && pieces[i]?.isGlued === true)
  );
}

interface NamedWeekday {
  readonly weekday: number;
  readonly part: DayPart | null;
}

/** "vrijdag", "vr", "vr." or "vrijdagmiddag". */
export function weekdayName(pieces: readonly Lexeme[], i: number): Found<NamedWeekday> | null {
  const word = wordAt(pieces, i);
  const plain = words.weekdays.get(word);
  if (plain !== undefined) return { value: { weekday: plain, part: null }, next: afterDot(pieces, i + 1) };
  const joined = /^(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(\p{L}+)$/u.exec(word);
  const part = joined && words.dayParts.get(joined[2] as string);
  return part ? { value: { weekday: words.weekdays.get(joined[1] as string) as number, part }, next: i + 1 } : null;
}

const weekOffset = (word: string) =>
  words.thisWords.has(word) ? 0 : words.lastWords.has(word) ? -1 : words.nextWords.has(word) ? 1 : null;

/** "vorige week", "komende week", "deze week", with the weeks between; the last word is a week. */
function weekSaid(pieces: readonly Lexeme[], i: number): Found<number> | null {
  const offset = weekOffset(wordAt(pieces, i));
  return offset !== null && wordAt(pieces, i + 1) === 'week' ? { value: offset, next: i + 2 } : null;
}

/** "vrijdag", "vorige week vrijdag", "vrijdag volgende week", "komende vrijdag", "dinsdag in week 45", "vrijdagmiddag". */
function weekdayAt(pieces: readonly Lexeme[], i: number, context: DayContext): Found<Core> | null {
  const monday = mondayOf(dayNumber(context.today));
  const onDay = (offset: number, { weekday, part }: NamedWeekday): Core => ({
    when: { is: 'date', date: dateOf(monday + offset * 7 + weekday - 1) },
    part,
  });
  const before = weekSaid(pieces, i);
  if (before) {
    const at = /^(?:op|on)$/.test(wordAt(pieces, before.next)) ? before.next + 1 : before.next;
    const name = weekdayName(pieces, at);
    return name && { value: onDay(before.value, name.value), next: name.next };
  }
  const numbered = weekNumberAt(pieces, i);
  if (numbered) {
    const at = /^(?:op|on)$/.test(wordAt(pieces, numbered.next)) ? numbered.next + 1 : numbered.next;
    const name = weekdayName(pieces, at);
    const { value } = numbered;
    return (
      name && {
        value: { when: { is: 'week', ...value, weekday: name.value.weekday }, part: name.value.part },
        next: name.next,
      }
    );
  }
  const qualifier = wordAt(pieces, i);
  const which = words.justPast.has(qualifier)
    ? 'last'
    : words.justComing.has(qualifier)
      ? 'coming'
      : words.lastWords.has(qualifier)
        ? 'previous'
        : words.nextWords.has(qualifier)
          ? 'next'
          : null;
  if (which !== null || words.thisWords.has(qualifier)) {
    const name = weekdayName(pieces, i + 1);
    if (name === null) return null;
    const { weekday, part } = name.value;
    return which === null
      ? { value: onDay(0, name.value), next: name.next }
      : { value: { when: { is: 'weekday', weekday, which }, part }, next: name.next };
  }
  const name = weekdayName(pieces, i);
  if (name === null) return null;
  const { weekday, part } = name.value;
  const joint = /^(?:in|van|of|op)$/.test(wordAt(pieces, name.next)) ? name.next + 1 : name.next;
  const after = weekSaid(pieces, /^(?:de|the)$/.test(wordAt(pieces, joint)) ? joint + 1 : joint);
  if (after) return { value: onDay(after.value, name.value), next: after.next };
  const week = weekNumberAt(pieces, joint);
  if (week) return { value: { when: { is: 'week', ...week.value, weekday }, part }, next: week.next };
  const end = wordAt(pieces, name.next);
  if (/^(?:jl|jongstleden)$/.test(end))
    return { value: { when: { is: 'weekday', weekday, which: 'last' }, part }, next: afterDot(pieces, name.next + 1) };
  if (/^(?:a\.s|as|aanstaande|next|last)$/.test(end)) {
    const said = end === 'last' ? 'last' : 'coming';
    return { value: { when: { is: 'weekday', weekday, which: said }, part }, next: name.next + 1 };
  }
  return { value: { when: { is: 'weekday', weekday, which: 'near' }, part }, next: name.next };
}

/** "week 45", "week 45 van 2026", "wk45", and of "weken 29 en 30" the first. */
function weekNumberAt(pieces: readonly Lexeme[], i: number): Found<{ week: number; year: number | null }> | null {
  const number = pieces[i + 1];
  if (!/^(?:week|weken|weeks|wk|weeknummer)$/.test(wordAt(pieces, i))) return null;
  const at = pieces[i + 1]?.text === '.' ? i + 2 : i + 1;
  const piece = at === i + 1 ? number : pieces[at];
  if (piece?.form !== 'whole' || piece.digits > 2 || isUnit(pieces, at + 1)) return null;
  const joint = /^(?:van|in|of)$/.test(wordAt(pieces, at + 1)) ? at + 2 : at + 1;
  const year = yearAt(pieces, joint, { today: '' });
  return { value: { week: piece.value, year }, next: year === null ? at + 1 : joint + 1 };
}

/** The days of a week: "week 45", "volgende week", "komend weekend". */
function weekAt(pieces: readonly Lexeme[], i: number, { today }: DayContext): Found<Core> | null {
  const at = words.wholeWords.has(wordAt(pieces, i)) ? i + 1 : i;
  const monday = mondayOf(dayNumber(today));
  const numbered = weekNumberAt(pieces, at);
  if (numbered) return { value: { when: { is: 'week', ...numbered.value, weekday: null } }, next: numbered.next };
  const offset = weekOffset(wordAt(pieces, at));
  if (offset === null) return null;
  const name = wordAt(pieces, at + 1) === 'hele' ? wordAt(pieces, at + 2) : wordAt(pieces, at + 1);
  const next = wordAt(pieces, at + 1) === 'hele' ? at + 3 : at + 2;
  const span = (first: number, last: number): Found<Core> => ({
    value: {
      when: { is: 'span', from: dateOf(monday + offset * 7 + first), until: dateOf(monday + offset * 7 + last) },
    },
    next,
  });
  if (name === 'week') return span(0, 6);
  // The weekend that comes is that of this week, while it is not over.
  if (name !== 'weekend' || offset !== 1 || !words.justComing.has(wordAt(pieces, at)))
    return name === 'weekend' && offset === 0 ? span(5, 6) : null;
  return { value: { when: { is: 'span', from: dateOf(monday + 5), until: dateOf(monday + 6) } }, next };
}

const relativeDays: readonly (readonly [RegExp, number])[] = [
  [/^eergister(?:en)?/, -2],
  [/^(?:gister(?:en)?|yesterday)/, -1],
  [/^(?:vandaag|heden|today|tonight)/, 0],
  [/^(?:overmorgen)/, 2],
  [/^(?:morgen|tomorrow)/, 1],
];
const todaysParts: ReadonlyMap<string, DayPart> = new Map([
  ['vanochtend', 'morning'],
  ['vanmorgen', 'morning'],
  ['vanmiddag', 'afternoon'],
  ['vanavond', 'evening'],
  ['vannacht', 'evening'],
  ['tonight', 'evening'],
]);

/** "gisteren", "morgenmiddag", "vanochtend", "day before yesterday". */
function relativeAt(pieces: readonly Lexeme[], i: number, { today }: DayContext): Found<Core> | null {
  const word = wordAt(pieces, i);
  const on = (days: number, part: DayPart | null, next: number): Found<Core> => ({
    value: { when: { is: 'date', date: addDays(today, days) }, part },
    next,
  });
  const partOfToday = todaysParts.get(word);
  if (partOfToday) return on(0, partOfToday, i + 1);
  if (word === 'this' && words.dayParts.has(wordAt(pieces, i + 1)))
    return on(0, words.dayParts.get(wordAt(pieces, i + 1)) ?? null, i + 2);
  const inWords = [0, 1, 2, 3].map((k) => wordAt(pieces, i + k)).join(' ');
  const english = /^(the )?day (before yesterday|after tomorrow)/.exec(inWords);
  if (english) return on(english[2] === 'after tomorrow' ? 2 : -2, null, i + (english[1] ? 4 : 3));
  for (const [pattern, days] of relativeDays) {
    const match = pattern.exec(word);
    if (match === null) continue;
    const rest = word.slice(match[0].length);
    if (rest === '') return on(days, null, i + 1);
    const part = words.dayParts.get(rest);
    if (part) return on(days, part, i + 1);
  }
  return null;
}

/** "over drie weken", "over 2 dagen", "3 dagen geleden", "twee weken terug", "in two weeks", "a month ago". */
function distanceAt(pieces: readonly Lexeme[], i: number, { today }: DayContext): Found<Core> | null {
  const first = wordAt(pieces, i);
  const isAhead = first === 'over' || first === 'in';
  const count = numberAt(pieces, isAhead ? i + 1 : i);
  if (count === null) return null;
  const unit = wordAt(pieces, count.next);
  const end = wordAt(pieces, count.next + 1);
  const isAgo = /^(?:geleden|terug|ago)$/.test(end);
  // Dutch "in twee weken" says within what time; only English says so of a day.
  if (isAgo === isAhead || (first === 'in' && !/^(?:days?|weeks?|months?)$/.test(unit))) return null;
  if (!Number.isInteger(count.value)) return null;
  const steps = isAgo ? -count.value : count.value;
  const date = words.dayWords.has(unit)
    ? addDays(today, steps)
    : words.weekWords.has(unit)
      ? addDays(today, steps * 7)
      : words.monthWords.has(unit)
        ? addMonths(today, steps)
        : null;
  return date === null ? null : { value: { when: { is: 'date', date } }, next: count.next + (isAgo ? 2 : 1) };
}

/** "tweede kerstdag", "1e paasdag 2027", "de dag na hemelvaart", "vrijdag na hemelvaart". */
function namedDayAt(pieces: readonly Lexeme[], i: number): Found<Core> | null {
  const weekday = words.weekdays.get(wordAt(pieces, i));
  const isDay = /^(?:dag|day)$/.test(wordAt(pieces, i));
  const side = wordAt(pieces, i + 1);
  if ((isDay || (weekday === 5 && side === 'na')) && /^(?:na|voor|after|before)$/.test(side)) {
    const base = namedDayAt(pieces, i + 2);
    if (base?.value.when.is !== 'named') return null;
    const after = side === 'na' || side === 'after' ? 1 : -1;
    return { value: { when: { ...base.value.when, after }, ...(weekday && { weekday }) }, next: base.next };
  }
  for (const length of [3, 2, 1]) {
    if (i + length > pieces.length) continue;
    const text = pieces
      .slice(i, i + length)
      .map((piece) => piece.word)
      .join(' ');
    const name = words.namedDays.find(([pattern]) => pattern.test(text))?.[1];
    if (name === undefined) continue;
    const year = yearAt(pieces, i + length, { today: '' });
    return { value: { when: { is: 'named', name, after: 0, year } }, next: i + length + (year === null ? 0 : 1) };
  }
  return null;
}
