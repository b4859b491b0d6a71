import type { Segment } from './page.ts';

/** Lines below each other, in one column of text or one cell of a table. */
export type Stack = Segment[];

/** Stacks beside each other. One stack is running text; more are a row of a table. */
export interface PdfRow {
  readonly stacks: Stack[];
  /** Text that begins again at the top: the next column, or another part of the page. */
  readonly startsRegion: boolean;
}

/** More lines than this above each other are a column of text, not a cell. */
const mostLinesOfCell = 14;

/**
 * Puts segments into rows by where they go: down is the same stack, right is the next cell, up and right is the next cell or the
 * next column, back to the left is the next row.
 */
export function rowsOf(segments: readonly Segment[]): PdfRow[] {
  const rows: PdfRow[] = [];
  let row: PdfRow = { stacks: [], startsRegion: true };
  const start = (segment: Segment, startsRegion: boolean) => {
    if (row.stacks.length > 0) rows.push(row);
    row = { stacks: [[segment]], startsRegion };
  };
  for (const segment of segments) {
    const stack = row.stacks.at(-1);
    const last = stack?.at(-1);
    if (stack === undefined || last === undefined) {
      row.stacks.push([segment]);
      continue;
    }
    const rise = segment.y - last.y;
    const isLevel = Math.abs(rise) <= Math.max(last.size, segment.size) * 0.45;
    const isRight = segment.x > Math.max(...stack.slice(-3).map((s) => s.x)) + last.size;
    if (isLevel && segment.x > last.right - 1) {
      const from = row.stacks.length > 1 ? 0 : stack.length - 1;
      openCell(rows, row, from, segment, (next) => {
        row = next;
      });
    } else if (rise < 0 && !isLevel) {
      const isLeft = row.stacks.length > 1 && segment.x < Math.min(...stack.map((s) => s.x)) - 3;
      if (!isLeft) stack.push(segment);
      else start(segment, false);
    } else {
      const from = row.stacks.length > 1 ? 0 : lineAt(stack, segment);
      const top = row.stacks[0]?.[0]?.y ?? 0;
      const isInRow = row.stacks.length > 1 && segment.y <= top + segment.size * 8;
      if (isRight && (isInRow || (from >= 0 && stack.length - from <= mostLinesOfCell)))
        openCell(rows, row, Math.max(0, from), segment, (next) => {
          row = next;
        });
      else start(segment, true);
    }
  }
  if (row.stacks.length > 0) rows.push(row);
  return rows;
}

/** Begins a cell to the right. In running text the lines from `from` on are the first cell of the row; those above go before. */
function openCell(rows: PdfRow[], row: PdfRow, from: number, segment: Segment, set: (row: PdfRow) => void): void {
  const [only] = row.stacks;
  if (row.stacks.length > 1 || only === undefined || from === 0) {
    row.stacks.push([segment]);
    return;
  }
  rows.push({ stacks: [only.slice(0, from)], startsRegion: row.startsRegion });
  set({ stacks: [only.slice(from), [segment]], startsRegion: false });
}

/** Which line of a stack begins the row that a segment to its right lies in; -1 = none of them. */
function lineAt(stack: Stack, segment: Segment): number {
  const level = stack.findLastIndex((line) => Math.abs(line.y - segment.y) <= segment.size * 0.45);
  if (level >= 0) return level;
  const last = stack.length - 1;
  const below = stack.findLastIndex((line) => line.y > segment.y) + 1;
  const start = Math.min(below, last);
  const line = stack[start] as Segment;
  // Higher than all that stands near it: the next column, not the next cell.
  if (segment.y - line.y > segment.size * 8) return -1;
  // Set in the middle of a row: the lines that lie close together are one cell.
  let from = start;
  while (from > 0 && last - from < 3 && areClose(stack[from - 1] as Segment, stack[from] as Segment)) from--;
  return from;
}

function areClose(above: Segment, line: Segment): boolean {
  const isAlike = Math.abs(above.x - line.x) < 1 && above.font === line.font && Math.abs(above.size - line.size) < 0.5;
  return isAlike && above.y - line.y <= line.size * 1.5;
}
