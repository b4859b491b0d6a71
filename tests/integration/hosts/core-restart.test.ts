import { expect, onTestFinished, test, vi } from 'vitest';
import { startCore } from '#main/core/client.ts';
import type { Core } from '#main/core/core.ts';
import { keepRunning } from '#main/core/keep-running.ts';
import { CallError } from '#shared/contract/errors.ts';
import { adds, changeSet, requirement, samplePlan, temporaryFolder } from '#tests/integration/store/support.ts';
import { FakeCore } from '#tests/support/fake-core.ts';

const log = { info: vi.fn(), error: vi.fn(() => 'id') };
const away = { ok: false, error: { code: 'not-reachable' } };

test('after its thread died the core goes on with everything acknowledged, and an edit sent again is written once', async () => {
  const dataFolder = temporaryFolder();
  const core = await keepRunning(
    () =>
      startCore({
        workerFile: new URL('../../support/mortal-worker.ts', import.meta.url),
        dataFolder,
        host: 'electron',
        version: '0.0.0',
      }),
    log,
  );
  onTestFinished(() => core.close());
  const folderOf = async (each: Core) => each.call('app.info', {}, 'a');
  const before = await folderOf(core);
  const edit = changeSet([adds(requirement('eis-00001', "Nota's schrijven"))]);
  expect(await core.call('changes.apply', { changeSet: changeSet([adds(samplePlan)]) }, 'a')).toMatchObject({
    ok: true,
  });
  expect(await core.call('changes.apply', { changeSet: edit }, 'a')).toMatchObject({ ok: true });
  const resumed = new Promise<void>((resolve) => core.onEvent((event) => event.type === 'resumed' && resolve()));
  await core.call('test.die', {}, 'a');
  await resumed;
  expect(await folderOf(core)).toEqual(before);
  expect(await core.call('changes.apply', { changeSet: edit }, 'a')).toMatchObject({
    ok: true,
    value: { head: { count: 2 } },
  });
});

test('a call that was under way is answered, so that whoever asked can try again', async () => {
  const first = new FakeCore();
  const reply = Promise.withResolvers<{ ok: false; error: { code: 'internal'; data: Record<string, string> } }>();
  first.reply = () => reply.promise;
  const cores = [first, new FakeCore()];
  const core = await keepRunning(async () => cores.shift() ?? new FakeCore(), log);
  const call = core.call('changes.apply', {}, 'a');
  await new Promise(setImmediate);
  reply.resolve({ ok: false, error: { code: 'internal', data: {} } });
  first.end();
  expect(await call).toMatchObject(away);
  expect(await core.call('changes.apply', {}, 'a')).toEqual({ ok: true, value: { answer: 42 } });
});

test('when it cannot start again a call says why, and the next one tries once more', async () => {
  const first = new FakeCore();
  const starts: (() => Promise<Core>)[] = [
    async () => first,
    () => Promise.reject(new CallError('store-full', { path: '/x' })),
    () => Promise.reject(new CallError('store-full', { path: '/x' })),
    async () => new FakeCore(),
  ];
  const core = await keepRunning(() => (starts.shift() ?? (() => Promise.reject(new Error('too often'))))(), log);
  first.end();
  expect(await core.call('a', {}, 'a')).toEqual({ ok: false, error: { code: 'store-full', data: { path: '/x' } } });
  expect(await core.call('a', {}, 'a')).toMatchObject({ ok: false });
  expect(await core.call('a', {}, 'a')).toMatchObject({ ok: true });
});

test('a core that was asked to close stays closed', async () => {
  const only = new FakeCore();
  const start = vi.fn(async () => only);
  const core = await keepRunning(start, log);
  await core.close();
  only.end();
  expect([only.closed, start.mock.calls.length]).toEqual([true, 1]);
});
