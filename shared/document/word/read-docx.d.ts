import type { ReadPieces } from '../pieces.ts';
/**
 * What a .docx holds. Pictures, macros, embedded files and linked ones are never unpacked. Throws a FileRefusal ('not-docx',
 * 'zip-bomb' or 'broken').
 */
export declare function readDocx(bytes: Uint8Array): ReadPieces;
