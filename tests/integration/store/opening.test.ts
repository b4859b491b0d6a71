import { hash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openConnection } from '#db/connection.ts';
import { checkStore } from '#db/integrity.ts';
import { userVersionOf, versionOfApp } from '#db/migrate.ts';
import { type Migration, migrations } from '#db/migrations/index.ts';
import { ChangeSet } from '#shared/history/change-set.ts';
import { PlanRecord, type RecordOf } from '#shared/model/records.ts';
import { adds, alters, bytesOf, copyOf, Desk, requirement, samplePlan, temporaryFolder } from './support.ts';

const durable = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  mmap_size: 0,
  secure_delete: 1,
  locking_mode: 'exclusive',
  checkpoint_fullfsync: 1,
  busy_timeout: 500,
};
const sql =
  (text: string): Migration =>
  (db) => {
    db.exec(text);
  };
const twoMore = [
  ...migrations,
  sql('CREATE TABLE extra (id TEXT PRIMARY KEY) STRICT; INSERT INTO extra SELECT id FROM record;'),
  sql('ALTER TABLE extra ADD COLUMN more INTEGER NOT NULL DEFAULT 7'),
];
const today = userVersionOf(versionOfApp(migrations));

/** A data folder with a plan of one requirement in it, closed. */
function filledFolder(): string {
  const folder = temporaryFolder();
  const desk = new Desk(folder);
  desk.apply([adds(samplePlan)]);
  desk.apply([adds(requirement('eis-00001', 'Nota’s schrijven'))]);
  desk.close();
  return folder;
}

describe('a connection', () => {
  it('is durable on the first opening and on the second', () => {
    const file = path.join(temporaryFolder(), 'x.db');
    for (const time of ['first', 'second']) {
      const db = openConnection(file);
      const found = Object.fromEntries(Object.keys(durable).map((name) => [name, db.pragma(name, { simple: true })]));
      expect(found, time).toEqual(durable);
      db.exec(`CREATE TABLE ${time} (id INTEGER)`);
      expect(readdirSync(path.dirname(file)).sort(), time).toEqual(['x.db', 'x.db-wal']);
      db.close();
    }
    // What it guards against: without being told, SQLite comes up less than durable here.
    const plain = new Database(file);
    plain.exec('CREATE TABLE third (id INTEGER)');
    expect(plain.pragma('synchronous', { simple: true })).toBe(1);
    plain.close();
  });
});

describe('a migration', () => {
  it('keeps everything, with a proved backup of the version before each step', () => {
    const folder = filledFolder();
    const before = new Desk(copyOf(folder)).records();
    const desk = new Desk(folder, twoMore);
    expect(desk.records()).toEqual(before);
    desk.apply([alters(before[1] as RecordOf<'requirement'>, { title: 'Na de stap' })]);
    const backups = desk.store.backups().map((b) => path.basename(b.file));
    expect(backups.map((name) => /^routekaart-v\d+/.exec(name)?.[0]).sort()).toEqual([
      `routekaart-v${today}`,
      `routekaart-v${today + 1}`,
    ]);
    desk.close();
    const old = new Database(path.join(folder, 'backups', backups.find((b) => b.includes(`-v${today}-`)) as string));
    expect(checkStore(old)).toBeNull();
    expect(old.pragma('user_version', { simple: true })).toBe(today);
    expect(old.prepare('SELECT count(*) FROM record').pluck().get()).toBe(2);
    old.close();
  });

  it('makes no backup of an empty folder, and none when there is nothing to do', () => {
    const folder = filledFolder();
    new Desk(folder).close();
    expect(existsSync(path.join(folder, 'backups'))).toBe(false);
  });

  it('that fails leaves the version before it, whole', () => {
    const folder = filledFolder();
    expect(() => new Desk(folder, [...migrations, sql('CREATE TABLE half (id); SELECT nonsense')])).toThrow();
    const desk = new Desk(folder);
    expect(desk.records()).toHaveLength(2);
    desk.close();
    const db = new Database(path.join(folder, 'routekaart.db'));
    expect(db.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'half'").pluck().get()).toBe(0);
    db.close();
  });

  it('that was released is frozen, and calls nothing of the app that may change', () => {
    const folder = path.resolve(import.meta.dirname, '../../../db/migrations');
    const files = readdirSync(folder).filter((name) => /^\d{4}-/.test(name));
    const texts = files.sort().map((name) => readFileSync(path.join(folder, name), 'utf8'));
    expect(texts.map((text) => hash('sha256', text, 'hex'))).toEqual(frozen);
    for (const text of texts) expect(text.match(/^import (?!type )/m)).toBeNull();
  });
});

/** SHA-256 of the file of every migration, oldest first. Add to it; never change it. */
const frozen = [
  '4f6ef09a9dc4d2fa6c938c757a3bcb75013e9f6ab6f49a653cc43efb20ce6d08',
  '48571ff5d53d391e5a0b9c85f301f3618fc349b1ad5002250ae6671acd16b881',
];

describe('a store of a newer version', () => {
  it('is refused with not a byte changed', () => {
    const folder = filledFolder();
    new Desk(folder, twoMore).close();
    const before = bytesOf(folder);
    expect(() => new Desk(folder)).toThrow(new RegExp(`store-newer.*"found":${today + 2},"known":${today}`));
    expect(bytesOf(folder)).toEqual(before);
  });

  it('is refused when only the shape of its records is newer', () => {
    const folder = filledFolder();
    const db = new Database(path.join(folder, 'routekaart.db'));
    const { tables, shapes } = versionOfApp(migrations);
    db.pragma(`user_version = ${userVersionOf({ tables, shapes: shapes + 1 })}`);
    db.close();
    const before = bytesOf(folder);
    expect(() => new Desk(folder)).toThrow(/store-newer/);
    expect(bytesOf(folder)).toEqual(before);
  });

  it('is also refused when the newer version is still in the WAL, after a crash', () => {
    const folder = filledFolder();
    const newer = new Desk(folder, twoMore);
    const crashed = copyOf(folder);
    newer.close();
    expect(readdirSync(crashed)).toContain('routekaart.db-wal');
    const before = bytesOf(crashed);
    expect(() => new Desk(crashed)).toThrow(/store-newer/);
    expect(bytesOf(crashed)).toEqual(before);
  });
});

/** Of the first two table versions, from before the kinds had versions; later ones: frozen-versions.test.ts. */
describe('a store of the first table versions', () => {
  const fixtures = path.resolve(import.meta.dirname, '../../fixtures/store');
  const names = readdirSync(fixtures);

  it.each(names)('%s opens, reads whole and can be written', (name) => {
    const folder = path.join(temporaryFolder(), 'data');
    cpSync(path.join(fixtures, name), folder, { recursive: true });
    const desk = new Desk(folder);
    const [plan] = desk.ask('plans.list', {});
    expect(plan?.plan.title).toBe('Ontwikkelplan 2026');
    const records = desk.records(plan?.plan.id);
    expect(new Set(records.map((r) => r.kind)).size).toBeGreaterThanOrEqual(15);
    for (const record of records) expect(PlanRecord.parse(record)).toEqual(record);
    for (const { changeSet } of desk.ask('history.list', { planId: plan?.plan.id as string, limit: 500 }))
      expect(ChangeSet.parse(changeSet)).toEqual(changeSet);
    desk.apply([alters(plan?.plan as RecordOf<'plan'>, { title: 'Nog een keer' })]);
    desk.ask('history.undo', { planId: plan?.plan.id as string });
    expect(desk.records(plan?.plan.id)).toEqual(records);
    desk.close();
  });
});
