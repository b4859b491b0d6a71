import { foldSpace, hasWords, trimmedSpan } from './fold.ts';
import { bulletSigns, type Marker, markerOf } from './markers.ts';

/** A line of a profile that says something; empty and merely drawn lines are left out. */
export interface Line {
  /** Its words in the profile: without indentation, marker and what is unseen at the end. */
  readonly start: number;
  readonly end: number;
  /** The same, folded. */
  readonly words: string;
  /** White space before it, in characters. */
  readonly indent: number;
  readonly marker: Marker | null;
  readonly isBlankBefore: boolean;
  /** Drawn as a heading: a line of = or - below it, or bold all through. */
  readonly isMarked: boolean;
  /** Only a colon, the middle of "name | : | value". */
  readonly isColon: boolean;
  /** Cells of a row, at least two. */
  readonly cells: readonly { readonly start: number; readonly end: number; readonly words: string }[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const ruler = /^[=_~-]{3,}$/;
const pageNumber = /^\D{0,12}\d{1,4}(?:\s*(?:\/|van|of)\s*\d{1,4})?\D{0,3}$/i;
const inline = new RegExp(`(?<=\\s)[${bulletSigns}](?=[\\s\\p{L}\\p{N}(])`, 'gu');

/** The lines of a profile, in order. A line on which several bullets stand is taken apart at its bullets. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let isBlankBefore = false;
  let waiting: { marker: Marker; indent: number } | null = null;
  for (const span of physicalLines(text)) {
    const seen = trimmedSpan(text, span.start, span.end);
    const raw = text.slice(seen.start, seen.end);
    const last = lines.at(-1);
    if (raw === '' || isPageNumber(raw)) {
      isBlankBefore ||= raw === '';
      continue;
    }
    if (ruler.test(raw)) {
      if (last && !isBlankBefore && last.marker === null && last.cells.length === 0 && raw.length > 2)
        lines[lines.length - 1] = { ...last, isMarked: true };
      isBlankBefore = true;
      continue;
    }
    const indent = seen.start - span.start;
    for (const part of atInlineBullets(text, seen)) {
      const marker = markerOf(text.slice(part.start, part.end));
      const words = trimmedSpan(text, part.start + (marker?.end ?? 0), part.end);
      if (marker && !hasWords(text.slice(words.start, words.end))) {
        waiting = { marker, indent };
        continue;
      }
      const line = lineOf(text, words, marker ?? waiting?.marker ?? null, indent, isBlankBefore);
      if (line) lines.push(line);
      isBlankBefore = line === null && isBlankBefore;
      waiting = null;
    }
  }
  return lines;
}

function lineOf(text: string, span: Span, marker: Marker | null, indent: number, isBlankBefore: boolean): Line | null {
  const raw = text.slice(span.start, span.end);
  const isColon = /^[\s|]*:[\s|]*$/.test(raw);
  if (!isColon && !hasWords(raw)) return null;
  const cells = cellsOf(text, span);
  const only = cells.length === 1 && cells[0] ? cells[0] : span;
  const bold = /^(\*\*|__)(?=\S)(.+)(?<=\S)\1:?$/.exec(text.slice(only.start, only.end));
  const inner = bold ? { start: only.start + 2, end: only.start + 2 + (bold[2] ?? '').length } : only;
  return {
    ...inner,
    words: foldSpace(text.slice(inner.start, inner.end)),
    indent,
    marker,
    isBlankBefore,
    isMarked: bold !== null && marker === null,
    isColon,
    cells: cells.length > 1 ? cells : [],
  };
}

/** The filled cells of a row whose cells are kept apart by tabs or upright strokes. */
function cellsOf(text: string, span: Span): { start: number; end: number; words: string }[] {
  const raw = text.slice(span.start, span.end);
  if (!/[\t|]/.test(raw)) return [];
  const cells: { start: number; end: number; words: string }[] = [];
  let from = span.start;
  for (let at = span.start; at <= span.end; at++) {
    if (at < span.end && text[at] !== '\t' && text[at] !== '|') continue;
    const cell = trimmedSpan(text, from, at);
    const words = foldSpace(text.slice(cell.start, cell.end));
    if (hasWords(words) || words === ':') cells.push({ ...cell, words });
    from = at + 1;
  }
  return cells;
}

function isPageNumber(raw: string): boolean {
  return raw.length <= 24 && pageNumber.test(raw) && (/^\d+$/.test(raw) || /\d\s*(?:\/|van|of)\s*\d/i.test(raw));
}

function* physicalLines(text: string): Generator<Span> {
  let start = 0;
  for (const match of text.matchAll(lineEnds)) {
    yield { start, end: match.index };
    start = match.index + match[0].length;
  }
  yield { start, end: text.length };
}

function atInlineBullets(text: string, span: Span): Span[] {
  const starts = [...text.slice(span.start, span.end).matchAll(inline)].map((match) => span.start + match.index);
  const own = markerOf(text.slice(span.start, span.end));
  const inner = starts.filter((at) => at >= span.start + (own?.end ?? 1));
  const parts = [span.start, ...inner];
  return parts.flatMap((start, i): Span[] => {
    const end = parts[i + 1];
    if (end === undefined) return [{ start, end: span.end }];
    const heading = headingBefore(text, start, end);
    return heading === null
      ? [{ start, end }]
      : [
          { start, end: heading },
          { start: heading, end },
        ];
  });
}

/** Where "Eisen:" begins when it closes an entry on the same line: "… in het systeem Eisen: • …". */
function headingBefore(text: string, start: number, end: number): number | null {
  const part = text.slice(start, end).replace(/\s/g, ' ').trimEnd();
  if (!part.endsWith(':')) return null;
  let at = part.length;
  for (let words = 0; words < 4; words++) {
    at = part.lastIndexOf(' ', at - 1);
    if (at <= 1) return null;
    if (/\p{Lu}/u.test(part.charAt(at + 1))) return start + at + 1;
  }
  return null;
}
