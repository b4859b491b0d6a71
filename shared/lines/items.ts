import type { DayPart } from './day.ts';
import { type Lexeme, lexemesOf } from './lexemes.ts';
import { type Amount, amountAt, type Found, wordAt } from './read-amount.ts';
import { type Clock, type ClockProblem, clockAt, timeAt } from './read-clock.ts';
import { type DayContext, saidOf } from './read-day.ts';
import { type Days, daysAt, type Link, linkAt } from './read-days.ts';
import { type Repeat, repeatAt } from './read-repeat.ts';
import * as words from './vocabulary.ts';

/** What a stretch of a line is. Words and signs stand by themselves and are the person's own, unless they say a time. */
export type Item = { readonly said: string; readonly isGlued: boolean } & (
  | { readonly is: 'days'; readonly days: Days['days']; readonly links: Days['links'] }
  | { readonly is: 'amount'; readonly amount: Amount }
  | { readonly is: 'clock'; readonly clock: Clock | ClockProblem }
  /** "om 9:00", "vanaf 13 uur", "tot 12:00". */
  | { readonly is: 'time'; readonly role: 'from' | 'until'; readonly minute: number }
  | { readonly is: 'repeat'; readonly repeat: Repeat }
  | { readonly is: 'part'; readonly part: DayPart }
  | { readonly is: 'each-day' | 'vague' | 'from' | 'word' | 'sign' | 'quote' }
  | { readonly is: 'link'; readonly link: Link }
  /** A number that nothing took in. */
  | { readonly is: 'number'; readonly number: Lexeme }
);
type Bare = Item extends infer One ? (One extends Item ? Omit<One, 'said' | 'isGlued'> : never) : never;

/** Cuts a line into what its pieces say: at every place the longest reading wins, the first of equals. */
export function itemsOf(line: string, context: DayContext): Item[] {
  const pieces = lexemesOf(line);
  const items: Item[] = [];
  for (let i = 0; i < pieces.length; ) {
    const { value, next } = readingAt(pieces, i, context);
    items.push({ ...value, said: saidOf(pieces, i, next), isGlued: pieces[i]?.isGlued ?? false } as Item);
    i = next;
  }
  return withoutDoubtfulDays(items);
}

function readingAt(pieces: readonly Lexeme[], i: number, context: DayContext): Found<Bare> {
  const readings: (Found<Bare> | null)[] = [
    eachDayAt(pieces, i),
    made(repeatAt(pieces, i), (repeat) => ({ is: 'repeat', repeat })),
    made(clockAt(pieces, i), (clock) => ({ is: 'clock', clock })),
    made(daysAt(pieces, i, context), (days) => ({ is: 'days', ...days })),
    made(amountAt(pieces, i), (amount) => ({ is: 'amount', amount })),
    wholeDayAt(pieces, i),
    timeRoleAt(pieces, i, context),
    vagueAt(pieces, i),
    partAt(pieces, i),
  ];
  const best = readings.reduce((one, other) => (other && (one === null || other.next > one.next) ? other : one), null);
  return best ?? { value: looseAt(pieces, i), next: looseEnd(pieces, i) };
}

function made<T>(found: Found<T> | null, make: (value: T) => Bare): Found<Bare> | null {
  return found && { value: make(found.value), next: found.next };
}

function eachDayAt(pieces: readonly Lexeme[], i: number): Found<Bare> | null {
  const word = wordAt(pieces, i);
  if (word === 'daags') return { value: { is: 'each-day' }, next: i + 1 };
  const isEach = /^(?:per|elke|iedere|each|every|a)$/.test(word) && /^(?:dag|day|werkdag)$/.test(wordAt(pieces, i + 1));
  // "a day" is how long it takes where nothing stands before it.
  return isEach && (word !== 'a' || i > 0) ? { value: { is: 'each-day' }, next: i + 2 } : null;
}

function wholeDayAt(pieces: readonly Lexeme[], i: number): Found<Bare> | null {
  const isWhole = words.wholeWords.has(wordAt(pieces, i)) && words.dayWords.has(wordAt(pieces, i + 1));
  return isWhole ? { value: { is: 'amount', amount: { unit: 'days', count: 1 } }, next: i + 2 } : null;
}

function timeRoleAt(pieces: readonly Lexeme[], i: number, context: DayContext): Found<Bare> | null {
  const word = wordAt(pieces, i);
  const isUntil = words.untilWords.has(word);
  const role = isUntil || /^(?:voor|before|by)$/.test(word) ? 'until' : 'from';
  if (!isUntil && !words.atWords.has(word) && !/^(?:vanaf|from|starting)$/.test(word)) return null;
  const time = timeAt(pieces, i + 1);
  if (time === null || 'problem' in time.value || clockAt(pieces, i + 1) || daysAt(pieces, i + 1, context)) return null;
  const isSure = time.value.looks !== 'bare' || /^(?:om|at|vanaf)$/.test(word);
  return isSure ? { value: { is: 'time', role, minute: time.value.minute }, next: time.next } : null;
}

/** "eind maart", "heel juli", "in mei": no day. */
function vagueAt(pieces: readonly Lexeme[], i: number): Found<Bare> | null {
  const word = wordAt(pieces, i);
  if (!words.vagueWords.has(word) && !words.wholeWords.has(word) && word !== 'in') return null;
  const at = /^(?:of|van|de|maand|the)$/.test(wordAt(pieces, i + 1)) ? i + 2 : i + 1;
  const name = wordAt(pieces, at);
  const isPeriod = words.months.has(name) || (word !== 'in' && words.weekWords.has(name));
  return isPeriod ? { value: { is: 'vague' }, next: at + 1 } : null;
}

function partAt(pieces: readonly Lexeme[], i: number): Found<Bare> | null {
  const at = wordAt(pieces, i) === "'s" ? i + 1 : i;
  const part = words.dayParts.get(wordAt(pieces, at));
  return part === undefined ? null : { value: { is: 'part', part }, next: at + 1 };
}

function looseAt(pieces: readonly Lexeme[], i: number): Bare {
  const piece = pieces[i] as Lexeme;
  const link = linkAt(pieces, i);
  if (link && link.value !== 'and' && piece.form === 'word') return { is: 'link', link: link.value };
  if (piece.form === 'quote') return { is: 'quote' };
  if (piece.form === 'sign') return { is: 'sign' };
  if (piece.form !== 'word') return { is: 'number', number: piece };
  return words.fromWords.has(piece.word) ? { is: 'from' } : { is: 'word' };
}

function looseEnd(pieces: readonly Lexeme[], i: number): number {
  const link = linkAt(pieces, i);
  return link?.value === 'until' && pieces[i]?.form === 'word' ? link.next : i + 1;
}

/** These are no day at the begin or the end of a line either: words that often stand there. */
const wordsOften = /^(?:zo|ma|sat|sun)$/i;

/**
 * "ma" and "zo" are words as well: they are a day beside a date or a time. Elsewhere within a line they are words; at its
 * begin the others are days, and what is in doubt stays a word that is asked about.
 */
function withoutDoubtfulDays(items: readonly Item[]): Item[] {
  const isTime = (item: Item | undefined): boolean =>
    item !== undefined && ['days', 'amount', 'clock', 'time', 'number', 'repeat', 'part'].includes(item.is);
  const beside = (i: number, step: 1 | -1) => items[items[i + step]?.is === 'sign' ? i + 2 * step : i + step];
  return items.map((item, i): Item => {
    if (item.is !== 'days' || item.days.length > 1) return item;
    const word = item.said.toLowerCase().replace(/\.$/, '');
    if (!words.doubtfulWeekdays.has(word)) return item;
    const [left, right] = [beside(i, -1), beside(i, 1)];
    if (/^(?:zo|sat|sun)$/.test(word) && isTime(left) && right?.is === 'word') return { ...loose(item), is: 'vague' };
    if (isTime(left) || isTime(right)) return item;
    if (items.length === 1 || (i === 0 && !wordsOften.test(word))) return item;
    const isEdge = i === 0 || i === items.length - 1;
    return { ...loose(item), is: isEdge ? 'vague' : 'word' };
  });
}

function loose({ said, isGlued }: Item) {
  return { said, isGlued };
}

/** A word that says a time, or a number in words beside one: nothing took it in, so what it says would be lost. */
export function leftWord(items: readonly Item[]): string | null {
  const isTime = (item: Item | undefined) =>
    item !== undefined && ['days', 'amount', 'clock', 'number', 'repeat'].includes(item.is);
  const found = items.find((item, i) => {
    if (item.is === 'vague') return true;
    if (item.is !== 'word' && item.is !== 'part') return false;
    const [word] = lexemesOf(item.said);
    const name = (word?.word ?? '').replace(/\.$/, '');
    // "mei vakantie" is what it is called.
    const isName =
      words.months.has(name) && /^(?:vakantie|verlof|reces|holidays?|break)$/i.test(items[i + 1]?.said ?? '');
    if (item.is === 'word' && words.timeWords.has(name)) return !isName;
    const isNumber = words.numberWords.has(name) && name !== 'een' && name !== 'one';
    return isNumber && (isTime(items[i - 1]) || isTime(items[i + 1]));
  });
  return found?.said ?? null;
}

/** The person's own words: everything that was not taken in, as it was typed. */
export function ownWords(items: readonly Item[], isTaken: (item: Item) => boolean): string {
  let text = '';
  for (const item of items) {
    if (isTaken(item)) continue;
    text += `${item.isGlued ? '' : ' '}${item.said}`;
  }
  return text.trim();
}
