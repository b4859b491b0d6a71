import type { Unread } from './document.ts';
import type { Piece } from './notation.ts';
/** What a reader makes of a file. */
export interface ReadPieces {
    readonly pieces: readonly Piece[];
    readonly unread: readonly Unread[];
    readonly furniture?: readonly string[];
}
/** Counts what could not be read, page by page. */
export declare function countUnread(unread: Unread[], what: Unread['what'], page: number | null): void;
/**
 * A table that only lays out a page: one column, or rows of which the cells are texts of their own. Its cells one after the
 * other; null when it is a table of something.
 */
export declare function laidOut(rows: readonly (readonly (readonly Piece[])[])[]): readonly Piece[] | null;
