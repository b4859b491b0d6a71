import type { Mastery } from './kinds/requirement.ts';
/**
 * Knowledge or skill, guessed from the words of a requirement; the user can change it. A skill unless the words speak of
 * knowing: most of what a job asks is doing.
 */
export declare function guessMastery(title: string): Mastery;
