/**
 * How a document is written as a text, so that `readText` finds the same headings, lists and tables in it. It is what a
 * profile keeps: a stored text still looks as its document did.
 *
 *   # Heading           as many # as its level
 *   • entry             two spaces before it a depth; a number or letter may be its sign; ☒ or ☐ is a check box
 *   | cell | cell |     a row; |---| below it when it names the columns; paragraphs in a cell apart by U+2028
 *   [^1]: note
 *   ┃ words in a box
 *
 * All else is a paragraph; an empty line lies between two.
 */
export type Piece = {
    readonly kind: 'heading';
    readonly level: number;
    readonly words: string;
} | {
    readonly kind: 'paragraph';
    readonly words: string;
    readonly isBold?: boolean;
} | {
    readonly kind: 'entry';
    readonly depth: number;
    readonly sign: string;
    readonly words: string;
} | {
    readonly kind: 'note';
    readonly sign: string;
    readonly words: string;
} | {
    readonly kind: 'table';
    readonly hasHeader: boolean;
    readonly rows: readonly (readonly PieceCell[])[];
} | {
    readonly kind: 'box';
    readonly pieces: readonly Piece[];
};
/** The paragraphs and entries of a cell. */
export type PieceCell = readonly Piece[];
/** Between the paragraphs of a cell. */
export declare const cellBreak = "\u2028";
/** Before each line of a box. */
export declare const boxSign = "\u2503";
/** Writes a document as a text. */
export declare function writeNotation(pieces: readonly Piece[]): string;
