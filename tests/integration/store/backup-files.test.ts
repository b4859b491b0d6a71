import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listBackups, makeBackup, thinBackups } from '#db/backup.ts';
import { findBackup, lookIntoBackup } from '#db/backup-look.ts';
import { openConnection } from '#db/connection.ts';
import { eraseFromBackups } from '#db/erase-backup.ts';
import { userVersionOf, versionOfApp } from '#db/migrate.ts';
import { migrations } from '#db/migrations/index.ts';
import type { PlanId } from '#shared/model/records.ts';
import {
  adds,
  alters,
  bytesOf,
  Desk,
  openFilesIn,
  requirement,
  roundOf,
  samplePlan,
  temporaryFolder,
} from './support.ts';

const now = '2026-11-23T09:00:00.123Z';
const eis = requirement('eis-00001', 'Nota’s schrijven');
const other = { ...samplePlan, id: 'plan-other' as PlanId, planId: 'plan-other' as PlanId, title: 'Het andere plan' };
const version = userVersionOf(versionOfApp(migrations));
const nameOf = (moment: string, of = version) => `routekaart-v${of}-${moment}Z.db`;

/** A closed store of two plans. */
function filled(): string {
  const folder = temporaryFolder();
  const desk = new Desk(folder);
  desk.apply([adds(other)]);
  desk.apply([adds(samplePlan), adds(eis)]);
  desk.apply([alters(eis, { requiredLevel: 5 })]);
  desk.ask('received.add', { file: roundOf('noor', 1) });
  desk.close();
  return folder;
}

/** The connection of a closed store, closed with the test. */
function connectedTo(folder: string): Database.Database {
  const db = openConnection(path.join(folder, 'routekaart.db'));
  onTestFinished(() => void db.close());
  return db;
}

/** The connection, with something else in the place of what writes the copy. */
function copying(db: Database.Database, write: (file: string) => void): Database.Database {
  const prepare = (sql: string) => (sql.startsWith('VACUUM INTO') ? { run: write } : db.prepare(sql));
  return Object.create(db, { prepare: { value: prepare } });
}

describe('the backups in a folder', () => {
  it('are those that have the name of one, the newest first, whatever version they are of', () => {
    const folder = temporaryFolder();
    expect(listBackups(folder)).toEqual([]);
    const backups = path.join(folder, 'backups');
    writeFileSync(backups, 'in de weg');
    expect(listBackups(folder)).toEqual([]);
    rmSync(backups);
    mkdirSync(backups);
    const names = [
      nameOf('2026-11-20T09-00-00', 9),
      nameOf('2026-11-22T09-00-00', 10),
      nameOf('2026-11-21T09-00-00', 2),
      'routekaart-v3-2026-11-23T10-11-12Z.damaged.db',
    ];
    const others = [
      ...[
        'proofs.json',
        'unproved.db',
        'Kopie van routekaart-v3-2026-11-23T09-00-00Z.db',
        `${nameOf('2026-11-23T09-00-00')}-wal`,
      ],
      ...[
        'routekaart-v-2026-11-23T09-00-00Z.db',
        'routekaart-v3-2026-11-23T09-00Z.db',
        'routekaart-v3-2026-11-23T09-00-00Z.other.db',
      ],
    ];
    for (const name of [...names, ...others]) writeFileSync(path.join(backups, name), 'x'.repeat(name.length));
    mkdirSync(path.join(backups, nameOf('2026-11-24T09-00-00')));
    if (process.platform !== 'win32')
      symlinkSync(path.join(folder, 'gone'), path.join(backups, nameOf('2026-11-25T09-00-00')));
    const expected = [
      { name: names[3], madeAt: '2026-11-23T10:11:12Z', version: 3, isSound: false },
      { name: names[1], madeAt: '2026-11-22T09:00:00Z', version: 10, isSound: true },
      { name: names[2], madeAt: '2026-11-21T09:00:00Z', version: 2, isSound: true },
      { name: names[0], madeAt: '2026-11-20T09:00:00Z', version: 9, isSound: true },
    ].map(({ name, ...facts }) => ({
      ...facts,
      file: path.join(backups, name as string),
      bytes: (name as string).length,
    }));
    expect(listBackups(folder)).toEqual(expected);
    expect(findBackup(folder, names[2] as string)).toEqual(expected[2]);
    expect(() => findBackup(folder, 'proofs.json')).toThrow(
      expect.objectContaining({ code: 'unknown-backup', data: { name: 'proofs.json' } }),
    );
    expect(thinBackups(folder, '2026-11-23T12:00:00Z')).toEqual([]);
    const sameDay = ['2026-11-22T08-00-00', '2026-11-22T08-30-00'].map((moment) =>
      path.join(backups, nameOf(moment, 10)),
    );
    for (const file of sameDay) writeFileSync(file, 'x');
    expect(thinBackups(folder, '2026-11-23T12:00:00Z').sort()).toEqual(sameDay);
    expect(listBackups(folder)).toEqual(expected);
  });
});

describe('a backup that is made', () => {
  it('gets its name when it is proved, whatever an earlier try left', () => {
    const folder = filled();
    const db = connectedTo(folder);
    mkdirSync(path.join(folder, 'backups'));
    writeFileSync(path.join(folder, 'backups', 'unproved.db'), 'half');
    const made = makeBackup(db, folder, now);
    const name = nameOf('2026-11-23T09-00-00');
    const file = path.join(folder, 'backups', name);
    expect(made).toEqual({ file, madeAt: '2026-11-23T09:00:00Z', version, isSound: true, bytes: statSync(file).size });
    expect(listBackups(folder)).toEqual([made]);
    expect(readdirSync(path.join(folder, 'backups'))).toEqual([name]);
    expect(openFilesIn(path.join(folder, 'backups'))).toEqual([]);
  });

  const lastEdit = 'DELETE FROM change_set WHERE seq = (SELECT max(seq) FROM change_set)';
  const wholePlan = ['record', 'change_set']
    .map((table) => `DELETE FROM ${table} WHERE plan_id = '${other.id}'`)
    .join(';');
  it.each<[string, string, string, string | null]>([
    ['not complete', 'without the last edit', lastEdit, samplePlan.id],
    ['not complete', 'without a plan', wholePlan, null],
    ['not complete', 'with a received write less', 'UPDATE received_extent SET writes = writes - 1', null],
    ['not complete', 'of another version', `PRAGMA user_version = ${version - 1_000}`, null],
    ['not sound: record', 'with a record that was changed', 'UPDATE record SET checksum = 7', samplePlan.id],
    // That SQLite itself finds fault with a file is never known beforehand.
    ['not sound: sqlite', 'with a reference of no plan', "INSERT INTO record_reference VALUES ('x', 'y', 'z')", ''],
  ])('gets none when it is %s: a copy %s', (why, _, sql, known) => {
    const folder = filled();
    const db = connectedTo(folder);
    // A disk that keeps something else than it was given.
    const lying = copying(db, (file) => {
      db.prepare('VACUUM INTO ?').run(file);
      const copy = new Database(file);
      copy.pragma('foreign_keys = OFF');
      copy.exec(sql);
      copy.close();
    });
    const faults = known === null ? [] : [{ planId: known, what: 'record' as const }];
    expect(() => makeBackup(lying, folder, now, faults)).toThrow(`backup is ${why}`);
    expect(readdirSync(path.join(folder, 'backups'))).toEqual([]);
    expect(openFilesIn(path.join(folder, 'backups'))).toEqual([]);
  });

  it('fails with what went wrong when there is no copy at all', () => {
    const folder = filled();
    const full = copying(connectedTo(folder), () => {
      throw new Error('no room');
    });
    expect(() => makeBackup(full, folder, now)).toThrow('no room');
  });

  it('says that it is of a damaged store only when it is', () => {
    const folder = filled();
    const db = connectedTo(folder);
    const known = [{ planId: other.id, what: 'record' as const }];
    expect(makeBackup(db, folder, now, known)).toMatchObject({ isSound: true });
    db.exec("UPDATE record SET checksum = 7 WHERE plan_id = 'plan-other'");
    expect(() => makeBackup(db, folder, now, [{ planId: samplePlan.id, what: 'record' }])).toThrow('not sound: record');
    const { file, isSound } = makeBackup(db, folder, now, known);
    expect([isSound, path.basename(file)]).toEqual([false, `routekaart-v${version}-2026-11-23T09-00-00Z.damaged.db`]);
  });
});

describe('a backup that is looked into', () => {
  it('gives its plans, the records and the history of each, and says of what there is none', () => {
    const folder = filled();
    const { file } = makeBackup(connectedTo(folder), folder, now);
    const before = bytesOf(path.dirname(file));
    const now5 = { ...eis, requiredLevel: 5 };
    lookIntoBackup(file, (backup) => {
      expect(backup.faults).toEqual([]);
      expect(backup.plans().map(({ plan, changedAt }) => [plan.id, changedAt])).toEqual([
        [samplePlan.id, '2026-11-23T09:00:00Z'],
        [other.id, '2026-11-23T09:00:00Z'],
      ]);
      expect([backup.extent(samplePlan.id).count, backup.extent('plan-gone').count]).toEqual([2, 0]);
      expect(backup.records(samplePlan.id)).toEqual([samplePlan, now5]);
      expect(backup.chain(samplePlan.id).map(({ number }) => number)).toEqual([1, 2]);
      const unknown = expect.objectContaining({ code: 'unknown-plan', data: { planId: 'plan-gone' } });
      expect(() => backup.records('plan-gone')).toThrow(unknown);
      expect(() => backup.chain('plan-gone')).toThrow(unknown);
    });
    expect(bytesOf(path.dirname(file))).toEqual(before);
  });

  it('hands out nothing of a plan that is damaged in it, and all of the others', () => {
    const folder = filled();
    const { file } = makeBackup(connectedTo(folder), folder, now);
    const db = new Database(file);
    db.exec(`UPDATE change_set SET json = replace(json, 'Nota', 'Noot') WHERE number = 2;
      UPDATE record SET checksum = 7 WHERE id = '${eis.id}'`);
    db.close();
    lookIntoBackup(file, (backup) => {
      expect(backup.faults).toEqual([{ planId: samplePlan.id, what: 'chain' }]);
      const damaged = expect.objectContaining({ code: 'store-damaged', data: { reason: 'changed' } });
      expect(() => backup.chain(samplePlan.id)).toThrow(damaged);
      expect(() => backup.records(samplePlan.id)).toThrow(damaged);
      expect(backup.records(other.id)).toEqual([other]);
      expect(backup.chain(other.id)).toHaveLength(1);
    });
  });

  it('is read as of today when it is of before, and refused when it is of a newer app', () => {
    const folder = filled();
    const { file } = makeBackup(connectedTo(folder), folder, now);
    const put = (name: string, change: (db: Database.Database) => void) => {
      copyFileSync(file, path.join(folder, name));
      const db = new Database(path.join(folder, name));
      change(db);
      db.close();
      return path.join(folder, name);
    };
    const older = put('older.db', (db) =>
      db.exec(
        `DROP TABLE received_share; DROP TABLE received_draft; DROP TABLE received_extent; PRAGMA user_version = 1`,
      ),
    );
    expect(lookIntoBackup(older, (backup) => backup.records(samplePlan.id))).toHaveLength(2);
    const newer = put('newer.db', (db) => db.pragma(`user_version = ${version + 1}`));
    expect(() => lookIntoBackup(newer, () => 0)).toThrow(expect.objectContaining({ code: 'store-newer' }));
  });
});

describe('a plan that goes from the backups', () => {
  it('goes from each that holds it; one of which nobody can tell goes whole, and the rest stays as it is', () => {
    const folder = filled();
    const db = connectedTo(folder);
    const whole = makeBackup(db, folder, now).file;
    db.exec("DELETE FROM record WHERE plan_id = 'plan-other'; DELETE FROM change_set WHERE plan_id = 'plan-other'");
    const without = makeBackup(db, folder, '2026-11-24T09:00:00Z').file;
    const backups = path.dirname(whole);
    const unreadable = path.join(backups, nameOf('2026-11-25T09-00-00'));
    const empty = path.join(backups, nameOf('2026-11-26T09-00-00'));
    writeFileSync(unreadable, 'geen database');
    writeFileSync(empty, '');
    writeFileSync(path.join(backups, 'proofs.json'), '{}');
    mkdirSync(path.join(folder, 'evidence'));
    writeFileSync(path.join(folder, 'evidence', 'x'), 'x');
    const kept = readFileSync(without);
    expect(eraseFromBackups(folder, other.id)).toEqual({ changed: [whole], gone: [empty, unreadable] });
    expect(readdirSync(backups).sort()).toEqual(['proofs.json', path.basename(whole), path.basename(without)].sort());
    expect(readFileSync(without)).toEqual(kept);
    expect(existsSync(path.join(folder, 'evidence'))).toBe(false);
    expect(readFileSync(whole).includes('Het andere plan')).toBe(false);
    lookIntoBackup(whole, (backup) => {
      expect(backup.faults).toEqual([]);
      expect(backup.plans().map(({ plan }) => plan.id)).toEqual([samplePlan.id]);
    });
    expect(eraseFromBackups(folder, other.id)).toEqual({ changed: [], gone: [] });
  });
});
