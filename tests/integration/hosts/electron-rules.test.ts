import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ElectronDouble } from '#tests/support/electron-double/double.ts';
import { runSandboxedPreload } from '#tests/support/electron-double/preload.ts';
import { type ElectronRule, electronRules } from '#tests/support/electron-double/rules.ts';
import { DoubleContents, type DoubleEvent } from '#tests/support/electron-double/windows.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

// One probe a rule of tests/support/electron-double/rules.ts: it passes on the double, and fails on the double without
// that rule. So no rule stands in the table that the double does not hold to.

type Probe = (electron: ElectronDouble) => void | Promise<void>;
const ready = async (electron: ElectronDouble) => {
  await electron.start(() => {});
  return electron.api;
};
const windowOf = async (electron: ElectronDouble, show = false) => {
  const { BrowserWindow } = await ready(electron);
  new BrowserWindow({ show });
  const [window] = electron.windows;
  if (!window) throw new Error('no window');
  return window;
};
const preload = (electron: ElectronDouble, text: string) => runSandboxedPreload(text, {}, electron.held);
const ours = { url: 'app://routekaart/', isMainFrame: true };

const probes: Record<ElectronRule, Probe> = {
  'ready-after-entry': async (electron) => {
    const waits = electron.start(() => electron.api.app.whenReady());
    await expect(waits).rejects.toThrow('only after the entry was evaluated');
  },
  'sandbox-before-ready': async (electron) => {
    const { app } = await ready(electron);
    expect(() => app.enableSandbox()).toThrow('before app is ready');
  },
  'scheme-before-ready': async (electron) => {
    const { protocol } = await ready(electron);
    expect(() => protocol.registerSchemesAsPrivileged([])).toThrow('before app is ready');
  },
  'schemes-replace': ({ api, schemes }) => {
    api.protocol.registerSchemesAsPrivileged([{ scheme: 'a' }]);
    api.protocol.registerSchemesAsPrivileged([{ scheme: 'b' }]);
    expect(schemes).toEqual([{ scheme: 'b' }]);
  },
  'window-after-ready': ({ api }) => {
    expect(() => new api.BrowserWindow()).toThrow('before app is ready');
  },
  'session-after-ready': ({ api }) => {
    expect(() => api.session.defaultSession).toThrow('before app is ready');
  },
  'screen-after-ready': ({ api }) => {
    expect(() => api.screen.getPrimaryDisplay()).toThrow('before app is ready');
  },
  'box-after-ready': async ({ api }) => {
    await expect(api.dialog.showMessageBox({ message: '' })).rejects.toThrow('before app is ready');
  },
  'error-box-always': ({ api }) => {
    expect(() => api.dialog.showErrorBox('', '')).not.toThrow();
  },
  'path-must-exist': ({ api }) => {
    expect(() => api.app.setPath('userData', path.join(tempFolder(), 'nowhere'))).toThrow();
  },
  'lock-by-folder': ({ api, app }) => {
    const [first, second] = [path.join(tempFolder(), 'a'), path.join(tempFolder(), 'b')];
    for (const folder of [first, second]) mkdirSync(folder);
    api.app.setPath('userData', first);
    api.app.requestSingleInstanceLock();
    api.app.setPath('userData', second);
    expect(app.lockFolders).toEqual([first]);
  },
  'second-after-ready': async (electron) => {
    const heard: string[] = [];
    await electron.start(() => {
      electron.app.startAgain({});
      electron.api.app.on('second-instance', () => heard.push(electron.app.isReady() ? 'ready' : 'early'));
    });
    expect(heard).toEqual(['ready']);
  },
  'second-data-cloned': ({ api, app }) => {
    api.app.requestSingleInstanceLock({ file: 'a', run: () => {} });
    expect(app.handedOver).toEqual([{ file: 'a' }]);
  },
  'scheme-handled-once': ({ api }) => {
    api.protocol.handle('app', () => new Response());
    expect(() => api.protocol.handle('app', () => new Response())).toThrow('registered');
  },
  'answer-is-response': async (electron) => {
    electron.api.protocol.handle('app', (() => 'text') as never);
    await expect(electron.fetch('app://routekaart/')).rejects.toThrow('ERR_UNEXPECTED');
  },
  'ipc-handled-once': ({ api }) => {
    api.ipcMain.handle('call', () => 1);
    expect(() => api.ipcMain.handle('call', () => 2)).toThrow('second handler');
  },
  'ipc-cloned': async (electron) => {
    electron.api.ipcMain.handle('call', (_event, word: unknown) => typeof word);
    await expect(electron.invoke('call', [() => {}])).rejects.toThrow();
  },
  'ipc-errors-lose-all': async (electron) => {
    electron.api.ipcMain.handle('call', () => {
      throw Object.assign(new Error('refused'), { code: 'secret' });
    });
    const error: unknown = await electron.invoke('call', []).catch((e: unknown) => e);
    expect(error).not.toHaveProperty('code');
  },
  'send-to-destroyed': async (electron) => {
    const window = await windowOf(electron);
    window.destroy();
    expect(() => window.webContents.send('event', {})).toThrow('destroyed');
  },
  'window-destroyed': async (electron) => {
    const window = await windowOf(electron);
    window.destroy();
    expect(() => window.show()).toThrow('destroyed');
  },
  'permission-names': ({ session, held }) => {
    expect(() => session.grants('clipboard-write', new DoubleContents(held), ours)).toThrow('no such permission');
  },
  'permission-default-yes': ({ session, held }) => {
    expect(session.grants('media', new DoubleContents(held), ours)).toBe(true);
  },
  'permission-check-first': ({ session, held }) => {
    session.setPermissionCheckHandler(() => false);
    session.setPermissionRequestHandler((_contents, _permission, answer) => answer(true));
    expect(session.grants('media', new DoubleContents(held), ours)).toBe(true);
    expect(session.asked).toEqual(['media']);
  },
  'last-listener': ({ session }) => {
    session.webRequest.onBeforeRequest((_details, answer) => answer({ cancel: true }));
    session.webRequest.onBeforeRequest((_details, answer) => answer({}));
    expect(session.lets('https://example.nl/')).toBe(true);
  },
  'download-asks': ({ session }) => {
    expect(session.downloads()).toBe('asks where');
  },
  'opens-by-default': ({ held }) => {
    expect(new DoubleContents(held).opens('https://example.nl/')).toBe('window');
  },
  'unload-prevented': async (electron) => {
    const window = await windowOf(electron);
    window.asksToStay = true;
    expect(window.close()).toBe(false);
    window.webContents.on('will-prevent-unload', (event: DoubleEvent) => event.preventDefault());
    expect(window.close()).toBe(true);
  },
  'quit-order': async (electron) => {
    const { app } = await ready(electron);
    app.quit();
    expect(electron.order).toEqual(['ready', 'before-quit', 'will-quit']);
  },
  'quit-can-stop': async (electron) => {
    const { app } = await ready(electron);
    app.on('will-quit', (event) => event.preventDefault());
    app.quit();
    expect(electron.app.exits).toEqual([]);
  },
  'exit-asks-nobody': async (electron) => {
    const { app } = await ready(electron);
    const heard: string[] = [];
    app.on('before-quit', () => heard.push('before-quit'));
    app.exit(1);
    expect(heard).toEqual([]);
  },
  'ends-without-windows': async (electron) => {
    const { app } = await ready(electron);
    app.on('window-all-closed', () => {});
    electron.app.lastWindowClosed();
    expect(electron.app.exits).toEqual([]);
    app.removeAllListeners('window-all-closed');
    electron.app.lastWindowClosed();
    expect(electron.app.exits).toEqual([0]);
  },
  'hidden-until-shown': async (electron) => {
    expect((await windowOf(electron)).shown).toBe(0);
  },
  'maximize-shows': async (electron) => {
    const window = await windowOf(electron);
    window.maximize();
    expect(window.shown).toBe(1);
  },
  'crashed-stays-white': async (electron) => {
    const { webContents } = await windowOf(electron);
    webContents.crash('crashed');
    webContents.send('event', {});
    expect(webContents.sent).toEqual([]);
    webContents.reload();
    webContents.send('event', {});
    expect(webContents.sent).toHaveLength(1);
  },
  'box-can-be-called-off': async (electron) => {
    const { dialog } = await ready(electron);
    electron.pressed = null;
    const off = new AbortController();
    const box = dialog.showMessageBox({ message: '', cancelId: 1, signal: off.signal });
    off.abort();
    const still = new Promise((resolve) => setTimeout(resolve, 50, 'still there'));
    expect(await Promise.race([box, still])).toEqual({ response: 1 });
  },
  'spelling-downloads': ({ session }) => {
    expect(session.fetchesDictionaries(false)).toBe(true);
  },
  'preload-requires-little': (electron) => {
    expect(() => preload(electron, "require('node:fs')")).toThrow('module not found');
    for (const name of ['electron', 'events', 'timers', 'url', 'node:events'])
      expect(() => preload(electron, `require('${name}')`)).not.toThrow();
  },
  'preload-is-commonjs': (electron) => {
    expect(() => preload(electron, "import { contextBridge } from 'electron';")).toThrow('outside a module');
  },
  'bridge-once': (electron) => {
    const expose = "require('electron').contextBridge.exposeInMainWorld('a', 1);";
    expect(() => preload(electron, expose + expose)).toThrow('existing property');
  },
  'bridge-copies': (electron) => {
    const text =
      "class A { x = 1; get y() { return 2; } }\nrequire('electron').contextBridge.exposeInMainWorld('a', new A());";
    expect(preload(electron, text).a).toEqual({ x: 1 });
    expect(preload(electron, text).a).not.toHaveProperty('y');
    expect(() => preload(electron, "require('electron').contextBridge.exposeInMainWorld('s', Symbol())")).toThrow();
  },
};

describe.each(Object.keys(electronRules) as ElectronRule[])('%s', (rule) => {
  test(`the double holds to it: ${electronRules[rule][0]}`, () => probes[rule](new ElectronDouble()));

  test('a double without it is noticed', async () => {
    await expect((async () => probes[rule](new ElectronDouble(rule)))()).rejects.toThrow();
  });
});

test('each rule says where it is written down', () => {
  expect(Object.keys(electronRules).length).toBeGreaterThanOrEqual(25);
  for (const [says, source] of Object.values(electronRules)) {
    expect(says.length).toBeGreaterThan(10);
    expect(source).toMatch(/^(docs\/(api|tutorial)\/[a-z-]+|electron#\d+)/);
  }
});
