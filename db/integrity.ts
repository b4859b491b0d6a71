import { type PlanRecord, referencesOf } from '#shared/model/records.ts';
import { upcastRecord } from '#shared/model/versions.ts';
import type { Connection } from './connection.ts';
import { chainHash, chainStart, rowChecksum } from './hash.ts';
import { checkReceived } from './received.ts';

/**
 * A fault in the store: which plan, and what does not fit. `planId` is empty when it is not of one plan: the file itself,
 * or a row of what was received that is gone.
 */
export interface Fault {
  readonly planId: string;
  readonly what: 'chain' | 'record' | 'record-missing' | 'record-extra' | 'reference' | 'received' | 'sqlite';
}

interface ChainRow {
  readonly number: number;
  readonly hashBefore: string;
  readonly hash: string;
  readonly json: string;
}

const rowsAtATime = 200;

/**
 * Checks one plan whole: every hash of its chain, and that records and references are exactly what the chain makes. It
 * yields every few rows, so that the caller can let an edit go first; an edit in between is part of what is checked.
 */
export function* checkPlan(db: Connection, planId: string): Generator<undefined, Fault | null> {
  const next = db.prepare<[string, number, number], ChainRow>(
    `SELECT number, hash_before AS hashBefore, hash, json FROM change_set
     WHERE plan_id = ? AND number >= ? ORDER BY number LIMIT ?`,
  );
  const expected = new Map<string, string>();
  let hashBefore = chainStart(planId);
  for (let number = 1; ; ) {
    const rows = next.all(planId, number, rowsAtATime);
    for (const row of rows) {
      if (row.number !== number++ || row.hashBefore !== hashBefore || chainHash(hashBefore, row.json) !== row.hash)
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
    yield;
  }
}

/** Every fault of the store in one go: of each plan, of what was received, of the file itself. [] = sound. */
export function faultsOf(db: Connection): Fault[] {
  const faults = planIds(db).flatMap((planId) => toEnd(checkPlan(db, planId)) ?? []);
  const received = receivedFault(db);
  if (received) faults.push(received);
  // References were compared plan by plan: only what belongs to no plan is left for SQLite to notice.
  const isWhole =
    db.pragma('quick_check(1)', { simple: true }) === 'ok' &&
    (faults.length > 0 || (db.pragma('foreign_key_check') as unknown[]).length === 0);
  return isWhole ? faults : [...faults, { planId: '', what: 'sqlite' }];
}

/** The first fault of the store; null = sound. */
export function checkStore(db: Connection): Fault | null {
  return faultsOf(db)[0] ?? null;
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

/** What a check that is not to wait for anybody comes to. */
export function toEnd<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
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
  if (found !== expected.size) return { planId, what: 'record-missing' };
  return compareReferences(db, planId, expected);
}

function compareReferences(db: Connection, planId: string, expected: Map<string, string>): Fault | null {
  const wanted = new Set<string>();
  for (const json of expected.values()) {
    const record = upcastRecord(JSON.parse(json) as PlanRecord);
    for (const { id } of referencesOf(record)) wanted.add(`${record.id} ${id}`);
  }
  const found = db
    .prepare<[string], string>("SELECT from_id || ' ' || to_id FROM record_reference WHERE plan_id = ?")
    .pluck()
    .all(planId);
  return found.length === wanted.size && found.every((pair) => wanted.has(pair)) ? null : { planId, what: 'reference' };
}
