import type { Document } from './document.ts';
/**
 * What a file holds, by its name and bytes. All or nothing: throws a FileRefusal. The one way from bytes to words, in the
 * window's worker and on the command line alike.
 */
export declare function readDocument(fileName: string, bytes: Uint8Array): Promise<Document>;
/** What was copied from a page or a word processor: its html as a document. */
export declare function readClipboard(html: string): Document;
