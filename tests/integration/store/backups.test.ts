import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { restoreChanges, restoreRecords } from '#shared/history/restore.ts';
import { copyOfPlan } from '#shared/history/whole-plan.ts';
import { newPlan } from '#shared/model/edits/new-records.ts';
import type { PlanId, PlanRecord, RecordOf } from '#shared/model/records.ts';
import { testContext } from '../../support/plans.ts';
import { adds, alters, Desk, removes, requirement, samplePlan, temporaryFolder } from './support.ts';

const other = newPlan(testContext('o', 'plan-other' as PlanId), { title: 'Het andere plan' });
const eis = requirement('eis-00001', 'Nota’s schrijven');
const second = requirement('eis-00002', 'Presenteren');
const byId = (records: readonly PlanRecord[]) => new Map<string, PlanRecord>(records.map((r) => [r.id, r]));

/** Two plans with a backup, and edits since. */
function desk(folder = temporaryFolder()) {
  const desk = new Desk(folder);
  desk.apply([adds(other)]);
  desk.apply([adds(samplePlan), adds(eis), adds(second)]);
  const [made] = desk.ask('backups.make', {}).backups;
  desk.apply([removes(second)]);
  desk.apply([alters(eis, { title: 'Anders' }), adds(requirement('eis-00003', 'Nieuw'))]);
  return { desk, folder, name: made?.name as string };
}

describe('the shelf of backups', () => {
  it('tells what there is, and what is in one beside what it is now', () => {
    const { desk: d, name, folder } = desk();
    expect(d.ask('backups.shelf', {})).toMatchObject({
      backups: [{ name, isSound: true, isIntact: true }],
      folder: path.join(folder, 'backups'),
      second: null,
      failure: null,
    });
    const { plans } = d.ask('backups.look', { name });
    expect(plans).toMatchObject([
      { planId: samplePlan.id, title: samplePlan.title, records: 3, now: 'differs' },
      { planId: other.id, records: 1, now: 'same' },
    ]);
    d.apply([alters(other, { archivedAt: '2026-11-23T09:00:00Z' })]);
    d.ask('plan.erase', { planId: other.id });
    expect(d.ask('backups.look', { name }).plans.map((p) => p.now)).toEqual(['differs', 'gone']);
    d.close();
  });

  it('takes a plan back as a change, a record, or the whole as a copy, and each can be undone', () => {
    const { desk: d, name } = desk();
    const then = d.ask('backups.plan', { name, planId: samplePlan.id }).records;
    expect(then).toEqual([samplePlan, eis, second]);
    const now = d.records();
    d.apply(restoreRecords(byId(now), byId(then), [second.id]));
    expect(byId(d.records())).toEqual(byId([...now, second]));
    d.ask('history.undo', { planId: samplePlan.id });
    d.apply(restoreChanges(byId(now), byId(then)), { origin: 'import' });
    expect(byId(d.records())).toEqual(byId(then));
    d.ask('history.undo', { planId: samplePlan.id });
    expect(byId(d.records())).toEqual(byId(now));
    const copy = 'plan-copied' as PlanId;
    d.apply(copyOfPlan(then, copy, 'Kopie'), { planId: copy });
    expect(d.records(copy).map((r) => r.planId)).toEqual([copy, copy, copy]);
    expect(d.ask('plans.list', {})[0]?.plan).toMatchObject({ id: copy, title: 'Kopie' });
    d.close();
  });

  it('proves one by opening it, and says when it is no longer what it was', () => {
    const { desk: d, name, folder } = desk();
    expect(d.ask('backups.prove', { name })).toEqual({ isIntact: true, plans: 2 });
    const file = path.join(folder, 'backups', name);
    const bytes = readFileSync(file);
    const at = bytes.indexOf('Presenteren');
    writeFileSync(file, Buffer.concat([bytes.subarray(0, at), Buffer.from('Prezenteren'), bytes.subarray(at + 11)]));
    expect(d.ask('backups.prove', { name })).toMatchObject({ isIntact: false });
    expect(d.ask('backups.shelf', {}).backups).toMatchObject([{ isIntact: false }]);
    writeFileSync(file, 'geen database');
    expect(d.ask('backups.prove', { name })).toEqual({ isIntact: false, plans: 0 });
    expect(d.refused('backups.look', { name })).toMatchObject({ code: 'store-damaged' });
    rmSync(file);
    expect(d.refused('backups.prove', { name })).toMatchObject({ code: 'unknown-backup' });
    d.close();
  });

  it('copies to a second place, which is no part of the data folder and may be away', () => {
    const { desk: d, folder, name } = desk();
    const place = path.join(temporaryFolder(), 'OneDrive - Waterschap');
    expect(d.refused('backups.chooseSecond', { typed: 'ergens' })).toMatchObject({ data: { reason: 'not-absolute' } });
    expect(d.refused('backups.chooseSecond', { typed: place })).toMatchObject({ data: { reason: 'not-there' } });
    expect(d.refused('backups.chooseSecond', { typed: path.join(folder, 'backups') })).toMatchObject({
      data: { reason: 'same-place' },
    });
    mkdirSync(place);
    expect(d.ask('backups.chooseSecond', { typed: place }).second).toEqual({
      folder: place,
      syncedBy: 'OneDrive',
      copies: 1,
      isThere: true,
    });
    expect(readdirSync(path.join(place, 'Routekaart-reservekopieen'))).toEqual([name]);
    rmSync(place, { recursive: true });
    expect(d.ask('backups.make', {})).toMatchObject({ second: { isThere: false }, failure: null });
    expect(d.refused('settings.set', { secondBackupFolder: '/tmp' })).toMatchObject({ code: 'invalid-input' });
    expect(d.ask('backups.chooseSecond', { typed: null }).second).toBeNull();
    d.close();
  });
});

describe('a damaged plan goes on', () => {
  /** Damages the requirement in both copies. */
  function broken() {
    const made = desk();
    made.desk.close();
    const db = new Database(path.join(made.folder, 'routekaart.db'));
    db.exec(
      "UPDATE record SET json = replace(json, 'Anders', 'Xnders'); UPDATE change_set SET json = replace(json, 'Anders', 'Xnders')",
    );
    db.close();
    const d = new Desk(made.folder);
    expect(d.refused('plan.open', { planId: samplePlan.id })).toMatchObject({ code: 'store-damaged' });
    return { ...made, desk: d };
  }

  it('as the newest backup has it, with its history', () => {
    const { desk: d, folder, name } = broken();
    expect(d.ask('plan.salvage', { planId: samplePlan.id })).toMatchObject({
      whole: [
        { kind: 'plan', count: 1 },
        { kind: 'requirement', count: 1 },
      ],
      lost: [{ kind: 'requirement', earlier: eis }],
      backup: { name, records: 3 },
    });
    d.ask('plan.repair', { planId: samplePlan.id, from: 'backup' });
    expect(d.records()).toEqual([samplePlan, eis, second]);
    expect(d.ask('health.get', {}).faults).toEqual([]);
    expect(d.records(other.id)).toEqual([other]);
    expect(readdirSync(path.join(folder, 'evidence'))).toHaveLength(1);
    d.apply([alters(eis, { requiredLevel: 5 })]);
    d.ask('history.undo', { planId: samplePlan.id });
    d.close();
    const again = new Desk(folder);
    expect(again.records()).toEqual([samplePlan, eis, second]);
    expect(again.store.faults()).toEqual([]);
    again.close();
  });

  it('with what can be read, the lost record as it once was', () => {
    const { desk: d, folder } = broken();
    d.ask('plan.repair', { planId: samplePlan.id, from: 'sound' });
    expect(d.records().map((r) => (r as RecordOf<'requirement'>).title)).toEqual([
      samplePlan.title,
      'Nieuw',
      eis.title,
    ]);
    expect(d.store.faults()).toEqual([]);
    expect(existsSync(path.join(folder, 'evidence'))).toBe(true);
    d.close();
  });

  it('only when it is damaged', () => {
    const { desk: d } = desk();
    expect(d.refused('plan.repair', { planId: samplePlan.id, from: 'sound' })).toMatchObject({ code: 'unknown-plan' });
    expect(d.records()).toHaveLength(3);
    d.close();
  });
});
