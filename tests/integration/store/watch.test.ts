import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lockFolder } from '#db/folder-lock.ts';
import { rowChecksum } from '#db/hash.ts';
import { watchOver } from '#main/services/watch-over.ts';
import type { PlanId } from '#shared/model/records.ts';
import { adds, Desk, requirement, samplePlan, temporaryFolder } from './support.ts';

const eis = requirement('eis-00001', 'Nota’s schrijven');

/** A closed store of which `harm` changed something behind its back, opened again. */
function harmed(harm: (db: Database.Database) => void): { folder: string; desk: Desk } {
  const folder = temporaryFolder();
  const desk = new Desk(folder);
  desk.apply([adds(samplePlan), adds(eis)]);
  desk.close();
  const db = new Database(path.join(folder, 'routekaart.db'));
  harm(db);
  db.close();
  return { folder, desk: new Desk(folder) };
}

/** Says something else in a record, with everything that guards the row made to fit. */
function forge(db: Database.Database): void {
  const json = JSON.stringify({ ...eis, title: 'Iets anders' });
  db.prepare('UPDATE record SET json = ?, checksum = ? WHERE id = ?').run(json, rowChecksum(json), eis.id);
  db.exec('UPDATE change_set SET checksum_sum = (SELECT sum(checksum) FROM record)');
}
const breakChain = (db: Database.Database) => db.exec(`UPDATE change_set SET json = replace(json, 'Noor', 'Room')`);

function check(desk: Desk): unknown {
  const slices = desk.store.check(samplePlan.id);
  let slice = slices.next();
  while (!slice.done) slice = slices.next();
  return slice.value;
}

describe('the whole check', () => {
  it('finds records that are not what the history makes of them, and a history that was changed', () => {
    const good = harmed(() => {});
    expect(check(good.desk)).toBeNull();
    good.desk.close();
    const forged = harmed(forge);
    expect(check(forged.desk)).toEqual({ planId: samplePlan.id, what: 'record' });
    forged.desk.close();
    const broken = harmed(breakChain);
    expect(check(broken.desk)).toEqual({ planId: samplePlan.id, what: 'chain' });
    broken.desk.close();
  });
});

describe('a backup', () => {
  it.each([
    ['records', forge],
    ['a history', breakChain],
  ])('of %s that is not sound gets no name', (_, harm) => {
    const { folder, desk } = harmed(harm);
    expect(() => desk.store.backup()).toThrow('not sound');
    expect(desk.store.backups()).toEqual([]);
    expect(readdirSync(path.join(folder, 'backups'))).toEqual([]);
    desk.close();
  });

  it('opens when it is put into a folder of its own, as the message about a damaged store says', () => {
    const { folder, desk } = harmed(() => {});
    const { file } = desk.store.backup();
    const records = desk.records();
    desk.apply([adds(requirement('eis-00002', 'Na de reservekopie'))]);
    desk.close();
    const anew = temporaryFolder();
    copyFileSync(path.join(folder, 'backups', path.basename(file)), path.join(anew, 'routekaart.db'));
    const restored = new Desk(anew);
    expect(restored.records()).toEqual(records);
    restored.apply([adds(requirement('eis-00003', 'En verder'))]);
    restored.close();
  });

  it('of a store with a damaged plan says so in its name, and every other plan in it is whole', () => {
    const { folder, desk } = harmed(breakChain);
    const other = { ...samplePlan, id: 'plan-0002' as PlanId, planId: 'plan-0002' as PlanId, title: 'Heel' };
    desk.apply([adds(other)]);
    const { file, isSound } = desk.store.backup([{ planId: samplePlan.id, what: 'chain' }]);
    expect(isSound).toBe(false);
    expect(path.basename(file)).toMatch(/Z\.damaged\.db$/);
    expect(desk.store.backups()).toMatchObject([{ file, isSound: false }]);
    desk.close();
    const anew = temporaryFolder();
    copyFileSync(file, path.join(anew, 'routekaart.db'));
    const restored = new Desk(anew);
    expect(restored.records(other.id)).toEqual([other]);
    restored.close();
    expect(readdirSync(path.join(folder, 'backups'))).toEqual([path.basename(file)]);
  });
});

describe('watching over the store', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const day = 24 * 60 * 60 * 1000;
  const facts: string[] = [];
  const log = { info: (event: string) => void facts.push(event), error: (event: string) => String(facts.push(event)) };
  const now = () => new Date(Date.now()).toISOString();

  it('makes a backup when there is none yet, and one a day', async () => {
    const folder = temporaryFolder();
    const desk = new Desk(folder, undefined, now);
    desk.apply([adds(samplePlan), adds(eis)]);
    const watch = watchOver({ ...desk.app, store: desk.store }, log);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(desk.store.backups()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(day / 2);
    expect(desk.store.backups()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(day);
    expect(desk.store.backups()).toHaveLength(2);
    watch.stop();
    await vi.advanceTimersByTimeAsync(5 * day);
    expect(desk.store.backups()).toHaveLength(2);
    desk.close();
  });

  /** Lives through some days of a store; gives how many backups were made. */
  async function live(desk: Desk, days: number): Promise<number> {
    const before = new Set(desk.store.backups().map((b) => b.file));
    const watch = watchOver({ ...desk.app, store: desk.store }, log);
    await vi.advanceTimersByTimeAsync(10_000 + days * day);
    watch.stop();
    return desk.store.backups().filter((b) => !before.has(b.file)).length;
  }

  it('goes on after a clock that was wrong for once', async () => {
    const folder = temporaryFolder();
    vi.setSystemTime('2099-06-01T09:00:00Z');
    const desk = new Desk(folder, undefined, now);
    desk.apply([adds(samplePlan)]);
    expect(await live(desk, 0)).toBe(1);
    vi.setSystemTime('2026-11-23T09:00:00Z');
    expect(await live(desk, 2)).toBe(3);
    vi.setSystemTime('2020-11-23T09:00:00Z');
    expect(await live(desk, 2)).toBe(3);
    desk.close();
  });

  it('goes on after a backup that failed', async () => {
    const folder = temporaryFolder();
    const desk = new Desk(folder, undefined, now);
    desk.apply([adds(samplePlan)]);
    writeFileSync(path.join(folder, 'backups'), 'in de weg');
    const watch = watchOver({ ...desk.app, store: desk.store }, log);
    await vi.advanceTimersByTimeAsync(day / 2);
    expect(facts).toContain('backup');
    rmSync(path.join(folder, 'backups'));
    await vi.advanceTimersByTimeAsync(day / 12);
    expect(desk.store.backups()).toHaveLength(1);
    watch.stop();
    desk.close();
  });

  it('goes on when a plan is damaged: its copies say so and push out no good one', async () => {
    const folder = temporaryFolder();
    const desk = new Desk(folder, undefined, now);
    desk.apply([adds(samplePlan), adds(eis)]);
    expect(await live(desk, 3)).toBe(4);
    const good = desk.store.backups();
    desk.close();
    const db = new Database(path.join(folder, 'routekaart.db'));
    breakChain(db);
    db.exec("UPDATE change_set SET hash = 'gone too'");
    db.close();
    const again = new Desk(folder, undefined, now);
    expect(await live(again, 20)).toBeGreaterThanOrEqual(7);
    expect(again.logged.filter((event) => event !== 'backup made')).toEqual(['fault']);
    expect(again.store.backups().filter((b) => b.isSound)).toEqual(good);
    again.close();
  });
});

describe('the owner of a folder', () => {
  it('is the only one, and no longer when it was killed', async () => {
    const folder = temporaryFolder();
    const lock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(expect.objectContaining({ code: 'SQLITE_BUSY' }));
    lock.release();

    const script = path.join(import.meta.dirname, 'hold-folder.ts');
    const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(child, 'exit');
    try {
      await once(child.stdout, 'data');
      expect(() => lockFolder(folder)).toThrow(expect.objectContaining({ code: 'SQLITE_BUSY' }));
    } finally {
      // Also when it went wrong: a child that lives on keeps the whole run from ending.
      child.kill('SIGKILL');
      await ended;
    }
    lockFolder(folder).release();
  });
});

describe('SQLite itself', () => {
  it('refuses a reference to nothing, to another plan, and a record without its plan', () => {
    const { desk, folder } = harmed(() => {});
    desk.close();
    const db = new Database(path.join(folder, 'routekaart.db'));
    db.pragma('foreign_keys = ON');
    const refuses = (sql: string) =>
      expect(() => db.exec(sql), sql).toThrow(expect.objectContaining({ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' }));
    const refer = (plan: string, to: string) => `INSERT INTO record_reference VALUES ('${plan}', '${eis.id}', '${to}')`;
    refuses(refer(samplePlan.id, 'nergens'));
    refuses(refer('plan-elders', samplePlan.id));
    refuses("INSERT INTO record (plan_id, id, kind, checksum, json) VALUES ('plan-elders', 'x', 'cost', 0, '')");
    db.exec(refer(samplePlan.id, samplePlan.id));
    refuses(`DELETE FROM record WHERE id = '${samplePlan.id}'`);
    db.close();
  });
});
