import type { Place, TextBlock } from '../document/document.ts';
import type { Found, LeftOut, LeftOutReason } from './found.ts';
import type { WrittenLevel } from './levels.ts';
import type { ProfileTable } from './read-profile.ts';
import { type Legend } from './scales.ts';
import type { SectionKind } from './sections.ts';
export interface FoundHeading extends Place {
    readonly parent: number;
}
export interface FoundAll {
    readonly found: readonly Found[];
    readonly headings: readonly FoundHeading[];
    readonly leftOut: readonly LeftOut[];
    readonly legends: readonly Legend[];
    readonly orders: readonly (readonly string[])[];
    readonly tables: readonly ProfileTable[];
}
/** A part of the profile that lies open: below which heading, and what it is about. */
export interface Section {
    readonly level: number;
    readonly heading: number;
    readonly kind: SectionKind | null;
    /** Its own words say what it is about; else it has that from above. */
    readonly isNamed: boolean;
    /** The competence that this heading names: what stands here is how it shows. */
    readonly competence: Found | null;
    /** The level that the heading names for all below it. */
    readonly written: WrittenLevel | null;
}
export declare const top: Section;
/** What is found in a profile on the way through it, and which parts lie open there. */
export declare class Gathered {
    readonly text: string;
    readonly found: Found[];
    readonly headings: FoundHeading[];
    readonly leftOut: LeftOut[];
    readonly legends: Legend[];
    readonly orders: (readonly string[])[];
    readonly tables: ProfileTable[];
    stack: Section[];
    /** The list or table that is read; each has its own number. */
    list: number;
    constructor(text: string);
    result(): FoundAll;
    get here(): Section;
    leave(place: Place, why: LeftOutReason): void;
    legend(block: TextBlock): void;
    add(place: Place, more: Partial<Found> & {
        isTicked: boolean;
    }): Found;
    behaviour(of: Found, place: Place): void;
    /** A heading that is no line of its own: a cell that stands above rows. */
    heading(place: Place): number;
    /** The heading above, when nothing but headings stands under it so far. */
    parentOf(above: Section): number;
}
