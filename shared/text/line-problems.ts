import type { HourLineProblem } from '../hours/read-hour-line.ts';
import type { LeaveLineProblem } from '../hours/read-leave-line.ts';
import { formatHoursInText } from './format.ts';
import { formatDayOfWeek } from './format-period.ts';
import { asSentence } from './hour-words.ts';
import { hoursTexts } from './hours.ts';
import type { Language } from './language.ts';
import { leaveTexts } from './leave.ts';
import { lineQuestionWords } from './lines.ts';

/** Why a line about hours cannot be written down yet: a question, with an example. */
export function hourProblemWords(problem: HourLineProblem, language: Language): string {
  const t = hoursTexts[language].line.problems;
  const day = (date: string) => formatDayOfWeek(date, language);
  switch (problem.problem) {
    case 'empty':
      return t.empty;
    case 'no-duration':
      return t.noDuration;
    case 'no-minutes':
      return t.noMinutes;
    case 'ends-first':
      return t.endsFirst;
    case 'no-such-time':
      return t.noSuchTime;
    case 'more-than-a-day':
      return t.moreThanADay;
    case 'in-future':
      return asSentence(t.inFuture(day(problem.date)));
    case 'day-is-full':
      return t.dayIsFull(day(problem.date), formatHoursInText(problem.minutes, language));
    default:
      return asSentence(lineQuestionWords(problem, language));
  }
}

/** The same for a line about leave. */
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
    case 'no-such-time':
      return t.noSuchTime;
    case 'more-than-a-day':
      return t.moreThanADay;
    case 'too-long':
      return t.tooLong;
    case 'ends-first':
      return t.endsFirst(day(problem.endDate), day(problem.startDate));
    case 'not-worked':
      return t.notWorked(day(problem.date));
    case 'after-plan':
      return asSentence(t.afterPlan(day(problem.date)));
    default:
      return asSentence(lineQuestionWords(problem, language));
  }
}
