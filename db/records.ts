import { CallError } from '#shared/contract/errors.ts';
import type { PlanReader } from '#shared/history/check.ts';
import type { Plan } from '#shared/model/kinds/plan.ts';
import { type PlanRecord, referencesOf } from '#shared/model/records.ts';
import type { Connection } from './connection.ts';
import { recordHash } from './hash.ts';

interface Row {
  readonly id: string;
  readonly hash: string;
  readonly json: string;
}

/** The records of all plans, as they are now. A row whose hash does not fit is never handed out: store-damaged. */
export class RecordTable {
  readonly #one;
  readonly #all;
  readonly #plans;
  readonly #referrers;
  readonly #insert;
  readonly #update;
  readonly #delete;
  readonly #refer;
  readonly #unrefer;

  constructor(db: Connection) {
    this.#one = db.prepare<[string, string], Row>('SELECT id, hash, json FROM record WHERE plan_id = ? AND id = ?');
    this.#all = db
      .prepare<[string], [string, string]>('SELECT hash, json FROM record WHERE plan_id = ? ORDER BY seq')
      .raw();
    this.#plans = db.prepare<[], Row & { changedAt: string }>(
      `SELECT id, hash, json,
         (SELECT at FROM change_set WHERE plan_id = record.plan_id ORDER BY number DESC LIMIT 1) AS changedAt
       FROM record WHERE kind = 'plan' ORDER BY seq DESC`,
    );
    this.#referrers = db
      .prepare<[string, string], string>('SELECT from_id FROM record_reference WHERE plan_id = ? AND to_id = ?')
      .pluck();
    this.#insert = db.prepare('INSERT INTO record (plan_id, id, kind, hash, json) VALUES (?, ?, ?, ?, ?)');
    this.#update = db.prepare('UPDATE record SET hash = ?, json = ? WHERE plan_id = ? AND id = ?');
    this.#delete = db.prepare('DELETE FROM record WHERE plan_id = ? AND id = ?');
    this.#refer = db.prepare('INSERT INTO record_reference (plan_id, from_id, to_id) VALUES (?, ?, ?)');
    this.#unrefer = db.prepare('DELETE FROM record_reference WHERE plan_id = ? AND from_id = ?');
  }

  get(planId: string, id: string): PlanRecord | undefined {
    const row = this.#one.get(planId, id);
    return row && (JSON.parse(sound(row.hash, row.json)) as PlanRecord);
  }

  /** What the checks of shared/history may ask about one plan. */
  reader(planId: string): PlanReader {
    return { get: (id) => this.get(planId, id), referrers: (id) => this.#referrers.all(planId, id) };
  }

  /** All records of a plan as one JSON array, in the order of creation: 10,000 of them are not parsed to be passed on. */
  listJson(planId: string): string {
    const rows = this.#all.all(planId);
    return `[${rows.map(([hash, json]) => sound(hash, json)).join(',')}]`;
  }

  /** All plans, the newest first, with the moment of the last change. */
  plans(): { plan: Plan; changedAt: string }[] {
    return this.#plans
      .all()
      .map(({ hash, json, changedAt }) => ({ plan: JSON.parse(sound(hash, json)) as Plan, changedAt }));
  }

  /** Writes one side of a change. Deferred foreign keys let the records of one transaction come in any order. */
  write(planId: string, before: PlanRecord | null, after: PlanRecord | null): void {
    if (after === null) {
      if (before !== null) this.#delete.run(planId, before.id);
      return;
    }
    const json = JSON.stringify(after);
    if (before === null) this.#insert.run(planId, after.id, after.kind, recordHash(json), json);
    else this.#update.run(recordHash(json), json, planId, after.id);
    const targets = targetsOf(after);
    const earlier = before === null ? [] : targetsOf(before);
    if (targets.join() === earlier.join()) return;
    if (earlier.length > 0) this.#unrefer.run(planId, after.id);
    for (const target of targets) this.#refer.run(planId, after.id, target);
  }
}

function targetsOf(record: PlanRecord): string[] {
  return [...new Set(referencesOf(record).map((r) => r.id))].sort();
}

function sound(hash: string, json: string): string {
  if (recordHash(json) !== hash) throw new CallError('store-damaged', { reason: 'changed' });
  return json;
}
