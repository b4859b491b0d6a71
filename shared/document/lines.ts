import { foldSpace, hasWords, trimmedSpan } from './fold.ts';
import { bulletSigns, isSignRow, type Marker, markerOf } from './markers.ts';
import { boxSign } from './notation.ts';

/** A line of a text that says something; empty and merely drawn lines are left out. */
export interface Line {
  /** Its words in the text: without indentation, marker and what is unseen at the end. */
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
  readonly isBoxed: boolean;
  /** The sign of a note: "[^1]: …". */
  readonly note: string | null;
  /** Cells of a row, empty ones included; at least two filled ones, or none at all. */
  readonly cells: readonly LineCell[];
  /** A line below the first row says that it names the columns. */
  readonly isHeaderRow: boolean;
}

export interface LineCell {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const lineEnds = /\r\n|[\n\r\v\f\u0085\u2029]/g;
const ruler = /^[=_~-]{3,}$/;
const tableRuler = /^\|?(?:\s*:?-{3,}:?\s*\|)+\s*(?::?-{3,}:?)?\s*$/;
const pageNumber =
  /^[^\p{L}\d]{0,4}(?:(pagina|page|blz|bladzijde|pag|p)\.?[^\p{L}\d]{0,3})?(\d{1,4})(\s*(?:\/|van|of)\s*\d{1,4})?[^\p{L}\d]{0,3}$/iu;
const inline = new RegExp(`(?<=\\s)[${bulletSigns.replace(/[★☆●○→›»]/gu, '')}](?=[\\s\\p{L}\\p{N}(])`, 'gu');
const noteStart = /^\[\^([^\]]{1,6})\]:\s*/;

/** The lines of a text, in order. A line on which several bullets stand is taken apart at its bullets. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let isBlankBefore = false;
  const doesCount = countsPages(text);
  const spaced = spacedRows(text);
  let waiting: { marker: Marker; indent: number } | null = null;
  for (const span of physicalLines(text)) {
    let seen = trimmedSpan(text, span.start, span.end);
    let indent = seen.start - span.start;
    const isBoxed = text.startsWith(boxSign, seen.start);
    if (isBoxed) {
      const inner = seen.start + boxSign.length;
      seen = trimmedSpan(text, inner, seen.end);
      indent = Math.max(0, seen.start - inner - 1);
    }
    const raw = text.slice(seen.start, seen.end);
    const last = lines.at(-1);
    if (raw === '' || isPageNumber(raw, doesCount)) {
      isBlankBefore ||= raw === '';
      continue;
    }
    if (tableRuler.test(raw) && last && last.cells.length > 0) {
      lines[lines.length - 1] = { ...last, isHeaderRow: true };
      continue;
    }
    if (ruler.test(raw)) {
      if (last && !isBlankBefore && last.marker === null && last.cells.length === 0 && raw.length > 2)
        lines[lines.length - 1] = { ...last, isMarked: true };
      isBlankBefore = true;
      continue;
    }
    if (spaced.has(span.start)) {
      const line = lineOf(text, seen, null, indent, isBlankBefore, isBoxed);
      const cells = parted(text, seen);
      if (line) lines.push({ ...line, cells });
      isBlankBefore = false;
      continue;
    }
    const note = noteStart.exec(raw);
    if (note) {
      const place = trimmedSpan(text, seen.start + note[0].length, seen.end);
      const line = lineOf(text, place, null, indent, isBlankBefore, isBoxed);
      if (line) lines.push({ ...line, note: note[1] ?? '', cells: [] });
      continue;
    }
    for (const part of atInlineBullets(text, seen)) {
      const marker = isRow(raw) ? null : markerOf(text.slice(part.start, part.end));
      const words = trimmedSpan(text, part.start + (marker?.end ?? 0), part.end);
      if (marker && !hasWords(text.slice(words.start, words.end))) {
        waiting = { marker, indent };
        continue;
      }
      const line = lineOf(text, words, marker ?? waiting?.marker ?? null, indent, isBlankBefore, isBoxed);
      if (line) lines.push(line);
      isBlankBefore = line === null && isBlankBefore;
      waiting = null;
    }
  }
  return lines;
}

/** A row of the notation: its strokes stand at both ends. */
function isRow(raw: string): boolean {
  return raw.length > 2 && raw.startsWith('|') && raw.endsWith('|');
}

function lineOf(
  text: string,
  span: Span,
  marker: Marker | null,
  indent: number,
  isBlankBefore: boolean,
  isBoxed: boolean,
): Line | null {
  const raw = text.slice(span.start, span.end);
  const isColon = /^[\s|]*:[\s|]*$/.test(raw);
  if (!isColon && !hasWords(raw) && !isSignRow(raw)) return null;
  const cells = cellsOf(text, span);
  const filled = cells.filter((cell) => cell.words !== '');
  const isTable = isRow(raw) || filled.length > 1;
  const only = !isTable && filled.length === 1 && filled[0] ? filled[0] : span;
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
    isBoxed,
    note: null,
    cells: isTable ? cells : [],
    isHeaderRow: false,
  };
}

/** From this many spaces on, words of a line stand in columns. */
const gap = / {3,}/g;
/** So many lines below each other in the same columns are a table. */
const leastRows = 3;

/** The starts of lines that nothing but spaces sets in columns, below each other. */
function spacedRows(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  let run: { at: number; places: readonly Span[] }[] = [];
  const close = () => {
    if (run.length >= leastRows) for (const { at } of run) found.add(at);
    run = [];
  };
  for (const span of physicalLines(text)) {
    const seen = trimmedSpan(text, span.start, span.end);
    const raw = text.slice(seen.start, seen.end);
    const places = /\S {3,}\S/.test(raw) && !/[\t|]/.test(raw) && markerOf(raw) === null ? parted(text, seen) : [];
    const own = places.map(({ start, end }) => ({ start: start - span.start, end: end - span.start }));
    const first = run[0]?.places;
    const isSame =
      first === undefined ||
      (first.length === own.length &&
        own.every(({ start, end }, i) => {
          const above = first[i] as Span;
          return Math.abs(above.start - start) < 2 || Math.abs(above.end - end) < 2;
        }));
    if (own.length < 2 || !isSame) close();
    if (own.length > 1) run.push({ at: span.start, places: own });
  }
  close();
  return found;
}

/** The cells of a line in columns. */
function parted(text: string, span: Span): LineCell[] {
  const raw = text.slice(span.start, span.end);
  const cells: LineCell[] = [];
  let from = 0;
  for (const part of [...raw.matchAll(gap), null]) {
    const to = part?.index ?? raw.length;
    const place = { start: span.start + from, end: span.start + to };
    cells.push({ ...place, words: foldSpace(text.slice(place.start, place.end)) });
    from = to + (part?.[0].length ?? 0);
  }
  return cells;
}

/** The cells of a row whose cells are kept apart by tabs or upright strokes. */
function cellsOf(text: string, span: Span): LineCell[] {
  const raw = text.slice(span.start, span.end);
  if (!/[\t|]/.test(raw)) return [];
  const isFramed = isRow(raw);
  const last = isFramed ? span.end - 1 : span.end;
  const cells: LineCell[] = [];
  let from = span.start + (isFramed ? 1 : 0);
  for (let at = from; at <= last; at++) {
    if (at < last && text[at] !== '|' && (isFramed || text[at] !== '\t')) continue;
    const cell = trimmedSpan(text, from, at);
    const words = foldSpace(text.slice(cell.start, cell.end));
    cells.push({ ...cell, words: hasWords(words) || isSign(words) ? words : '' });
    from = at + 1;
  }
  return cells;
}

/** A cell without letters that says something all the same: a colon, a tick, filled and open rounds, pluses. */
function isSign(words: string): boolean {
  return words === ':' || /^[●○•◦■□★☆✓✔✗☑☒☐✅⬤◯+\-–±/\s]{1,24}$/u.test(words.replaceAll('\ufe0f', ''));
}

/** A line of its own that counts the pages: "3", "pagina 2 van 5". */
function isPageNumber(raw: string, countsPages: boolean): boolean {
  const found = raw.length <= 24 ? pageNumber.exec(raw) : null;
  const [, word, , total] = found ?? [];
  return found !== null && (/^\d+$/.test(raw) || word !== undefined || (total !== undefined && countsPages));
}

/** "1/5", "2/5" …: each one further than the one before. Else such lines say how well: "4/5", "3/5". */
function countsPages(text: string): boolean {
  const counts = [...text.matchAll(/^[ \t]*(\d{1,4})\s?(?:\/|van|of)\s?\d{1,4}[ \t]*$/gim)].map((found) =>
    Number(found[1]),
  );
  return counts.every((count, i) => i === 0 || count > (counts[i - 1] ?? 0));
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
  const raw = text.slice(span.start, span.end);
  if (isRow(raw)) return [span];
  const starts = [...raw.matchAll(inline)].map((match) => span.start + match.index);
  const own = markerOf(raw);
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
