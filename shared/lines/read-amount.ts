import type { Lexeme } from './lexemes.ts';
import * as words from './vocabulary.ts';

/** What was found from a place in a line on, and the first piece after it. */
export interface Found<T> {
  readonly value: T;
  readonly next: number;
}

/** How long: in minutes, or in days, weeks or months, of which a reader says what they are. */
export type Amount =
  | { readonly unit: 'minutes'; readonly minutes: number }
  | { readonly unit: 'days' | 'weeks' | 'months'; readonly count: number };

/** Before six nobody begins: "1:30" is how long. */
export const earliestStart = 6;

export function wordAt(pieces: readonly Lexeme[], i: number): string {
  const piece = pieces[i];
  return piece?.form === 'word' ? piece.word.replace(/\.$/, '') : '';
}

/** Past the full stop of a short word: "22 jan.", "90 min.". */
export function afterDot(pieces: readonly Lexeme[], i: number): number {
  return pieces[i]?.text === '.' && pieces[i]?.isGlued === true ? i + 1 : i;
}

/** Digits or words: "2", "7,6", "1½", "twee", "2 1/2", "twee en een half", "half". */
export function numberAt(pieces: readonly Lexeme[], i: number): Found<number> | null {
  const piece = pieces[i];
  if (piece === undefined) return null;
  const fraction = fractionAt(pieces, i);
  if (fraction !== null) return { value: fraction, next: i + 1 };
  const word = wordAt(pieces, i);
  if (words.halves.has(word)) return { value: 0.5, next: i + 1 };
  const value =
    piece.form === 'whole' || piece.form === 'decimal' || piece.form === 'point'
      ? piece.value
      : (words.numberWords.get(word) ?? (words.articles.has(word) ? 1 : null));
  if (value === null) return null;
  // "een half", "a half" is one half; "een kwart" a quarter.
  if (value === 1 && piece.form === 'word' && words.halves.has(wordAt(pieces, i + 1)))
    return { value: 0.5, next: i + 2 };
  const more = fractionAt(pieces, i + 1);
  if (more !== null && piece.form === 'whole') return { value: value + more, next: i + 2 };
  if (words.andWords.has(wordAt(pieces, i + 1)) && /^(?:een|a|one)$/.test(wordAt(pieces, i + 2))) {
    const last = wordAt(pieces, i + 3);
    if (words.halves.has(last)) return { value: value + 0.5, next: i + 4 };
    if (last === 'kwart' || last === 'quarter') return { value: value + 0.25, next: i + 4 };
  }
  return { value, next: i + 1 };
}

function fractionAt(pieces: readonly Lexeme[], i: number): number | null {
  const piece = pieces[i];
  if (piece?.form !== 'pair' || piece.sign !== '/') return null;
  return piece.left < piece.right && (piece.right === 2 || piece.right === 4) ? piece.left / piece.right : null;
}

/** "2u", "1,5 uur", "1u30", "90 min", "5 kwartier", "half an hour", "2 uur en een kwartier", "halve dag", "3 weken". */
export function amountAt(pieces: readonly Lexeme[], start: number): Found<Amount> | null {
  let i = start;
  while (words.about.has(wordAt(pieces, i)) || pieces[i]?.text === '±' || pieces[i]?.text === '~') i++;
  const minutes = minutesAt(pieces, i);
  if (minutes) return { value: { unit: 'minutes', minutes: minutes.value }, next: minutes.next };
  const count = numberAt(pieces, i);
  if (count === null) return null;
  let unit = count.next;
  // "half a day"; "2 hele dagen".
  if (words.articles.has(wordAt(pieces, unit)) || words.wholeWords.has(wordAt(pieces, unit))) unit++;
  const name = wordAt(pieces, unit);
  const found = (kind: 'days' | 'weeks' | 'months') => ({
    value: { unit: kind, count: count.value },
    next: unit + 1,
  });
  if (words.dayWords.has(name)) return found('days');
  if (words.weekWords.has(name)) return found('weeks');
  return words.monthWords.has(name) ? found('months') : null;
}

function minutesAt(pieces: readonly Lexeme[], i: number): Found<number> | null {
  const piece = pieces[i];
  if (piece?.form === 'hours-minutes')
    return piece.minute < 60 ? { value: piece.hour * 60 + piece.minute, next: i + 1 } : null;
  // "1:45 uur" is how long; later than that it is a time of the day.
  if (piece?.form === 'clock' && piece.hour < earliestStart && words.hourWords.has(wordAt(pieces, i + 1)))
    return piece.minute < 60 ? { value: piece.hour * 60 + piece.minute, next: i + 2 } : null;
  const word = wordAt(pieces, i);
  if (/^halfuur(?:tje)?$/.test(word)) return { value: 30, next: i + 1 };
  if (/^driekwartier$/.test(word)) return { value: 45, next: i + 1 };
  if (words.quarterWords.has(word)) return { value: 15, next: i + 1 };
  // "uurtje gebeld"; "uur" alone may be part of a name.
  if (word === 'uurtje') return { value: 60, next: i + 1 };
  const spoken = inEnglish(pieces, i);
  if (spoken) return spoken;
  const count = numberAt(pieces, i);
  if (count === null) return null;
  const unit = wordAt(pieces, count.next);
  if (words.quarterWords.has(unit)) return { value: whole(count.value * 15), next: count.next + 1 };
  const after = afterDot(pieces, count.next + 1);
  if (words.minuteWords.has(unit)) return { value: whole(count.value), next: after };
  return words.hourWords.has(unit) ? withMinutes(pieces, whole(count.value * 60), after) : null;
}

/** "half an hour", "a quarter of an hour", "three quarters of an hour", "an hour and a half". */
function inEnglish(pieces: readonly Lexeme[], i: number): Found<number> | null {
  const text = pieces
    .slice(i, i + 6)
    .map((piece) => piece.word)
    .join(' ');
  for (const [pattern, value] of [
    [/^half an hour\b/, 30],
    [/^(?:a )?quarter of an hour\b/, 15],
    [/^(?:three|3) quarters of an hour\b/, 45],
    [/^(?:an|one|1) hour and a half\b/, 90],
    [/^(?:an|one|1) hour and a quarter\b/, 75],
  ] as const) {
    const match = pattern.exec(text);
    if (match) return { value, next: i + match[0].split(' ').length };
  }
  return null;
}

/** What comes after hours: "30 min", "en een kwartier", or bare minutes where the line ends or goes on with something else. */
function withMinutes(pieces: readonly Lexeme[], hours: number, after: number): Found<number> {
  const isAnd = words.andWords.has(wordAt(pieces, after));
  const at = isAnd ? after + 1 : after;
  const quarter = words.quarterWords.has(wordAt(pieces, at)) ? 15 : null;
  if (isAnd && quarter !== null) return { value: hours + quarter, next: at + 1 };
  const count = numberAt(pieces, at);
  if (count === null) return { value: hours, next: after };
  const unit = wordAt(pieces, count.next);
  if (words.minuteWords.has(unit) && count.value < 60)
    return { value: hours + whole(count.value), next: afterDot(pieces, count.next + 1) };
  if (words.quarterWords.has(unit)) return { value: hours + whole(count.value * 15), next: count.next + 1 };
  if (isAnd && count.value === 0.5 && words.hourWords.has(unit)) return { value: hours + 30, next: count.next + 1 };
  const piece = pieces[at];
  const isBareMinutes = piece?.form === 'whole' && piece.digits === 2 && piece.value < 60 && at + 1 === pieces.length;
  return isBareMinutes && !isAnd ? { value: hours + piece.value, next: at + 1 } : { value: hours, next: after };
}

function whole(amount: number): number {
  return Math.round(amount);
}
