import { Cut } from '#shared/hours/cut.ts';
import { hourMeaning } from '#shared/lines/hour-meaning.ts';
import { leaveMeaning } from '#shared/lines/leave-meaning.ts';
import { cliTexts } from '#shared/text/cli.ts';
import type { Language } from '#shared/text/language.ts';
import { hourProblemWords, leaveProblemWords } from '#shared/text/line-problems.ts';

const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** What a line means, or the question it is answered with: exactly one of both. */
export type LineAnswer =
  | { readonly meaning: Readonly<Record<string, unknown>>; readonly question: null }
  | { readonly meaning: null; readonly question: string };

/** A line as the app reads it, but without a plan: a whole day has no known number of hours. */
export function answerLine(about: 'hours' | 'leave', line: string, today: string, language: Language): LineAnswer {
  if (about === 'hours') {
    const read = hourMeaning(line, { today, workday: () => null });
    if ('problem' in read) return { meaning: null, question: hourProblemWords(read, language) };
    const { date, minutes, parts, clock } = read;
    const words = new Cut(read.words).rest;
    const times = clock && { from: clockWords(clock.from), until: clockWords(clock.until) };
    return { meaning: { date, minutes, ...times, ...(parts.length > 1 && { parts }), words }, question: null };
  }
  const read = leaveMeaning(line, today);
  if ('problem' in read) return { meaning: null, question: leaveProblemWords(read, language) };
  const { periods, minutes, part, repeats, isOpen } = read;
  const words = new Cut(read.words).rest;
  const [first] = periods;
  const last = periods.at(-1) ?? first;
  return {
    meaning: {
      from: first.from,
      to: isOpen ? null : last.until,
      ...(periods.length > 1 && { periods: periods.map(({ from, until }) => ({ from, to: until })) }),
      ...(minutes !== null && { minutes }),
      ...(part !== null && { part }),
      ...(repeats !== null && {
        repeats: {
          everyWeeks: repeats.everyWeeks,
          weekdays: repeats.weekdays.map((weekday) => weekdayNames[weekday - 1]),
          ...(repeats.weeks !== null && { weeks: repeats.weeks }),
          until: isOpen ? null : last.until,
        },
      }),
      words,
    },
    question: null,
  };
}

/** The same for people: the question, or what was understood, one thing a line. */
export function lineWords(answer: LineAnswer, language: Language): string {
  if (answer.meaning === null) return answer.question;
  const names: Readonly<Record<string, string>> = cliTexts[language].lineParts;
  return Object.entries(answer.meaning)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${names[key] ?? key}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join('\n');
}

function clockWords(minute: number): string {
  return `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
