/** One line of words: unseen signs go, any white space between words becomes one space. */
export declare function foldSpace(text: string): string;
/** Where the seen part of `text` between two places begins and ends. */
export declare function trimmedSpan(text: string, start: number, end: number): {
    start: number;
    end: number;
};
/** How many words a folded line has. */
export declare function wordCount(line: string): number;
/** Whether a person could read something here. */
export declare function hasWords(text: string): boolean;
/** Whether the first letter of a line is a small one. */
export declare function startsSmall(line: string): boolean;
