import { describe, expect, it } from 'vitest';
import { startCore } from '#main/core/client.ts';
import { adds, alters, changeSet, core, refusal, requirement, samplePlan, temporaryFolder } from './support.ts';

describe('a core in its worker', () => {
  it('makes, changes and reads a plan, and has it back after a restart', async () => {
    const folder = temporaryFolder();
    const first = await core(folder);
    const eis = requirement('eis-00001', "Nota's schrijven");
    const made = changeSet([adds(samplePlan)]);
    await first.call('changes.apply', { changeSet: made }, 'a');
    await first.call('changes.apply', { changeSet: changeSet([adds(eis)]) }, 'a');
    await first.call('changes.apply', { changeSet: changeSet([alters(eis, { requiredLevel: 5 })]) }, 'b');
    await first.call('settings.get', {}, 'a'); // events follow the reply: the next reply comes after them
    expect(first.events.map((e) => [e.type, e.client])).toEqual([
      ['changed', 'a'],
      ['changed', 'a'],
      ['changed', 'b'],
    ]);
    await first.close();

    const second = await core(folder);
    const opened = await second.call('plan.open', { planId: samplePlan.id }, 'a');
    expect(opened).toMatchObject({
      ok: true,
      value: { records: [samplePlan, { ...eis, requiredLevel: 5 }], head: { count: 3, redo: null } },
    });
    expect(await second.call('plans.list', {}, 'a')).toEqual({
      ok: true,
      value: [{ plan: samplePlan, changedAt: '2026-11-23T09:00:00Z' }],
    });
    expect(await second.call('history.list', { planId: samplePlan.id, limit: 1, before: 2 }, 'a')).toEqual({
      ok: true,
      value: [{ number: 1, changeSet: made }],
    });
  });

  it('answers many calls in flight in the order in which they came', async () => {
    const running = await core(temporaryFolder());
    await running.call('changes.apply', { changeSet: changeSet([adds(samplePlan)]) }, 'a');
    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        running.call(
          'changes.apply',
          { changeSet: changeSet([adds(requirement(`eis-${1000 + i}`, `Eis ${i}`))]) },
          'a',
        ),
      ),
    );
    expect(replies.map((r) => r.ok && (r.value as { head: { count: number } }).head.count)).toEqual(
      Array.from({ length: 50 }, (_, i) => i + 2),
    );
  });

  it('keeps settings and tells of them', async () => {
    const folder = temporaryFolder();
    const first = await core(folder);
    await first.call('settings.set', { theme: 'dark', layout: { open: ['x'] } }, 'a');
    await first.call('settings.get', {}, 'a');
    expect(first.events).toMatchObject([
      { type: 'settings', client: 'a', settings: { theme: 'dark', language: 'nl' } },
    ]);
    await first.close();
    const second = await core(folder);
    expect(await second.call('settings.get', {}, 'a')).toMatchObject({
      ok: true,
      value: { theme: 'dark', layout: { open: ['x'] } },
    });
  });

  it('refuses what is no message of the contract', async () => {
    const running = await core(temporaryFolder());
    const code = async (method: string, input: unknown) => {
      const reply = await running.call(method, input, 'a');
      return reply.ok ? 'ok' : reply.error.code;
    };
    expect(await code('plan.burn', {})).toBe('invalid-input');
    expect(await code('constructor', {})).toBe('invalid-input');
    expect(await code('plan.open', { planId: 7 })).toBe('invalid-input');
    expect(await code('plan.open', { planId: 'plan-9999', more: 1 })).toBe('invalid-input');
    expect(await code('plan.open', { planId: () => 1 })).toBe('invalid-input');
    expect(await code('plan.open', { planId: 'plan-9999' })).toBe('unknown-plan');
    expect(await code('history.list', { planId: 'plan-9999', limit: 5 })).toBe('unknown-plan');
    expect(await code('history.undo', { planId: 'plan-9999' })).toBe('unknown-plan');
  });

  it('lets one process at a time own the folder, and the next one once it is closed', async () => {
    const folder = temporaryFolder();
    const owner = await core(folder);
    expect(await refusal(folder)).toMatchObject({ code: 'store-busy', data: { folder } });
    await owner.close();
    await (await core(folder)).close();
  });

  it('gives every waiting call an answer when the worker dies, and every later one', async () => {
    const source = `import { parentPort } from 'node:worker_threads';
      parentPort.postMessage({ type: 'ready' });
      parentPort.on('message', () => { throw new Error('crash') });`;
    const workerFile = new URL(`data:text/javascript,${encodeURIComponent(source)}`);
    const running = await startCore({ workerFile, dataFolder: '/nowhere', host: 'web', version: '0.0.0' });
    const answers = await Promise.all([running.call('app.info', {}, 'a'), running.call('plans.list', {}, 'a')]);
    answers.push(await running.call('app.info', {}, 'a'));
    for (const answer of answers) expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } });
    await running.close();
  });
});
