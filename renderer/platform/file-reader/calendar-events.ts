import ICAL from 'ical.js';
import { decodeText } from '#shared/document/decode-text.ts';
import { type CalendarProblem, FileRefusal } from '#shared/document/file-problem.ts';
import { fileLimits } from '#shared/document/limits.ts';
import { addDays } from '#shared/model/calendar.ts';
import type { FoundEvent } from '#shared/model/edits/leave-in.ts';

/** The days within which an event counts; what repeats is followed no further. */
export interface CalendarPeriod {
  readonly from: string;
  readonly until: string;
}

const longestTitle = 500;
const longestUid = 900;
/** Longer than a year is no leave: a slip of the pen, or a harmful file. */
const longestDays = 370;
const minutesOfADay = 24 * 60;

function refused(problem: CalendarProblem): FileRefusal<CalendarProblem> {
  return new FileRefusal(problem);
}

/** The events of the bytes of a calendar file, as `calendarEvents` finds them. Throws a FileRefusal as well. */
export function readCalendarBytes(bytes: Uint8Array, period: CalendarPeriod): FoundEvent[] {
  if (bytes.length > fileLimits.rawBytes) throw refused('too-big');
  if (bytes.length === 0) throw refused('empty');
  return calendarEvents(decodeText(bytes).replace(/^\ufeff/, ''), period);
}

/**
 * The events of an iCalendar file that fall in a period, each time of a repeating one by itself. Times of day are those where
 * the event takes place. All or nothing: throws a FileRefusal ('not-calendar', 'broken', 'too-many-events').
 */
export function calendarEvents(text: string, period: CalendarPeriod): FoundEvent[] {
  if (!/^\s*BEGIN:VCALENDAR/i.test(text)) throw refused('not-calendar');
  try {
    return eventsOf(parsed(text), period);
  } catch (error) {
    // What reads the lines throws at the first thing it does not know, wherever that stands.
    throw error instanceof FileRefusal ? error : refused('broken');
  }
}

function parsed(text: string): ICAL.Component {
  const read: unknown = ICAL.parse(text);
  // Several calendars in one file come as a list.
  const jcal = Array.isArray(read) && Array.isArray(read[0]) ? read[0] : read;
  const calendar = new ICAL.Component(jcal as ConstructorParameters<typeof ICAL.Component>[0]);
  if (calendar.name !== 'vcalendar') throw refused('not-calendar');
  return calendar;
}

function eventsOf(calendar: ICAL.Component, period: CalendarPeriod): FoundEvent[] {
  const components = calendar.getAllSubcomponents('vevent');
  if (components.length > fileLimits.calendarEvents) throw refused('too-many-events');
  const changed = overrides(components);
  const found: FoundEvent[] = [];
  const budget = { steps: fileLimits.calendarSteps };
  for (const component of components) {
    if (component.hasProperty('recurrence-id') || isCancelled(component)) continue;
    found.push(...timesOf(component, period, changed, budget));
    if (found.length > fileLimits.calendarEvents) throw refused('too-many-events');
  }
  for (const [key, component] of changed) {
    const event = isCancelled(component) ? null : eventOf(component, key, startOf(component), period);
    if (event) found.push(event);
  }
  return found;
}

/** Single times of a repeating event that were moved or cancelled, by the UID that such a time has here. */
function overrides(components: readonly ICAL.Component[]): Map<string, ICAL.Component> {
  const found = new Map<string, ICAL.Component>();
  for (const component of components) {
    const at = timeOf(component, 'recurrence-id');
    const uid = uidOf(component);
    if (at !== null && uid !== '') found.set(uidAt(uid, at), component);
  }
  return found;
}

function timesOf(
  component: ICAL.Component,
  period: CalendarPeriod,
  changed: ReadonlyMap<string, ICAL.Component>,
  budget: { steps: number },
): FoundEvent[] {
  const uid = uidOf(component);
  const start = startOf(component);
  if (uid === '') throw refused('broken');
  const repeats = component.hasProperty('rrule') || component.hasProperty('rdate');
  if (!repeats) {
    const event = eventOf(component, uid, start, period);
    return event ? [event] : [];
  }
  const found: FoundEvent[] = [];
  const times = new ICAL.RecurExpansion({ component, dtstart: start });
  for (let at = times.next(); at; at = times.next()) {
    budget.steps -= 1;
    if (budget.steps < 0) throw refused('too-many-events');
    if (dayOf(at) > period.until) break;
    const key = uidAt(uid, at);
    const event = changed.has(key) ? null : eventOf(component, key, at, period);
    if (event) found.push(event);
  }
  return found;
}

function eventOf(component: ICAL.Component, uid: string, start: ICAL.Time, period: CalendarPeriod): FoundEvent | null {
  const seconds = Math.min(lengthOf(component), longestDays * 86_400);
  const startDate = dayOf(start);
  const wholeDays = start.isDate || (seconds >= 86_400 && start.hour === 0 && start.minute === 0);
  // The end is the first moment after it.
  const lastSecond = secondsIntoDay(start) + Math.max(seconds, 1) - 1;
  const endDate = addDays(startDate, Math.floor(lastSecond / 86_400));
  if (endDate < period.from || startDate > period.until) return null;
  const days = Math.floor(lastSecond / 86_400) + 1;
  const minutes = Math.min(Math.round(seconds / 60 / days), minutesOfADay);
  const busy = String(component.getFirstPropertyValue('x-microsoft-cdo-busystatus') ?? '').toUpperCase();
  return {
    uid: uid.slice(0, longestUid),
    title: lineOf(component.getFirstPropertyValue('summary')),
    startDate,
    endDate,
    minutesPerDay: wholeDays ? null : minutes,
    isAway: busy === 'OOF',
  };
}

/** How long it takes, in seconds: to its end, for its duration, or a whole day when neither is said (RFC 5545, 3.6.1). */
function lengthOf(component: ICAL.Component): number {
  const start = startOf(component);
  const end = timeOf(component, 'dtend');
  if (end !== null) {
    const seconds = end.subtractDateTz(start).toSeconds();
    return seconds > 0 ? seconds : start.isDate ? 86_400 : 0;
  }
  const duration: unknown = component.getFirstPropertyValue('duration');
  if (duration instanceof ICAL.Duration) return Math.max(0, duration.toSeconds());
  return start.isDate ? 86_400 : 0;
}

function startOf(component: ICAL.Component): ICAL.Time {
  const start = timeOf(component, 'dtstart');
  if (start === null) throw refused('broken');
  return start;
}

/** A date or moment as it is written: one that the calendar does not know, such as month 13, would be turned into another. */
const written = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])/;

function timeOf(component: ICAL.Component, name: string): ICAL.Time | null {
  const property = component.getFirstProperty(name);
  if (property === null) return null;
  if (!written.test(String((property.toJSON() as unknown[])[3]))) throw refused('broken');
  const value: unknown = property.getFirstValue();
  const isRight = value instanceof ICAL.Time && !Number.isNaN(Date.parse(`${dayOf(value)}T00:00:00Z`));
  if (!isRight) throw refused('broken');
  return value as ICAL.Time;
}

function dayOf({ year, month, day }: ICAL.Time): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

function secondsIntoDay(time: ICAL.Time): number {
  return time.isDate ? 0 : time.hour * 3_600 + time.minute * 60 + time.second;
}

function uidAt(uid: string, at: ICAL.Time): string {
  return `${uid.slice(0, longestUid - 40)}#${dayOf(at)}`;
}

function uidOf(component: ICAL.Component): string {
  const uid: unknown = component.getFirstPropertyValue('uid');
  return typeof uid === 'string' ? uid.trim().toWellFormed() : '';
}

function isCancelled(component: ICAL.Component): boolean {
  return String(component.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED';
}

function lineOf(value: unknown): string {
  if (typeof value !== 'string') return '';
  return value
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, longestTitle)
    .toWellFormed();
}
