import * as z from 'zod';
import type { AnyField, Field, KindLeaves, KindName } from './field.ts';
/** An id is opaque; the brand keeps a requirement's id from being used as a learning question's. */
export declare const idOf: <K extends string>(_kind: K) => PropertyKey extends K ? z.ZodString : z.core.$ZodBranded<z.ZodString, K, "out">;
/** One line in the user's words, such as the title of a requirement. May be empty while it is being written. */
export declare const Line: z.ZodString;
/** Running text in the user's words. */
export declare const Text: z.ZodString;
/** A calendar date, YYYY-MM-DD. */
export declare const IsoDate: z.ZodISODate;
export type IsoDate = string;
/** A time of day on the clock where one is, HH:MM from 00:00 to 23:59. */
export declare const ClockTime: z.ZodString;
/** A moment, ISO 8601 in UTC. */
export declare const IsoMoment: z.ZodISODateTime;
/** Whole eurocents, never negative. */
export declare const Cents: z.ZodInt;
/** Whole minutes: hours such as 3,6 are exact as 216 minutes. */
export declare const Minutes: z.ZodInt;
/** The minutes of something that fits in a day. */
export declare const MinutesOfDay: z.ZodInt;
/** A number of months that come round. */
export declare const Months: z.ZodInt;
/** A part in thousandths: 210 = 21%. */
export declare const Permille: z.ZodInt;
/** A part in hundredths of a percent: 3333 = 33.33%. */
export declare const Hundredths: z.ZodInt;
/** 1–5; the words of the scale are in shared/text/terms.ts. */
export declare const Level: z.ZodInt;
export type Level = z.infer<typeof Level>;
/** Place in a list; only the order counts. See edits/order.ts. */
export declare const Position: z.ZodNumber;
export declare const positionField: {
    readonly schema: z.ZodNumber;
    readonly nl: 'volgorde';
    readonly en: 'order';
    readonly leaves: 'silent';
};
/** What happens to a record when the record it refers to is deleted: it goes along, or only lets go of it. */
export type OnDelete = 'delete' | 'clear';
/** The field that refers, the kind it refers to, and what deletion does. An array field holds several ids. */
export interface Reference {
    readonly field: string;
    readonly to: string;
    readonly onDelete: OnDelete;
}
/** The field that closes a record once it is filled, and what may still be written then. */
export interface Seal<Field extends string = string> {
    readonly once: Field;
    readonly except: readonly Field[];
}
/** A record as JSON gave it: of whatever version, and not judged yet. */
export type RawRecord = Readonly<Record<string, unknown>>;
/**
 * A record of one version of its kind as the next version would have written it. Pure, and only about this record: it
 * neither makes nor drops a reference. `v` is set by whoever calls it (versions.ts).
 */
export type Upcaster = (record: RawRecord) => RawRecord;
/**
 * Fields that came with a version, each with the value that it has in older records, and in new ones until something else
 * is said: the step when nothing but that happened.
 */
export type AddedFields = Readonly<Record<string, unknown>>;
/** A step for each version before this one, oldest first; version 1 has none. */
type StepsOf<Version extends number> = Version extends 1 ? readonly [] : readonly [Upcaster | AddedFields, ...(Upcaster | AddedFields)[]];
type NamesAdded<Steps extends readonly unknown[]> = {
    [I in keyof Steps]: Steps[I] extends Upcaster ? never : keyof Steps[I];
}[number];
/** What every record has beside the fields of its kind. */
export type FrameField = 'kind' | 'id' | 'planId' | 'v';
export interface KindDefinition<Kind extends string, Schema extends z.ZodObject> {
    readonly kind: Kind;
    /** From version 2 on a record says it in `v`; one without `v` is of version 1. */
    readonly version: number;
    /** Steps from version 1 to 2, 2 to 3 and on: see versions.ts and docs/decisions/versions-of-records.md. */
    readonly upcasters: readonly Upcaster[];
    /** What a new record holds in the fields that came with a later version. */
    readonly initially: AddedFields;
    readonly schema: Schema;
    readonly references: readonly Reference[];
    /** Fields that never change once written, for example the level of a dated score (method.md: never overwritten). */
    readonly fixed: readonly string[];
    /** A record is closed once a field is filled: from then on nothing of it changes. Null = it never closes. */
    readonly sealed: Seal | null;
    /** The field that names the record for a person. */
    readonly titleField: string;
    /** What one record of it is called, and several. */
    readonly name: KindName;
    readonly leaves: KindLeaves;
    /** True when records of this kind never leave the plan unless the owner ticks them (method.md, Sharing). */
    readonly isPrivate: boolean;
    readonly fields: Readonly<Record<string, AnyField>>;
}
/**
 * Declares one kind of record and its fields: the only place that says what it holds, what that is called and whether it
 * leaves. `kind`, `id` and `planId` are added, and `v` from version 2 on. Whoever changes the shape raises the version and
 * adds an upcaster; a test says so (tests/unit/model/shapes.test.ts).
 */
export declare function defineKind<const Kind extends string, const Leaves extends KindLeaves, Shape extends z.ZodRawShape, const Version extends number = 1, const Steps extends StepsOf<Version> = StepsOf<Version>>(definition: {
    kind: Kind;
    version?: Version;
    upcasters?: Steps;
    name: KindName;
    leaves: Leaves;
    fields: {
        readonly [F in keyof Shape]: Field<Shape[F], Leaves>;
    };
    titleField: keyof Shape & string;
    references?: readonly {
        field: keyof Shape & string;
        to: string;
        onDelete: OnDelete;
    }[];
    fixed?: readonly (keyof Shape & string)[];
    sealed?: Seal<keyof Shape & string>;
}): {
    readonly kind: Kind;
    readonly version: Version;
    readonly upcasters: Upcaster[];
    readonly initially: Readonly<Record<NamesAdded<Steps> & keyof Shape, unknown>>;
    readonly name: Readonly<Record<import("../text/language.ts").Language, readonly [one: string, many: string]>>;
    readonly leaves: Leaves;
    readonly fields: { readonly [F in keyof Shape]: Field<Shape[F], Leaves>; };
    readonly schema: z.ZodObject<{
        kind: z.ZodLiteral<Kind>;
        id: PropertyKey extends Kind ? z.ZodString : z.core.$ZodBranded<z.ZodString, Kind, "out">;
        planId: z.core.$ZodBranded<z.ZodString, "plan", "out">;
    } & (Version extends 1 ? Record<never, never> : {
        readonly v: z.ZodLiteral<Version>;
    }) & Shape extends infer T ? { -readonly [P in keyof T]: T[P]; } : never, z.core.$strict>;
    readonly references: readonly {
        field: keyof Shape & string;
        to: string;
        onDelete: OnDelete;
    }[];
    readonly fixed: readonly (keyof Shape & string)[];
    readonly sealed: Seal<keyof Shape & string> | null;
    readonly titleField: keyof Shape & string;
    readonly isPrivate: boolean;
};
export {};
