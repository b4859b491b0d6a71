import type { Unread } from './document.ts';
import type { Piece } from './notation.ts';

/** What a reader makes of a file. */
export interface ReadPieces {
  readonly pieces: readonly Piece[];
  readonly unread: readonly Unread[];
  readonly furniture?: readonly string[];
}

/** Counts what could not be read, page by page. */
export function countUnread(unread: Unread[], what: Unread['what'], page: number | null): void {
  const at = unread.findIndex((u) => u.what === what && u.page === page);
  const known = unread[at];
  if (known) unread[at] = { ...known, count: known.count + 1 };
  else unread.push({ what, page, count: 1 });
}

/**
 * A table that only lays out a page: one column, or rows of which the cells are texts of their own. Its cells one after the
 * other; null when it is a table of something.
 */
export function laidOut(rows: readonly (readonly (readonly Piece[])[])[]): readonly Piece[] | null {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.flat();
  const hasInner = cells.some((cell) =>
    cell.some((p) => p.kind === 'heading' || p.kind === 'table' || p.kind === 'box'),
  );
  const longest = Math.max(0, ...cells.map((cell) => cell.length));
  const isLayout =
    width <= 1 ||
    (hasInner && (rows.length <= 3 || longest > 5)) ||
    (rows.length === 1 && longest > 2) ||
    (rows.length <= 2 && longest > 9);
  if (!isLayout) return null;
  return cells.flat();
}
