import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { toEnd } from '#db/integrity.ts';
import { newPlan } from '#shared/model/edits/new-records.ts';
import type { PlanId, PlanRecord, RecordOf } from '#shared/model/records.ts';
import { PlanBuilder, testContext } from '../../support/plans.ts';
import { adds, alters, copyOf, Desk, removes, requirement, samplePlan, temporaryFolder } from './support.ts';

const other = newPlan(testContext('o', 'plan-other' as PlanId), { title: 'Het andere plan' });
const eis = requirement('eis-00001', 'Nota’s schrijven');
const second = requirement('eis-00002', 'Presenteren');
const question = new PlanBuilder(testContext('vraag', samplePlan.id)).learningQuestion({ requirementIds: [eis.id] });

const third = requirement('eis-00003', 'Luisteren');
const clearer = 'Heldere nota’s schrijven';

/** A closed store with two plans, and a history of one in which every origin occurs. Its rows, without where they stand. */
function filled(): { folder: string; records: PlanRecord[]; history: unknown; rows: unknown } {
  const folder = temporaryFolder();
  const desk = new Desk(folder);
  desk.apply([adds(other)]);
  desk.apply([adds(samplePlan)]);
  desk.apply([adds(eis), adds(second), adds(question)]);
  desk.apply([alters(eis, { title: clearer }), alters(second, { requiredLevel: 4 })], { origin: 'fix' });
  desk.apply([removes({ ...second, requiredLevel: 4 })]);
  desk.ask('history.undo', { planId: samplePlan.id });
  desk.ask('history.redo', { planId: samplePlan.id });
  desk.ask('history.undo', { planId: samplePlan.id });
  desk.apply([alters({ ...eis, title: clearer }, { requiredLevel: 5 })]);
  desk.apply([adds(third)], { origin: 'import' });
  const records = desk.records();
  const history = historyOf(desk);
  desk.close();
  return { folder, records, history, rows: rowsIn(folder) };
}

const historyOf = (desk: Desk) => desk.ask('history.list', { planId: samplePlan.id, limit: 500 });

/** What a closed store holds, in order: all of it but the place of a record. */
const rowsIn = (folder: string) =>
  inDatabase(folder, (db) =>
    [
      'SELECT plan_id, id, kind, checksum, json FROM record ORDER BY seq',
      'SELECT * FROM change_set ORDER BY seq',
      'SELECT * FROM record_reference',
    ].map((sql) => db.prepare(sql).all()),
  );

function inDatabase<T>(folder: string, work: (db: Database.Database) => T): T {
  const db = new Database(path.join(folder, 'routekaart.db'));
  try {
    return work(db);
  } finally {
    db.close();
  }
}

/** Changes a closed store behind its back. */
function harm(folder: string, sql: string): void {
  inDatabase(folder, (db) => {
    db.pragma('foreign_keys = OFF');
    const changes = () => db.prepare('SELECT total_changes()').pluck().get() as number;
    for (const statement of sql.split(';')) {
      const before = changes();
      db.exec(statement);
      if (changes() === before) throw new Error(`it changed nothing: ${statement}`);
    }
  });
}

const spoil = (from: string, to: string) => `replace(json, '${from}', '${to}')`;
const ofPlan = `plan_id = '${samplePlan.id}'`;

/** Looks through every plan, as the app does after a start. */
function lookThrough(desk: Desk): void {
  for (const planId of desk.store.planIds()) {
    const fault = toEnd(desk.store.check(planId));
    if (fault) desk.app.health.found(fault);
  }
}

describe('a plan of which one copy is damaged', () => {
  it.each<[string, string]>([
    ['a letter in a record', `UPDATE record SET json = ${spoil('nota', 'nita')} WHERE id = '${eis.id}'`],
    ['a record that is no JSON any more', `UPDATE record SET json = substr(json, 9) WHERE id = '${eis.id}'`],
    ['the row of the plan itself', `UPDATE record SET json = ${spoil('Noor', 'Room')} WHERE id = '${samplePlan.id}'`],
    ['a record that is gone', `DELETE FROM record WHERE id = '${eis.id}'`],
    ['the row of the plan that is gone', `DELETE FROM record WHERE id = '${samplePlan.id}'`],
    ['two records in a row that are gone', `DELETE FROM record WHERE id IN ('${eis.id}', '${question.id}')`],
    ['the last record', `DELETE FROM record WHERE id = '${third.id}'`],
    ['all records', `DELETE FROM record WHERE ${ofPlan}`],
    ['the id of a record', `UPDATE record SET id = 'eis-0X001' WHERE id = '${eis.id}'`],
    ['a checksum', `UPDATE record SET checksum = 7 WHERE id = '${second.id}'`],
    ['the tally in the last change set', `UPDATE change_set SET checksum_sum = 7, record_count = 1 WHERE ${ofPlan}`],
    ['the number of records alone', `UPDATE change_set SET record_count = 1 WHERE ${ofPlan}`],
    ['the sum of checksums alone', `UPDATE change_set SET checksum_sum = 7 WHERE ${ofPlan}`],
    [
      'a record that nobody wrote',
      `INSERT INTO record SELECT 99, plan_id, 'eis-00009', kind, checksum, json FROM record WHERE id = '${eis.id}'`,
    ],
    ['a reference that is gone', `DELETE FROM record_reference WHERE ${ofPlan}`],
    ['a reference to something else', `UPDATE record_reference SET to_id = 'x' WHERE ${ofPlan}`],
    ['a reference that nobody wrote', `INSERT INTO record_reference VALUES ('${samplePlan.id}', '${eis.id}', 'x')`],
    [
      'a reference of no plan',
      `INSERT INTO record_reference VALUES ('plan-gone', 'x', 'y'); DELETE FROM record WHERE id = '${third.id}'`,
    ],
    ['the first change set', `UPDATE change_set SET json = ${spoil('Noor', 'Room')} WHERE ${ofPlan} AND number = 1`],
    [
      'a change set of two records, a fix',
      `UPDATE change_set SET json = ${spoil('Presenteren', 'Pres')} WHERE ${ofPlan} AND number = 3`,
    ],
    [
      'one in which an id cannot be read',
      `UPDATE change_set SET json = ${spoil(eis.id, 'eis-0????')} WHERE ${ofPlan} AND number = 3`,
    ],
    ['one of which nothing can be read', `UPDATE change_set SET json = '' WHERE ${ofPlan} AND number = 2`],
    ['an undo', `UPDATE change_set SET json = substr(json, 1, 200) WHERE ${ofPlan} AND number = 5`],
    ['a redo', `UPDATE change_set SET json = substr(json, 1, 200) WHERE ${ofPlan} AND number = 6`],
    [
      'the newest change set, of something taken in',
      `UPDATE change_set SET json = ${spoil('Luisteren', 'Luistaren')} WHERE ${ofPlan} AND number = 9`,
    ],
    ['a hash', `UPDATE change_set SET hash = 'abc' WHERE ${ofPlan} AND number = 4`],
    ['the newest hash', `UPDATE change_set SET hash = 'abc' WHERE ${ofPlan} AND number = 9`],
    ['every hash of before', `UPDATE change_set SET hash_before = 'abc' WHERE ${ofPlan}`],
    [
      'a hash with the next hash of before',
      `UPDATE change_set SET hash = 'abc' WHERE ${ofPlan} AND number = 4; UPDATE change_set SET hash_before = 'abc' WHERE ${ofPlan} AND number = 5`,
    ],
    ['the number of a change set', `UPDATE change_set SET number = 50 WHERE ${ofPlan} AND number = 5`],
    ['one hash of before', `UPDATE change_set SET hash_before = 'abc' WHERE ${ofPlan} AND number = 5`],
    ['two change sets', `UPDATE change_set SET json = substr(json, 60) WHERE ${ofPlan} AND number IN (1, 8)`],
    [
      'a record of before, and a change set of later',
      `UPDATE record SET json = 'x' WHERE id = '${eis.id}'; UPDATE change_set SET json = 'x' WHERE ${ofPlan} AND number = 9`,
    ],
  ])('is whole again: %s', (_, sql) => {
    const { folder, records, history, rows } = filled();
    harm(folder, sql);
    const desk = new Desk(folder);
    expect(desk.records()).toEqual(records);
    lookThrough(desk);
    expect(desk.logged[0]).toBe('fault');
    expect(desk.records()).toEqual(records);
    expect(historyOf(desk)).toEqual(history);
    expect(desk.ask('plans.list', {}).map((p) => p.plan.id)).toEqual([samplePlan.id, other.id]);
    expect(desk.ask('health.get', {})).toMatchObject({
      faults: [],
      healed: desk.logged.includes('healed') ? [{ planId: samplePlan.id, title: samplePlan.title }] : [],
    });
    desk.close();
    expect(rowsIn(folder)).toEqual(rows);
    // Undo and edits go on from there, and a backup of it is sound.
    const again = new Desk(folder);
    again.apply([alters(records[1] as RecordOf<'requirement'>, { requiredLevel: 3 })]);
    again.ask('history.undo', { planId: samplePlan.id });
    expect(again.records()).toEqual(records);
    expect(again.store.backup().isSound).toBe(true);
    again.close();
  });

  it('is whole again when the file itself was changed, so that the indexes of it say something else', () => {
    const { folder, rows } = filled();
    const file = path.join(folder, 'routekaart.db');
    const row = `${samplePlan.id}${eis.id}${eis.kind}`;
    const bytes = readFileSync(file);
    expect(bytes.indexOf(row)).toBeGreaterThan(0);
    bytes.write(row.replace(eis.id, 'eis-0X001'), bytes.indexOf(row));
    writeFileSync(file, bytes);
    const desk = new Desk(folder);
    lookThrough(desk);
    expect(desk.logged).toEqual(['fault', 'healed']);
    expect(desk.store.backup().isSound).toBe(true);
    desk.close();
    expect(rowsIn(folder)).toEqual(rows);
  });

  it('is whole again where the place of a record was taken: it comes last', () => {
    const { folder, records } = filled();
    harm(folder, `DELETE FROM record WHERE id = '${eis.id}'; UPDATE record SET seq = seq + 2 WHERE id = '${other.id}'`);
    const desk = new Desk(folder);
    const [plan, first, ...rest] = records;
    expect(desk.records()).toEqual([plan, ...rest, first]);
    desk.close();
  });

  it('is whole again where the order of a change set can be read, or is that in which records were made', () => {
    const { folder } = filled();
    const desk = new Desk(folder);
    const many = Array.from({ length: 12 }, (_, i) => requirement(`eis-${2000 + i}`, `Eis ${i}`));
    desk.apply(many.map(adds));
    const shuffled = many.map((_, i) => many[(i * 5) % 12] as (typeof many)[0]);
    desk.apply(shuffled.map((record) => alters(record, { note: 'Anders' })));
    desk.apply([alters(third, { requiredLevel: 2 })]);
    desk.close();
    const rows = rowsIn(folder);
    const healed = (sql: string) => {
      const copy = copyOf(folder);
      harm(copy, sql);
      const again = new Desk(copy);
      lookThrough(again);
      const health = again.ask('health.get', {});
      again.close();
      if (health.faults.length === 0) expect(rowsIn(copy)).toEqual(rows);
      return health;
    };
    const harmed = (number: number, json: string) =>
      `UPDATE change_set SET json = ${json} WHERE ${ofPlan} AND number = ${number}`;
    for (const sql of [
      harmed(10, "'x'"),
      harmed(11, spoil('Eis 3', 'Eis 4')),
      harmed(11, spoil('eis-2007', 'eis-?007')),
    ])
      expect(healed(sql), sql).toMatchObject({ faults: [], healed: [{ records: 0, changeSets: 1 }] });
    // In an order of which nothing can be read, twelve stand in more ways than can be tried.
    expect(healed(harmed(11, "'x'"))).toMatchObject({ faults: [{ part: 'history' }], healed: [] });
  });

  it('keeps what was damaged, and says so', () => {
    const { folder } = filled();
    harm(folder, `UPDATE record SET json = ${spoil('nota', 'nita')} WHERE id = '${eis.id}'`);
    const desk = new Desk(folder);
    desk.records();
    expect(desk.logged).toEqual(['fault', 'healed']);
    expect(desk.events.at(-1)).toEqual({ type: 'health', client: '' });
    expect(desk.ask('health.get', {}).healed).toMatchObject([{ records: 1, changeSets: 0 }]);
    expect(evidenceIn(folder)).toMatchObject([{ table: 'record', row: { id: eis.id, kind: 'requirement' } }]);
    expect(evidenceIn(folder)[0]?.text).toContain('Heldere nita');
    desk.close();
  });

  it('keeps every row that it writes over, and no other, by plan', () => {
    const { folder } = filled();
    harm(
      folder,
      `UPDATE record SET json = ${spoil('nota', 'nita')} WHERE id = '${eis.id}'; UPDATE change_set SET json = 'x' WHERE ${ofPlan} AND number IN (3, 7)`,
    );
    const desk = new Desk(folder);
    lookThrough(desk);
    desk.close();
    expect(evidenceIn(folder)).toMatchObject([
      { table: 'change_set', row: { number: 3, state: 'applied' }, text: 'x' },
      { table: 'change_set', row: { number: 7 }, text: 'x' },
      { table: 'record', row: { id: eis.id } },
    ]);
  });

  it('keeps nothing when there was nothing to write over', () => {
    const { folder } = filled();
    harm(folder, `DELETE FROM record WHERE id = '${eis.id}'`);
    const desk = new Desk(folder);
    desk.records();
    desk.close();
    expect(readdirSync(folder)).not.toContain('evidence');
  });
});

/** What is kept as evidence of the plan, with the text of each row. */
function evidenceIn(folder: string): { table: string; row: Record<string, unknown>; text: string }[] {
  const kept = path.join(folder, 'evidence');
  const [name, ...more] = readdirSync(kept);
  expect(name).toMatch(new RegExp(`^\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d\\.\\d{3}Z-${samplePlan.id}\\.jsonl$`));
  expect(more).toEqual([]);
  const lines = readFileSync(path.join(kept, name as string), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const found = JSON.parse(line);
    return { ...found, text: Buffer.from(found.row.json, 'base64').toString() };
  });
}

describe('a plan of which both copies are damaged', () => {
  const both = `UPDATE record SET json = ${spoil('nota', 'nita')} WHERE id = '${eis.id}'; UPDATE change_set SET json = ${spoil('nota', 'nita')} WHERE ${ofPlan} AND number >= 4`;
  /** Of the fix nothing can be read or proved any more, in its own row nor in the next. */
  const lostFix = `UPDATE change_set SET json = 'x', hash = 'y' WHERE ${ofPlan} AND number = 3; UPDATE change_set SET hash_before = 'y' WHERE ${ofPlan} AND number = 4`;

  it('stays shut by itself: every other plan opens, and the list goes on', () => {
    const { folder } = filled();
    harm(folder, both);
    const desk = new Desk(folder);
    expect(desk.refused('plan.open', { planId: samplePlan.id })).toMatchObject({ code: 'store-damaged' });
    expect(desk.records(other.id)).toEqual([other]);
    expect(desk.ask('plans.list', {})).toHaveLength(2);
    expect(desk.ask('health.get', {}).faults).toEqual([
      { planId: samplePlan.id, title: samplePlan.title, part: 'history' },
    ]);
    desk.close();
  });

  it('is known by the title it had last, as its record says, or else what can be read of its history', () => {
    const { folder } = filled();
    const before = new Desk(folder);
    before.apply([alters(samplePlan, { title: 'Anders genoemd' })]);
    before.close();
    const titleAfter = (...sql: string[]) => {
      const copy = copyOf(folder);
      if (sql.length > 0) harm(copy, sql.join(';'));
      const desk = new Desk(copy);
      const title = desk.store.titleOf(samplePlan.id);
      desk.close();
      return title;
    };
    const record = `UPDATE record SET json = replace(json, 'genoemd', 'geroemd') WHERE id = '${samplePlan.id}'`;
    const changed = (number: number) =>
      `UPDATE change_set SET json = replace(json, 'title', 'tatle') WHERE ${ofPlan} AND number = ${number}`;
    expect(titleAfter(changed(1), changed(10))).toBe('Anders genoemd');
    expect(titleAfter(record)).toBe('Anders genoemd');
    expect(titleAfter(record, changed(10))).toBe(samplePlan.title);
    expect(titleAfter(record, changed(10), changed(1))).toBeNull();
    expect(titleAfter(`DELETE FROM record WHERE id = '${samplePlan.id}'`, changed(10))).toBe(samplePlan.title);
  });

  it('is in health without a title when neither copy says it', () => {
    const { folder } = filled();
    harm(
      folder,
      `UPDATE record SET json = 'x' WHERE id = '${samplePlan.id}'; UPDATE change_set SET json = 'x' WHERE ${ofPlan} AND number IN (1, 2, 3)`,
    );
    const desk = new Desk(folder);
    expect(desk.ask('plans.list', {}).map((p) => p.plan.id)).toEqual([other.id]);
    expect(desk.ask('health.get', {}).faults).toMatchObject([{ planId: samplePlan.id, title: null }]);
    expect(desk.records(other.id)).toEqual([other]);
    desk.close();
  });

  it('gets back every record that was written after what cannot be proved', () => {
    const { folder, records } = filled();
    harm(
      folder,
      `${lostFix}; UPDATE record SET json = 'x' WHERE id = '${eis.id}'; DELETE FROM record WHERE id = '${third.id}'`,
    );
    const desk = new Desk(folder);
    lookThrough(desk);
    expect(desk.records()).toEqual(records);
    expect(desk.ask('health.get', {}).faults).toMatchObject([{ planId: samplePlan.id, part: 'history' }]);
    desk.close();
  });

  it('loses no row, and says what is whole and what was last known of the rest', () => {
    const { folder, records } = filled();
    harm(
      folder,
      `${lostFix}; UPDATE record SET json = 'x' WHERE id IN ('${eis.id}', '${question.id}'); INSERT INTO record SELECT 99, plan_id, 'eis-00009', kind, 7, json FROM record WHERE id = '${third.id}'`,
    );
    const desk = new Desk(folder);
    expect(desk.refused('plan.open', { planId: samplePlan.id })).toMatchObject({ code: 'store-damaged' });
    const isLost = (record: PlanRecord) => record.id === question.id;
    expect(desk.store.salvage(samplePlan.id)).toEqual({
      whole: records.filter((record) => !isLost(record)),
      lost: [
        { kind: 'learningQuestion', earlier: question },
        { kind: 'requirement', earlier: null },
      ],
    });
    desk.close();
  });

  it('names the plan among what is lost, as it last was, when there is no row of it', () => {
    const { folder, records } = filled();
    harm(folder, `${lostFix}; DELETE FROM record WHERE id = '${samplePlan.id}'`);
    const desk = new Desk(folder);
    expect(desk.store.salvage(samplePlan.id)).toEqual({
      whole: records.slice(1),
      lost: [{ kind: 'plan', earlier: samplePlan }],
    });
    expect(desk.store.salvage('plan-elsewhere')).toEqual({ whole: [], lost: [] });
    desk.close();
  });

  it('whose history alone cannot be proved opens, and says so', () => {
    const { folder, records } = filled();
    harm(folder, lostFix);
    const desk = new Desk(folder);
    lookThrough(desk);
    expect(desk.records()).toEqual(records);
    expect(desk.ask('health.get', {}).faults).toMatchObject([{ planId: samplePlan.id, part: 'history' }]);
    expect(desk.store.faults()).toEqual([{ planId: samplePlan.id, what: 'chain' }]);
    desk.close();
  });
});
