import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { HistoryTable } from '#db/history.ts';
import { checkPlan, checkStore, faultsOf } from '#db/integrity.ts';
import { migrate } from '#db/migrate.ts';
import { migrations } from '#db/migrations/index.ts';
import { RecordTable } from '#db/records.ts';
import { SettingTable } from '#db/settings.ts';
import { titleOf } from '#db/title.ts';
import type { Change, ChangeSet, ChangeSetId } from '#shared/history/change-set.ts';
import type { PlanId, PlanRecord } from '#shared/model/records.ts';
import { PlanBuilder, testContext } from '#tests/support/plans.ts';

const builder = new PlanBuilder(testContext('r'));
const eis = builder.requirement({ title: 'Nota’s schrijven' });
const second = builder.requirement({ title: 'Presenteren' });
const question = builder.learningQuestion({ requirementIds: [eis.id, second.id] });
const { plan } = builder.view();
const planId = plan.id;

const adds = (after: PlanRecord): Change => ({ before: null, after });
const alters = <R extends PlanRecord>(before: R, patch: Partial<R>): Change => ({
  before,
  after: { ...before, ...patch },
});

/** The tables of today in memory, with the plan in it. */
function opened() {
  const db = new Database(':memory:');
  onTestFinished(() => void db.close());
  db.pragma('foreign_keys = ON');
  migrate(db, migrations, () => {});
  const records = new RecordTable(db);
  const history = new HistoryTable(db);
  let count = 0;
  const write = db.transaction((changes: Change[], group = '') => {
    const id = `change-${String(++count).padStart(6, '0')}` as ChangeSetId;
    const of = (changes[0]?.after ?? changes[0]?.before)?.planId as PlanId;
    const set: ChangeSet = { id, planId: of, at: plan.createdAt, group: group || id, origin: 'edit', changes };
    const grown = { count: 0, checksumSum: 0 };
    for (const change of changes) {
      const { count, checksumSum } = records.write(of, change);
      grown.count += count;
      grown.checksumSum += checksumSum;
    }
    history.append(set, 'applied', grown);
    return id;
  });
  write([adds(plan), adds(eis), adds(second), adds(question)]);
  return { db, records, history, write };
}

const listed = (records: RecordTable, history: HistoryTable) =>
  JSON.parse(`[${Buffer.from(records.listJson(planId, history.extentOf(planId)))}]`);

describe('settings', () => {
  it('are what was set, a field by itself, and defaults where one cannot be read', () => {
    const { db } = opened();
    const settings = new SettingTable(db);
    const defaults = settings.get();
    settings.set({ theme: 'dark', language: 'en' });
    settings.set({ theme: 'light', language: undefined });
    expect(settings.get()).toEqual({ ...defaults, theme: 'light', language: 'en' });
    const put = db.prepare('INSERT OR REPLACE INTO setting VALUES (?, ?)');
    for (const [key, json] of [
      ['theme', '"geel"'],
      ['language', '"nl'],
      ['of a later app', '1'],
      ['toString', '1'],
    ])
      put.run(key, json);
    expect(settings.get()).toEqual(defaults);
  });
});

describe('the check of a plan', () => {
  /** How often it lets others go first, and what it finds. */
  function steps(db: Database.Database): [number, unknown] {
    const check = checkPlan(db, planId);
    for (let count = 0; ; count++) {
      const step = check.next();
      if (step.done) return [count, step.value];
    }
  }

  it('goes through the whole history, a few rows at a time', () => {
    const { db, write } = opened();
    const edit = (number: number) => write([alters(eis, { note: number % 2 ? 'a' : '' })]);
    for (let number = 2; number < 200; number++) edit(number);
    expect(steps(db)).toEqual([0, null]);
    edit(200);
    expect(steps(db)).toEqual([1, null]);
    for (let number = 201; number <= 450; number++) edit(number);
    expect(steps(db)).toEqual([2, null]);
    const spoil = (number: number) =>
      db.prepare("UPDATE change_set SET json = replace(json, 'Nota', 'Noot') WHERE number = ?").run(number);
    spoil(450);
    expect(steps(db)).toEqual([2, { planId, what: 'chain' }]);
    spoil(201);
    expect(steps(db)).toEqual([1, { planId, what: 'chain' }]);
    db.exec('DELETE FROM change_set WHERE number = 100');
    expect(steps(db)).toEqual([0, { planId, what: 'chain' }]);
  });

  it.each([
    ['record-missing', `DELETE FROM record WHERE id = '${second.id}'`],
    [
      'record-extra',
      `INSERT INTO record SELECT 99, plan_id, 'r-000099', kind, checksum, json FROM record WHERE id = '${eis.id}'`,
    ],
    ['record', `UPDATE record SET json = replace(json, 'Nota', 'Noot') WHERE id = '${eis.id}'`],
    ['record', `UPDATE record SET checksum = 7 WHERE id = '${eis.id}'`],
    ['reference', `DELETE FROM record_reference WHERE to_id = '${eis.id}'`],
    ['reference', `INSERT INTO record_reference VALUES ('${planId}', '${eis.id}', '${second.id}')`],
    ['reference', `UPDATE record_reference SET to_id = '${planId}' WHERE to_id = '${eis.id}'`],
    ['chain', "UPDATE change_set SET hash = 'x'"],
    ['chain', "UPDATE change_set SET hash_before = 'x'"],
    ['chain', 'UPDATE change_set SET number = 2'],
  ])('says %s: %s', (what, sql) => {
    const { db } = opened();
    expect(checkStore(db)).toBeNull();
    db.pragma('foreign_keys = OFF');
    db.exec(sql);
    expect(steps(db)).toEqual([0, { planId, what }]);
    expect(faultsOf(db)).toEqual([{ planId, what }]);
    expect(checkStore(db)).toEqual({ planId, what });
  });

  it('of one plan says nothing of another; of the file it is SQLite that says it', () => {
    const { db, write } = opened();
    const other = { ...plan, id: 'plan-0002' as PlanId, planId: 'plan-0002' as PlanId };
    write([adds(other)]);
    db.pragma('foreign_keys = OFF');
    db.exec("INSERT INTO record_reference VALUES ('plan-gone', 'x', 'y')");
    expect([steps(db), faultsOf(db)]).toEqual([[0, null], [{ planId: '', what: 'sqlite' }]]);
    db.exec("DELETE FROM record_reference WHERE plan_id = 'plan-gone'");
    const bytes = db.serialize();
    const entry = Buffer.from(`${planId}${eis.id}`);
    let at = bytes.indexOf(entry);
    while (bytes.subarray(at + entry.length).toString('latin1', 0, 11) === 'requirement')
      at = bytes.indexOf(entry, at + 1);
    bytes.write('x', at + entry.length - 1);
    const harmed = new Database(bytes);
    expect([steps(harmed), faultsOf(harmed)]).toEqual([[0, null], [{ planId: '', what: 'sqlite' }]]);
    harmed.close();
    db.exec("INSERT INTO record_reference VALUES ('plan-gone', 'x', 'y')");
    db.exec("UPDATE record SET checksum = 7 WHERE plan_id = 'plan-0002'");
    expect([steps(db), faultsOf(db)]).toEqual([[0, null], [{ planId: 'plan-0002', what: 'record' }]]);
  });
});

describe('records', () => {
  it('are written in one row each, their references only when these change', () => {
    const { db, records, history, write } = opened();
    const changes = () => db.prepare('SELECT total_changes()').pluck().get() as number;
    const referrers = (id: string) => records.reader(planId).referrers(id);
    expect([referrers(eis.id), referrers(second.id), referrers(question.id)]).toEqual([
      [question.id],
      [question.id],
      [],
    ]);
    const before = changes();
    write([alters(question, { text: 'Hoe schrijf ik korter?' })]);
    expect(changes() - before).toBe(2); // the record and the change set
    const asked = { ...question, text: 'Hoe schrijf ik korter?' };
    write([alters(asked, { requirementIds: [second.id] })]);
    expect([referrers(eis.id), referrers(second.id)]).toEqual([[], [question.id]]);
    write([{ before: { ...asked, requirementIds: [second.id] }, after: null }]);
    expect([referrers(second.id), listed(records, history)]).toEqual([[], [plan, eis, second]]);
    expect(checkStore(db)).toBeNull();
  });

  it('are handed out only when the row is what was written, and the plan is all there', () => {
    const { db, records, history } = opened();
    expect(listed(records, history)).toEqual([plan, eis, second, question]);
    expect(records.get(planId, eis.id)).toEqual(eis);
    expect(records.get(planId, 'r-000099')).toBeUndefined();
    const damaged = expect.objectContaining({ code: 'store-damaged', data: { reason: 'changed' } });
    const { count, checksumSum } = history.extentOf(planId);
    expect(() => records.listJson(planId, { count: count + 1, checksumSum })).toThrow(damaged);
    expect(() => records.listJson(planId, { count, checksumSum: checksumSum + 1 })).toThrow(damaged);
    db.exec(`UPDATE record SET json = replace(json, 'Nota', 'Noot') WHERE id = '${eis.id}'`);
    expect(() => listed(records, history)).toThrow(damaged);
    expect(() => records.get(planId, eis.id)).toThrow(damaged);
    expect(records.get(planId, second.id)).toEqual(second);
  });

  it('of which the plan is damaged are known by its id, the newest plan first', () => {
    const { db, records, write } = opened();
    const [other, third] = ['plan-0002', 'plan-0003'].map((id) => ({
      ...plan,
      id: id as PlanId,
      planId: id as PlanId,
    }));
    for (const record of [other, third]) write([adds(record as PlanRecord)]);
    const ids = () => records.plans().plans.map(({ plan }) => plan.id);
    expect([ids(), records.plans().damaged]).toEqual([['plan-0003', 'plan-0002', planId], []]);
    db.exec("UPDATE record SET json = replace(json, 'Noor', 'Room') WHERE id = 'plan-0002'");
    expect([ids(), records.plans().damaged]).toEqual([['plan-0003', planId], ['plan-0002']]);
    expect(titleOf(db, 'plan-0002')).toBe(plan.title);
    db.exec('DROP TABLE record_reference; DROP TABLE record');
    expect(titleOf(db, 'plan-0002')).toBeNull();
  });
});

describe('history', () => {
  it('is listed from the newest on, before a number and not more than asked', () => {
    const { history, write } = opened();
    for (const note of ['a', 'b', 'c']) write([alters(eis, { note })]);
    const numbers = (before: number, limit: number) => history.list(planId, before, limit).map(({ number }) => number);
    expect([numbers(99, 99), numbers(99, 2), numbers(3, 99), numbers(1, 99)]).toEqual([
      [4, 3, 2, 1],
      [4, 3],
      [2, 1],
      [],
    ]);
    expect(history.list(planId, 2, 1)[0]?.changeSet.changes).toHaveLength(4);
    expect([history.count(planId), history.count('plan-0002')]).toEqual([4, 0]);
  });

  it('knows a record as it was before it was last deleted', () => {
    const { history, write } = opened();
    expect(history.lastOf(planId, question.id)).toBeNull();
    write([{ before: question, after: null }]);
    const again = { ...question, text: 'Nog een keer' };
    write([adds(again), alters(eis, { note: question.id })]);
    expect(history.lastOf(planId, question.id)).toEqual(question);
    write([alters(second, { note: 'x' }), { before: again, after: null }]);
    expect(history.lastOf(planId, question.id)).toEqual(again);
    expect(history.lastOf('plan-0002', question.id)).toBeNull();
  });

  it('says how far the store has come, and would have come without a plan', () => {
    const { history, write } = opened();
    const other = { ...plan, id: 'plan-0002' as PlanId, planId: 'plan-0002' as PlanId };
    write([adds(other)]);
    expect([history.end()?.seq, history.endWithout('plan-0002')?.seq, history.endWithout(planId)?.seq]).toEqual([
      2, 1, 2,
    ]);
    history.erase(planId);
    history.erase('plan-0002');
    expect([history.end(), history.endWithout(planId)]).toEqual([null, null]);
  });

  it('hands out no change set that is not what was written', () => {
    const { db, history, write } = opened();
    const id = write([alters(eis, { note: 'a' })]);
    expect(history.find(id)).toMatchObject({ number: 2, changeSet: { changes: [{ after: { note: 'a' } }] } });
    expect(history.find('change-999999')).toBeNull();
    db.exec("UPDATE change_set SET json = replace(json, 'Nota', 'Noot') WHERE number = 2");
    const damaged = expect.objectContaining({ code: 'store-damaged', data: { reason: 'changed' } });
    for (const read of [() => history.find(id), () => history.undoStep(planId), () => history.list(planId, 9, 9)])
      expect(read).toThrow(damaged);
  });
});
