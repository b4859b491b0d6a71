import { CallError } from '#shared/contract/errors.ts';
import { squashChanges } from '#shared/history/apply.ts';
import { ChangeSet } from '#shared/history/change-set.ts';
import type { PlanRecord } from '#shared/model/records.ts';
import { upcastRecord } from '#shared/model/versions.ts';
import type { Connection } from './connection.ts';
import { chainHash, chainStart } from './hash.ts';
import type { RecordExtent } from './records.ts';

/** applied and undone form the two stacks; superseded = undone, then overtaken by a new edit; inverse = an undo or redo. */
export type ChangeSetState = 'applied' | 'undone' | 'superseded' | 'inverse';

interface Row {
  readonly planId: string;
  readonly number: number;
  readonly state: ChangeSetState;
  readonly step: string;
  readonly hashBefore: string;
  readonly hash: string;
  readonly json: string;
}

/** The end of a plan's chain: number and hash of its last change set, and the records there are after it. */
interface ChainEnd extends RecordExtent {
  readonly number: number;
  readonly hash: string;
}

/** A change set with its place in the history of its plan, from 1. */
export interface Numbered {
  readonly number: number;
  readonly changeSet: ChangeSet;
}

/** One undo step: the change sets of it as one, and the numbers of the rows it is made of. */
export interface Step {
  readonly numbers: readonly number[];
  readonly squashed: ChangeSet;
}

const columns = 'plan_id AS planId, number, state, step, hash_before AS hashBefore, hash, json';

/**
 * The change sets of all plans: only ever added to; undo and redo add the inverse and move the state of what they undo. Each
 * stays as it was written, its hash with it; what is handed out speaks of records as they are today, so that undo writes
 * today's shape.
 */
export class HistoryTable {
  readonly #last;
  readonly #find;
  readonly #insert;
  readonly #applied;
  readonly #undone;
  readonly #setState;
  readonly #supersede;
  readonly #list;
  readonly #newest;
  readonly #end;
  readonly #endWithout;
  readonly #erase;

  constructor(db: Connection) {
    this.#last = db.prepare<[string], ChainEnd>(
      `SELECT number, hash, record_count AS count, checksum_sum AS checksumSum
       FROM change_set WHERE plan_id = ? ORDER BY number DESC LIMIT 1`,
    );
    this.#find = db.prepare<[string], Row>(`SELECT ${columns} FROM change_set WHERE id = ?`);
    this.#insert = db.prepare(
      `INSERT INTO change_set (plan_id, number, id, state, step, at, hash_before, hash, record_count,
         checksum_sum, json)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#applied = db.prepare<[string], Row>(
      `SELECT ${columns} FROM change_set WHERE plan_id = ? AND state = 'applied' AND number > 1 ORDER BY number DESC`,
    );
    this.#undone = db.prepare<[string], Row>(
      `SELECT ${columns} FROM change_set WHERE plan_id = ? AND state = 'undone' ORDER BY number`,
    );
    this.#setState = db.prepare('UPDATE change_set SET state = ? WHERE plan_id = ? AND number = ?');
    this.#supersede = db.prepare("UPDATE change_set SET state = 'superseded' WHERE plan_id = ? AND state = 'undone'");
    this.#list = db.prepare<[string, number, number], Row>(
      `SELECT ${columns} FROM change_set WHERE plan_id = ? AND number < ? ORDER BY number DESC LIMIT ?`,
    );
    this.#newest = db.prepare<[string, string], Row>(
      `SELECT ${columns} FROM change_set WHERE plan_id = ? AND json LIKE ? ORDER BY number DESC`,
    );
    this.#end = db.prepare<[], { seq: number; at: string }>('SELECT seq, at FROM change_set ORDER BY seq DESC LIMIT 1');
    this.#endWithout = db.prepare<[string], { seq: number; at: string }>(
      'SELECT seq, at FROM change_set WHERE plan_id <> ? ORDER BY seq DESC LIMIT 1',
    );
    this.#erase = db.prepare('DELETE FROM change_set WHERE plan_id = ?');
  }

  /** The change set with this id, of whatever plan, with its place in the history of that plan, from 1. */
  find(id: string): Numbered | null {
    const row = this.#find.get(id);
    return row ? numbered(row) : null;
  }

  /** A record as it was before it was last deleted; null = never. */
  lastOf(planId: string, id: string): PlanRecord | null {
    for (const row of this.#newest.iterate(planId, `%${id}%`)) {
      const change = read(row).changes.find(({ before, after }) => before?.id === id && after === null);
      if (change) return change.before;
    }
    return null;
  }

  /** Number of change sets in a plan's history; 0 = no such plan. */
  count(planId: string): number {
    return this.#endOf(planId).number;
  }

  /** How far the whole store has come. */
  end(): { seq: number; at: string } | null {
    return this.#end.get() ?? null;
  }

  /** How far the store would have come without this plan. */
  endWithout(planId: string): { seq: number; at: string } | null {
    return this.#endWithout.get(planId) ?? null;
  }

  /** Deletes the whole chain of a plan. Only together with its records: see Store.erase. */
  erase(planId: string): void {
    this.#erase.run(planId);
  }

  /** `grown` = what the change set did to the number of records and the sum of their checksums. */
  append(changeSet: ChangeSet, state: ChangeSetState, grown: RecordExtent): number {
    const { planId, id, group, at } = changeSet;
    const last = this.#endOf(planId);
    const number = last.number + 1;
    const json = JSON.stringify(changeSet);
    const hash = chainHash(last.hash, json);
    const count = last.count + grown.count;
    const checksumSum = last.checksumSum + grown.checksumSum;
    this.#insert.run(planId, number, id, state, group, at, last.hash, hash, count, checksumSum, json);
    return number;
  }

  /** The records that the plan has to have now. */
  extentOf(planId: string): RecordExtent {
    return this.#endOf(planId);
  }

  #endOf(planId: string): ChainEnd {
    return this.#last.get(planId) ?? { number: 0, hash: chainStart(planId), count: 0, checksumSum: 0 };
  }

  setState(planId: string, numbers: readonly number[], state: ChangeSetState): void {
    for (const number of numbers) this.#setState.run(state, planId, number);
  }

  /** A new edit puts what was undone out of reach. */
  supersedeUndone(planId: string): void {
    this.#supersede.run(planId);
  }

  /** What undo would take back. The change set that made the plan is where its history begins: it is not undone. */
  undoStep(planId: string): Step | null {
    return stepFrom(this.#applied.iterate(planId), 'newest-first');
  }

  /** What redo would do again. */
  redoStep(planId: string): Step | null {
    return stepFrom(this.#undone.iterate(planId), 'oldest-first');
  }

  /** Newest first, from the one before number `before`. */
  list(planId: string, before: number, limit: number): Numbered[] {
    return this.#list.all(planId, before, limit).map(numbered);
  }
}

/**
 * The change sets that share the group of the first; more groups when together they change nothing (made and removed
 * again), so that one press of undo always shows something.
 */
function stepFrom(rows: Iterable<Row>, order: 'newest-first' | 'oldest-first'): Step | null {
  const taken: Numbered[] = [];
  let group = '';
  for (const row of rows) {
    if (taken.length > 0 && row.step !== group) {
      const step = squash(taken, order);
      if (step) return step;
    }
    group = row.step;
    taken.push(numbered(row));
  }
  return squash(taken, order);
}

function squash(taken: readonly Numbered[], order: string): Step | null {
  const oldestFirst = order === 'newest-first' ? [...taken].reverse() : taken;
  const newest = oldestFirst.at(-1);
  const changes = squashChanges(oldestFirst.map((t) => t.changeSet.changes));
  if (newest === undefined || changes.length === 0) return null;
  return { numbers: oldestFirst.map((t) => t.number), squashed: { ...newest.changeSet, changes } };
}

function numbered(row: Row): Numbered {
  return { number: row.number, changeSet: read(row) };
}

function read(row: Row): ChangeSet {
  if (chainHash(row.hashBefore, row.json) !== row.hash) throw new CallError('store-damaged', { reason: 'changed' });
  const written = JSON.parse(row.json) as ChangeSet;
  const changes = written.changes.map(({ before, after }) => ({
    before: upcastRecord(before),
    after: upcastRecord(after),
  }));
  return ChangeSet.parse({ ...written, changes });
}
