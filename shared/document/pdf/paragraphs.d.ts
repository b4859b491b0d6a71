import type { Piece } from '../notation.ts';
import type { Segment } from './page.ts';
/** The letters of running text in a document, and the sizes above it that its headings have. */
export interface Letters {
    readonly size: number;
    readonly font: string;
    /** Sizes of headings, the largest first. */
    readonly headings: readonly number[];
}
/** Which letters the running text has: those that most signs are written in. */
export declare function lettersOf(segments: readonly Segment[]): Letters;
/** Lines of running text as headings, paragraphs and entries; what was only broken off at the margin goes on. */
export declare function paragraphsOf(stack: readonly Segment[], letters: Letters, margin: number): Piece[];
/** The words of lines on one line, hyphens that only broke a word off taken out. */
export declare function joined(lines: readonly Segment[]): string;
