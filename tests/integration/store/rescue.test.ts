import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openReadOnly } from '#db/store.ts';
import { Session } from '#main/core/session.ts';
import type { CallReply } from '#shared/contract/bridge.ts';
import { CallError } from '#shared/contract/errors.ts';
import type { Rescue } from '#shared/contract/rescue.ts';
import { adds, alters, bytesOf, changeSet, copyOf, requirement, samplePlan, temporaryFolder } from './support.ts';

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

/** `crashed` = as a power cut leaves it, most of the work in the log beside the main file. */
function worked(): { closed: string; crashed: string } {
  const closed = temporaryFolder();
  const s = session(closed);
  const apply = (changes: Parameters<typeof changeSet>[0]) =>
    s.value('changes.apply', { changeSet: changeSet(changes) });
  let eis = requirement('eis-00001', 'Versie 0');
  apply([adds(samplePlan), adds(eis)]);
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
      asIs: { plans: [{ planId: samplePlan.id, title: samplePlan.title }] },
      backup: { plans: [{ planId: samplePlan.id }] },
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
    expect(plans).toHaveLength(way === 'empty' ? 0 : 1);
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
    expect(s.rescue()).toMatchObject({ asIs: null, backup: { plans: [{ planId: samplePlan.id }] } });
    expect(s.ask('rescue.go', { way: 'as-is' })).toMatchObject({ ok: false });
    expect(readFileSync(database(closed), 'utf8')).toBe('x'.repeat(9_000));
    s.value('rescue.go', { way: 'backup' });
    expect(titles(s.value('plan.open', { planId: samplePlan.id }))).toEqual([samplePlan.title, 'Versie 0']);
  });

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
