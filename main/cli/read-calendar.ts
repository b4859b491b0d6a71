import { leaveKindOf } from '#shared/calendar-in/leave-words.ts';
import { readCalendar } from '#shared/calendar-in/read-calendar.ts';
import { addMonths } from '#shared/model/calendar.ts';
import { calendarExchangeTexts } from '#shared/text/calendar-exchange.ts';
import type { Language } from '#shared/text/language.ts';

/** What a calendar gives, as `read FILE --json` prints it. */
export interface CalendarAnswer {
  readonly kind: 'calendar';
  readonly entries: readonly {
    readonly title: string;
    readonly from: string;
    /** The last day, counted. */
    readonly to: string;
    /** On each of those days; null = whole days. */
    readonly minutes: number | null;
    readonly proposedAs: 'leave' | 'other';
  }[];
  readonly leftOut: readonly { readonly what: string; readonly why: string }[];
}

/** What repeats without an end is followed for so long from today. */
const monthsAhead = 24;

/** All events of a calendar, as the app proposes them; or the sentence with which it refuses the file. */
export function answerCalendar(
  text: string,
  today: string,
  language: Language,
): CalendarAnswer | { readonly sentence: string } {
  const t = calendarExchangeTexts[language].in;
  const read = readCalendar(text, {
    from: '0001-01-01',
    until: '9999-12-31',
    repeatsUntil: addMonths(today, monthsAhead),
    zone: 'Europe/Amsterdam',
    mostEvents: 20_000,
    mostSteps: 200_000,
  });
  if ('problem' in read) return { sentence: t.problems[read.problem] };
  return {
    kind: 'calendar',
    entries: read.events.map((event) => ({
      title: event.title,
      from: event.startDate,
      to: event.endDate,
      minutes: event.minutesPerDay,
      proposedAs: leaveKindOf(event.title, event.isAway) === 'other' ? 'other' : 'leave',
    })),
    leftOut: read.leftOut.map(({ title, why }) => ({ what: title || t.untitled, why: t.why[why] })),
  };
}

/** "[x] 2026-07-13 – 2026-07-31 Verlof": ticked when it is proposed as leave. */
export function calendarLine({ title, from, to, minutes, proposedAs }: CalendarAnswer['entries'][number]): string {
  const days = from === to ? from : `${from} – ${to}`;
  return `${proposedAs === 'leave' ? '[x]' : '[ ]'} ${days}${minutes === null ? '' : ` (${minutes} min)`} ${title}`;
}
