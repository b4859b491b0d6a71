import type { LeaveLine } from '#shared/hours/read-leave-line.ts';
import { formatHoursInText } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import { leaveTexts } from '#shared/text/leave.ts';
import { leaveDaysWords, listed, repeatWords } from '#shared/text/leave-days.ts';

/** Longer lists are told by how many times, not by every day. */
const mostDaysTold = 4;

/** What a line about leave means, in words: its days, the part of each, and how often it is there. */
export function lineWords({ meaning, days }: LeaveLine, language: Language): string {
  const t = leaveTexts[language];
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  const amount = first.minutesPerDay === null ? null : formatHoursInText(first.minutesPerDay, language);
  const part = meaning.part === null || amount === null ? null : t.partHours(t.partDay[meaning.part], amount);
  if (meaning.repeats && days.length === 1 && part !== null) return `${repeatWords(first, language)}, ${part}`;
  if (part !== null && !meaning.repeats)
    return `${leaveDaysWords({ ...first, endDate: last.endDate, minutesPerDay: null }, language)}, ${part}`;
  if (days.length > mostDaysTold && !meaning.repeats)
    return leaveDaysWords({ ...first, endDate: last.endDate }, language);
  return listed(
    days.map((one) => leaveDaysWords(one, language)),
    t.and,
  );
}
