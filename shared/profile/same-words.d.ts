/** The words of a line without case, accents and punctuation: what stays the same when a profile is written anew. */
export declare function foldedWords(line: string): string;
/** How much two lines have in common, 0–1: shared words against all words, each counted as often as it occurs. */
export declare function overlap(one: readonly string[], other: readonly string[]): number;
/**
 * For each line the index of the known line that says the same, or -1: first the same words, then nearly the same ones, the
 * closest pairs first. Each known line is given away once.
 */
export declare function matchLines(lines: readonly string[], known: readonly string[]): number[];
