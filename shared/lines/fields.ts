import type { IsoDate } from '../model/define.ts';
import { resolve, type Side } from './day.ts';
import { type Lexeme, lexemesOf } from './lexemes.ts';
import type { LineQuestion } from './question.ts';
import { amountAt } from './read-amount.ts';
import { dayAt } from './read-day.ts';

/** A day that fills a whole field; null = no day, and a question where it could be two. */
export function dayInField(text: string, today: IsoDate, side: Side): IsoDate | LineQuestion | null {
  const pieces = lexemesOf(text);
  const found = dayAt(pieces, /^(?:de|the|op|on)$/.test(pieces[0]?.word ?? '') ? 1 : 0, { today, isField: true });
  const day = found?.next === pieces.length ? found.value : pointDay(pieces);
  if (day === null || day.part !== null) return null;
  const on = resolve(day, side, today);
  if ('problem' in on) return on;
  return on.from === on.until ? on.from : null;
}

/** "22.1" is a day where a day is asked. */
function pointDay(pieces: readonly Lexeme[]) {
  const [piece] = pieces;
  if (piece?.form !== 'point' || pieces.length > 1) return null;
  const pair: Lexeme = { ...piece, form: 'pair', left: piece.left, right: piece.right, sign: '-' };
  return dayAt([pair], 0, { today: '' })?.value ?? null;
}

/** Minutes from hours that fill a whole field: "7u36", "7:36", "7,6", "5 kwartier", "2 uur 30", "8"; null = no hours. */
export function minutesInField(text: string): number | null {
  const pieces = lexemesOf(text);
  const amount = amountAt(pieces, 0);
  if (amount?.next === pieces.length && amount.value.unit === 'minutes') return amount.value.minutes;
  const [piece] = pieces;
  if (piece === undefined || pieces.length > 1) return null;
  if (piece.form === 'clock') return piece.minute < 60 ? piece.hour * 60 + piece.minute : null;
  const isNumber = piece.form === 'whole' || piece.form === 'decimal' || piece.form === 'point';
  const minutes = isNumber ? Math.round(piece.value * 60) : null;
  return minutes !== null && Number.isSafeInteger(minutes) ? minutes : null;
}
