import { type Marker } from './markers.ts';
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
/** The lines of a text, in order. A line on which several bullets stand is taken apart at its bullets. */
export declare function readLines(text: string): Line[];
