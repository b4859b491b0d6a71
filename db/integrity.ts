import type { PlanRecord } from '#shared/model/records.ts';
import type { Connection } from './connection.ts';
import { chainHash, chainStart, rowChecksum } from './hash.ts';
import { checkReceived } from './received.ts';

/** A fault in the store: which plan, and what does not fit. For the log and for refusing a backup. */
export interface Fault {
  readonly planId: string;
  readonly what: 'chain' | 'record' | 'record-missing' | 'record-extra' | 'received' | 'sqlite';
}

interface ChainRow {
  readonly hashBefore: string;
  readonly hash: string;
  readonly json: string;
}

const rowsAtATime = 200;

/**
 * Checks one plan whole: every hash of its chain, and that the records are exactly what the chain makes. It yields every
 * few rows, so that the caller can let an edit go first; an edit in between is part of what is checked.
 */
export function* checkPlan(db: Connection, planId: string): Generator<undefined, Fault | null> {
  const next = db.prepare<[string, number, number], ChainRow>(
    `SELECT hash_before AS hashBefore, hash, json FROM change_set
     WHERE plan_id = ? AND number >= ? ORDER BY number LIMIT ?`,
  );
  const expected = new Map<string, string>();
  let hashBefore = chainStart(planId);
  for (let number = 1; ; ) {
    const rows = next.all(planId, number, rowsAtATime);
    for (const row of rows) {
      if (row.hashBefore !== hashBefore || chainHash(hashBefore, row.json) !== row.hash)
        return { planId, what: 'chain' };
      hashBefore = row.hash;
      const { changes } = JSON.parse(row.json) as {
        changes: { before: PlanRecord | null; after: PlanRecord | null }[];
      };
      for (const { before, after } of changes) {
        if (after !== null) expected.set(after.id, JSON.stringify(after));
        else if (before !== null) expected.delete(before.id);
      }
    }
    if (rows.length < rowsAtATime) return compareRecords(db, planId, expected);
    number += rows.length;
    yield;
  }
}

/** The whole store in one go: SQLite's own check, the references and every plan. Null = sound. */
export function checkStore(db: Connection): Fault | null {
  const sqlite = db.pragma('quick_check(1)', { simple: true }) !== 'ok';
  if (sqlite || (db.pragma('foreign_key_check') as unknown[]).length > 0) return { planId: '', what: 'sqlite' };
  for (const planId of planIds(db)) {
    const steps = checkPlan(db, planId);
    let step = steps.next();
    while (!step.done) step = steps.next();
    if (step.value) return step.value;
  }
  return receivedFault(db);
}

/** A fault in the plans of others that were received; null = sound. */
export function receivedFault(db: Connection): Fault | null {
  const planId = checkReceived(db);
  return planId === null ? null : { planId, what: 'received' };
}

/** Every plan with a history, the most recently changed first. */
export function planIds(db: Connection): string[] {
  return db.prepare<[], string>('SELECT plan_id FROM change_set GROUP BY plan_id ORDER BY max(seq) DESC').pluck().all();
}

function compareRecords(db: Connection, planId: string, expected: Map<string, string>): Fault | null {
  const rows = db.prepare<[string], { id: string; checksum: number; json: string }>(
    'SELECT id, checksum, json FROM record WHERE plan_id = ?',
  );
  let found = 0;
  for (const { id, checksum, json } of rows.iterate(planId)) {
    found++;
    const wanted = expected.get(id);
    if (wanted === undefined) return { planId, what: 'record-extra' };
    if (wanted !== json || rowChecksum(json) !== checksum) return { planId, what: 'record' };
  }
  return found === expected.size ? null : { planId, what: 'record-missing' };
}
