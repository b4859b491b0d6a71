import { type ReadPieces } from './pieces.ts';
/** What an OpenDocument text holds. Throws a FileRefusal ('not-odt', 'zip-bomb' or 'broken'). */
export declare function readOdt(bytes: Uint8Array): ReadPieces;
