import { type Day, realDate } from './day.ts';
import type { Lexeme } from './lexemes.ts';
import { type Found, wordAt } from './read-amount.ts';
import { type DayContext, dayAt, isUnit, saidOf } from './read-day.ts';
import * as words from './vocabulary.ts';

export type Link = 'until' | 'and' | 'or';

/** One day or several, and how each holds to the one before it. */
export interface Days {
  readonly days: readonly Day[];
  /** One less than the days. */
  readonly links: readonly Link[];
}

/** A day whose month stands further on: the 13 of "13 t/m 24 juli". */
interface Bare {
  readonly number: number;
  readonly weekday: number | null;
  readonly said: string;
}
type Part = Day | Bare;
const isBare = (part: Part): part is Bare => 'number' in part;

/** "13 t/m 24 juli", "13-24 juli", "4, 5 en 8 mei", "ma 13 t/m vr 24-7", "ma-wo", "July 13 to 24", or one day. */
export function daysAt(pieces: readonly Lexeme[], start: number, context: DayContext): Found<Days> | null {
  const opening = wordAt(pieces, start);
  const isBetween = /^(?:tussen|between)$/.test(opening);
  const at = words.fromWords.has(opening) ? start + 1 : start;
  const first = partsAt(pieces, at, context);
  if (first === null) return null;
  const parts: Part[] = [...first.value.parts];
  const links: Link[] = [...first.value.links];
  const ends: number[] = parts.map(() => first.next);
  let next = first.next;
  for (let link = linkAt(pieces, next); link; link = linkAt(pieces, next)) {
    const more = partsAt(pieces, link.next, context);
    if (more === null || isOtherNumber(parts.at(-1), pieces[next], more.value.parts[0])) break;
    links.push(isBetween && link.value === 'and' ? 'until' : link.value, ...more.value.links);
    parts.push(...more.value.parts);
    next = more.next;
    ends.push(...more.value.parts.map(() => next));
  }
  const kept = completed(parts, links);
  if (kept.length === 0) {
    // "vrijdag 4 tandarts": the weekday is a day; the number is left to the line.
    const day = at === start ? dayAt(pieces, at, context) : null;
    return day && { value: { days: [day.value], links: [] }, next: day.next };
  }
  // A word like "from" before a single day says that it goes on from there: that is for the line to see.
  if (kept.length === 1 && at !== start) return null;
  return { value: { days: kept, links: links.slice(0, kept.length - 1) }, next: ends[kept.length - 1] as number };
}

export function linkAt(pieces: readonly Lexeme[], i: number): Found<Link> | null {
  const text = pieces[i]?.text ?? '';
  if (/^[-–—−]$/.test(text)) return { value: 'until', next: i + 1 };
  if (/^[,&+]$/.test(text)) {
    const more = words.andWords.has(wordAt(pieces, i + 1)) ? i + 2 : i + 1;
    return { value: 'and', next: more };
  }
  const word = wordAt(pieces, i);
  if (word === 'tot' && wordAt(pieces, i + 1) === 'en' && wordAt(pieces, i + 2) === 'met')
    return { value: 'until', next: i + 3 };
  if (/^up$/.test(word) && wordAt(pieces, i + 1) === 'to') return { value: 'until', next: i + 2 };
  if (words.untilWords.has(word)) return { value: 'until', next: pieces[i + 1]?.text === '.' ? i + 2 : i + 1 };
  if (words.andWords.has(word)) return { value: 'and', next: i + 1 };
  return words.orWords.has(word) ? { value: 'or', next: i + 1 } : null;
}

function partsAt(
  pieces: readonly Lexeme[],
  start: number,
  context: DayContext,
): Found<{ parts: Part[]; links: Link[] }> | null {
  const i = /^(?:de|the|op|on)$/.test(wordAt(pieces, start)) ? start + 1 : start;
  const pair = pairAt(pieces, i, context);
  if (pair) return pair;
  const day = dayAt(pieces, i, context);
  const weekday = words.weekdays.get(wordAt(pieces, i)) ?? null;
  const at = weekday === null ? i : pieces[i + 1]?.text === '.' ? i + 2 : i + 1;
  const number = pieces[at];
  const isNumber = (number?.form === 'whole' && number.digits <= 2) || number?.form === 'ordinal';
  const bare =
    isNumber && number.value >= 1 && number.value <= 31 && !isUnit(pieces, at + 1)
      ? { number: number.value, weekday, said: saidOf(pieces, i, at + 1) }
      : null;
  // "ma 13 t/m …" is longer than the weekday alone; "13 juli" is longer than the 13.
  if (bare && (day === null || day.next <= at)) return { value: { parts: [bare], links: [] }, next: at + 1 };
  return day && { value: { parts: [day.value], links: [] }, next: day.next };
}

/** "13-24 juli" and "July 13-24"; "4/5 mei" are two days. */
function pairAt(
  pieces: readonly Lexeme[],
  i: number,
  context: DayContext,
): Found<{ parts: Part[]; links: Link[] }> | null {
  const isMonthFirst = words.months.has(wordAt(pieces, i));
  const weeks = weekPairAt(pieces, i, context);
  if (weeks) return weeks;
  const pair = pieces[isMonthFirst ? i + 1 : i];
  if (pair?.form !== 'pair' || (!isMonthFirst && !words.months.has(wordAt(pieces, i + 1)))) return null;
  const place = { text: String(pair.right), word: String(pair.right), at: pair.at, end: pair.end, isGlued: false };
  const last: Lexeme = { ...place, form: 'whole', value: pair.right, digits: String(pair.right).length };
  const month = pieces[isMonthFirst ? i : i + 1] as Lexeme;
  const day = dayAt([last, month, ...pieces.slice(i + 2)], 0, context);
  if (day === null) return null;
  const first: Bare = { number: pair.left, weekday: null, said: pair.text };
  return { value: { parts: [first, day.value], links: [pair.sign === '/' ? 'and' : 'until'] }, next: i + day.next };
}

/** "week 29-30", "wk 29/30". */
function weekPairAt(
  pieces: readonly Lexeme[],
  i: number,
  context: DayContext,
): Found<{ parts: Part[]; links: Link[] }> | null {
  const pair = pieces[i + 1];
  if (pair?.form !== 'pair') return null;
  const first: Lexeme = { ...pair, form: 'whole', value: pair.left, digits: String(pair.left).length };
  const day = dayAt([pieces[i] as Lexeme, first], 0, context);
  if (day?.next !== 2 || day.value.when.is !== 'week') return null;
  const last: Bare = { number: pair.right, weekday: null, said: pair.text };
  return { value: { parts: [day.value, last], links: [pair.sign === '/' ? 'and' : 'until'] }, next: i + 2 };
}

/** Gives every bare number its month; what has none at the end of the list is left to the line. */
function completed(parts: readonly Part[], links: readonly Link[]): Day[] {
  const days: (Day | null)[] = parts.map(() => null);
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i] as Part;
    const after = days[i + 1];
    days[i] = isBare(part) ? (after ? inMonthOf(after, part) : null) : part;
  }
  const found: Day[] = [];
  for (const [i, day] of days.entries()) {
    const part = parts[i] as Part;
    const before = found.at(-1);
    const week = before && isBare(part) ? weekAfter(before, part) : null;
    if (day ?? week) found.push((day ?? week) as Day);
    else if (i > 0 && before && links[i - 1] === 'until' && isBare(part)) {
      const later = inMonthOf(before, part);
      if (later === null || part.number <= dayOf(before)) break;
      found.push(later);
      break;
    } else break;
  }
  return found;
}

/** "week 29 en 30", "week 29 t/m 31": the word stands before the first of them. */
function weekAfter({ when, part }: Day, { number, weekday, said }: Bare): Day | null {
  const isWeek = when.is === 'week' && when.weekday === null && weekday === null && part === null;
  return isWeek && number > when.week && number <= 53
    ? { weekday: null, part: null, said, isPair: false, when: { ...when, week: number } }
    : null;
}

/** "week 45, 50": behind a comma only the very next number is a week. */
function isOtherNumber(last: Part | undefined, link: Lexeme | undefined, next: Part | undefined): boolean {
  if (link?.text !== ',' || !last || !next || !isBare(next)) return false;
  const week = isBare(last) ? last.number : last.when.is === 'week' ? last.when.week : null;
  return week !== null && !isBare(last) && next.number !== week + 1;
}

function dayOf({ when }: Day): number {
  return when.is === 'day-of-year' ? when.day : when.is === 'date' ? Number(when.date.slice(8)) : 0;
}

function inMonthOf({ when }: Day, { number, weekday, said }: Bare): Day | null {
  const rest = { weekday, part: null, said, isPair: false };
  if (when.is === 'day-of-year') {
    const isThere = realDate(2028, when.month, number) !== null;
    return { ...rest, when: isThere ? { ...when, day: number } : { is: 'no-such-day' } };
  }
  if (when.is !== 'date') return when.is === 'no-such-day' ? { ...rest, when } : null;
  const date = realDate(Number(when.date.slice(0, 4)), Number(when.date.slice(5, 7)), number);
  return { ...rest, when: date === null ? { is: 'no-such-day' } : { is: 'date', date } };
}
