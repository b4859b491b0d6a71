/** What a person would want from a profile: written down before the reading was looked at. */
export interface Wanted {
    readonly title: string | null;
    readonly wanted: readonly {
        readonly title: string;
        readonly level?: number;
        readonly behaviours: readonly string[];
    }[];
}
/** How a profile, or several, came out against what was wanted. */
export interface Score {
    readonly ticked: number;
    readonly tickedRight: number;
    readonly wanted: number;
    readonly levelsNamed: number;
    readonly levelsRight: number;
    readonly levelsInvented: number;
    readonly behavioursWanted: number;
    readonly behavioursRight: number;
    /** Proposed though it is no requirement, ticked or not. */
    readonly garbage: number;
    readonly proposals: number;
    readonly titlesRight: number;
    readonly files: number;
}
/** The files of the corpus, each with its outcome beside it. Every third is held out: only its score is looked at. */
export declare function corpusFiles(): {
    readonly name: string;
    readonly isHeldOut: boolean;
}[];
/** Reads a profile of the corpus and says what came of it, with what went wrong line by line. */
export declare function scoreOf(name: string): Promise<{
    readonly score: Score;
    readonly faults: readonly string[];
}>;
/** The sum of scores. */
export declare function sumOf(scores: readonly Score[]): Score;
