import { type ReadPieces } from './pieces.ts';
/**
 * The sheets of a workbook as tables: what was last seen in each cell. Formulas are not worked out, macros and links are never
 * unpacked. Throws a FileRefusal ('not-xlsx', 'zip-bomb' or 'broken').
 */
export declare function readXlsx(bytes: Uint8Array): ReadPieces;
