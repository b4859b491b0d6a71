import type { RawRecord, Upcaster } from './define.ts';
import { kinds, type PlanRecord } from './records.ts';

/** What the versions of a kind are known by: its definition says it. */
interface VersionedKind {
  readonly version: number;
  readonly upcasters: readonly Upcaster[];
}

/** A record this app cannot read: it is of a kind or version that only a newer app knows, or names none at all. */
export class UnreadableRecord extends Error {
  readonly fault: 'newer-version' | 'unknown-kind' | 'no-version';
  readonly kind: string;
  constructor(fault: UnreadableRecord['fault'], kind: string) {
    super(`${fault} ${kind}`);
    this.name = 'UnreadableRecord';
    this.fault = fault;
    this.kind = kind;
  }
}

/**
 * Brings a record to today's version of its kind, whatever version wrote it. The same object comes back when it is of
 * today, so that reading costs nothing while nothing is old; else a new one, and the old stays as it is.
 * Throws UnreadableRecord.
 */
export type Upcast = (record: RawRecord) => RawRecord;

/** The upcast for a table of kinds; the app's own is below. */
export function upcastFor(table: Readonly<Record<string, VersionedKind>>): Upcast {
  return (record) => {
    const kind = String(record.kind);
    const known = Object.hasOwn(table, kind) ? table[kind] : undefined;
    if (known === undefined) throw new UnreadableRecord('unknown-kind', kind);
    const version = versionOf(record);
    if (version === null) throw new UnreadableRecord('no-version', kind);
    if (version === known.version) return record;
    if (version > known.version) throw new UnreadableRecord('newer-version', kind);
    let raised = record;
    for (let at = version; at < known.version; at++)
      raised = { ...(known.upcasters[at - 1] as Upcaster)(raised), v: at + 1 };
    return raised;
  };
}

/** Null when `v` says something that no app ever wrote: version 1 is said by saying nothing. */
function versionOf({ v }: RawRecord): number | null {
  if (v === undefined) return 1;
  return typeof v === 'number' && Number.isInteger(v) && v > 1 ? v : null;
}

const upcast = upcastFor(kinds);

/**
 * A record that was valid when it was written, as today's version would have written it. Every border that reads records
 * calls it: the store, its history, files from outside and what was received. Throws UnreadableRecord.
 */
export function upcastRecord<R extends PlanRecord | null>(written: R): R {
  return written === null ? written : (upcast(written as unknown as RawRecord) as unknown as R);
}

/** The same for JSON that was not judged yet: what is no record at all is left for the schema. Throws UnreadableRecord. */
export function upcastUnjudged(value: unknown): unknown {
  const isRecord = typeof value === 'object' && value !== null && typeof (value as RawRecord).kind === 'string';
  return isRecord ? upcast(value as RawRecord) : value;
}

/**
 * How far the kinds have grown: it goes up with every new kind and every new version of one. A store keeps it, so that an
 * older app leaves it alone (db/migrate.ts).
 */
export const shapesVersion = Object.values(kinds).reduce((sum, { version }) => sum + version, 0);

/** The kinds of which older records can be around, with today's version. */
export const grownKinds: readonly (readonly [kind: string, version: number])[] = Object.values(
  kinds as Readonly<Record<string, VersionedKind & { readonly kind: string }>>,
).flatMap(({ kind, version }) => (version > 1 ? [[kind, version] as const] : []));
