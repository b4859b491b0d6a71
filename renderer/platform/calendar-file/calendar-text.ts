import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { addDays } from '#shared/model/calendar.ts';
import type { CalendarEvent } from '#shared/share/calendar-out.ts';
import type { Language } from '#shared/text/language.ts';

const hour = 3_600;
const day = 24 * hour;
/** An alarm for a whole day rings in the morning, not at midnight. */
const alarmHour = 9;
/** One on the day itself, for what has a time, rings this long before it. */
const beforeTime = hour / 2;

const zone = 'Europe/Amsterdam';
/** The clock of the Netherlands as it goes forward and back, last changed for the end of summer in 1996 (RFC 5545, 3.6.5). */
const zoneLines = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19810329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
  '',
].join('\r\n');

/**
 * The events as an iCalendar file (RFC 5545): lines of at most 75 octets that end in CRLF. Days are dates without a time, so
 * they are the same day in every time zone; what has a time is told on the clock of Europe/Amsterdam, with the rules of that
 * clock in the file. `now` is ISO 8601 UTC.
 */
export function calendarText(
  events: readonly CalendarEvent[],
  calendar: { readonly name: string; readonly language: Language; readonly now: string },
): string {
  const file = ical({
    name: plain(calendar.name),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Routekaart', product: 'Routekaart', language: calendar.language.toUpperCase() },
  });
  for (const event of events) {
    const written = file.createEvent({
      id: event.uid,
      sequence: event.sequence,
      stamp: new Date(calendar.now),
      // A time is written as the clock shows it; the name of the clock is told below.
      ...(event.time === null ? { allDay: true } : { floating: true }),
      ...spanOf(event),
      summary: plain(event.title),
      ...(event.description !== '' && { description: plain(event.description) }),
      transparency: event.isBusy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    });
    if (event.alarmDays !== null) {
      const before = event.time ? event.alarmDays * day || beforeTime : event.alarmDays * day - alarmHour * hour;
      const alarm = written.createAlarm({
        type: ICalAlarmType.display,
        description: plain(event.title),
        ...(before > 0 ? { triggerBefore: before } : { triggerAfter: -before }),
      });
      // Left to itself an alarm after something counts from its end.
      alarm.relatesTo(ICalAlarmRelatesTo.start);
    }
  }
  // Told by hand, before the events: the zone as a setting of the package would write every moment in that of this computer.
  const lengths = events.flatMap(({ time }) => (time === null ? [] : [time.minutes]));
  const hasTimes = lengths.length > 0;
  const text = file
    .toString()
    .replace(/^PRODID:.*\r\n/m, (line) => `${line}X-WR-TIMEZONE:${zone}\r\n`)
    .replace(/^DTSTART:(\d{8}T\d{6})\r\n/gm, (_line, start) => {
      // For how long, not until when: in the night that the clock goes back, two moments have the same hour.
      return `DTSTART;TZID=${zone}:${start}\r\nDURATION:PT${lengths.shift()}M\r\n`;
    })
    .replace(/^BEGIN:VEVENT\r\n/m, (line) => (hasTimes ? zoneLines + line : line));
  return text.endsWith('\r\n') ? text : `${text}\r\n`;
}

/** When it begins, with the hour of the clock as if it were UTC, and for whole days the first one after it (RFC 5545, 3.6.1). */
function spanOf({ startDate, endDate, time }: CalendarEvent): { start: Date; end?: Date } {
  if (time !== null) return { start: new Date(`${startDate}T${time.start}:00Z`) };
  return { start: midnight(startDate), end: midnight(addDays(endDate, 1)) };
}

function midnight(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** Signs that a calendar may not hold (RFC 5545, 3.3.11) become spaces. */
function plain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, ' ')
    .toWellFormed();
}
