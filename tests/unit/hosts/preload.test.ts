import { beforeEach, expect, test, vi } from 'vitest';
import type { HostBridge } from '#shared/contract/bridge.ts';
import { settingsEvent } from '#tests/support/fake-core.ts';

const electron = vi.hoisted(() => ({
  contextBridge: { exposeInMainWorld: vi.fn() },
  ipcRenderer: { invoke: vi.fn(), on: vi.fn(), off: vi.fn() },
}));
vi.mock('electron', () => electron);

let bridge: HostBridge;
beforeEach(async () => {
  vi.resetModules();
  vi.clearAllMocks();
  await import('#main/host-electron/preload.ts');
  [[, bridge]] = electron.contextBridge.exposeInMainWorld.mock.calls as [[string, HostBridge]];
});

test('gives the page seven named functions and nothing of Electron', () => {
  expect(electron.contextBridge.exposeInMainWorld).toHaveBeenCalledExactlyOnceWith('routekaart', expect.anything());
  expect(Object.keys(bridge).sort()).toEqual([
    'call',
    'notify',
    'onEvent',
    'openPrint',
    'saveFile',
    'savePdf',
    'viewPdf',
  ]);
});

test('passes a call and the print page on over fixed channels', async () => {
  electron.ipcRenderer.invoke.mockResolvedValue({ ok: true, value: 1 });
  expect(await bridge.call('plans.list', {}, 'window-1')).toEqual({ ok: true, value: 1 });
  await bridge.openPrint('plan=1');
  await bridge.notify('Routekaart', 'Oefenen');
  await bridge.saveFile?.('plan.ics', new Uint8Array([1]));
  await bridge.savePdf?.('plan.pdf');
  await bridge.viewPdf?.();
  expect(electron.ipcRenderer.invoke.mock.calls).toEqual([
    ['call', 'plans.list', {}, 'window-1'],
    ['open-print', 'plan=1'],
    ['notify', 'Routekaart', 'Oefenen'],
    ['save-file', 'plan.ics', new Uint8Array([1])],
    ['save-pdf', 'plan.pdf'],
    ['view-pdf'],
  ]);
});

test('a listener gets the event without the sender, until it stops', () => {
  const listener = vi.fn();
  const stop = bridge.onEvent(listener);
  const [channel, pass] = electron.ipcRenderer.on.mock.calls[0] as [string, (...words: unknown[]) => void];
  pass({ sender: 'secret' }, settingsEvent('window-2'));
  expect(channel).toBe('event');
  expect(listener.mock.calls).toEqual([[settingsEvent('window-2')]]);
  stop();
  expect(electron.ipcRenderer.off).toHaveBeenCalledWith('event', pass);
});
