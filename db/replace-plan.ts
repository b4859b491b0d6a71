import type { ChangeSet } from '#shared/history/change-set.ts';
import { type PlanRecord, referencesOf } from '#shared/model/records.ts';
import { upcastRecord } from '#shared/model/versions.ts';
import type { Connection } from './connection.ts';
import { chainHash, chainStart, rowChecksum } from './hash.ts';
import { lastSeq } from './migrate.ts';
import { type RawChange, sidesOf, step } from './plan-rows.ts';

type ChainLink = Pick<RawChange, 'id' | 'state' | 'step' | 'at' | 'json'>;

/** A history of one link: the change set that makes a plan. */
export function chainOf(changeSet: ChangeSet): ChainLink[] {
  const { id, group, at } = changeSet;
  return [{ id, state: 'applied', step: group, at, json: JSON.stringify(changeSet) }];
}

/**
 * Puts a whole history in the place of that of a plan, and the records it makes. Its links come after all there is, so that
 * the store has come further, never less far. Call within a transaction, without checks of references.
 */
export function replacePlan(db: Connection, planId: string, links: readonly ChainLink[]): void {
  let seq = lastSeq(db);
  for (const table of ['record_reference', 'record', 'change_set'])
    db.prepare(`DELETE FROM ${table} WHERE plan_id = ?`).run(planId);
  const insert = db.prepare(
    `INSERT INTO change_set (seq, plan_id, number, id, state, step, at, hash_before, hash, record_count, checksum_sum, json)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const records = new Map<string, string>();
  let hashBefore = chainStart(planId);
  for (const [index, { id, state, step: group, at, json }] of links.entries()) {
    step(records, sidesOf(json));
    const hash = chainHash(hashBefore, json);
    const sum = [...records.values()].reduce((total, text) => total + rowChecksum(text), 0);
    insert.run(++seq, planId, index + 1, id, state, group, at, hashBefore, hash, records.size, sum, json);
    hashBefore = hash;
  }
  insertRecords(db, planId, records);
}

function insertRecords(db: Connection, planId: string, records: ReadonlyMap<string, string>): void {
  const insert = db.prepare('INSERT INTO record (plan_id, id, kind, checksum, json) VALUES (?, ?, ?, ?, ?)');
  const refer = db.prepare('INSERT OR IGNORE INTO record_reference (plan_id, from_id, to_id) VALUES (?, ?, ?)');
  for (const [id, json] of records)
    insert.run(planId, id, (JSON.parse(json) as PlanRecord).kind, rowChecksum(json), json);
  for (const json of records.values()) {
    const record = upcastRecord(JSON.parse(json) as PlanRecord);
    for (const { id } of referencesOf(record)) refer.run(planId, record.id, id);
  }
}
