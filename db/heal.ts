import { type PlanRecord, referencesOf } from '#shared/model/records.ts';
import { upcastRecord } from '#shared/model/versions.ts';
import type { Connection } from './connection.ts';
import type { FoundRow } from './evidence.ts';
import { rowChecksum } from './hash.ts';
import { mendChain } from './heal-chain.ts';
import { checkPlan, type Fault, toEnd } from './integrity.ts';
import {
  foundRows,
  isProved,
  isWhole,
  type RawChange,
  type RawRecord,
  rawChanges,
  rawRecords,
  sidesOf,
  step,
} from './plan-rows.ts';

/** What healing came to: how many rows were made whole, and the fault that stays. */
export interface Healing {
  readonly records: number;
  readonly changeSets: number;
  readonly fault: Fault | null;
}

/**
 * Makes a plan whole from its two copies: a change set that is damaged from the records around it, a record from the
 * chain, references from the records. Only what the hashes prove is written. Call within a transaction; `keep` gets every
 * row as it was, before it is written over.
 */
export function healPlan(db: Connection, planId: string, keep: (rows: readonly FoundRow[]) => void): Healing {
  const rows = rawChanges(db, planId);
  const records = rawRecords(db, planId);
  const chain = mendChain(planId, rows, records);
  const mended = chain.rows.filter((row, index) => row !== rows[index]);
  const wanted = provableRecords(chain.rows, chain.isWhole);
  const damaged = records
    .filter((r) => !isWhole(r) || wanted.get(r.id) !== r.json)
    .filter((r) => wanted.has(r.id) || chain.isWhole);
  const there = new Set(records.map(({ id }) => id));
  const missing = [...wanted.keys()].filter((id) => !there.has(id));
  keep([
    ...foundRows(db, 'change_set', planId, new Set(mended.map(({ seq }) => seq))),
    ...foundRows(db, 'record', planId, new Set(damaged.map(({ seq }) => seq))),
  ]);
  // What was changed behind SQLite's back stands in its indexes as it was.
  db.exec('REINDEX');
  const mend = db.prepare('UPDATE change_set SET number = ?, hash_before = ?, hash = ?, json = ? WHERE seq = ?');
  for (const { seq, number, hashBefore, hash, json } of mended) mend.run(number, hashBefore, hash, json, seq);
  for (const record of damaged) writeBack(db, planId, record, wanted.get(record.id));
  insertMissing(db, planId, wanted, records);
  if (chain.isWhole) mendExtents(db, chain.rows);
  mendReferences(db, planId);
  return {
    records: damaged.length + missing.length,
    changeSets: mended.length,
    fault: toEnd(checkPlan(db, planId)),
  };
}

/**
 * The records as the chain proves them: all of them when it is whole, else those that were last written after the last row
 * that proves nothing. Of the others what stands in their row has to do.
 */
function provableRecords(rows: readonly RawChange[], isChainWhole: boolean): Map<string, string> {
  const wanted = new Map<string, string>();
  const from = isChainWhole ? 0 : rows.findLastIndex((row) => !isProved(row)) + 1;
  for (const row of rows.slice(from)) step(wanted, sidesOf(row.json));
  return wanted;
}

/** A record that the whole chain does not know goes. */
function writeBack(db: Connection, planId: string, record: RawRecord, json: string | undefined): void {
  if (json === undefined) db.prepare('DELETE FROM record WHERE plan_id = ? AND seq = ?').run(planId, record.seq);
  else
    db.prepare('UPDATE record SET kind = ?, checksum = ?, json = ? WHERE seq = ?').run(
      kindOf(json),
      rowChecksum(json),
      json,
      record.seq,
    );
}

/**
 * Back at the place where they were made: right behind the record that was made before them, or before the first that is
 * left; at the end when that place is taken.
 */
function insertMissing(
  db: Connection,
  planId: string,
  wanted: ReadonlyMap<string, string>,
  records: readonly RawRecord[],
): void {
  const insert = db.prepare('INSERT INTO record (seq, plan_id, id, kind, checksum, json) VALUES (?, ?, ?, ?, ?, ?)');
  const isTaken = db.prepare<[number]>('SELECT 1 FROM record WHERE seq = ?');
  const places = new Map(records.map(({ id, seq }) => [id, seq]));
  let last = (records[0]?.seq ?? 2) - 2;
  for (const [id, json] of wanted) {
    const behind = isTaken.get(last + 1) ? null : last + 1;
    const place =
      places.get(id) ?? insert.run(behind, planId, id, kindOf(json), rowChecksum(json), json).lastInsertRowid;
    last = Math.max(last, Number(place));
  }
}

/** How many records there are after each change set, and the sum of their checksums: both follow from the chain. */
function mendExtents(db: Connection, rows: readonly RawChange[]): void {
  const update = db.prepare('UPDATE change_set SET record_count = ?, checksum_sum = ? WHERE seq = ?');
  const checksums = new Map<string, number>();
  let sum = 0;
  for (const row of rows) {
    for (const { id, after } of sidesOf(row.json)) {
      sum -= checksums.get(id) ?? 0;
      if (after === null) checksums.delete(id);
      else checksums.set(id, rowChecksum(after));
      sum += checksums.get(id) ?? 0;
    }
    update.run(checksums.size, sum, row.seq);
  }
}

function mendReferences(db: Connection, planId: string): void {
  const whole = rawRecords(db, planId).filter(isWhole);
  db.prepare('DELETE FROM record_reference WHERE plan_id = ?').run(planId);
  db.prepare('DELETE FROM record_reference WHERE plan_id NOT IN (SELECT plan_id FROM change_set)').run();
  const refer = db.prepare('INSERT OR IGNORE INTO record_reference (plan_id, from_id, to_id) VALUES (?, ?, ?)');
  for (const { json } of whole) {
    const record = upcastRecord(JSON.parse(json) as PlanRecord);
    for (const { id } of referencesOf(record)) refer.run(planId, record.id, id);
  }
}

function kindOf(json: string): string {
  return (JSON.parse(json) as PlanRecord).kind;
}
