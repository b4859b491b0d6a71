import type { PlanRecord } from '#shared/model/records.ts';
import type { Connection } from './connection.ts';
import type { FoundRow } from './evidence.ts';
import { chainHash, rowChecksum } from './hash.ts';

/** A change set as it stands in the file, judged by nobody. */
export interface RawChange {
  readonly seq: number;
  readonly number: number;
  readonly id: string;
  readonly state: string;
  readonly step: string;
  readonly at: string;
  readonly hashBefore: string;
  readonly hash: string;
  readonly count: number;
  readonly checksumSum: number;
  readonly json: string;
}

/** A record as it stands in the file. */
export interface RawRecord {
  readonly seq: number;
  readonly id: string;
  readonly kind: string;
  readonly checksum: number;
  readonly json: string;
}

/** One record of a change set: its JSON before and after. */
export interface RawSides {
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** In the order in which they were written. */
export function rawChanges(db: Connection, planId: string): RawChange[] {
  return db
    .prepare<[string], RawChange>(
      `SELECT seq, number, id, state, step, at, hash_before AS hashBefore, hash, record_count AS count,
         checksum_sum AS checksumSum, json
       FROM change_set WHERE plan_id = ? ORDER BY seq`,
    )
    .all(planId);
}

export function rawRecords(db: Connection, planId: string): RawRecord[] {
  return db
    .prepare<[string], RawRecord>('SELECT seq, id, kind, checksum, json FROM record WHERE plan_id = ? ORDER BY seq')
    .all(planId);
}

/** Rows of a plan as they stand, every column, for evidence: all of a table, or those with these sequence numbers. */
export function foundRows(
  db: Connection,
  table: FoundRow['table'],
  planId: string,
  asked?: ReadonlySet<number>,
): FoundRow[] {
  return db
    .prepare<[string], Record<string, unknown> & { seq: number; bytes: Buffer }>(
      `SELECT *, CAST(json AS BLOB) AS bytes FROM ${table} WHERE plan_id = ? ORDER BY seq`,
    )
    .all(planId)
    .filter(({ seq }) => asked?.has(seq) ?? true)
    .map(({ bytes, ...row }) => ({ table, row: { ...row, json: bytes.toString('base64') } }));
}

/** Whether a change set is what its own hash says; its place in the chain is another matter. */
export function isProved(row: RawChange): boolean {
  return chainHash(row.hashBefore, row.json) === row.hash;
}

export function isWhole(row: RawRecord): boolean {
  return rowChecksum(row.json) === row.checksum;
}

/** The sides of a proved change set, each as the JSON that a row of the record has. */
export function sidesOf(json: string): RawSides[] {
  const { changes } = JSON.parse(json) as { changes: { before: PlanRecord | null; after: PlanRecord | null }[] };
  return changes.map(({ before, after }) => ({
    id: (after ?? before)?.id as string,
    before: before && JSON.stringify(before),
    after: after && JSON.stringify(after),
  }));
}

/** Makes records what they become by a change set: by id, in the order of creation. */
export function step(records: Map<string, string>, sides: readonly RawSides[]): void {
  for (const { id, after } of sides) {
    if (after === null) records.delete(id);
    else records.set(id, after);
  }
}

/** The last text that a proved change set gives to every record of a plan, also to those that are gone since. */
export function lastSaid(db: Connection, planId: string): Map<string, string> {
  const said = new Map<string, string>();
  for (const row of rawChanges(db, planId).filter(isProved))
    for (const { id, after } of sidesOf(row.json)) if (after !== null) said.set(id, after);
  return said;
}
