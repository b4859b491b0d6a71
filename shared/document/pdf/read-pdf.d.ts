import type { ReadPieces } from '../pieces.ts';
/** What a pdf holds. Throws a FileRefusal: 'not-pdf', 'pdf-with-password', 'pdf-without-text', 'too-long' or 'broken'. */
export declare function readPdf(bytes: Uint8Array): Promise<ReadPieces>;
