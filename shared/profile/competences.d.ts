/** Whether words are the name of a competence as such lists have it: enough to know one where no heading says it. */
export declare function isCompetence(words: string): boolean;
