import type { Place } from '../document/document.ts';
import type { Mastery } from '../model/kinds/requirement.ts';
import type { WrittenLevel } from './levels.ts';
/** Something that a profile asks, as it was found: its level is made out when all of them are known. */
export interface Found extends Place {
    /** Which heading it stands under; -1 = none. */
    readonly heading: number;
    readonly isTicked: boolean;
    /** Entries of one list or table have the same number: levels that do not name themselves need their like beside them. */
    readonly list: number;
    /** The level that stands beside it: in its row, or on a line of its own. */
    written: WrittenLevel | null;
    /** How it shows, in the words of the profile. */
    readonly behaviours: Place[];
    readonly mastery: Mastery | null;
}
/** Something of a profile that is no requirement, and why. */
export interface LeftOut extends Place {
    readonly why: LeftOutReason;
}
export type LeftOutReason = 'fact' | 'furniture' | 'examples' | 'definition' | 'scale' | 'note' | 'text' | 'column';
