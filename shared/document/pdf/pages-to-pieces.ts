import { startsSmall } from '../fold.ts';
import { markerOf } from '../markers.ts';
import type { Piece, PieceCell } from '../notation.ts';
import { withoutFurniture } from './furniture.ts';
import type { PdfPage, Segment } from './page.ts';
import { joined, type Letters, lettersOf, paragraphsOf } from './paragraphs.ts';
import { type PdfRow, rowsOf, type Stack } from './rows.ts';
import { segmentsOf } from './segments.ts';

/** The text of pages as a person sees it. */
export function piecesOfPages(pages: readonly PdfPage[]): {
  readonly pieces: readonly Piece[];
  readonly furniture: readonly string[];
} {
  const { segments, furniture } = withoutFurniture(pages, pages.map(segmentsOf));
  const letters = lettersOf(segments.flat());
  const made = segments.map((own, i) => pagePieces(own, pages[i] as PdfPage, letters));
  return { pieces: joinPages(made), furniture };
}

interface Table {
  readonly columns: readonly number[];
  readonly rows: Stack[][];
}

function pagePieces(segments: readonly Segment[], page: PdfPage, letters: Letters): Piece[] {
  const pieces: Piece[] = [];
  let table: Table | null = null;
  let region: Stack[] = [];
  const endTable = () => {
    if (table) pieces.push(tablePiece(table));
    table = null;
  };
  const endRegion = () => {
    const margin = marginOf(region.flat(), page.width);
    for (const stack of region) pieces.push(...paragraphsOf(stack, letters, margin));
    region = [];
  };
  const rows = rowsOf(segments);
  rows.forEach((row, i) => {
    const next = rows[i + 1];
    if (row.stacks.length > 1) {
      const columns: readonly number[] = row.stacks.map((stack) => Math.min(...stack.map((s) => s.x)));
      if (table && fits(table.columns, columns)) table.rows.push(row.stacks);
      else if (table && isCentredOver(table, row)) table = { columns, rows: [...table.rows, row.stacks] };
      else if (areColumns(row, next)) {
        endTable();
        endRegion();
        for (const stack of row.stacks) pieces.push(...paragraphsOf(stack, letters, marginOf(stack, page.width)));
      } else {
        endTable();
        endRegion();
        table = { columns: union(columns, next), rows: [row.stacks] };
      }
      return;
    }
    if (table && next && next.stacks.length > 1 && !row.startsRegion && isRowOf(table, row, next)) {
      table.rows.push(row.stacks);
      return;
    }
    endTable();
    if (row.startsRegion) endRegion();
    region.push(row.stacks[0] as Stack);
  });
  endTable();
  endRegion();
  return pieces;
}

/** Texts beside each other rather than the cells of a row: each has several lines, and no row like it follows. */
function areColumns(row: PdfRow, next: PdfRow | undefined): boolean {
  if (row.stacks.some((stack) => stack.length < 3)) return false;
  const own = row.stacks.map((stack) => Math.min(...stack.map((s) => s.x)));
  const below = next?.stacks.map((stack) => Math.min(...stack.map((s) => s.x))) ?? [];
  return below.length < 2 || !fits(own, below);
}

/** Columns of a row and, when the row below has more of them in the same places, those. */
function union(columns: readonly number[], next: PdfRow | undefined): readonly number[] {
  const below = next?.stacks.map((stack) => Math.min(...stack.map((s) => s.x))) ?? [];
  return below.length > columns.length && fits(below, columns) ? below : columns;
}

const tolerance = 14;

function columnAt(columns: readonly number[], x: number): number {
  let best = -1;
  columns.forEach((column, i) => {
    if (column <= x + tolerance) best = i;
  });
  return best;
}

/** Each of these begins in a column of its own. */
function fits(columns: readonly number[], own: readonly number[]): boolean {
  const at = own.map((x) => columnAt(columns, x));
  return at.every((c, i) => c >= 0 && (i === 0 || c > (at[i - 1] as number))) && own.length <= columns.length;
}

/** The names of columns, each set in the middle above what it names: the first row, and so far the only one. */
function isCentredOver({ rows }: Table, row: PdfRow): boolean {
  const [head] = rows;
  if (rows.length > 1 || head?.length !== row.stacks.length) return false;
  const sides = (stack: Stack) => [Math.min(...stack.map((s) => s.x)), Math.max(...stack.map((s) => s.right))] as const;
  return head.every((stack, i) => {
    const [[left, right], [from, until]] = [sides(stack), sides(row.stacks[i] as Stack)];
    return Math.min(right, until) > Math.max(left, from);
  });
}

/** A line between two rows of a table that stands where its first column begins. */
function isRowOf(table: Table, row: PdfRow, next: PdfRow): boolean {
  const stack = row.stacks[0] as Stack;
  const below = next.stacks.map((s) => Math.min(...s.map((line) => line.x)));
  return stack.length <= 2 && Math.abs((stack[0]?.x ?? 0) - (table.columns[0] ?? 0)) < 3 && fits(table.columns, below);
}

function tablePiece(table: Table): Piece {
  const rights = table.columns.map((_, c) =>
    Math.max(
      0,
      ...table.rows.flatMap((stacks) =>
        stacks
          .filter((s) => columnAt(table.columns, s[0]?.x ?? 0) === c)
          .flat()
          .map((s) => s.right),
      ),
    ),
  );
  const rows = table.rows.map((stacks): PieceCell[] => {
    const cells: Piece[][] = table.columns.map(() => []);
    for (const stack of stacks) {
      const column = Math.max(0, columnAt(table.columns, Math.min(...stack.map((s) => s.x))));
      cells[column]?.push(...cellPieces(stack, rights[column] ?? 0));
    }
    return cells;
  });
  return { kind: 'table', hasHeader: false, rows };
}

/** The paragraphs and entries of a cell. */
function cellPieces(stack: Stack, right: number): Piece[] {
  const groups: Segment[][] = [];
  stack.forEach((line, i) => {
    const before = stack[i - 1];
    const group = groups.at(-1);
    if (before && group && !startsAnew(group[0] as Segment, before, line, right)) group.push(line);
    else groups.push([line]);
  });
  return groups.map((group): Piece => {
    const words = joined(group);
    const marker = markerOf(words);
    return marker?.kind === 'bullet' && marker.end < words.length
      ? { kind: 'entry', depth: 0, sign: '•', words: words.slice(marker.end) }
      : { kind: 'paragraph', words };
  });
}

function startsAnew(first: Segment, before: Segment, line: Segment, right: number): boolean {
  if (markerOf(line.words)?.kind === 'bullet') return true;
  if (before.y - line.y > line.size * 1.75) return true;
  if (markerOf(first.words)?.kind === 'bullet') return false;
  const [firstWord = ''] = line.words.split(' ');
  const signWidth = (before.right - before.x) / Math.max(1, before.words.length);
  const isFull = before.right + signWidth * (firstWord.length + 1) > right - 2;
  return !isFull && !startsSmall(line.words) && !/[,(–-]$/.test(before.words);
}

/** Where lines of a column end: where several do, else as far from the edge as they begin. */
function marginOf(lines: readonly Segment[], width: number): number {
  const right = Math.max(0, ...lines.map((line) => line.right));
  const left = Math.min(width, ...lines.map((line) => line.x));
  const full = lines.filter((line) => line.right >= right - width * 0.035).length;
  return full >= 3 ? right : Math.max(right, Math.min(width - left, right * 1.6));
}

/** Pages one after the other: a table or a sentence that a page broke off goes on. */
function joinPages(pages: readonly (readonly Piece[])[]): Piece[] {
  const all: Piece[] = [];
  for (const page of pages) {
    const last = all.at(-1);
    const [first, ...rest] = page;
    if (last && first && last.kind === 'table' && first.kind === 'table' && widthOf(last) === widthOf(first)) {
      const isSame = JSON.stringify(last.rows[0]) === JSON.stringify(first.rows[0]);
      all[all.length - 1] = { ...last, rows: [...last.rows, ...(isSame ? first.rows.slice(1) : first.rows)] };
      all.push(...rest);
    } else if (last && first && readsOn(last, first)) {
      const words = 'words' in last && 'words' in first ? `${last.words} ${first.words}` : '';
      all[all.length - 1] = { ...last, words } as Piece;
      all.push(...rest);
    } else all.push(...page);
  }
  return all;
}

function widthOf(table: Piece): number {
  return table.kind === 'table' ? (table.rows[0]?.length ?? 0) : 0;
}

function readsOn(last: Piece, first: Piece): boolean {
  return (
    (last.kind === 'paragraph' || last.kind === 'entry') &&
    first.kind === 'paragraph' &&
    startsSmall(first.words) &&
    !/[.!?:;]$/.test(last.words)
  );
}
