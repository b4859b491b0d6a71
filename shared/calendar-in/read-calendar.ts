import type { IsoDate } from '../model/define.ts';
import type { FoundEvent } from '../model/edits/leave-in.ts';
import { type Component, componentsOf, textOf, unescaped } from './components.ts';
import { dateOfWall, dayLength, intoDay, type Moment, momentsOf, wallIn, type Zones } from './moments.ts';
import { isTime, timesOf } from './repeats.ts';
import { momentOf, type Wall } from './zones.ts';

/** What is asked of a calendar. */
export interface CalendarQuestion {
  /** The days within which an event counts, both counted. */
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** What repeats is followed no further than this day. */
  readonly repeatsUntil: IsoDate;
  /** The time zone of the reader, by its name in the database of IANA. */
  readonly zone: string;
  readonly mostEvents: number;
  /** How many times repeating events are followed, all together: one that repeats every second is no leave. */
  readonly mostSteps: number;
}

/** An entry that was not taken in, and why. */
export interface LeftOutEvent {
  /** Empty when it has no title. */
  readonly title: string;
  readonly why: 'no-start' | 'bad-date' | 'bad-rule' | 'too-often' | 'cancelled' | 'cut-off';
}

export interface CalendarRead {
  readonly events: readonly FoundEvent[];
  readonly leftOut: readonly LeftOutEvent[];
}

const longestTitle = 500;
const longestUid = 900;
/** Longer than a year is no leave: a slip of the pen, or a harmful file. */
const longestDays = 370;
const minutesOfADay = 24 * 60;
const minute = 60_000;
const [beginOfWork, endOfWork] = [9 * 60 * minute, 17 * 60 * minute];
/** However full the file is, each repeating event may be followed this far. */
const leastSteps = 2_000;

/**
 * The events of an iCalendar file that fall in a period, each time of a repeating one by itself, in the reader's own zone. An entry that
 * cannot be read costs that entry and is named; the file is refused when it is no calendar or holds more than can be looked through.
 */
export function readCalendar(
  text: string,
  question: CalendarQuestion,
): CalendarRead | { readonly problem: 'not-calendar' | 'too-many-events' } {
  if (!/^\ufeff?\s*BEGIN:(?:VCALENDAR|VEVENT)/i.test(text)) return { problem: 'not-calendar' };
  const components = componentsOf(text);
  const described = new Map(
    components.filter((c) => c.name === 'vtimezone').map((c) => [unescaped(textOf(c, 'tzid')), c] as const),
  );
  const zones: Zones = { home: question.zone, described };
  const all = components.filter((c) => c.name === 'vevent');
  if (all.length > question.mostEvents) return { problem: 'too-many-events' };
  const leftOut: LeftOutEvent[] = [];
  const events: FoundEvent[] = [];
  let steps = question.mostSteps;
  const leave = (component: Component, why: LeftOutEvent['why']) => leftOut.push({ title: titleOf(component), why });
  const entries = newest(all.map((component) => entryOf(component, zones)));
  for (const entry of entries) {
    if ('why' in entry) leave(entry.component, entry.why);
    else if (isCancelled(entry.component)) leave(entry.component, 'cancelled');
  }
  const sound = entries.filter((entry) => !('why' in entry)) as Entry[];
  const changed = sound.filter((entry) => entry.recurrence !== null);
  for (const entry of sound) {
    if (isCancelled(entry.component)) continue;
    const repeats =
      entry.recurrence === null && /rrule|rdate/.test(entry.component.properties.map((p) => p.name).join());
    if (!repeats) {
      const id =
        entry.recurrence === null
          ? entry.uid
          : uidAt(entry.uid, wallIn(entry.recurrence, entry.start.zone, zones.home));
      push(events, eventOf(entry, id, entry.start.wall, zones), question);
      continue;
    }
    const until = Date.parse(`${question.repeatsUntil}T23:59:59Z`);
    const times = timesOf(entry.component, entry.start, until, zones, Math.max(steps, leastSteps));
    if ('problem' in times) {
      leave(entry.component, times.problem);
      continue;
    }
    steps = Math.max(0, steps - times.length);
    const own = changed.filter((other) => other.uid === entry.uid);
    for (const wall of times) {
      if (own.some((other) => other.recurrence !== null && isTime(other.recurrence, wall, entry.start, zones)))
        continue;
      push(events, eventOf(entry, uidAt(entry.uid, wall), wall, zones), question);
    }
  }
  return events.length > question.mostEvents ? { problem: 'too-many-events' } : { events, leftOut };
}

function push(events: FoundEvent[], event: FoundEvent, { from, until }: CalendarQuestion): void {
  if (event.endDate >= from && event.startDate <= until) events.push(event);
}

interface Entry {
  readonly component: Component;
  readonly uid: string;
  readonly start: Moment;
  /** How long it takes, in milliseconds on the clock of its own zone. */
  readonly length: number;
  readonly end: Moment | null;
  /** The time of a repeating event that this one stands for. */
  readonly recurrence: Moment | null;
}
type BadEntry = { readonly component: Component; readonly why: LeftOutEvent['why'] };

function entryOf(component: Component, zones: Zones): Entry | BadEntry {
  const bad = (why: LeftOutEvent['why']): BadEntry => ({ component, why });
  const start = momentIn(component, 'dtstart', zones);
  if (start === undefined) return bad(component.isCutOff ? 'cut-off' : 'no-start');
  const end = momentIn(component, 'dtend', zones);
  const recurrence = momentIn(component, 'recurrence-id', zones);
  if (start === null || end === null || recurrence === null) return bad(component.isCutOff ? 'cut-off' : 'bad-date');
  const length = lengthOf(component, start, end, zones);
  if (length === null) return bad('bad-date');
  const uid = uidOf(component) || `zonder-uid:${dateOfWall(start.wall)}:${start.wall}:${length}:${titleOf(component)}`;
  return { component, uid: uid.slice(0, longestUid), start, end: end ?? null, length, recurrence: recurrence ?? null };
}

/** The first moment of a property; undefined = it is not there, null = it is no moment. */
function momentIn(component: Component, name: string, zones: Zones): Moment | null | undefined {
  const property = component.properties.find((p) => p.name === name);
  if (property === undefined) return undefined;
  return momentsOf(property, zones)[0] ?? null;
}

/** To its end, for its duration, or a whole day when neither is said (RFC 5545, 3.6.1); null = it ends before it begins, or for no time. */
function lengthOf(component: Component, start: Moment, end: Moment | undefined, zones: Zones): number | null {
  const usual = start.isDate ? dayLength : 0;
  if (end) {
    const length = (end.isDate && !start.isDate ? end.wall : wallIn(end, start.zone, zones.home)) - start.wall;
    if (length < 0) return null;
    return Math.min(length > 0 ? length : usual, longestDays * dayLength);
  }
  const said = textOf(component, 'duration');
  if (said === '') return usual;
  const parts = /^([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i.exec(said);
  if (parts === null) return null;
  const [, sign, weeks = '0', days = '0', hours = '0', minutes = '0', seconds = '0'] = parts;
  if (sign === '-') return usual;
  const whole = (Number(weeks) * 7 + Number(days)) * dayLength;
  return Math.min(
    whole + ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000,
    longestDays * dayLength,
  );
}

/** One event each: of what the file tells twice the newest. Different events under one name keep apart. */
function newest(entries: readonly (Entry | BadEntry)[]): (Entry | BadEntry)[] {
  const found: (Entry | BadEntry)[] = [];
  const places = new Map<string, number>();
  for (const entry of entries) {
    if ('why' in entry) {
      found.push(entry);
      continue;
    }
    const key = `${entry.uid} ${entry.recurrence?.wall ?? ''}`;
    const place = places.get(key);
    const known = place === undefined ? undefined : (found[place] as Entry);
    if (known === undefined || place === undefined) {
      places.set(key, found.length);
      found.push(entry);
    } else if (known.start.wall === entry.start.wall || sequenceOf(known) !== sequenceOf(entry)) {
      if (sequenceOf(entry) >= sequenceOf(known)) found[place] = entry;
    } else found.push({ ...entry, uid: `${entry.uid.slice(0, longestUid - 30)}#${entry.start.wall}` });
  }
  return found;
}

function sequenceOf({ component }: Entry): number {
  const number = Number(textOf(component, 'sequence'));
  return Number.isFinite(number) ? number : 0;
}

interface Days {
  readonly first: Wall;
  /** The first moment after it. */
  readonly after: Wall;
}

/** One time of an event, as days off: whole days, or how long it takes on each day. */
function eventOf(entry: Entry, uid: string, wall: Wall, zones: Zones): FoundEvent {
  const { component, start, length } = entry;
  const busy = ['x-microsoft-cdo-busystatus', 'x-microsoft-cdo-intendedstatus'].map((name) =>
    textOf(component, name).toUpperCase(),
  );
  const seen = {
    uid: uid.slice(0, longestUid + 60),
    title: titleOf(component),
    isAway: busy.includes('OOF'),
  };
  const whole = wholeDays(entry, wall, zones);
  const { first, after } = whole ?? dayOff(inHome(start, wall, length, zones));
  const startDate = dateOfWall(first);
  const endDate = dateOfWall(Math.max(first, after - 1));
  const days = Math.round((Date.parse(endDate) - Date.parse(startDate)) / dayLength) + 1;
  // From a morning until an evening days later: nobody works in between.
  if (whole || after - first >= dayLength) return { ...seen, startDate, endDate, minutesPerDay: null };
  // In the night that the clock changes, an hour more or less than it shows.
  const taken = momentOf(after, zones.home) - momentOf(first, zones.home);
  const minutes = Math.min(Math.round(taken / minute / days), minutesOfADay);
  return { ...seen, startDate, endDate, minutesPerDay: minutes };
}

/** Begun when the work was over, or ended before it began: of several days that one is none. */
function dayOff({ first, after }: Days): Days {
  if (after - first < dayLength) return { first, after };
  const begin = intoDay(first) >= endOfWork ? Math.ceil(first / dayLength) * dayLength : first;
  const end = intoDay(after) <= beginOfWork ? Math.floor(after / dayLength) * dayLength : after;
  return end - begin >= dayLength ? { first: begin, after: end } : { first, after };
}

function inHome(start: Moment, wall: Wall, length: number, { home }: Zones): Days {
  const first = wallIn({ ...start, wall }, null, home);
  return { first, after: wallIn({ ...start, wall: wall + length }, null, home) };
}

/** Whole days, in whichever zone they are that: a date, or midnight to midnight (or to one minute before it). */
function wholeDays(entry: Entry, wall: Wall, zones: Zones): Days | null {
  const { component, start, length } = entry;
  if (start.isDate)
    return { first: wall, after: wall + Math.max(dayLength, Math.ceil(length / dayLength) * dayLength) };
  const told = ['x-microsoft-cdo-alldayevent', 'x-microsoft-msncalendar-alldayevent'].some((name) =>
    /^true$/i.test(textOf(component, name)),
  );
  const own: Days = { first: wall, after: wall + length };
  const home = inHome(start, wall, length, zones);
  for (const days of [home, own]) {
    const isToMidnight = intoDay(days.after) === 0 || intoDay(days.after) >= dayLength - minute;
    if (intoDay(days.first) === 0 && isToMidnight && days.after - days.first >= dayLength - minute)
      return { first: days.first, after: Math.ceil(days.after / dayLength) * dayLength };
  }
  if (!told) return null;
  const first = Math.round(home.first / dayLength) * dayLength;
  return { first, after: Math.max(first + dayLength, Math.round(home.after / dayLength) * dayLength) };
}

function uidAt(uid: string, at: Wall): string {
  return `${uid.slice(0, longestUid - 40)}#${dateOfWall(at)}`;
}

function uidOf(component: Component): string {
  return textOf(component, 'uid').toWellFormed();
}

function isCancelled(component: Component): boolean {
  return component.method === 'CANCEL' || textOf(component, 'status').toUpperCase() === 'CANCELLED';
}

function titleOf(component: Component): string {
  return unescaped(textOf(component, 'summary'))
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, longestTitle)
    .toWellFormed();
}

/** A calendar for a plan: what lies before it or after it is of no use. */
export function questionFor(from: IsoDate, until: IsoDate, zone: string): CalendarQuestion {
  return { from, until, repeatsUntil: until, zone, mostEvents: 2_000, mostSteps: 100_000 };
}
