import type { Piece } from './notation.ts';
/** The table of a csv file. Line ends within a cell keep its paragraphs apart. */
export declare function readCsv(csv: string): Piece[];
