interface Span {
    readonly start: number;
    readonly end: number;
}
/** The sentences of running text between two places: together they hold all of its words. */
export declare function sentencesOf(text: string, start: number, end: number): Span[];
/** Whether the full stop at the end of these words belongs to its last word. */
export declare function isAbbreviated(before: string): boolean;
/**
 * Whether running words are a bare list: several commas with little between them. "Producten: nota's, plannen, adviezen"
 * gives examples; cutting it up would make requirements of nouns.
 */
export declare function isCommaList(line: string): boolean;
export {};
