import * as z from 'zod';
import type { AnyField, Field, KindLeaves, KindName } from './field.ts';

/** An id is opaque; the brand keeps a requirement's id from being used as a learning question's. */
export const idOf = <K extends string>(_kind: K) =>
  z
    .string()
    .regex(/^[A-Za-z0-9_-]{8,64}$/)
    .brand<K>();

/** One line in the user's words, such as the title of a requirement. May be empty while it is being written. */
export const Line = z.string().max(2_000).refine(isWellFormed, 'lone surrogate');
/** Running text in the user's words. */
export const Text = z.string().max(200_000).refine(isWellFormed, 'lone surrogate');
/** A calendar date, YYYY-MM-DD. */
export const IsoDate = z.iso.date();
export type IsoDate = string;
/** A time of day on the clock where one is, HH:MM from 00:00 to 23:59. */
export const ClockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
/** A moment, ISO 8601 in UTC. */
export const IsoMoment = z.iso.datetime();
/** Whole eurocents, never negative. */
export const Cents = z.int().min(0).max(100_000_000_00);
/** Whole minutes: hours such as 3,6 are exact as 216 minutes. */
export const Minutes = z
  .int()
  .min(0)
  .max(60 * 10_000);
/** The minutes of something that fits in a day. */
export const MinutesOfDay = z
  .int()
  .min(1)
  .max(24 * 60);
/** A number of months that come round. */
export const Months = z.int().min(1).max(600);
/** A part in thousandths: 210 = 21%. */
export const Permille = z.int().min(0).max(1000);
/** A part in hundredths of a percent: 3333 = 33.33%. */
export const Hundredths = z.int().min(0).max(10_000);
/** 1–5; the words of the scale are in shared/text/terms.ts. */
export const Level = z.int().min(1).max(5);
export type Level = z.infer<typeof Level>;
/** Place in a list; only the order counts. See edits/order.ts. */
export const Position = z.number();
export const positionField = { schema: Position, nl: 'volgorde', en: 'order', leaves: 'silent' } as const;

function isWellFormed(text: string): boolean {
  return text.isWellFormed();
}

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
type StepsOf<Version extends number> = Version extends 1
  ? readonly []
  : readonly [Upcaster | AddedFields, ...(Upcaster | AddedFields)[]];

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
export function defineKind<
  const Kind extends string,
  const Leaves extends KindLeaves,
  Shape extends z.ZodRawShape,
  const Version extends number = 1,
  const Steps extends StepsOf<Version> = StepsOf<Version>,
>(definition: {
  kind: Kind;
  version?: Version;
  upcasters?: Steps;
  name: KindName;
  leaves: Leaves;
  fields: { readonly [F in keyof Shape]: Field<Shape[F], Leaves> };
  titleField: keyof Shape & string;
  references?: readonly { field: keyof Shape & string; to: string; onDelete: OnDelete }[];
  fixed?: readonly (keyof Shape & string)[];
  sealed?: Seal<keyof Shape & string>;
}) {
  const { kind, name, leaves, fields, titleField } = definition;
  const version = definition.version ?? (1 as Version);
  const steps: readonly (Upcaster | AddedFields)[] = definition.upcasters ?? [];
  if (steps.length !== version - 1)
    throw new Error(`${kind} of version ${version} needs ${version - 1} upcasters, not ${steps.length}`);
  const schema = z.strictObject({
    kind: z.literal(kind),
    id: idOf(kind),
    planId: idOf('plan'),
    ...versionField(version),
    ...shapeOf<Shape>(fields),
  });
  return {
    kind,
    version,
    upcasters: steps.map(upcasterOf),
    initially: initiallyIn<NamesAdded<Steps> & keyof Shape>(steps, fields),
    name,
    leaves,
    fields,
    schema,
    references: definition.references ?? [],
    fixed: definition.fixed ?? [],
    sealed: definition.sealed ?? null,
    titleField,
    isPrivate: leaves === 'ticked' || leaves === 'never',
  } as const;
}

function shapeOf<Shape extends z.ZodRawShape>(
  fields: {
    readonly [F in keyof Shape]: { readonly schema: Shape[F] };
  },
): Shape {
  const entries = Object.entries(fields as unknown as Readonly<Record<string, AnyField>>);
  return Object.fromEntries(entries.map(([field, { schema }]) => [field, schema])) as unknown as Shape;
}

function upcasterOf(step: Upcaster | AddedFields): Upcaster {
  return typeof step === 'function' ? step : (record) => ({ ...record, ...step });
}

/** Of the fields that are still there. */
function initiallyIn<Name extends PropertyKey>(
  steps: readonly (Upcaster | AddedFields)[],
  fields: object,
): Readonly<Record<Name, unknown>> {
  const added = steps.flatMap((step) => (typeof step === 'function' ? [] : Object.entries(step)));
  return Object.fromEntries(added.filter(([field]) => Object.hasOwn(fields, field))) as Record<Name, unknown>;
}

function versionField<Version extends number>(version: Version) {
  type Field = Version extends 1 ? Record<never, never> : { readonly v: z.ZodLiteral<Version> };
  return (version === 1 ? {} : { v: z.literal(version) }) as Field;
}
