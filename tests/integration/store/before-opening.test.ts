import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { HighWaterMark } from '#db/high-water-mark.ts';
import { userVersionOf, versionOfApp } from '#db/migrate.ts';
import { migrations } from '#db/migrations/index.ts';
import { openReadOnly } from '#db/store.ts';
import { CallError, type ErrorReply } from '#shared/contract/errors.ts';
import {
  adds,
  alters,
  bytesOf,
  copyOf,
  Desk,
  openFilesIn,
  requirement,
  samplePlan,
  temporaryFolder,
} from './support.ts';

const now = '2026-11-23T09:00:00Z';
const database = (folder: string) => path.join(folder, 'routekaart.db');
const eis = requirement('eis-00001', 'Nota’s schrijven');

/** A closed store with two edits. */
function filled(): string {
  const folder = temporaryFolder();
  const desk = new Desk(folder);
  desk.apply([adds(samplePlan)]);
  desk.apply([adds(eis)], { at: '2026-11-24T10:00:00Z' });
  desk.close();
  return folder;
}

/** The refusal of a folder, in which not a byte changed and nothing is left open. */
function refused(folder: string, open: () => unknown = () => new Desk(folder).close()): ErrorReply {
  const before = bytesOf(folder);
  try {
    open();
  } catch (error) {
    expect(error).toBeInstanceOf(CallError);
    const { 'routekaart.lock': _, ...after } = bytesOf(folder);
    const { 'routekaart.lock': _lock, ...were } = before;
    expect(after).toEqual(were);
    expect(openFilesIn(folder)).toEqual([]);
    return error as CallError;
  }
  throw new Error('it opened');
}

/** Writes a database with these two numbers in its header and nothing else of ours. */
function writeDatabase(folder: string, applicationId: number, userVersion: number): void {
  const db = new Database(database(folder));
  db.pragma(`application_id = ${applicationId}`);
  db.pragma(`user_version = ${userVersion}`);
  db.exec('CREATE TABLE IF NOT EXISTS theirs (id); DROP TABLE theirs');
  db.close();
}

function writeLog(folder: string, name: string, text: string): void {
  mkdirSync(path.join(folder, 'log'), { recursive: true });
  writeFileSync(path.join(folder, 'log', name), text);
}

describe('a folder in which nothing was kept yet', () => {
  it.each<[string, (folder: string) => void]>([
    ['is empty', () => {}],
    ['holds an empty file', (folder) => writeFileSync(database(folder), '')],
    ['holds a database without tables, of a first start that was cut off', (folder) => writeDatabase(folder, 0, 0)],
    [
      'holds a mark that says so',
      (folder) => {
        const mark = new HighWaterMark(path.join(folder, 'routekaart.mark'));
        mark.make({ seq: 0, at: now });
        mark.close();
      },
    ],
    [
      'has a log of starts that came to nothing',
      (folder) => writeLog(folder, 'routekaart.log', `${now} not opened code=x\n`),
    ],
    ['is not there itself', (folder) => rmSync(folder, { recursive: true })],
  ])('opens: it %s', (_, prepare) => {
    const folder = temporaryFolder();
    prepare(folder);
    const desk = new Desk(folder);
    desk.apply([adds(samplePlan)]);
    expect(desk.records()).toEqual([samplePlan]);
    desk.close();
    expect(openFilesIn(folder)).toEqual([]);
  });

  it('opens after a first session that was cut off before anything was written', () => {
    const folder = temporaryFolder();
    const desk = new Desk(folder);
    const crashed = copyOf(folder);
    desk.close();
    const again = new Desk(crashed);
    expect(again.ask('plans.list', {})).toEqual([]);
    again.close();
  });
});

describe('a folder in which something was kept', () => {
  const opened = `${now} start\n${now} opened version=1\n`;
  it.each<[string, (folder: string) => void, object]>([
    [
      'is gone, as the log tells',
      (folder) => {
        rmSync(database(folder));
        rmSync(path.join(folder, 'routekaart.mark'));
        writeLog(folder, 'routekaart.log', opened);
      },
      { reason: 'gone' },
    ],
    [
      'is gone, as the log before this one tells',
      (folder) => {
        rmSync(database(folder));
        rmSync(path.join(folder, 'routekaart.mark'));
        writeLog(folder, 'routekaart.log', '');
        writeLog(folder, 'routekaart.log.1', opened);
      },
      { reason: 'gone' },
    ],
    [
      'was emptied, as the mark tells',
      (folder) => truncateSync(database(folder)),
      { reason: 'emptied', missing: 2, lastEditAt: '2026-11-24T10:00:00Z' },
    ],
    [
      'was emptied while it was written',
      (folder) => {
        rmSync(path.join(folder, 'routekaart.mark'));
        writeFileSync(database(folder), '');
        writeFileSync(`${database(folder)}-journal`, 'x'.repeat(600));
      },
      { reason: 'emptied' },
    ],
    [
      'was made anew',
      (folder) => {
        rmSync(database(folder));
        writeDatabase(folder, 0, 0);
      },
      { reason: 'emptied', missing: 2 },
    ],
    [
      'is a database of another program',
      (folder) => {
        rmSync(database(folder));
        writeDatabase(folder, 7, userVersionOf(versionOfApp(migrations)));
      },
      { reason: 'unreadable' },
    ],
    [
      'is an empty database of another program',
      (folder) => {
        rmSync(database(folder));
        writeDatabase(folder, 7, 0);
      },
      { reason: 'unreadable' },
    ],
    [
      'does not begin as a database',
      (folder) =>
        writeFileSync(
          database(folder),
          Buffer.concat([Buffer.from('Sqlite'), readFileSync(database(folder)).subarray(6)]),
        ),
      { reason: 'unreadable' },
    ],
    [
      'is a database that does not say of which program',
      (folder) => {
        rmSync(database(folder));
        writeDatabase(folder, 0, userVersionOf(versionOfApp(migrations)));
      },
      { reason: 'unreadable' },
    ],
    ['is cut off within its header', (folder) => truncateSync(database(folder), 99), { reason: 'unreadable' }],
    [
      'lags behind its mark',
      (folder) => {
        const mark = new HighWaterMark(path.join(folder, 'routekaart.mark'));
        mark.write({ seq: 5, at: now });
        mark.close();
      },
      { reason: 'lost-edits', missing: 3, lastEditAt: now },
    ],
    [
      'has no mark, though it was opened before',
      (folder) => {
        rmSync(path.join(folder, 'routekaart.mark'));
        writeLog(folder, 'routekaart.log', opened);
      },
      { reason: 'no-mark' },
    ],
  ])('is refused when it %s', (_, harm, data) => {
    const folder = filled();
    harm(folder);
    const error = refused(folder);
    expect(error).toMatchObject({ code: 'store-damaged', data: { folder, ...data } });
    expect(error.data).not.toHaveProperty('backup');
  });

  it('opens without a mark when nothing tells that there was one', () => {
    const folder = filled();
    rmSync(path.join(folder, 'routekaart.mark'));
    writeLog(folder, 'routekaart.log', `${now} not opened code=x\nopened\n${now} after ${now} opened it\n`);
    const desk = new Desk(folder);
    expect(desk.records()).toEqual([samplePlan, eis]);
    desk.close();
    expect(new HighWaterMark(path.join(folder, 'routekaart.mark')).read()).toEqual({
      seq: 2,
      at: '2026-11-24T10:00:00Z',
    });
  });

  it('is looked at in a copy that does not stay, and what an earlier look left goes too', () => {
    const folder = temporaryFolder();
    const desk = new Desk(folder);
    desk.apply([adds(samplePlan)]);
    desk.apply([adds(eis)]);
    const crashed = copyOf(folder);
    desk.close();
    mkdirSync(path.join(crashed, 'look-abc123'));
    writeFileSync(path.join(crashed, 'look-abc123', 'routekaart.db'), 'x');
    writeFileSync(path.join(crashed, 'lookout.txt'), 'x');
    const again = new Desk(crashed);
    expect(again.records()).toEqual([samplePlan, eis]);
    expect(readdirSync(crashed).filter((name) => name.startsWith('look'))).toEqual(['lookout.txt']);
    again.close();
  });

  it('keeps its lock until all the rest is closed, also when it is refused', () => {
    const folder = filled();
    const closed: string[] = [];
    const { close } = Database.prototype;
    vi.spyOn(Database.prototype, 'close').mockImplementation(function (this: Database.Database) {
      closed.push(path.basename(this.name));
      return close.call(this);
    });
    onTestFinished(() => void vi.restoreAllMocks());
    new Desk(folder).close();
    const mark = new HighWaterMark(path.join(folder, 'routekaart.mark'));
    mark.write({ seq: 5, at: now });
    mark.close();
    expect(() => new Desk(folder)).toThrow('lost-edits');
    expect(closed).toEqual(['routekaart.db', 'routekaart.lock', 'routekaart.db', 'routekaart.lock']);
  });

  it('is not opened by a Node that would lose something', () => {
    const { versions } = process;
    Object.defineProperty(process, 'versions', { value: { ...versions, napi: '9' }, configurable: true });
    onTestFinished(() => void Object.defineProperty(process, 'versions', { value: versions }));
    const folder = path.join(temporaryFolder(), 'data');
    expect(() => new Desk(folder)).toThrow(expect.objectContaining({ code: 'old-runtime' }));
    expect(existsSync(folder)).toBe(false);
  });

  it('is written by one at a time', () => {
    const folder = filled();
    const desk = new Desk(folder);
    expect(() => new Desk(folder)).toThrow(expect.objectContaining({ code: 'store-busy' }));
    expect(existsSync(path.join(folder, 'routekaart.lock-journal'))).toBe(false);
    desk.apply([alters(eis, { title: 'Verder' })]);
    desk.close();
    expect(openFilesIn(folder)).toEqual([]);
  });
});

describe('a store of before the kinds had grown this far', () => {
  it('gets the number of today, with a backup of before, and no row of it changes', () => {
    const folder = filled();
    const { tables, shapes } = versionOfApp(migrations);
    const before = userVersionOf({ tables, shapes: shapes - 1 });
    writeDatabase(folder, 0x52544b54, before);
    const desk = new Desk(folder);
    expect(desk.records()).toEqual([samplePlan, eis]);
    expect(desk.store.backups().map(({ version }) => version)).toEqual([before]);
    desk.close();
    const db = new Database(database(folder));
    expect(db.pragma('user_version', { simple: true })).toBe(userVersionOf({ tables, shapes }));
    expect(db.pragma('application_id', { simple: true })).toBe(0x52544b54);
    db.close();
  });
});

describe('opened only to be read', () => {
  const cause = new CallError('store-full', {});
  const open = (folder: string) => openReadOnly({ folder, now: () => now }, cause);

  it('a store is refused for what would refuse it otherwise', () => {
    const newer = filled();
    const { tables, shapes } = versionOfApp(migrations);
    writeDatabase(newer, 0x52544b54, userVersionOf({ tables, shapes: shapes + 1 }));
    const other = filled();
    writeFileSync(database(other), 'x'.repeat(9000));
    const gone = filled();
    rmSync(database(gone));
    expect(refused(newer, () => open(newer))).toMatchObject({ code: 'store-newer', data: { folder: newer } });
    expect(refused(other, () => open(other))).toMatchObject({ code: 'store-damaged', data: { reason: 'unreadable' } });
    expect(refused(gone, () => open(gone))).toBe(cause);
  });

  it('a store is refused for what nobody expected by that itself', () => {
    const folder = filled();
    const unexpected = new Error('nobody expected this');
    const broken = () => {
      throw unexpected;
    };
    const options = { folder, now: () => now, migrations: [...migrations, broken] };
    expect(() => openReadOnly(options, cause)).toThrow(unexpected);
    const file = temporaryFolder();
    mkdirSync(database(file));
    expect(() => open(file)).toThrow(expect.objectContaining({ code: 'store-readonly' }));
  });

  it('a store of the first tables is read as of today', () => {
    const folder = copyOf(path.resolve(import.meta.dirname, '../../fixtures/store/v1'));
    const before = bytesOf(folder);
    const store = open(folder);
    const [plan] = store.records.plans().plans;
    expect(plan?.plan.title).toBe('Ontwikkelplan 2026');
    expect(store.received.list()).toEqual([]);
    store.close();
    expect(() => store.records.plans()).toThrow('not open');
    expect(bytesOf(folder)).toEqual(before);
  });

  it('a store takes nothing', () => {
    const folder = filled();
    const before = bytesOf(folder);
    const store = open(folder);
    expect(store.records.get(samplePlan.id, eis.id)).toEqual(eis);
    expect(store.readOnly).toBe(cause);
    const works: (() => unknown)[] = [
      () => store.write(() => 1),
      () => store.erase(samplePlan.id),
      () => store.eraseReceived('plan-0002'),
      () => store.heal(samplePlan.id),
      () => store.replace(samplePlan.id, []),
      () => store.backup(),
    ];
    for (const work of works) expect(work).toThrow(cause);
    store.saveSettings({ theme: 'dark' });
    expect(store.settings.get().theme).toBe('dark');
    store.close();
    expect(bytesOf(folder)).toEqual(before);
  });
});
