import type { Document, Place } from '../document/document.ts';
import type { Level } from '../model/define.ts';
import type { Mastery } from '../model/kinds/requirement.ts';
import type { ColumnRole, TableShape } from './columns.ts';
import type { LeftOut } from './found.ts';
import { type LevelForm, type WrittenLevel } from './levels.ts';
import { type Scale } from './scales.ts';
export interface ProfileHeading extends Place {
    readonly text: string;
    /** The heading above it that has no entries of its own; -1 = none. */
    readonly parent: number;
}
/** Words of a profile at their place. */
export interface ProfileWords extends Place {
    readonly text: string;
}
/** A level that the profile names. */
export interface ReadLevel {
    /** In the words of the profile. */
    readonly words: string;
    /** What it comes to on the scale of the plan; null when its scale does not hold it. */
    readonly level: Level | null;
    readonly written: WrittenLevel;
}
/** Something the profile asks, in its own words. */
export interface ProfileItem extends ProfileWords {
    /** Which heading it stands under; -1 = none. */
    readonly heading: number;
    readonly mastery: Mastery;
    /** False when it may well be no requirement: the user ticks it, or leaves it. */
    readonly isLikely: boolean;
    /** Null when the profile names none. */
    readonly level: ReadLevel | null;
    readonly behaviours: readonly ProfileWords[];
}
/** A table of the profile and how it was read. */
export interface ProfileTable extends Place {
    readonly shape: TableShape;
}
/** What was made of a profile. Headings, items and rest are in the order of the text, and hold all of it without overlap. */
export interface ProfileReading {
    readonly headings: readonly ProfileHeading[];
    readonly items: readonly ProfileItem[];
    readonly rest: readonly Place[];
    readonly leftOut: readonly (LeftOut & {
        readonly text: string;
    })[];
    readonly scales: readonly Scale[];
    readonly tables: readonly ProfileTable[];
}
/** What the user said of a profile: what the columns of a table hold, by the table's place. */
export interface ReadingChoices {
    readonly columns?: ReadonlyMap<number, readonly ColumnRole[]>;
    /** What the steps of its scales come to, by `stepKey`. */
    readonly levels?: ReadonlyMap<string, Level>;
}
/** By what a step of a scale is known. */
export declare function stepKey(form: LevelForm, name: string): string;
/**
 * Reads what a job profile asks by its structure: headings, enumerations, tables and sentences; word lists only tell what a
 * heading or a column is about. Nothing of the document is lost or invented.
 */
export declare function readProfile(document: Document, choices?: ReadingChoices): ProfileReading;
