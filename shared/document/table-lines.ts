import type { Cell, EntryBlock, ParagraphBlock, Row, TableBlock } from './document.ts';
import { foldSpace, hasWords, trimmedSpan } from './fold.ts';
import type { Line, LineCell } from './lines.ts';
import { markerOf } from './markers.ts';
import { cellBreak } from './notation.ts';

/**
 * The table of rows that follow each other. Where rows have as many tabs as each other their empty cells count; where they
 * have not, tabs only made room.
 */
export function readTable(text: string, lines: readonly Line[]): TableBlock {
  const isEven = lines.every((line) => line.cells.length === lines[0]?.cells.length);
  const kept = lines.map((line) => (isEven ? line.cells : line.cells.filter((cell) => cell.words !== '')));
  const width = Math.max(...kept.map((cells) => cells.length));
  const rows = kept.map((cells, i): Row => {
    const { start, end } = lines[i] as Line;
    return { start, end, cells: Array.from({ length: width }, (_, c) => cellOf(text, cells[c], end)) };
  });
  const first = lines[0] as Line;
  return { kind: 'table', hasHeader: first.isHeaderRow, start: first.start, end: lines.at(-1)?.end ?? first.end, rows };
}

function cellOf(text: string, cell: LineCell | undefined, end: number): Cell {
  if (cell === undefined) return { start: end, end, words: '', blocks: [] };
  const blocks: (ParagraphBlock | EntryBlock)[] = [];
  let from = cell.start;
  for (let at = cell.start; at <= cell.end; at++) {
    if (at < cell.end && text[at] !== cellBreak) continue;
    const block = partOf(text, from, at, cell.start === from && at === cell.end);
    if (block) blocks.push(block);
    from = at + 1;
  }
  return { ...cell, words: foldSpace(text.slice(cell.start, cell.end)), blocks };
}

function partOf(text: string, from: number, to: number, isAlone: boolean): ParagraphBlock | EntryBlock | null {
  const raw = text.slice(from, to);
  const indent = raw.length - raw.trimStart().length;
  const span = trimmedSpan(text, from, to);
  const marker = markerOf(text.slice(span.start, span.end));
  const inner = marker && marker.kind !== 'hash' ? trimmedSpan(text, span.start + marker.end, span.end) : span;
  const words = foldSpace(text.slice(inner.start, inner.end));
  if (marker && marker.kind !== 'hash' && hasWords(words) && !(isAlone && marker.kind === 'number'))
    return {
      kind: 'entry',
      depth: Math.min(8, indent >> 1),
      sign: marker.written,
      isChecked: marker.isChecked,
      ...inner,
      words,
    };
  const whole = foldSpace(text.slice(span.start, span.end));
  return whole === '' ? null : { kind: 'paragraph', ...span, words: whole };
}
