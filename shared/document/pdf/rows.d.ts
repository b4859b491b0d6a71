import type { Segment } from './page.ts';
/** Lines below each other, in one column of text or one cell of a table. */
export type Stack = Segment[];
/** Stacks beside each other. One stack is running text; more are a row of a table. */
export interface PdfRow {
    readonly stacks: Stack[];
    /** Text that begins again at the top: the next column, or another part of the page. */
    readonly startsRegion: boolean;
}
/**
 * Puts segments into rows by where they go: down is the same stack, right is the next cell, up and right is the next cell or the
 * next column, back to the left is the next row.
 */
export declare function rowsOf(segments: readonly Segment[]): PdfRow[];
