import type { Document } from './document.ts';
/**
 * Reads a text as a document: by the notation where it has one, else by its looks. Nothing depends on the words of one
 * document, nothing is lost, and nothing is invented: every block is a part of the text.
 */
export declare function readText(text: string): Document;
