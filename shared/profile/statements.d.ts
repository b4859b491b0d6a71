/** Whether a line says what is done, known or had, by the way it begins. */
export declare function isStatement(words: string): boolean;
/** "Adviseert", "Stelt": the third person by its ending. */
export declare function isVerb(word: string): boolean;
/** Says what somebody has to have or be, so that it counts in running text too. */
export declare function asksOf(words: string): boolean;
/** The name of a fact about a job, as a form has it: "Schaal", "Standplaats". */
export declare function isFactLabel(words: string): boolean;
/** "Schaal: 10", "Functie | adviseur": a fact about the job rather than something it asks. */
export declare function isFactLine(words: string): boolean;
/** What a web page or a form has around its text. */
export declare function isFurniture(words: string): boolean;
/** Speaks of what one gets rather than of what is asked. */
export declare function isBenefit(words: string): boolean;
/** Whether what is asked is a paper somebody has rather than something they do. */
export declare function isQualification(words: string): boolean;
/** A bare name as lists of competences have them, and no sentence. */
export declare function isName(words: string): boolean;
