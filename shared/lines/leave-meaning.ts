import { addDays, addMonths } from '../model/calendar.ts';
import type { IsoDate } from '../model/define.ts';
import { timesOf } from '../model/leave-times.ts';
import { dayNumber, weekdayOf } from '../model/weeks.ts';
import { type Day, type DayPart, resolve } from './day.ts';
import { type Item, itemsOf, leftWord, ownWords } from './items.ts';
import type { LineQuestion } from './question.ts';
import type { Link } from './read-days.ts';
import { type Repeat, rhythmOf } from './read-repeat.ts';

export interface LeavePeriod {
  readonly from: IsoDate;
  /** The last day. */
  readonly until: IsoDate;
}

/** What a line about leave says. */
export interface LeaveMeaning {
  /** In their order: one, or days that do not follow on each other. Of what repeats: from the first time to the last. */
  readonly periods: readonly [LeavePeriod, ...LeavePeriod[]];
  /** Minutes off on each of those days; null = whole days, or the part. */
  readonly minutes: number | null;
  readonly part: 'half' | 'morning' | 'afternoon' | null;
  readonly repeats: Repeat | null;
  /** No end was said of what repeats; the period ends with its first time then. */
  readonly isOpen: boolean;
  /** No year was said: the next time it comes was taken. */
  readonly isNextTime: boolean;
  /** The words that say none of it, as they were typed. */
  readonly words: string;
}

export type LeaveMeaningProblem =
  | LineQuestion
  | { readonly problem: 'empty' | 'no-day' | 'no-minutes' | 'more-than-a-day' | 'too-long' | 'no-such-time' }
  | { readonly problem: 'ends-first'; readonly startDate: IsoDate; readonly endDate: IsoDate };

/** Longer is a slip of the keyboard. */
const mostDays = 2 * 366;
const mostDaysWithoutYear = 270;
const minutesOfADay = 24 * 60;
/** These turn round what the rest of a line says. */
const refusals = /^(?:behalve|uitgezonderd|zonder|niet|geen|except|without|not|no|misschien|maybe|tussen|between)$/i;

type DaysItem = Extract<Item, { is: 'days' }>;
type Said = Pick<LeaveMeaning, 'minutes' | 'part'> & { readonly taken: readonly Item[] };

/**
 * Reads what a line says about leave, by every piece of it: a number or a word for a time that is left over is a question. A
 * day without its year is the next time it comes; a period that runs today is this one.
 */
export function leaveMeaning(line: string, today: IsoDate): LeaveMeaning | LeaveMeaningProblem {
  const items = withoutNames(itemsOf(line, { today }));
  if (items.every((item) => item.is === 'sign')) return { problem: 'empty' };
  const repeat = items.find((item) => item.is === 'repeat');
  const several = items.filter((item) => item.is === 'days');
  const [days] = several;
  const said =
    items.find((item) => item.is === 'word' && refusals.test(item.said)) ?? items.find((item) => item.is === 'vague');
  if (said && (days || repeat)) return { problem: said.is === 'vague' ? 'vague' : 'word-left', said: said.said };
  if (several.length > 1) return { problem: 'several-days', said: several.map((d) => d.said).join(', ') };
  if (days === undefined && repeat === undefined)
    return { problem: said ? 'vague' : 'no-day', said: said?.said ?? '' } as LeaveMeaningProblem;
  const clash = timeForDay(days, today);
  if (clash) return clash;
  const found = repeat ? repeated(items, repeat.repeat, days, today) : periodsOf(items, days as DaysItem, today);
  if ('problem' in found) return found;
  const much = muchOf(items, found.periods, repeat?.repeat ?? null, days, found.taken);
  if ('problem' in much) return much;
  const taken = new Set<Item>([...found.taken, ...much.taken]);
  const isTaken = (item: Item) => taken.has(item);
  const left = items.filter((item) => !isTaken(item));
  const number = left.find((item) => item.is === 'number' || item.is === 'amount');
  if (number)
    return { problem: 'number-left', said: number.said, couldBeHours: much.minutes === null && couldBeHours(number) };
  const time = left.find((item) => item.is === 'time');
  if (time) return { problem: 'how-long', said: time.said };
  const link = left.find((item) => item.is === 'link');
  if (link) return { problem: 'word-left', said: link.said };
  const word = leftWord(left);
  if (word !== null) return { problem: 'word-left', said: word };
  return {
    periods: found.periods,
    minutes: much.minutes,
    part: much.part,
    repeats: repeat?.repeat ?? null,
    isOpen: found.isOpen,
    isNextTime: days?.days.every((day) => day.when.is === 'day-of-year') ?? false,
    words: ownWords(items, isTaken),
  };
}

/** "2e" is no amount of hours. */
function couldBeHours(item: Item): boolean {
  return item.is === 'number' && item.number.form !== 'ordinal' && item.number.form !== 'short-year';
}

/** A feast beside dates is what the leave is called: "Hemelvaart 6 t/m 9 mei". */
function withoutNames(items: readonly Item[]): Item[] {
  const isName = (item: Item) => item.is === 'days' && item.days.every((day) => day.when.is === 'named');
  const hasDates = items.some((item) => item.is === 'days' && !isName(item));
  return items.map((item) =>
    hasDates && isName(item) ? { is: 'word', said: item.said, isGlued: item.isGlued } : item,
  );
}

/** "vrijdag 9-11": that Friday from 9 to 11, unless the 9th is a Friday. */
function timeForDay(days: DaysItem | undefined, today: IsoDate): LineQuestion | null {
  const [day] = days?.days ?? [];
  const times = /(\d{1,2})-(\d{1,2})$/.exec(day?.said ?? '');
  if (day === undefined || !day.isPair || day.weekday === null || times === null) return null;
  const on = resolve(day, 'coming', today);
  const [left, right] = [Number(times[1]), Number(times[2])];
  if (!('problem' in on) || on.problem !== 'other-weekday' || left >= right) return null;
  return { problem: 'date-or-clock', said: day.said, date: on.date, hours: [left, right] };
}

interface FoundPeriods {
  readonly periods: LeaveMeaning['periods'];
  readonly isOpen: boolean;
  readonly taken: readonly Item[];
}

function before(items: readonly Item[], item: Item): Item | undefined {
  return items[items.indexOf(item) - 1];
}

function periodsOf(items: readonly Item[], days: DaysItem, today: IsoDate): FoundPeriods | LeaveMeaningProblem {
  const resolved = inOrder(days.days, days.links, today);
  if ('problem' in resolved) return resolved;
  const [first, ...others] = joined(resolved, days.links);
  if (first === undefined) return { problem: 'no-day' };
  const turned = others.length === 0 ? turnedRound(days.days, first) : null;
  if (turned) return turned;
  const wrong = [first, ...others].find((period) => period.until < period.from);
  if (wrong) return { problem: 'ends-first', startDate: wrong.from, endDate: wrong.until };
  const lead = before(items, days);
  const count = items.find((item) => item.is === 'amount' && item.amount.unit !== 'minutes' && isLength(item));
  const taken: Item[] = [days];
  if (lead?.is === 'link' && lead.link === 'until') return { problem: 'from-when', said: days.said };
  if (lead?.is === 'from') {
    if (
      count === undefined &&
      others.length === 0 &&
      /^(?:vanaf|from|starting)$/i.test(lead.said) &&
      first.from === first.until
    )
      return { problem: 'until-when', said: `${lead.said} ${days.said}` };
    taken.push(lead);
  }
  if (count?.is !== 'amount' || others.length > 0 || first.from !== first.until) {
    const longest = addDays(first.from, mostDays);
    return [first, ...others].some((p) => p.until > longest)
      ? { problem: 'too-long' }
      : { periods: [first, ...others], isOpen: false, taken };
  }
  taken.push(count);
  const until = lastOf(first.from, count);
  if (until === null) return { problem: 'number-left', said: count.said, couldBeHours: false };
  if (until > addDays(first.from, mostDays)) return { problem: 'too-long' };
  return { periods: [{ from: first.from, until }], isOpen: false, taken };
}

/** "28 t/m 3 januari", without a year: nobody is off for nearly all of one, so the two days were turned round. */
function turnedRound(days: readonly Day[], { from, until }: LeavePeriod): LeaveMeaningProblem | null {
  const hasYear = days.some((day) => day.when.is !== 'day-of-year');
  if (hasYear || dayNumber(until) - dayNumber(from) < mostDaysWithoutYear) return null;
  return { problem: 'ends-first', startDate: from, endDate: addMonths(until, -12) };
}

/** "2 weken", "3 dagen": how far it goes on, rather than a part of a day. */
function isLength(item: Extract<Item, { is: 'amount' }>): boolean {
  return item.amount.unit !== 'minutes' && (item.amount.unit !== 'days' || item.amount.count > 1);
}

function lastOf(from: IsoDate, { amount }: Extract<Item, { is: 'amount' }>): IsoDate | null {
  if (amount.unit === 'minutes' || !Number.isInteger(amount.count) || amount.count < 1 || amount.count > mostDays)
    return null;
  if (amount.unit === 'weeks') return addDays(from, amount.count * 7 - 1);
  if (amount.unit === 'months') return addDays(addMonths(from, amount.count), -1);
  const last = addDays(from, amount.count - 1);
  // Over a weekend it matters which days were counted.
  const isWithinWeek = weekdayOf(dayNumber(from)) + amount.count - 1 <= 7;
  return isWithinWeek ? last : null;
}

/** The days of a line one after the other: the first is the next time it comes, or now when the whole runs today. */
function inOrder(days: readonly Day[], links: readonly Link[], today: IsoDate): LeavePeriod[] | LineQuestion {
  if (links.includes('or')) return { problem: 'several-days', said: days.map((day) => day.said).join(' / ') };
  const run = (start: 'coming' | 'past'): LeavePeriod[] | LineQuestion => {
    const found: LeavePeriod[] = [];
    // A year that is said counts for the days before it: they come last before that day.
    const fixed = days.findIndex((day) => day.when.is === 'date' || day.when.is === 'span');
    const anchor = fixed < 0 ? null : resolve(days[fixed] as Day, 'coming', today);
    for (const [i, day] of days.entries()) {
      const isBeforeYear = fixed > 0 && i < fixed && anchor !== null && !('problem' in anchor);
      const isWeekday = day.when.is === 'weekday';
      const previous = found.at(-1);
      const on =
        isBeforeYear && !isWeekday
          ? resolve(day, 'past', anchor.from)
          : previous
            ? resolve(day, 'coming', previous.from)
            : resolve(day, start, today);
      if ('problem' in on) return on;
      found.push(on);
    }
    return found;
  };
  const isNear = days[0]?.when.is === 'day-of-year' && links.includes('until');
  const running = isNear ? run('past') : null;
  const last = running && !('problem' in running) ? running.at(-1) : undefined;
  return running && last && last.until >= today ? running : run('coming');
}

/** Days that follow on each other are one period. */
function joined(days: readonly LeavePeriod[], links: readonly Link[]): LeavePeriod[] {
  const found: LeavePeriod[] = [];
  for (const [i, day] of days.entries()) {
    const last = found.at(-1);
    const follows = last && (links[i - 1] === 'until' || addDays(last.until, 1) === day.from);
    if (last && follows) found[found.length - 1] = { from: last.from, until: day.until };
    else found.push(day);
  }
  return found;
}

function repeated(
  items: readonly Item[],
  repeat: Repeat,
  days: DaysItem | undefined,
  today: IsoDate,
): FoundPeriods | LeaveMeaningProblem {
  const item = items.find((one) => one.is === 'repeat') as Item;
  const lead = days && before(items, days);
  const bounds = days ? inOrder(days.days, days.links, today) : [];
  if ('problem' in bounds) return bounds;
  if (days?.links.some((link) => link !== 'until')) return { problem: 'several-days', said: days.said };
  const isUntil = lead?.is === 'link' && lead.link === 'until';
  const isFrom = lead?.is === 'from';
  if (days && bounds.length === 1 && !isUntil && !isFrom && bounds[0]?.from === bounds[0]?.until)
    return { problem: 'several-days', said: `${item.said}, ${days.said}` };
  const from = isUntil || days === undefined ? today : (bounds[0] as LeavePeriod).from;
  const end = days === undefined || (bounds.length === 1 && isFrom) ? null : (bounds.at(-1) as LeavePeriod).until;
  const taken = [item, ...(days ? [days] : []), ...(lead && (isUntil || isFrom) ? [lead] : [])];
  const first = timesOf(rhythmOf(repeat), from, addDays(from, 7 * repeat.everyWeeks * 2))[0];
  if (first === undefined) return { problem: 'no-day' };
  if (end !== null && end < first) return { problem: 'ends-first', startDate: first, endDate: end };
  if (end !== null && end > addDays(first, mostDays)) return { problem: 'too-long' };
  const until = end === null ? first : (timesOf(rhythmOf(repeat), first, end).at(-1) ?? first);
  return { periods: [{ from: first, until }], isOpen: end === null, taken };
}

/** How much of each day: hours, a part, or all of it. */
function muchOf(
  items: readonly Item[],
  periods: LeaveMeaning['periods'],
  repeat: Repeat | null,
  days: DaysItem | undefined,
  taken: readonly Item[],
): Said | LeaveMeaningProblem {
  const eachDay = items.find((item) => item.is === 'each-day');
  const amounts = items.filter((item) => (item.is === 'amount' || item.is === 'clock') && !taken.includes(item));
  if (amounts.length > 1) return { problem: 'several-amounts', said: amounts.map((item) => item.said).join(', ') };
  const [amount] = amounts;
  const parts = new Set<DayPart>([
    ...(days?.days.flatMap((day) => (day.part ? [day.part] : [])) ?? []),
    ...(repeat?.part ? [repeat.part] : []),
    ...items.flatMap((item) => (item.is === 'part' ? [item.part] : [])),
  ]);
  const [part = null] = parts;
  const extra = items.filter((item) => item.is === 'part' || item.is === 'each-day');
  const isSeveral = periods.length > 1 || periods[0].from !== periods[0].until;
  if (parts.size > 1 || (part !== null && isSeveral && days?.days.some((day) => day.part) && repeat === null))
    return { problem: 'vague', said: days?.said ?? '' };
  if (amount === undefined) {
    if (part === 'evening')
      return { problem: 'how-long', said: items.find((item) => item.is === 'part')?.said ?? days?.said ?? '' };
    return { minutes: null, part, taken: extra };
  }
  if (amount.is === 'amount' && amount.amount.unit !== 'minutes') {
    const count = amount.amount.unit === 'days' ? amount.amount.count : Number.NaN;
    if (count === 1) return { minutes: null, part: null, taken: [...extra, amount] };
    if (count !== 0.5) return { problem: 'number-left', said: amount.said, couldBeHours: false };
    return {
      minutes: null,
      part: part === 'morning' || part === 'afternoon' ? part : 'half',
      taken: [...extra, amount],
    };
  }
  if (amount.is === 'clock' && 'problem' in amount.clock)
    return amount.clock.problem === 'no-such-time'
      ? { problem: 'no-such-time' }
      : { problem: 'how-long', said: amount.said };
  const minutes =
    amount.is === 'clock' && !('problem' in amount.clock)
      ? amount.clock.until - amount.clock.from
      : amount.is === 'amount' && amount.amount.unit === 'minutes'
        ? amount.amount.minutes
        : 0;
  if (minutes === 0) return { problem: 'no-minutes' };
  if (
    minutes > minutesOfADay ||
    (amount.is === 'clock' && !('problem' in amount.clock) && amount.clock.until > minutesOfADay)
  )
    return { problem: 'more-than-a-day' };
  if (isSeveral && repeat === null && eachDay === undefined && amount.is === 'amount')
    return { problem: 'each-or-together', said: amount.said };
  return { minutes, part: null, taken: [...extra, amount] };
}
