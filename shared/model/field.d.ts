import type * as z from 'zod';
import type { Language } from '../text/language.ts';
import type { ShareSection } from './share-section.ts';
/**
 * Whether records of a kind may leave: with a section that is chosen; `ticked` = private, only when its kind is ticked by
 * hand (method.md, Sharing); `always`; or `never` (the app's own bookkeeping, and what was sent to others).
 */
export type KindLeaves = ShareSection | 'ticked' | 'always' | 'never';
/**
 * How a receiver sees a field that leaves: `shown` = under its name, wherever its record stands; `drawn` = by the component
 * of its kind; `silent` = not at all, because it only orders, sorts or links.
 */
export type Seen = 'shown' | 'drawn' | 'silent';
/** What a field that leaves waits for: a section beside that of its kind, or the record that a reference leads to. */
export type Condition = {
    readonly section: ShareSection;
} | {
    readonly reference: string;
};
/** A name as it stands in the middle of a sentence, in both languages. */
export type Named = Readonly<Record<Language, string>>;
/** One and several. */
export type KindName = Readonly<Record<Language, readonly [one: string, many: string]>>;
/** The words of every value of a choice. */
export type ChoiceWords<Value extends string = string> = Readonly<Record<Language, Readonly<Record<Value, string>>>>;
/** The values of a choice, also where it may be empty or several hold; never for another type. */
type ChoiceOf<Schema> = Schema extends z.ZodEnum<infer Entries> ? Extract<Entries[keyof Entries], string> : Schema extends z.ZodNullable<infer Inner> ? ChoiceOf<Inner> : Schema extends z.ZodArray<infer Inner> ? ChoiceOf<Inner> : never;
type WordsOf<Schema> = [ChoiceOf<Schema>] extends [never] ? {
    readonly words?: undefined;
} : {
    readonly words: ChoiceWords<ChoiceOf<Schema>>;
};
/**
 * A field says whether it leaves with its kind, and how it is seen then; or what stands in its place when it stays. One that
 * says neither does not compile. In a kind that never leaves there is nothing to say.
 */
type LeavingOf<Schema, Leaves> = Leaves extends 'never' ? {
    readonly leaves?: undefined;
    readonly when?: undefined;
    readonly empty?: undefined;
} : {
    readonly leaves: Seen;
    readonly when?: undefined;
    readonly empty?: undefined;
} | {
    readonly leaves: Seen;
    readonly when: Condition;
    readonly empty: z.infer<Schema>;
} | {
    readonly leaves?: undefined;
    readonly when?: undefined;
    readonly empty: z.infer<Schema>;
};
/** All that is known of a field, said once: see ARCHITECTURE.md, The ledger of fields. */
export type Field<Schema, Leaves> = Named & WordsOf<Schema> & LeavingOf<Schema, Leaves> & {
    readonly schema: Schema;
    /** It changes along with this field of the same record, whose change says enough. */
    readonly follows?: string;
    /** A receiver may propose another value. */
    readonly proposable?: true;
};
/** A field, seen without its schema's exact type. */
export interface AnyField extends Named {
    readonly schema: z.ZodType;
    readonly words?: ChoiceWords | undefined;
    readonly leaves?: Seen | undefined;
    readonly when?: Condition | undefined;
    readonly empty?: unknown;
    readonly follows?: string;
    readonly proposable?: true;
}
export {};
