import type { Level } from '../model/define.ts';
import { type LevelForm, type WrittenLevel } from './levels.ts';
/** A scale that a profile uses: its steps from low to high, each with the level of the plan it comes to. */
export interface Scale {
    readonly form: LevelForm;
    readonly steps: readonly ScaleStep[];
}
export interface ScaleStep {
    /** As the profile writes it, without what stands around it: "3", "III", "gevorderd". */
    readonly name: string;
    /** What the profile says it means, '' when it does not. */
    readonly meaning: string;
    readonly level: Level;
}
/** What a profile says of its own scale: from where to where, and the words of its steps. */
export interface Legend {
    readonly form: LevelForm;
    readonly least: number;
    readonly most: number;
    readonly words: readonly string[];
}
/** The level of the plan for a step of a scale: the ends meet, what lies between keeps its share (halves go up). */
export declare function spread(value: number, least: number, most: number): Level;
/**
 * What a line says about the scale: "1 = basis, 2 = gevorderd, 3 = expert", "niveau (1-4)", "op een schaal van 1 tot 5". Null
 * when it says nothing of it.
 */
export declare function legendOf(line: string): Legend | null;
/** The words of a scale in their order, as a legend of words alone has them: "basis, gevorderd of expert". */
export declare function wordsInOrder(line: string): readonly string[];
/** The scales of a profile by the levels that stand in it and what it says of them. */
export declare class Scales {
    #private;
    constructor(levels: readonly WrittenLevel[], legends: readonly Legend[], orders: readonly (readonly string[])[]);
    get all(): readonly Scale[];
    /** The level of the plan, 1–5; null when the scale does not hold it. */
    levelOf(level: WrittenLevel): Level | null;
}
/** How a level is called on its scale. */
export declare function nameOf({ form, value, word }: WrittenLevel): string;
