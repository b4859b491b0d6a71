import { type CalendarRead, questionFor, readCalendar } from '#shared/calendar-in/read-calendar.ts';
import { decodeText } from '#shared/document/decode-text.ts';
import { type CalendarProblem, FileRefusal } from '#shared/document/file-problem.ts';
import { fileLimits } from '#shared/document/limits.ts';

/** The days within which an event counts; what repeats is followed no further. */
export interface CalendarPeriod {
  readonly from: string;
  readonly until: string;
}

/** The events of the bytes of a calendar file, on the clock of this computer, and what was left out. Throws a FileRefusal. */
export function readCalendarBytes(bytes: Uint8Array, { from, until }: CalendarPeriod): CalendarRead {
  if (bytes.length > fileLimits.rawBytes) throw new FileRefusal<CalendarProblem>('too-big');
  if (bytes.length === 0) throw new FileRefusal<CalendarProblem>('empty');
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const read = readCalendar(decodeText(bytes), questionFor(from, until, zone));
  if ('problem' in read) throw new FileRefusal<CalendarProblem>(read.problem);
  return read;
}
