import type { Document } from '../document/document.ts';
/**
 * The name of the job that a profile is about, as far as it says so in a label, its title or its first lines, or else its
 * file's name; '' when none of them does. A start for a field, never taken without being seen.
 */
export declare function jobTitleOf(document: Document, fileName: string): string;
