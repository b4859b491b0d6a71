import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lockFolder } from '#db/folder-lock.ts';
import { rowChecksum } from '#db/hash.ts';
import { watchOver } from '#main/services/watch-over.ts';
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
    expect(readdirSync(path.join(folder, 'backups'))).toEqual(['unproved.db']);
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

  it('is kept ten times over, the newest', () => {
    const folder = temporaryFolder();
    let minute = 10;
    const desk = new Desk(folder, undefined, () => `2026-11-23T09:${minute++}:00Z`);
    desk.apply([adds(samplePlan)]);
    const made = Array.from({ length: 12 }, () => desk.store.backup());
    expect(desk.store.backups()).toEqual(made.slice(2).reverse());
    desk.close();
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
    const watch = watchOver(desk.store, log, now);
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

  it('notes a fault and then makes none, so that no good copy is pushed out by a bad one', async () => {
    const { desk } = harmed(breakChain);
    facts.length = 0;
    const watch = watchOver(desk.store, log, now);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(facts).toEqual(['fault']);
    expect(desk.store.backups()).toEqual([]);
    watch.stop();
    desk.close();
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
