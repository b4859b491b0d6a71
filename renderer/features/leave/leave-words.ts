import type { LeaveLineProblem } from '#shared/hours/read-leave-line.ts';
import { formatHoursInText } from '#shared/text/format.ts';
import { formatDayOfWeek } from '#shared/text/format-period.ts';
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

/** Why a line cannot be added, with an example. */
export function leaveProblemWords(problem: LeaveLineProblem, language: Language): string {
  const t = leaveTexts[language].problems;
  const day = (date: string) => formatDayOfWeek(date, language);
  switch (problem.problem) {
    case 'empty':
      return t.empty;
    case 'no-day':
      return t.noDay;
    case 'no-minutes':
      return t.noMinutes;
    case 'more-than-a-day':
      return t.moreThanADay;
    case 'too-long':
      return t.tooLong;
    case 'no-such-day':
      return t.noSuchDay(problem.said);
    case 'ends-first':
      return t.endsFirst(day(problem.endDate), day(problem.startDate));
  }
}
