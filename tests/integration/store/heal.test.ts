import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { toEnd } from '#db/integrity.ts';
import { newPlan } from '#shared/model/edits/new-records.ts';
import type { PlanId, PlanRecord, RecordOf } from '#shared/model/records.ts';
import { testContext } from '../../support/plans.ts';
import { adds, alters, Desk, removes, requirement, samplePlan, temporaryFolder } from './support.ts';

const other = newPlan(testContext('o', 'plan-other' as PlanId), { title: 'Het andere plan' });
const eis = requirement('eis-00001', 'Nota’s schrijven');
const second = requirement('eis-00002', 'Presenteren');

/** A closed store with two plans and a history of edits, an undo and a removal. */
function filled(): { folder: string; records: PlanRecord[]; history: unknown } {
  const folder = temporaryFolder();
  const desk = new Desk(folder);
  desk.apply([adds(other)]);
  desk.apply([adds(samplePlan)]);
  desk.apply([adds(eis), adds(second)]);
  desk.apply([alters(eis, { title: 'Heldere nota’s schrijven' }), alters(second, { requiredLevel: 4 })]);
  desk.apply([removes({ ...second, requiredLevel: 4 })]);
  desk.ask('history.undo', { planId: samplePlan.id });
  desk.apply([alters({ ...eis, title: 'Heldere nota’s schrijven' }, { requiredLevel: 5 })]);
  const records = desk.records();
  const history = historyOf(desk);
  desk.close();
  return { folder, records, history };
}

const historyOf = (desk: Desk) => desk.ask('history.list', { planId: samplePlan.id, limit: 500 });

function harm(folder: string, sql: string): void {
  const db = new Database(path.join(folder, 'routekaart.db'));
  db.exec(sql);
  db.close();
}

const spoil = (from: string, to: string) => `replace(json, '${from}', '${to}')`;
const ofPlan = `plan_id = '${samplePlan.id}'`;

describe('a plan of which one copy is damaged', () => {
  it.each<[string, string]>([
    ['a letter in a record', `UPDATE record SET json = ${spoil('nota', 'nita')} WHERE id = '${eis.id}'`],
    ['a record that is no JSON any more', `UPDATE record SET json = substr(json, 9) WHERE id = '${eis.id}'`],
    ['the row of the plan itself', `UPDATE record SET json = ${spoil('Noor', 'Room')} WHERE id = '${samplePlan.id}'`],
    ['a record that is gone', `DELETE FROM record WHERE id = '${eis.id}'`],
    ['the id of a record', `UPDATE record SET id = 'eis-0X001' WHERE id = '${eis.id}'`],
    ['a checksum', `UPDATE record SET checksum = 7 WHERE id = '${second.id}'`],
    ['the tally in the last change set', `UPDATE change_set SET checksum_sum = 7, record_count = 1 WHERE ${ofPlan}`],
    [
      'a record that nobody wrote',
      `INSERT INTO record SELECT 99, plan_id, 'eis-00009', kind, checksum, json FROM record WHERE id = '${eis.id}'`,
    ],
    ['the first change set', `UPDATE change_set SET json = ${spoil('Noor', 'Room')} WHERE ${ofPlan} AND number = 1`],
    [
      'a change set of two records',
      `UPDATE change_set SET json = ${spoil('Presenteren', 'Pres')} WHERE ${ofPlan} AND number = 3`,
    ],
    [
      'one in which an id cannot be read',
      `UPDATE change_set SET json = ${spoil(eis.id, 'eis-0????')} WHERE ${ofPlan} AND number = 3`,
    ],
    ['an undo', `UPDATE change_set SET json = substr(json, 1, 200) WHERE ${ofPlan} AND number = 5`],
    [
      'the newest change set',
      `UPDATE change_set SET json = ${spoil('"requiredLevel":5', '"requiredLevel":2')} WHERE ${ofPlan} AND number = 7`,
    ],
    ['a hash', `UPDATE change_set SET hash = 'abc' WHERE ${ofPlan} AND number = 4`],
    ['the newest hash', `UPDATE change_set SET hash = 'abc' WHERE ${ofPlan} AND number = 6`],
    ['every hash of before', `UPDATE change_set SET hash_before = 'abc' WHERE ${ofPlan}`],
    ['two change sets', `UPDATE change_set SET json = substr(json, 60) WHERE ${ofPlan} AND number IN (1, 7)`],
  ])('is whole again: %s', (_, sql) => {
    const { folder, records, history } = filled();
    harm(folder, `PRAGMA foreign_keys = OFF; ${sql}`);
    const desk = new Desk(folder);
    expect(desk.records()).toEqual(records);
    for (const planId of desk.store.planIds()) {
      const fault = toEnd(desk.store.check(planId));
      if (fault) desk.app.health.found(fault);
    }
    expect(desk.records()).toEqual(records);
    expect(historyOf(desk)).toEqual(history);
    expect(desk.ask('plans.list', {}).map((p) => p.plan.id)).toEqual([samplePlan.id, other.id]);
    expect(desk.ask('health.get', {})).toMatchObject({
      faults: [],
      healed: desk.logged.includes('healed') ? [{ planId: samplePlan.id, title: samplePlan.title }] : [],
    });
    // Undo and edits go on from there, and a backup of it is sound.
    desk.apply([alters(records[1] as RecordOf<'requirement'>, { requiredLevel: 3 })]);
    desk.ask('history.undo', { planId: samplePlan.id });
    expect(desk.records()).toEqual(records);
    expect(desk.store.backup().isSound).toBe(true);
    desk.close();
  });

  it('keeps what was damaged, and says so', () => {
    const { folder } = filled();
    harm(folder, `UPDATE record SET json = ${spoil('nota', 'nita')} WHERE id = '${eis.id}'`);
    const desk = new Desk(folder);
    desk.records();
    expect(desk.logged).toEqual(['fault', 'healed']);
    expect(desk.events.at(-1)).toEqual({ type: 'health', client: '' });
    expect(desk.ask('health.get', {}).healed).toMatchObject([{ records: 1, changeSets: 0 }]);
    const kept = path.join(folder, 'evidence');
    const [name] = readdirSync(kept);
    expect(name).toContain(samplePlan.id);
    const line = JSON.parse(readFileSync(path.join(kept, name as string), 'utf8').split('\n')[0] as string);
    expect(Buffer.from(line.row.json, 'base64').toString()).toContain('Heldere nita');
    desk.close();
  });
});

describe('a plan of which both copies are damaged', () => {
  const both = [
    `UPDATE record SET json = ${spoil('nota', 'nita')} WHERE id = '${eis.id}'`,
    `UPDATE change_set SET json = ${spoil('nota', 'nita')} WHERE ${ofPlan} AND number >= 4`,
  ].join(';');

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

  it('is in health by its title when its own row is what was damaged', () => {
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

  it('whose history alone cannot be proved opens, and says so', () => {
    const { folder, records } = filled();
    harm(
      folder,
      `UPDATE change_set SET json = ${spoil('Presenteren', 'x')}, hash = 'y' WHERE ${ofPlan} AND number = 3; UPDATE change_set SET hash_before = 'y' WHERE ${ofPlan} AND number = 4`,
    );
    const desk = new Desk(folder);
    desk.app.health.found({ planId: samplePlan.id, what: 'chain' });
    expect(desk.records()).toEqual(records);
    expect(desk.ask('health.get', {}).faults).toMatchObject([{ planId: samplePlan.id, part: 'history' }]);
    desk.close();
  });
});
