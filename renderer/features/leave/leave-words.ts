import type { LeaveLine } from '#shared/hours/read-leave-line.ts';
import { formatHoursInText } from '#shared/text/format.ts';
import { formatDayOfWeek, formatWeekday } from '#shared/text/format-period.ts';
import type { Language } from '#shared/text/language.ts';
import { leaveTexts } from '#shared/text/leave.ts';

interface Days {
  readonly startDate: string;
  readonly endDate: string;
  readonly minutesPerDay: number | null;
}

/** "ma 21 december 2026 tot en met zo 3 januari 2027", with the hours when it is not the whole day. */
export function daysWords({ startDate, endDate, minutesPerDay }: Days, language: Language): string {
  const t = leaveTexts[language];
  const day = (date: string) => formatDayOfWeek(date, language);
  const days = startDate === endDate ? t.oneDay(day(startDate)) : t.days(day(startDate), day(endDate));
  return minutesPerDay === null ? days : t.perDay(days, formatHoursInText(minutesPerDay, language));
}

/** Longer lists are told by how many times, not by every day. */
const mostDaysTold = 4;

/** What a line about leave means, in words: its days, the part of each, and how often it is there. */
export function lineWords({ meaning, days }: LeaveLine, language: Language): string {
  const t = leaveTexts[language];
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  const amount = first.minutesPerDay === null ? null : formatHoursInText(first.minutesPerDay, language);
  const part = meaning.part === null || amount === null ? null : t.partHours(t.partDay[meaning.part], amount);
  if (meaning.repeats) {
    const { everyWeeks, weekdays, weeks } = meaning.repeats;
    const names = listed(
      weekdays.map((weekday) => formatWeekday(weekday - 1, language, 'long')),
      t.and,
    );
    const how = weeks === null ? t.every(everyWeeks, names) : t.inWeeks[weeks](names);
    const day = (date: string) => formatDayOfWeek(date, language);
    const words = t.repeats(how, day(first.startDate), day(last.endDate), days.length);
    if (part !== null) return `${words}, ${part}`;
    return amount === null ? words : t.perDay(words, amount);
  }
  if (part !== null) return `${daysWords({ ...first, endDate: last.endDate, minutesPerDay: null }, language)}, ${part}`;
  if (days.length > mostDaysTold) return daysWords({ ...first, endDate: last.endDate }, language);
  return listed(
    days.map((one) => daysWords(one, language)),
    t.and,
  );
}

function listed(parts: readonly string[], and: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}
