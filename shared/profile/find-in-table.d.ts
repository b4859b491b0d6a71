import type { Block, Place, TableBlock, Words } from '../document/document.ts';
import { type ColumnRole, type TableShape } from './columns.ts';
import type { Found, LeftOutReason } from './found.ts';
/** What a table has around it. */
export interface TableSurroundings {
    /** What stands here is asked, or may be. */
    readonly isAsked: boolean;
    add(place: Place, more: Partial<Found> & {
        isTicked: boolean;
        section?: Place | null;
    }): Found;
    behaviour(of: Found, place: Place): void;
    leave(place: Place, why: LeftOutReason): void;
    legend(words: string): void;
    /** A part of the profile that the table lays out: its name, and what stands beside it. */
    part(name: Words, blocks: readonly Block[]): void;
    shape(shape: TableShape): void;
}
/** Reads a table row by row. `chosen` = what the user said its columns hold; null = as guessed. */
export declare function readRows(text: string, table: TableBlock, chosen: readonly ColumnRole[] | null, around: TableSurroundings): void;
