import type { Line } from './lines.ts';
/** A line that could be a heading or an entry by its looks: short, and not ended as a sentence. */
export declare function isShort(line: Line): boolean;
/** A short line that opens as a title does. */
export declare function isTitleLike(line: Line): boolean;
export declare function isAllCapitals(line: Line): boolean;
export declare function endsInColon(line: Line): boolean;
/** "Schaal: 10", "Functie : adviseur": a name and a value on one line. */
export declare function isFact(line: Line): boolean;
/** A line of running words, as far as its own looks say. */
export declare function isPlain(line: Line | undefined): line is Line;
/** The width at which lines were broken off, or infinity when each paragraph is one line. */
export declare function wrapWidth(lines: readonly Line[]): number;
/** Whether `next` goes on with the entry or sentence of `line`: it was only broken off to fit the page. */
export declare function goesOn(line: Line, next: Line | undefined, width: number, afterNext: Line | undefined): boolean;
