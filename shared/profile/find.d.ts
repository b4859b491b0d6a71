import type { Document } from '../document/document.ts';
import { type FoundAll } from './gathered.ts';
import type { ReadingChoices } from './read-profile.ts';
/** Finds what a document asks, block by block. */
export declare function findIn(document: Document, choices: ReadingChoices): FoundAll;
