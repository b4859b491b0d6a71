import { type Rhythm, timesOf } from '../model/leave-times.ts';
import { formatHoursInText } from './format.ts';
import { formatDayOfWeek, formatWeekday } from './format-period.ts';
import type { Language } from './language.ts';
import { leaveTexts } from './leave.ts';

interface Days extends Partial<Rhythm> {
  readonly startDate: string;
  readonly endDate: string;
  readonly minutesPerDay: number | null;
  readonly skippedDates?: readonly string[];
}

/**
 * "ma 21 december 2026 tot en met zo 3 januari 2027", or of leave that comes back "elke vrijdag, van … tot en met …: 12 keer", with the
 * hours when it is not the whole day.
 */
export function leaveDaysWords(leave: Days, language: Language): string {
  const t = leaveTexts[language];
  const { startDate, endDate, minutesPerDay } = leave;
  const day = (date: string) => formatDayOfWeek(date, language);
  const days = leave.weekdays?.length
    ? repeatWords(leave, language)
    : startDate === endDate
      ? t.oneDay(day(startDate))
      : t.days(day(startDate), day(endDate));
  return minutesPerDay === null ? days : t.perDay(days, formatHoursInText(minutesPerDay, language));
}

/** "elke vrijdag, van … tot en met …: 12 keer, niet op vr 4 december 2026". */
export function repeatWords(leave: Omit<Days, 'minutesPerDay'>, language: Language): string {
  const t = leaveTexts[language];
  const { startDate, endDate, weekdays = [], everyWeeks = 1, weeks = 'all', skippedDates = [] } = leave;
  const day = (date: string) => formatDayOfWeek(date, language);
  const names = listed(
    weekdays.map((weekday) => formatWeekday(weekday - 1, language, 'long')),
    t.and,
  );
  const times = timesOf({ weekdays, everyWeeks, weeks }, startDate, endDate);
  const skipped = skippedDates.filter((date) => times.includes(date)).toSorted();
  const how = weeks === 'all' ? t.every(everyWeeks, names) : t.inWeeks[weeks](names);
  const words = t.repeats(how, day(startDate), day(endDate), times.length - skipped.length);
  return skipped.length === 0 ? words : t.except(words, listed(skipped.map(day), t.and));
}

/** "ma, di en wo". */
export function listed(parts: readonly string[], and: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}
