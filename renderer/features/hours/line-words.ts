import type { HourLine } from '#shared/hours/read-hour-line.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { formatHoursInText } from '#shared/text/format.ts';
import { asSentence, dayWords, whatWords } from '#shared/text/hour-words.ts';
import { hoursTexts } from '#shared/text/hours.ts';
import type { Language } from '#shared/text/language.ts';
import { quoted } from '#shared/text/quote.ts';

/** What was understood of a line, as one sentence without its end. */
export function understoodWords(view: PlanView, line: HourLine, today: string, language: Language): string {
  const t = hoursTexts[language].line;
  const next = line.parts[1];
  // A shift over midnight is written down on both of its days: that is said.
  const times =
    line.clock === null
      ? ''
      : next
        ? t.clockOverMidnight(line.clock.from, line.clock.until, formatHoursInText(next.minutes, language))
        : t.clock(line.clock.from, line.clock.until);
  const clock = times === '' ? '' : ` (${times})`;
  const note = line.note === '' ? '' : `, ${quoted(line.note, language)}`;
  const hours = formatHoursInText(line.minutes, language);
  const what = `${whatWords(view, line, language)}${clock}${note}`;
  return asSentence(t.understood(dayWords(line.workedOn, today, language), hours, what));
}
