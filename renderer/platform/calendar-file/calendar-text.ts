import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { addDays } from '#shared/model/calendar.ts';
import type { CalendarEvent } from '#shared/model/calendar-out.ts';
import type { Language } from '#shared/text/language.ts';

const hour = 3_600;
const day = 24 * hour;
/** An alarm for a whole day rings in the morning, not at midnight. */
const alarmHour = 9;

/**
 * The events as an iCalendar file (RFC 5545): lines of at most 75 octets that end in CRLF. Days are dates without a time, so
 * they are the same day in every time zone; X-WR-TIMEZONE names the zone in which they were meant. `now` is ISO 8601 UTC.
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
      allDay: true,
      start: midnight(event.startDate),
      // The first day after it (RFC 5545, 3.6.1).
      end: midnight(addDays(event.endDate, 1)),
      summary: plain(event.title),
      ...(event.description !== '' && { description: plain(event.description) }),
      transparency: event.isBusy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    });
    if (event.alarmDays !== null) {
      const before = event.alarmDays * day - alarmHour * hour;
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
  const text = file.toString().replace(/^PRODID:.*\r\n/m, (line) => `${line}X-WR-TIMEZONE:Europe/Amsterdam\r\n`);
  return text.endsWith('\r\n') ? text : `${text}\r\n`;
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
