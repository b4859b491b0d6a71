import { type ReadPieces } from './pieces.ts';
/**
 * What a web page holds, or what was copied from one or from a word processor. Nothing of it is run or fetched; where it says
 * which part is its main one, only that is read.
 */
export declare function readHtml(html: string): ReadPieces;
