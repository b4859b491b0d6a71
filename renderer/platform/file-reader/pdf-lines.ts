import { markerOf } from '#shared/profile/markers.ts';

/** A run of words on a page, in points from its left bottom corner. */
export interface PdfRun {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
}

export interface PdfPage {
  readonly width: number;
  readonly runs: readonly PdfRun[];
}

interface PdfLine {
  words: string;
  x: number;
  y: number;
  right: number;
  fontSize: number;
}

/**
 * The text of pages as a person sees it: runs on one height are a line, white space between paragraphs is an empty line, and
 * a line that was only broken off at the margin goes on.
 */
export function pdfText(pages: readonly PdfPage[]): string {
  return pages
    .map(pageText)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

function pageText({ width, runs }: PdfPage): string {
  const lines = linesOf(runs);
  const gaps = lines.slice(1).map((line, i) => Math.abs((lines[i] as PdfLine).y - line.y));
  const usualGap = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length * 0.3)] ?? 0;
  const margin = rightMargin(lines, width);
  const left = Math.min(...lines.map((line) => line.x));
  const indented = (line: PdfLine) => `${' '.repeat(Math.min(20, Math.round((line.x - left) / 8)))}${line.words}`;
  let text = '';
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before === undefined) text += indented(line);
    else if (isApart(before, line, usualGap)) text += `\n\n${indented(line)}`;
    else if (isBrokenOff(before, line, margin)) text += `${isHyphenated(before, line) ? '' : ' '}${line.words}`;
    else text += `\n${indented(line)}`;
  });
  return text;
}

function linesOf(runs: readonly PdfRun[]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const run of runs) {
    const line = lines.at(-1);
    if (line && Math.abs(line.y - run.y) <= Math.max(line.fontSize, run.fontSize) * 0.45 && run.x >= line.x - 1) {
      line.words += `${spaceBetween(line, run)}${run.words}`;
      line.right = Math.max(line.right, run.x + run.width);
      line.fontSize = Math.max(line.fontSize, run.fontSize);
    } else if (run.words.trim() !== '') {
      lines.push({ words: run.words, x: run.x, y: run.y, right: run.x + run.width, fontSize: run.fontSize });
    }
  }
  return lines.map((line) => ({ ...line, words: line.words.replace(/[^\S\t]+/g, ' ').trim() }));
}

/** Nothing, a space, or a tab where a column begins. */
function spaceBetween(line: PdfLine, run: PdfRun): string {
  const gap = run.x - line.right;
  const isAfterBullet = markerOf(line.words.trim())?.end === line.words.trim().length;
  if (gap > line.fontSize * 2 && !isAfterBullet && run.words.trim() !== '') return '\t';
  if (isAfterBullet) return ' ';
  return gap > line.fontSize * 0.18 && !/\s$/.test(line.words) && !/^\s/.test(run.words) ? ' ' : '';
}

/** Where lines end: where several do, else as far from the edge as they begin. */
function rightMargin(lines: readonly PdfLine[], width: number): number {
  const right = Math.max(0, ...lines.map((line) => line.right));
  const left = Math.min(width, ...lines.map((line) => line.x));
  const full = lines.filter((line) => line.right >= right - width * 0.03).length;
  return full >= 3 ? right : Math.max(right, width - left);
}

function isApart(before: PdfLine, line: PdfLine, usualGap: number): boolean {
  const gap = before.y - line.y;
  // Up again: the next column.
  if (gap < 0) return true;
  const isOtherSize = Math.abs(before.fontSize - line.fontSize) > Math.min(before.fontSize, line.fontSize) * 0.1;
  return isOtherSize || gap > Math.max(usualGap, line.fontSize * 1.1) * 1.3;
}

function isBrokenOff(before: PdfLine, line: PdfLine, margin: number): boolean {
  if (markerOf(line.words) !== null || line.x < before.x - 1 || line.words.includes('\t')) return false;
  const [firstWord = ''] = line.words.split(' ');
  const signWidth = (before.right - before.x) / Math.max(1, before.words.length);
  return before.right + signWidth * (firstWord.length + 1) > margin - 1;
}

/** "beleids-" and "medewerker"; not "wet-" and "en". */
function isHyphenated(before: PdfLine, line: PdfLine): boolean {
  return /\p{L}-$/u.test(before.words) && /^\p{Ll}/u.test(line.words) && !/^(?:en|of|and|or|und|et)\b/.test(line.words);
}
