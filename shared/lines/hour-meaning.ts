import { addDays } from '../model/calendar.ts';
import type { IsoDate } from '../model/define.ts';
import { type Day, resolve } from './day.ts';
import { type Item, itemsOf, leftWord, ownWords } from './items.ts';
import type { LineQuestion } from './question.ts';
import { earliestStart } from './read-amount.ts';
import { type Clock, span } from './read-clock.ts';
import { hourWords } from './vocabulary.ts';

/** What a line about hours says: on which day, how long, and in which words. */
export interface HourMeaning {
  /** The day it began: today when none was named. */
  readonly date: IsoDate;
  readonly minutes: number;
  /** The minutes of each day: two of them for a shift over midnight. */
  readonly parts: readonly { readonly date: IsoDate; readonly minutes: number }[];
  /** In minutes after midnight; past 24 hours it goes on the next day. */
  readonly clock: Clock | null;
  /** The words that say neither, as they were typed. */
  readonly words: string;
}

export type HourMeaningProblem =
  | LineQuestion
  | { readonly problem: 'in-future'; readonly date: IsoDate }
  | { readonly problem: 'empty' | 'no-duration' | 'no-minutes' | 'ends-first' | 'no-such-time' | 'more-than-a-day' };

export interface HourContext {
  readonly today: IsoDate;
  /** The hours of a whole working day, in minutes; null = not known. */
  readonly workday: (date: IsoDate) => number | null;
}

const minutesOfADay = 24 * 60;

/** Reads what a line says about the day and how long, by every piece of it: a number or a word for a time that is left over is a question. */
export function hourMeaning(line: string, { today, workday }: HourContext): HourMeaning | HourMeaningProblem {
  const items = itemsOf(line, { today });
  if (items.every((item) => item.is === 'sign')) return { problem: 'empty' };
  const settled = settlePairs(items, today);
  if ('problem' in settled) return settled;
  const several = settled.filter((item) => item.is === 'days');
  const [days] = several;
  if (several.length > 1 || (days && days.days.length > 1))
    return { problem: 'several-days', said: several.map((d) => d.said).join(', ') };
  const repeat = settled.find((item) => item.is === 'repeat' || item.is === 'each-day');
  if (repeat) return { problem: 'several-days', said: repeat.said };
  const day = days?.days[0];
  const on = day && resolve(day, 'past', today);
  if (on && 'problem' in on) return on;
  if (on && on.from !== on.until) return { problem: 'several-days', said: day?.said ?? '' };
  const date = on?.from ?? null;
  const length = lengthOf(settled, date, date ?? today, workday);
  if ('problem' in length) return length;
  const isTaken = (item: Item) =>
    item === days || item === length.item || item === length.start || isLead(settled, item, days);
  const left = settled.filter((item) => !isTaken(item));
  const number = left.find((item) => item.is === 'number' || item.is === 'amount' || item.is === 'time');
  if (number) return { problem: 'number-left', said: number.said, couldBeHours: false };
  const word = leftWord(settled);
  if (word !== null) return { problem: 'word-left', said: word };
  if (isBelowZero(settled, length.item))
    return { problem: 'number-left', said: `-${length.item.said}`, couldBeHours: false };
  if (length.minutes === 0) return { problem: 'no-minutes' };
  if (length.minutes > minutesOfADay) return { problem: 'more-than-a-day' };
  const { minutes, clock } = length;
  const parts = partsOf(date ?? today, minutes, clock);
  const last = parts.at(-1)?.date ?? today;
  // Written down the morning after, a night began yesterday; but that was not said.
  if (parts.length > 1 && date === null)
    return { problem: 'which-date', said: length.item.said, dates: [addDays(today, -1), today] };
  if (last > today) return { problem: 'in-future', date: last };
  return { date: date ?? today, minutes, parts, clock, words: ownWords(settled, isTaken) };
}

/** A shift over midnight belongs to two days. */
function partsOf(date: IsoDate, minutes: number, clock: Clock | null): HourMeaning['parts'] {
  if (clock === null || clock.until <= minutesOfADay) return [{ date, minutes }];
  return [
    { date, minutes: minutesOfADay - clock.from },
    { date: addDays(date, 1), minutes: clock.until - minutesOfADay },
  ];
}

/** "van 12 november": the word belongs to the day. */
function isLead(items: readonly Item[], item: Item, days: Item | undefined): boolean {
  return item.is === 'from' && days !== undefined && items[items.indexOf(item) + 1] === days;
}

/** "-2 uur" is no amount of hours. */
function isBelowZero(items: readonly Item[], item: Item): boolean {
  const before = items[items.indexOf(item) - 1];
  return item.isGlued && before?.is === 'sign' && /^[-−]$/.test(before.said) && !before.isGlued;
}

interface Length {
  readonly minutes: number;
  readonly clock: Clock | null;
  readonly item: Item;
  readonly start?: Item | undefined;
}

function lengthOf(
  items: readonly Item[],
  date: IsoDate | null,
  on: IsoDate,
  workday: HourContext['workday'],
): Length | HourMeaningProblem {
  const lengths = items.filter((item) => item.is === 'clock' || item.is === 'amount');
  const numbers = items.filter((item) => item.is === 'number');
  if (lengths.length > 1) return { problem: 'several-amounts', said: lengths.map((item) => item.said).join(', ') };
  const [length] = lengths;
  if (length === undefined) return bareLength(items, numbers, date !== null);
  if (length.is === 'clock') {
    if ('problem' in length.clock) return length.clock;
    return { minutes: length.clock.until - length.clock.from, clock: length.clock, item: length };
  }
  const { amount } = length;
  if (amount.unit === 'days') {
    const whole = workday(on);
    if (whole === null) return { problem: 'hours-of-day', said: length.said };
    return { minutes: Math.round(amount.count * whole), clock: null, item: length };
  }
  if (amount.unit !== 'minutes') return { problem: 'several-days', said: length.said };
  const { minutes } = amount;
  const start = items.find((item) => startOf(item) !== null);
  const from = start ? startOf(start) : null;
  const clock = from === null ? null : span(from, (from + minutes) % minutesOfADay);
  const isWithin = clock !== null && !('problem' in clock) && from !== null && from + minutes <= minutesOfADay;
  return { minutes, clock: isWithin ? clock : null, item: length, start };
}

/** When it began, where that stands beside how long it took: "9:00 2u panel". */
function startOf(item: Item): number | null {
  if (item.is === 'time' && item.role === 'from') return item.minute;
  if (item.is !== 'number' || item.number.form !== 'clock') return null;
  const minute = item.number.hour * 60 + item.number.minute;
  return item.number.minute < 60 && minute < minutesOfADay ? minute : null;
}

function bareLength(
  items: readonly Item[],
  numbers: readonly Extract<Item, { is: 'number' }>[],
  hasDay: boolean,
): Length | HourMeaningProblem {
  const [item] = numbers;
  const time = items.find((one) => one.is === 'time');
  if (item === undefined && time) return { problem: 'how-long', said: time.said };
  if (item === undefined || time || numbers.length > 1)
    return item ? { problem: 'number-left', said: item.said, couldBeHours: true } : { problem: 'no-duration' };
  const { number } = item;
  const long = (minutes: number): Length => ({ minutes: Math.round(minutes), clock: null, item });
  if (number.form === 'decimal') return long(number.value * 60);
  if (number.form === 'clock') {
    if (number.minute > 59) return { problem: 'no-such-time' };
    const minutes = number.hour * 60 + number.minute;
    // So are minutes no clock is looked at for: "7:36".
    const isLong = number.hour < earliestStart || number.minute % 5 !== 0 || number.hour > 24;
    return isLong ? long(minutes) : { problem: 'how-long-or-when', said: item.said, minutes };
  }
  const couldBeDay = number.form === 'point' && number.left <= 31 && number.right <= 12;
  if (number.form === 'point' && (hasDay || !couldBeDay) && number.left <= 24) return long(number.value * 60);
  return { problem: 'number-left', said: item.said, couldBeHours: number.form === 'whole' || number.form === 'point' };
}

/** "9-11" is a day or two times: which, the rest of the line says, or there is a question. */
function settlePairs(items: readonly Item[], today: IsoDate): Item[] | LineQuestion {
  const hasLength = items.some((item) => item.is === 'amount' || item.is === 'clock');
  const pairOf = (item: Item): Day | null => {
    const day = item.is === 'days' && item.days.length === 1 ? item.days[0] : undefined;
    return day?.isPair ? day : null;
  };
  const hasOtherDay = items.some((item) => item.is === 'days' && pairOf(item) === null);
  let question: LineQuestion | null = null;
  const settled = items.map((item, i): Item => {
    const day = pairOf(item);
    const unit = items[i + 1];
    if (day && !hasLength && unit?.is === 'word' && hourWords.has(unit.said.toLowerCase()))
      question ??= { problem: 'how-long', said: `${item.said} ${unit.said}` };
    const times = /(\d{1,2})-(\d{1,2})$/.exec(day?.said ?? '');
    if (day === null || hasLength || times === null) return item;
    const [left, right] = [Number(times[1]), Number(times[2])];
    const clock: Item = { is: 'clock', clock: span(left * 60, right * 60), said: item.said, isGlued: item.isGlued };
    const couldBeClock = left < right && right <= 24;
    if (hasOtherDay) return couldBeClock ? clock : item;
    const on = resolve(day, 'past', today);
    if (!couldBeClock || 'problem' in on) return couldBeClock && day.weekday === null ? clock : item;
    question ??= { problem: 'date-or-clock', said: item.said, date: on.from, hours: [left, right] };
    return item;
  });
  return question ?? settled;
}
