import { CallError } from '#shared/contract/errors.ts';
import type { Change } from '#shared/history/change-set.ts';
import type { PlanReader } from '#shared/history/check.ts';
import type { Plan } from '#shared/model/kinds/plan.ts';
import { type PlanRecord, referencesOf } from '#shared/model/records.ts';
import { grownKinds, upcastRecord } from '#shared/model/versions.ts';
import type { Connection } from './connection.ts';
import { rowChecksum } from './hash.ts';

interface Row {
  readonly checksum: number;
  readonly json: string;
}

/** How many records there are, and the sum of their checksums: together they notice a row that is missing or is an old one. */
export interface RecordExtent {
  readonly count: number;
  readonly checksumSum: number;
}

/**
 * Whether a row was written before today's version of its kind: 1 or 0. Rows of kinds that have had one shape so far are
 * not looked into.
 */
const isOld = `CASE kind ${grownKinds.map(oldWhen).join(' ')} ELSE 0 END`;
function oldWhen([kind, version]: readonly [string, number]): string {
  return `WHEN '${kind}' THEN json_valid(json) AND coalesce(json_extract(json, '$.v'), 1) < ${version}`;
}

/**
 * The records of all plans, as they are now: rows stay as they were written, what is handed out is of today
 * (shared/model/versions.ts). A row whose checksum does not fit is never handed out: store-damaged. */
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
  readonly #unreferAll;
  readonly #deleteAll;

  constructor(db: Connection) {
    this.#one = db.prepare<[string, string], Row>('SELECT checksum, json FROM record WHERE plan_id = ? AND id = ?');
    // One row for a whole plan: stepping through 10,000 takes longer than all the rest. The inner order is kept, for the
    // outer query concatenates (SQLite drops it only before aggregates that do not care).
    this.#all = db.prepare<[string], { json: Uint8Array | null; rows: string | null }>(
      `SELECT CAST(group_concat(json, ',') AS BLOB) AS json,
         '[' || group_concat(octet_length(json) || ',' || checksum || ',' || isOld, ',') || ']' AS rows
       FROM (SELECT json, checksum, ${isOld} AS isOld FROM record WHERE plan_id = ? ORDER BY seq)`,
    );
    this.#plans = db.prepare<[], Row & { planId: string; changedAt: string }>(
      `SELECT plan_id AS planId, checksum, json,
         (SELECT at FROM change_set WHERE plan_id = record.plan_id ORDER BY number DESC LIMIT 1) AS changedAt
       FROM record WHERE kind = 'plan' ORDER BY seq DESC`,
    );
    this.#referrers = db
      .prepare<[string, string], string>('SELECT from_id FROM record_reference WHERE plan_id = ? AND to_id = ?')
      .pluck();
    this.#insert = db.prepare('INSERT INTO record (plan_id, id, kind, checksum, json) VALUES (?, ?, ?, ?, ?)');
    this.#update = db.prepare('UPDATE record SET checksum = ?, json = ? WHERE plan_id = ? AND id = ?');
    this.#delete = db.prepare('DELETE FROM record WHERE plan_id = ? AND id = ?');
    this.#refer = db.prepare('INSERT INTO record_reference (plan_id, from_id, to_id) VALUES (?, ?, ?)');
    this.#unrefer = db.prepare('DELETE FROM record_reference WHERE plan_id = ? AND from_id = ?');
    this.#unreferAll = db.prepare('DELETE FROM record_reference WHERE plan_id = ?');
    this.#deleteAll = db.prepare('DELETE FROM record WHERE plan_id = ?');
  }

  get(planId: string, id: string): PlanRecord | undefined {
    const row = this.#one.get(planId, id);
    return row && upcastRecord(JSON.parse(sound(row)) as PlanRecord);
  }

  /** What the checks of shared/history may ask about one plan. */
  reader(planId: string): PlanReader {
    return { get: (id) => this.get(planId, id), referrers: (id) => this.#referrers.all(planId, id) };
  }

  /**
   * All records of a plan, in the order of creation: the inside of a JSON array, as UTF-8, for 10,000 of them are not
   * parsed to be passed on. Empty when there is no such plan. Errors: store-damaged when they are not those expected.
   */
  listJson(planId: string, expected: RecordExtent): Uint8Array {
    const all = this.#all.get(planId);
    const rows = JSON.parse(all?.rows ?? '[]') as number[];
    const json = all?.json ?? new Uint8Array();
    const parts: Uint8Array[] = [];
    let copied = 0;
    let start = 0;
    let checksumSum = 0;
    for (let i = 0; i < rows.length; i += 3) {
      const end = start + (rows[i] as number);
      const checksum = rows[i + 1] as number;
      const row = json.subarray(start, end);
      if (rowChecksum(row) !== checksum) throw changed();
      checksumSum += checksum;
      if (rows[i + 2] === 1) {
        parts.push(json.subarray(copied, start), ofToday(row));
        copied = end;
      }
      start = end + 1;
    }
    if (rows.length / 3 !== expected.count || checksumSum !== expected.checksumSum) throw changed();
    return copied === 0 ? json : Buffer.concat([...parts, json.subarray(copied)]);
  }

  /** All plans whose own row is sound, the newest first, with the moment of the last change; and the ids of the others. */
  plans(): { plans: { plan: Plan; changedAt: string }[]; damaged: string[] } {
    const rows = this.#plans.all();
    const isSound = (row: Row) => rowChecksum(row.json) === row.checksum;
    return {
      plans: rows
        .filter(isSound)
        .map((row) => ({ plan: upcastRecord(JSON.parse(row.json) as Plan), changedAt: row.changedAt })),
      damaged: rows.filter((row) => !isSound(row)).map((row) => row.planId),
    };
  }

  /**
   * Writes a change; gives what it did to the number of records and the sum of their checksums. Deferred foreign keys let
   * the records of one transaction come in any order.
   */
  write(planId: string, { before, after }: Change): RecordExtent {
    const id = (before ?? after)?.id as string;
    const old = before === null ? undefined : this.#one.get(planId, id);
    if (after === null) {
      this.#delete.run(planId, id);
      return { count: -1, checksumSum: -(old?.checksum ?? 0) };
    }
    const json = JSON.stringify(after);
    const checksum = rowChecksum(json);
    if (before === null) this.#insert.run(planId, id, after.kind, checksum, json);
    else this.#update.run(checksum, json, planId, id);
    this.#writeReferences(planId, before, after);
    return { count: before === null ? 1 : 0, checksumSum: checksum - (old?.checksum ?? 0) };
  }

  /** Deletes every record of a plan. Only together with its history: see Store.erase. */
  erase(planId: string): void {
    this.#unreferAll.run(planId);
    this.#deleteAll.run(planId);
  }

  #writeReferences(planId: string, before: PlanRecord | null, after: PlanRecord): void {
    const targets = targetsOf(after);
    if (before !== null && targets.join() === targetsOf(before).join()) return;
    this.#unrefer.run(planId, after.id);
    for (const target of targets) this.#refer.run(planId, after.id, target);
  }
}

function targetsOf(record: PlanRecord): string[] {
  return [...new Set(referencesOf(record).map((r) => r.id))];
}

function ofToday(row: Uint8Array): Uint8Array {
  return Buffer.from(JSON.stringify(upcastRecord(JSON.parse(Buffer.from(row).toString()) as PlanRecord)));
}

function sound({ checksum, json }: Row): string {
  if (rowChecksum(json) !== checksum) throw changed();
  return json;
}

function changed(): CallError {
  return new CallError('store-damaged', { reason: 'changed' });
}
