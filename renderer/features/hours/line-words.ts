import type { HourLine, HourLineProblem } from '#shared/hours/read-hour-line.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { formatHoursInText } from '#shared/text/format.ts';
import { formatDayOfWeek } from '#shared/text/format-period.ts';
import { asSentence, dayWords, whatWords } from '#shared/text/hour-words.ts';
import { hoursTexts } from '#shared/text/hours.ts';
import type { Language } from '#shared/text/language.ts';
import { quoted } from '#shared/text/quote.ts';

/** What was understood of a line, as one sentence without its end. */
export function understoodWords(view: PlanView, line: HourLine, today: string, language: Language): string {
  const t = hoursTexts[language].line;
  const clock = line.clock ? ` (${t.clock(line.clock.from, line.clock.until)})` : '';
  const note = line.note === '' ? '' : `, ${quoted(line.note, language)}`;
  const hours = formatHoursInText(line.minutes, language);
  const what = `${whatWords(view, line, language)}${clock}${note}`;
  return asSentence(t.understood(dayWords(line.workedOn, today, language), hours, what));
}

/** Why a line cannot be written down, with an example. */
export function problemWords(problem: HourLineProblem, language: Language): string {
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
    case 'no-such-day':
      return t.noSuchDay(problem.said);
    case 'in-future':
      return asSentence(t.inFuture(day(problem.date)));
    case 'day-is-full':
      return t.dayIsFull(day(problem.date), formatHoursInText(problem.minutes, language));
  }
}
