import type { LineQuestion } from '../lines/question.ts';
import { formatHoursInText } from './format.ts';
import { formatDayOfWeek } from './format-period.ts';
import { defineTexts, type Language } from './language.ts';
import { quoted } from './quote.ts';

/** What is asked about a typed line that can be read in two ways. Days come formatted, words between quotes. */
export const lineTexts = defineTexts(
  {
    noSuchDay: (said: string) => `Welke dag bedoel je met ${said}? Die dag bestaat niet. Schrijf bijvoorbeeld 23-11.`,
    vague: (said: string) => `Welke dag bedoel je met ${said}? Schrijf de dag erbij, bijvoorbeeld 23-11.`,
    wordLeft: (said: string) =>
      `Wat bedoel je met ${said}? Is het een dag of een tijd, schrijf die dan voluit. Hoort het bij de naam, zet de naam dan tussen aanhalingstekens.`,
    untilWhen: (said: string) => `${said}: tot en met wanneer? Schrijf bijvoorbeeld 12-7 t/m 1-8.`,
    fromWhen: (said: string) => `Tot en met ${said}: vanaf wanneer? Schrijf bijvoorbeeld 12-7 t/m 1-8.`,
    howLong: (said: string) => `${said}: hoe lang is dat? Schrijf bijvoorbeeld 2u of 13:00-15:00.`,
    otherWeekday: (said: string, day: string) => `${said}: bedoel je ${day}, of een andere dag?`,
    whichDate: (said: string, one: string, other: string) => `${said}: bedoel je ${one}, of ${other}?`,
    dateOrClock: (said: string, day: string, from: number, until: number) =>
      `${said}: bedoel je ${day}, of van ${from}:00 tot ${until}:00?`,
    howLongOrWhen: (said: string, hours: string) =>
      `${said}: duurde het ${hours} uur, of begon het om ${said}? Schrijf dan bijvoorbeeld ${said} 2u.`,
    numberLeft: (said: string) =>
      `Wat is ${said}? Is het een dag of een aantal uur, schrijf dat er dan bij. Hoort het bij de naam, zet de naam dan tussen aanhalingstekens.`,
    couldBeHours: (said: string) =>
      `${said}: is dat ${said} uur, of hoort het bij de naam? Schrijf dan ${said}u, of zet de naam tussen aanhalingstekens.`,
    severalDays: (said: string) => `${said}: welke dag bedoel je? Schrijf elke keer op een eigen regel.`,
    severalAmounts: (said: string) => `${said}: welke van die tijden bedoel je? Schrijf er één per regel.`,
    hoursOfDay: (said: string) => `${said}: hoeveel uur is dat bij jou? Schrijf bijvoorbeeld 4u.`,
    eachOrTogether: (said: string) => `${said}: is dat elke dag, of samen? Schrijf erbij: ${said} per dag.`,
  },
  {
    noSuchDay: (said) => `Which day do you mean by ${said}? It does not exist. Write for example 23-11.`,
    vague: (said) => `Which day do you mean by ${said}? Add the day, for example 23-11.`,
    wordLeft: (said) =>
      `What do you mean by ${said}? If it is a day or a time, write it in full. If it belongs to the name, put the name between quotation marks.`,
    untilWhen: (said) => `${said}: until when? Write for example 12-7 to 1-8.`,
    fromWhen: (said) => `Until ${said}: from when? Write for example 12-7 to 1-8.`,
    howLong: (said) => `${said}: how long is that? Write for example 2h or 13:00-15:00.`,
    otherWeekday: (said, day) => `${said}: do you mean ${day}, or another day?`,
    whichDate: (said, one, other) => `${said}: do you mean ${one} or ${other}?`,
    dateOrClock: (said, day, from, until) => `${said}: do you mean ${day}, or from ${from}:00 to ${until}:00?`,
    howLongOrWhen: (said, hours) =>
      `${said}: did it take ${hours} hours, or did it begin at ${said}? Then write for example ${said} 2h.`,
    numberLeft: (said) =>
      `What is ${said}? If it is a day or a number of hours, say so. If it belongs to the name, put the name between quotation marks.`,
    couldBeHours: (said) =>
      `${said}: is that ${said} hours, or part of the name? Write ${said}h, or put the name between quotation marks.`,
    severalDays: (said) => `${said}: which day do you mean? Write each one on a line of its own.`,
    severalAmounts: (said) => `${said}: which of these times do you mean? Write one on a line.`,
    hoursOfDay: (said) => `${said}: how many hours is that for you? Write for example 4h.`,
    eachOrTogether: (said) => `${said}: is that each day, or together? Add to it: ${said} a day.`,
  },
);

/** The question about a line, as one or two sentences with what could be meant. */
export function lineQuestionWords(question: LineQuestion, language: Language): string {
  const t = lineTexts[language];
  const said = quoted(question.said, language);
  const day = (date: string) => formatDayOfWeek(date, language);
  switch (question.problem) {
    case 'no-such-day':
      return t.noSuchDay(said);
    case 'vague':
      return t.vague(said);
    case 'word-left':
      return t.wordLeft(said);
    case 'until-when':
      return t.untilWhen(said);
    case 'from-when':
      return t.fromWhen(question.said);
    case 'how-long':
      return t.howLong(said);
    case 'other-weekday':
      return t.otherWeekday(said, day(question.date));
    case 'which-date':
      return t.whichDate(said, day(question.dates[0]), day(question.dates[1]));
    case 'date-or-clock':
      return t.dateOrClock(said, day(question.date), ...question.hours);
    case 'how-long-or-when':
      return t.howLongOrWhen(question.said, formatHoursInText(question.minutes, language));
    case 'number-left':
      return question.couldBeHours ? t.couldBeHours(question.said) : t.numberLeft(said);
    case 'several-days':
      return t.severalDays(said);
    case 'several-amounts':
      return t.severalAmounts(said);
    case 'hours-of-day':
      return t.hoursOfDay(said);
    case 'each-or-together':
      return t.eachOrTogether(question.said);
  }
}
