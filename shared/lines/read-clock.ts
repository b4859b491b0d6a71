import type { Lexeme } from './lexemes.ts';
import { type Found, wordAt } from './read-amount.ts';
import * as words from './vocabulary.ts';

/** A time of day in minutes after midnight, and how sure it is that a time is meant: a bare "9" could be anything. */
export interface Time {
  readonly minute: number;
  readonly looks: 'time' | 'hour' | 'bare';
}

/** From when until when, in minutes after the midnight before it; after midnight it goes on counting. */
export interface Clock {
  readonly from: number;
  readonly until: number;
}

export type ClockProblem = { readonly problem: 'no-such-time' | 'ends-first' };

const minutesOfADay = 24 * 60;

/** "9:30", "9.30", "9u30", "9", "9 uur", "9am", "tien", "half 10", "kwart voor 9", "10 over half 9". */
export function timeAt(pieces: readonly Lexeme[], i: number): Found<Time | ClockProblem> | null {
  const spoken = spokenTimeAt(pieces, i);
  if (spoken) return spoken;
  const piece = pieces[i];
  if (piece === undefined) return null;
  const said =
    piece.form === 'clock' || piece.form === 'hours-minutes'
      ? { hour: piece.hour, minute: piece.minute, looks: 'time' as const }
      : piece.form === 'point' && piece.text.split('.')[1]?.length === 2 && piece.left <= 24
        ? { hour: piece.left, minute: piece.right, looks: 'bare' as const }
        : piece.form === 'whole' && piece.digits <= 2 && piece.value <= 24
          ? { hour: piece.value, minute: 0, looks: 'bare' as const }
          : hourInWords(pieces, i);
  if (said === null) return null;
  const after = wordAt(pieces, i + 1).replaceAll('.', '');
  if (after === 'am' || after === 'pm') {
    const hour = (said.hour % 12) + (after === 'pm' ? 12 : 0);
    return found(said.hour >= 1 && said.hour <= 12 && said.minute < 60, hour * 60 + said.minute, 'time', i + 2);
  }
  const isHour = /^(?:uur|u|h)$/.test(after);
  const minute = said.hour * 60 + said.minute;
  const looks = said.looks === 'bare' && isHour ? 'hour' : said.looks;
  return found(said.minute < 60 && minute <= minutesOfADay, minute, looks, isHour ? i + 2 : i + 1);
}

/** "tien", "twaalf". */
function hourInWords(pieces: readonly Lexeme[], i: number) {
  const hour = words.numberWords.get(wordAt(pieces, i));
  return hour !== undefined && Number.isInteger(hour) && hour <= 24
    ? { hour, minute: 0, looks: 'bare' as const }
    : null;
}

function found(isTime: boolean, minute: number, looks: Time['looks'], next: number): Found<Time | ClockProblem> {
  return { value: isTime ? { minute, looks } : { problem: 'no-such-time' }, next };
}

const hourOf = (pieces: readonly Lexeme[], i: number): number | null => {
  const piece = pieces[i];
  const value = piece?.form === 'whole' ? piece.value : words.numberWords.get(wordAt(pieces, i));
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= 12 ? value : null;
};

/** "half 10", "kwart over 9", "10 voor half 9": the hour of the half comes after it. */
function spokenTimeAt(pieces: readonly Lexeme[], i: number): Found<Time> | null {
  const word = wordAt(pieces, i);
  const half = word === 'half' ? hourOf(pieces, i + 1) : null;
  // "half 2 uur" is said by nobody; "half 10 uur" by some.
  if (half !== null && !words.minuteWords.has(wordAt(pieces, i + 2)))
    return { value: { minute: half * 60 - 30, looks: 'time' }, next: i + 2 };
  const away = word === 'kwart' || word === 'quarter' ? 15 : (hourOf(pieces, i) ?? null);
  const side = wordAt(pieces, i + 1);
  const sign = /^(?:over|past)$/.test(side) ? 1 : /^(?:voor|to)$/.test(side) ? -1 : 0;
  if (away === null || sign === 0) return null;
  const isHalf = wordAt(pieces, i + 2) === 'half';
  const hour = hourOf(pieces, isHalf ? i + 3 : i + 2);
  // "9 to 11" is a span of hours, not nine minutes before eleven.
  if (hour === null || (side === 'to' && away !== 15)) return null;
  if (side === 'voor' && away !== 15 && away !== 5 && away !== 10) return null;
  return { value: { minute: hour * 60 + sign * away - (isHalf ? 30 : 0), looks: 'time' }, next: i + (isHalf ? 4 : 3) };
}

/** Before six nobody begins: "2-3 uur" is two to three hours, and a question. */
const earliestBare = 6 * 60;
const untilSigns = new Set(['-', '–', '—', '−']);

/** "9:00-10:30", "9-10.30 uur", "van 9 tot 11", "tussen 9 en 11 uur", "22:00–02:00". */
export function clockAt(pieces: readonly Lexeme[], start: number): Found<Clock | ClockProblem> | null {
  const opening = wordAt(pieces, start);
  const isBetween = opening === 'tussen' || opening === 'between';
  const isFrom = isBetween || words.fromWords.has(opening);
  const i = isFrom ? start + 1 : start;
  const pair = pieces[i];
  if (pair?.form === 'pair') {
    const isHours = /^(?:uur|u|h)$/.test(wordAt(pieces, i + 1));
    const isTime = isFrom || (isHours && pair.left * 60 >= earliestBare);
    const fits = pair.sign === '-' && pair.left <= 24 && pair.right <= 24 && isTime;
    return fits ? { value: span(pair.left * 60, pair.right * 60), next: isHours ? i + 2 : i + 1 } : null;
  }
  const from = timeAt(pieces, i);
  if (from === null) return null;
  const between = wordAt(pieces, from.next);
  const isSign = untilSigns.has(pieces[from.next]?.text ?? '');
  const isUntil = isSign || /^(?:tot|to|until|till)$/.test(between) || (isBetween && words.andWords.has(between));
  if (!isUntil) return null;
  const until = timeAt(pieces, from.next + 1);
  if (until === null || words.months.has(wordAt(pieces, until.next))) return null;
  if ('problem' in from.value) return { value: from.value, next: until.next };
  if ('problem' in until.value) return { value: until.value, next: until.next };
  const looks = [from.value.looks, until.value.looks];
  // "9 - 11" alone could be a date or two days; a word between the two says that it goes on from one to the other.
  // "9.30-11": with a sign between them no amounts are meant.
  if (isSign && [pieces[i], pieces[from.next + 1]].some((piece) => piece?.form === 'point')) looks.push('time');
  // "tien tot twaalf" may also be how many.
  const isDigits = pieces[i]?.form !== 'word';
  const isClock =
    looks.includes('time') ||
    looks.includes('hour') ||
    (isFrom && !isSign) ||
    (isDigits && /^(?:tot|to)$/.test(between));
  // "2 tot 3 uur" is how long it took as well.
  if (!isFrom && !looks.includes('time') && from.value.minute < earliestBare) return null;
  return isClock ? { value: span(from.value.minute, until.value.minute), next: until.next } : null;
}

/** Over midnight only in the evening and for as long as somebody works: any other end before its begin is a slip. */
const [earliestNight, longestNight] = [14 * 60, 13 * 60];

export function span(from: number, until: number): Clock | ClockProblem {
  const end = until === 0 ? minutesOfADay : until;
  if (end > from) return { from, until: end };
  const over = end + minutesOfADay;
  return from >= earliestNight && over - from <= longestNight ? { from, until: over } : { problem: 'ends-first' };
}
