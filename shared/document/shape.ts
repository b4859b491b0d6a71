import { startsSmall, wordCount } from './fold.ts';
import type { Line } from './lines.ts';

/** Longer than this is a sentence, not a heading. */
const mostHeadingWords = 12;
const mostHeadingLength = 110;
/** A heading that nothing but its place makes one is short. */
const mostLoneWords = 8;

/** A line that could be a heading or an entry by its looks: short, and not ended as a sentence. */
export function isShort(line: Line): boolean {
  return (
    wordCount(line.words) <= mostHeadingWords && line.words.length <= mostHeadingLength && !/[.;,!…]$/.test(line.words)
  );
}

/** A short line that opens as a title does. */
export function isTitleLike(line: Line): boolean {
  return isShort(line) && wordCount(line.words) <= mostLoneWords && !startsSmall(line.words);
}

export function isAllCapitals(line: Line): boolean {
  const letters = line.words.match(/\p{L}/gu) ?? [];
  const capitals = line.words.match(/\p{Lu}/gu) ?? [];
  return letters.length >= 4 && capitals.length >= letters.length * 0.9;
}

export function endsInColon(line: Line): boolean {
  return line.words.endsWith(':');
}

/** "Schaal: 10", "Functie : adviseur": a name and a value on one line. */
export function isFact(line: Line): boolean {
  const parts = /^([^:]{1,60}?)\s?:\s+(.+)$/.exec(line.words);
  if (/[.!?]$/.test(line.words)) return false;
  return parts !== null && wordCount(parts[1] ?? '') <= 5 && wordCount(parts[2] ?? '') <= 6;
}

/** A line of running words, as far as its own looks say. */
export function isPlain(line: Line | undefined): line is Line {
  return (
    line !== undefined &&
    line.marker === null &&
    line.cells.length === 0 &&
    !line.isMarked &&
    !line.isColon &&
    line.note === null
  );
}

/** The width at which lines were broken off, or infinity when each paragraph is one line. */
export function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines.map((line) => line.indent + line.words.length).sort((a, b) => a - b);
  const longest = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  const full = lengths.filter((length) => length >= longest * 0.85).length;
  return longest <= 140 && longest >= 55 && full >= 3 ? longest : Number.POSITIVE_INFINITY;
}

/** Whether `next` goes on with the entry or sentence of `line`: it was only broken off to fit the page. */
export function goesOn(line: Line, next: Line | undefined, width: number, afterNext: Line | undefined): boolean {
  if (!isPlain(next) || next.isBlankBefore) return false;
  if (/[;.!?:]$/.test(line.words))
    return startsSmall(next.words) && !/[;:]$/.test(line.words) && line.words.length > 40;
  if (startsSmall(next.words)) return true;
  if (/[,(/&-]$/.test(line.words)) return true;
  const isHanging = next.indent >= 2 && next.indent > line.indent;
  const isLabelled = /^\p{Lu}[^:]{1,30}:\s/u.test(next.words) && isTitleLike(line);
  if (isHanging && !endsInColon(next) && !isLabelled) return true;
  const isHeadingOfNext = isTitleLike(next) && afterNext?.marker != null;
  if (isHeadingOfNext) return false;
  const [firstWord = ''] = next.words.split(' ');
  return line.indent + line.words.length + 1 + firstWord.length > width && line.words.length > 30;
}
