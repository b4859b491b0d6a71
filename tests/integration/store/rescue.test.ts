import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { HighWaterMark } from '#db/high-water-mark.ts';
import { userVersionOf, versionOfApp } from '#db/migrate.ts';
import { migrations } from '#db/migrations/index.ts';
import { goWay, lookForWays } from '#db/rescue.ts';
import { openReadOnly, openStore } from '#db/store.ts';
import { Session } from '#main/core/session.ts';
import type { CallReply } from '#shared/contract/bridge.ts';
import { CallError } from '#shared/contract/errors.ts';
import type { Rescue } from '#shared/contract/rescue.ts';
import { newPlan } from '#shared/model/edits/new-records.ts';
import type { PlanId } from '#shared/model/records.ts';
import { testContext } from '../../support/plans.ts';
import {
  adds,
  alters,
  bytesOf,
  changeSet,
  copyOf,
  openFilesIn,
  requirement,
  roundOf,
  samplePlan,
  temporaryFolder,
} from './support.ts';

function session(dataFolder: string) {
  const made = new Session({ dataFolder, host: 'web', version: '0.0.0' }, () => {});
  onTestFinished(() => made.close());
  const ask = (method: string, input: unknown): CallReply => {
    const reply = made.handle(method, input, 'a');
    return JSON.parse(typeof reply === 'string' ? reply : Buffer.from(reply).toString()) as CallReply;
  };
  const value = (method: string, input: unknown = {}) => {
    const reply = ask(method, input);
    if (!reply.ok) throw new CallError(reply.error.code, reply.error.data);
    return reply.value;
  };
  return {
    close: () => made.close(),
    ask,
    value,
    rescue: () => (value('rescue.look') as { rescue: Rescue | null }).rescue,
  };
}

const database = (folder: string) => path.join(folder, 'routekaart.db');
const titles = (records: unknown) => (records as { records: { title: string }[] }).records.map((r) => r.title);
const edits = 30;
const now = '2026-11-23T09:00:00.123Z';
const other = newPlan(testContext('o', 'plan-other' as PlanId), { title: 'Het andere plan' });

/** `crashed` = as a power cut leaves it, most of the work in the log beside the main file. */
function worked(): { closed: string; crashed: string } {
  const closed = temporaryFolder();
  const s = session(closed);
  const apply = (...edit: Parameters<typeof changeSet>) => s.value('changes.apply', { changeSet: changeSet(...edit) });
  let eis = requirement('eis-00001', 'Versie 0');
  apply([adds(samplePlan), adds(eis)]);
  apply([adds(other)], { at: '2026-12-01T09:00:00Z' });
  s.value('received.add', { file: roundOf('noor', 1) });
  s.value('settings.set', { language: 'nl' });
  s.value('backups.make');
  for (let i = 1; i <= edits; i++) {
    apply([alters(eis, { title: `Versie ${i}` })]);
    eis = { ...eis, title: `Versie ${i}` };
  }
  const crashed = copyOf(closed);
  s.close();
  return { closed, crashed };
}

describe('a store that does not open', () => {
  const cutLog = (folder: string) => {
    const log = `${database(folder)}-wal`;
    truncateSync(log, Math.floor(readFileSync(log).length * 0.6));
  };

  it('says why and what can be done, and touches nothing until one chooses', () => {
    const { crashed } = worked();
    cutLog(crashed);
    const before = bytesOf(crashed);
    const s = session(crashed);
    expect(s.rescue()).toMatchObject({
      error: { code: 'store-damaged', data: { reason: 'lost-edits' } },
      asIs: { plans: [{ planId: samplePlan.id, title: samplePlan.title }, { planId: other.id }] },
      backup: { plans: [{ planId: other.id }, { planId: samplePlan.id }] },
      canGoOn: true,
    });
    for (const method of ['plans.list', 'settings.get'])
      expect(s.ask(method, {})).toMatchObject({ ok: false, error: { code: 'store-damaged' } });
    const { 'log/routekaart.log': _a, 'routekaart.lock': _c, ...untouched } = bytesOf(crashed);
    const { 'log/routekaart.log': _b, 'routekaart.lock': _d, ...were } = before;
    expect(untouched).toEqual(were);
  });

  it.each(['as-is', 'backup', 'empty'] as const)('goes on: %s, with all that stood there kept', (way) => {
    const { crashed } = worked();
    cutLog(crashed);
    const before = bytesOf(crashed);
    const s = session(crashed);
    s.value('rescue.go', { way });
    expect(s.rescue()).toBeNull();
    const plans = s.value('plans.list') as unknown[];
    expect(plans).toHaveLength(way === 'empty' ? 0 : 2);
    if (way !== 'empty') {
      const [, title] = titles(s.value('plan.open', { planId: samplePlan.id }));
      expect(Number(title?.slice(7))).toBeGreaterThanOrEqual(way === 'as-is' ? 5 : 0);
      expect(Number(title?.slice(7))).toBeLessThan(edits);
    }
    const kept = readdirSync(path.join(crashed, 'evidence'))[0] as string;
    const evidence = bytesOf(path.join(crashed, 'evidence', kept));
    for (const part of ['routekaart.db', 'routekaart.db-wal', 'routekaart.mark'])
      expect(evidence[part]).toBe(before[part]);
    s.value('changes.apply', {
      changeSet: changeSet([adds({ ...samplePlan, id: 'plan-new0' as never, planId: 'plan-new0' as never })]),
    });
    s.close();
    expect(session(crashed).rescue()).toBeNull();
  });

  it('goes on when the main file is no database at all', () => {
    const { closed } = worked();
    writeFileSync(database(closed), 'x'.repeat(9_000));
    const s = session(closed);
    expect(s.rescue()).toMatchObject({
      asIs: null,
      backup: { plans: [{ planId: other.id }, { planId: samplePlan.id }] },
    });
    expect(s.ask('rescue.go', { way: 'as-is' })).toMatchObject({ ok: false });
    expect(readFileSync(database(closed), 'utf8')).toBe('x'.repeat(9_000));
    s.value('rescue.go', { way: 'backup' });
    expect(titles(s.value('plan.open', { planId: samplePlan.id }))).toEqual([samplePlan.title, 'Versie 0']);
  });

  it('says of every plan its title and when it was last changed, the last one first', () => {
    const { crashed } = worked();
    cutLog(crashed);
    const { asIs, backup } = session(crashed).rescue() as Rescue;
    const other = { planId: 'plan-other', title: 'Het andere plan', changedAt: '2026-12-01T09:00:00Z' };
    const plan = { planId: samplePlan.id, title: samplePlan.title, changedAt: '2026-11-23T09:00:00Z' };
    expect([asIs?.plans, backup?.plans]).toEqual([
      [plan, other],
      [other, plan],
    ]);
    expect(backup?.name).toMatch(/^routekaart-v\d+-.*Z\.db$/);
    expect(backup?.madeAt).toMatch(/^\d{4}-.*Z$/);
  });

  it('goes on with plans of others alone', () => {
    const folder = temporaryFolder();
    const s = session(folder);
    s.value('received.add', { file: roundOf('noor', 1) });
    s.close();
    rmSync(path.join(folder, 'routekaart.mark'));
    const again = session(folder);
    expect(again.rescue()).toMatchObject({ error: { data: { reason: 'no-mark' } }, asIs: { plans: [] } });
    again.value('rescue.go', { way: 'as-is' });
    expect(again.value('received.list')).toHaveLength(1);
    again.close();
    expect(session(folder).rescue()).toBeNull();
  });

  it('says that nothing can be read where that is so', () => {
    const empty = temporaryFolder();
    session(empty).close();
    rmSync(path.join(empty, 'routekaart.mark'));
    expect(lookForWays(empty)).toEqual({ asIs: null, backup: null });
    expect(session(empty).rescue()).toBeNull(); // nothing was written, so nothing can be lost

    const { closed } = worked();
    rmSync(path.join(closed, 'backups'), { recursive: true });
    const change = (sql: string) => {
      const copy = copyOf(closed);
      const db = new Database(database(copy));
      db.exec(sql);
      db.close();
      return copy;
    };
    expect(lookForWays(closed)).toMatchObject({ asIs: { plans: [{ planId: samplePlan.id }, {}] }, backup: null });
    const newer = change(`PRAGMA user_version = ${userVersionOf(versionOfApp(migrations)) + 1_000}`);
    // The page of the settings is no page any more: plans can be read, the whole cannot be written anew.
    const broken = change('SELECT 1');
    const { page, size } = (() => {
      const db = new Database(database(broken), { readonly: true });
      const page = db.prepare("SELECT rootpage FROM sqlite_master WHERE name = 'setting'").pluck().get() as number;
      const size = db.pragma('page_size', { simple: true }) as number;
      db.close();
      return { page, size };
    })();
    const bytes = readFileSync(database(broken));
    bytes.fill(0xff, (page - 1) * size, page * size);
    writeFileSync(database(broken), bytes);
    for (const folder of [newer, broken]) {
      expect(lookForWays(folder)).toEqual({ asIs: null, backup: null });
      const before = bytesOf(folder);
      expect(() => goWay(folder, 'as-is', now)).toThrow(folder === newer ? 'nothing to be read' : 'malformed');
      expect(() => goWay(folder, 'backup', now)).toThrow('there is no whole backup');
      const { 'routekaart.new': _, 'routekaart.lock': _lock, ...after } = bytesOf(folder);
      const { 'routekaart.lock': _were, ...were } = before;
      expect(after).toEqual(were);
    }
  });

  it('takes the newest backup that is whole, past those that are not', () => {
    const { closed } = worked();
    const backups = path.join(closed, 'backups');
    const [name] = readdirSync(backups).filter((file) => file.endsWith('.db')) as [string];
    const version = /v\d+/.exec(name)?.[0] ?? '';
    const put = (file: string, change: (db: Database.Database) => void = () => {}) => {
      copyFileSync(path.join(backups, name), path.join(backups, file));
      const db = new Database(path.join(backups, file));
      change(db);
      db.close();
    };
    const whole = `routekaart-${version}-2091-01-01T09-00-00Z.db`;
    put(whole, (db) => db.exec("DELETE FROM setting; INSERT INTO setting VALUES ('theme', '\"dark\"')"));
    put(`routekaart-${version}-2092-01-01T09-00-00Z.damaged.db`);
    put(`routekaart-${version}-2093-01-01T09-00-00Z.db`, (db) => db.exec('UPDATE record SET checksum = 7'));
    put(`routekaart-${version}-2094-01-01T09-00-00Z.db`, (db) =>
      db.pragma(`user_version = ${userVersionOf(versionOfApp(migrations)) + 1}`),
    );
    put(`routekaart-${version}-2095-01-01T09-00-00Z.db`, (db) => db.pragma('user_version = 0'));
    writeFileSync(path.join(backups, `routekaart-${version}-2096-01-01T09-00-00Z.db`), 'geen database');
    expect(lookForWays(closed).backup).toMatchObject({ name: whole, madeAt: '2091-01-01T09:00:00Z' });
    goWay(closed, 'backup', now);
    const store = openStore({ folder: closed, now: () => now });
    expect(store.settings.get().theme).toBe('dark');
    store.close();
  });

  it.each(['as-is', 'backup', 'empty'] as const)(
    'leaves the store %s as any other: mark, rights, nothing open',
    (way) => {
      const { crashed } = worked();
      writeFileSync(path.join(crashed, 'routekaart.db-journal'), 'x');
      writeFileSync(path.join(crashed, 'routekaart.new'), 'left of an earlier try');
      const before = bytesOf(crashed);
      goWay(crashed, way, now);
      expect(
        readdirSync(crashed)
          .filter((file) => file.startsWith('routekaart'))
          .sort(),
      ).toEqual(['routekaart.db', 'routekaart.lock', 'routekaart.mark']);
      const kept = path.join(crashed, 'evidence', '2026-11-23T09-00-00.123Z-store');
      const evidence = bytesOf(kept);
      for (const part of ['routekaart.db', 'routekaart.db-wal', 'routekaart.db-journal', 'routekaart.mark'])
        expect(evidence[part]).toBe(before[part]);
      const seq = { 'as-is': edits + 3, backup: 3, empty: 0 }[way];
      expect(new HighWaterMark(path.join(crashed, 'routekaart.mark')).read()).toEqual({ seq, at: now });
      expect(openFilesIn(crashed)).toEqual([]);
      const store = openStore({ folder: crashed, now: () => now });
      expect(store.faults()).toEqual([]);
      expect(store.planIds()).toHaveLength(way === 'empty' ? 0 : 2);
      // Another way is taken by its owner only.
      expect(() => goWay(crashed, 'empty', now)).toThrow(expect.objectContaining({ code: 'SQLITE_BUSY' }));
      store.close();
    },
  );

  it('takes no way while it is open', () => {
    const { closed } = worked();
    const s = session(closed);
    expect(s.ask('rescue.go', { way: 'backup' })).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(titles(s.value('plan.open', { planId: samplePlan.id }))).toEqual([samplePlan.title, `Versie ${edits}`]);
  });
});

describe('two faults at once are noticed', () => {
  it('the log and the mark deleted in the first session: its first plan is in the main file, and it is said', () => {
    const folder = temporaryFolder();
    const s = session(folder);
    s.value('changes.apply', { changeSet: changeSet([adds(samplePlan)]) });
    s.value('changes.apply', { changeSet: changeSet([adds(requirement('eis-00001', 'Eis'))]) });
    const crashed = copyOf(folder);
    s.close();
    for (const part of ['routekaart.db-wal', 'routekaart.mark']) rmSync(path.join(crashed, part));
    const again = session(crashed);
    expect(again.rescue()).toMatchObject({
      error: { data: { reason: 'no-mark' } },
      asIs: { plans: [{ title: samplePlan.title }] },
    });
  });

  it('the log cut short and the mark deleted', () => {
    const { crashed } = worked();
    const log = `${database(crashed)}-wal`;
    truncateSync(log, Math.floor(readFileSync(log).length * 0.6));
    rmSync(path.join(crashed, 'routekaart.mark'));
    expect(session(crashed).rescue()).toMatchObject({ error: { data: { reason: 'no-mark' } } });
  });

  it('the main file and the mark deleted, with no backup', () => {
    const folder = temporaryFolder();
    const s = session(folder);
    s.value('changes.apply', { changeSet: changeSet([adds(samplePlan)]) });
    s.close();
    for (const part of ['routekaart.db', 'routekaart.mark']) rmSync(path.join(folder, part));
    expect(session(folder).rescue()).toMatchObject({ error: { data: { reason: 'gone' } }, asIs: null, backup: null });
  });

  it('an empty folder, and one from a first start that was cut off, open as new', () => {
    expect(session(temporaryFolder()).rescue()).toBeNull();
    const folder = temporaryFolder();
    writeFileSync(database(folder), '');
    expect(session(folder).rescue()).toBeNull();
  });
});

describe('a store that takes no writing', () => {
  it('is read from memory with everything acknowledged, after a crash too, and refuses edits with the reason', () => {
    for (const folder of Object.values(worked())) {
      const before = bytesOf(folder);
      const cause = new CallError('store-full', { folder });
      const store = openReadOnly({ folder, now: () => '2026-11-23T09:00:00Z' }, cause);
      expect(store.records.get(samplePlan.id, 'eis-00001')).toMatchObject({ title: `Versie ${edits}` });
      expect(() => store.write(() => 1)).toThrow(cause);
      expect(() => store.erase(samplePlan.id)).toThrow(cause);
      expect(() => store.backup()).toThrow(cause);
      store.saveSettings({ theme: 'dark' });
      expect(store.settings.get().theme).toBe('dark');
      store.close();
      expect(bytesOf(folder)).toEqual(before);
    }
  });

  it('opens in the session, says why, and goes on once it can be written', ({ skip }) => {
    skip(process.platform === 'win32', 'a file in the way of a folder is another error there');
    const { crashed } = worked();
    // Root may write everywhere: something in the way of the lock stops root too.
    rmSync(path.join(crashed, 'routekaart.lock'), { force: true });
    mkdirSync(path.join(crashed, 'routekaart.lock'));
    const s = session(crashed);
    expect(titles(s.value('plan.open', { planId: samplePlan.id }))).toEqual([samplePlan.title, `Versie ${edits}`]);
    expect(s.value('health.get')).toMatchObject({ readOnly: { code: 'store-readonly' } });
    expect(s.rescue()).toMatchObject({ error: { code: 'store-readonly' }, canGoOn: false });
    const late = { changeSet: changeSet([adds(requirement('eis-00009', 'Laat'))]) };
    expect(s.ask('changes.apply', late)).toMatchObject({ ok: false, error: { code: 'store-readonly' } });
    expect(s.ask('rescue.go', { way: 'again' })).toMatchObject({ ok: true });
    expect(s.value('health.get')).toMatchObject({ readOnly: { code: 'store-readonly' } });
    rmSync(path.join(crashed, 'routekaart.lock'), { recursive: true });
    s.value('rescue.go', { way: 'again' });
    expect(s.value('health.get')).toMatchObject({ readOnly: null });
    expect(s.ask('changes.apply', late)).toMatchObject({ ok: true });
  });
});
