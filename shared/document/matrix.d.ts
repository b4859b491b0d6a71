import type { ReadPieces } from './pieces.ts';
/** The standards of a .matrix file as headings and their elements as entries. Throws a FileRefusal ('broken'). */
export declare function readMatrix(text: string): ReadPieces;
