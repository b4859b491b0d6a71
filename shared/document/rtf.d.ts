import { type ReadPieces } from './pieces.ts';
/** What an .rtf holds. Throws a FileRefusal ('not-rtf'). */
export declare function readRtf(bytes: Uint8Array): ReadPieces;
