import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { dataArgument, settleIn } from '#main/host-electron/data-argument.ts';
import { isOurs } from '#main/host-electron/origin.ts';
import { type ElectronHostOptions, run } from '#main/host-electron/run.ts';
import { CallError } from '#shared/contract/errors.ts';
import { ElectronDouble } from '#tests/support/electron-double/double.ts';
import { DoubleSession } from '#tests/support/electron-double/session.ts';
import { DoubleContents, DoubleEvent } from '#tests/support/electron-double/windows.ts';
import { FakeCore, settingsEvent } from '#tests/support/fake-core.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

// Against a double of Electron's interface, not against Electron itself.

function setting(change: Partial<ElectronHostOptions> = {}) {
  const folder = tempFolder();
  const pageFolder = path.join(folder, 'renderer');
  mkdirSync(pageFolder);
  writeFileSync(path.join(pageFolder, 'index.html'), '<link nonce="__CSP_NONCE__" />');
  writeFileSync(path.join(folder, 'secret.html'), 'secret');
  const core = new FakeCore();
  const electron = new ElectronDouble();
  const options: ElectronHostOptions = {
    startCore: async () => core,
    coreOptions: { workerFile: 'worker.js', dataFolder: folder, host: 'electron', version: '1.2.3' },
    pageFolder,
    preload: '/app/preload.cjs',
    platform: 'linux',
    files: [],
    ...change,
  };
  return { core, electron, options, folder };
}

/** Waits until something holds, however busy this machine is. */
const soon = (holds: () => void) => vi.waitFor(holds, 30_000);

/** Evaluates an entry that runs the app, as ours does, and waits for what comes of it. */
async function runs(electron: ElectronDouble, options: ElectronHostOptions): Promise<void> {
  const { over } = await electron.start(() => ({ over: run(electron.api, options) }));
  await over;
}

async function started(change: Partial<ElectronHostOptions> = {}) {
  const given = setting(change);
  await runs(given.electron, given.options);
  const [window] = given.electron.windows;
  if (!window) throw new Error('no window was opened');
  return { ...given, window };
}

test('the entry is evaluated without waiting, and the window comes when Electron is ready', async () => {
  const { core, electron, folder } = setting();
  vi.doMock('electron', () => electron.api);
  vi.doMock('#main/core/client.ts', () => ({ startCore: async () => core }));
  vi.stubGlobal('process', { ...process, argv: ['electron', '.', `--data=${folder}`] });
  onTestFinished(() => {
    vi.doUnmock('electron');
    vi.doUnmock('#main/core/client.ts');
    vi.unstubAllGlobals();
  });
  await electron.start(() => import('#main/host-electron/entry.ts'));
  await soon(() => expect([...electron.errorBoxes, ...electron.windows]).toHaveLength(1));
});

test('opens one window with every strict option said in full', async () => {
  const { electron, window } = await started();
  expect(electron.windows).toHaveLength(1);
  expect(window.loaded).toEqual(['app://routekaart/']);
  expect(window.options.webPreferences).toEqual({
    preload: '/app/preload.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    plugins: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: false,
    v8CacheOptions: 'bypassHeatCheck',
  });
  expect(window.shown).toBe(0);
  window.emit('ready-to-show');
  expect(window.shown).toBe(1);
});

test('the sandbox and the scheme are set before Electron is ready', async () => {
  const { electron } = await started();
  expect(electron.order).toEqual(['sandbox', 'schemes', 'ready']);
  expect(electron.app.sandboxEnabled).toBe(true);
  expect(electron.schemes).toEqual([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
});

test('every permission is denied, but for putting text on the clipboard in the top frame of our own page', async () => {
  const { electron, window } = await started();
  const { session } = electron;
  const ours = { url: 'app://routekaart/', isMainFrame: true };
  const given = DoubleSession.permissions.filter((name) => session.grants(name, window.webContents, ours));
  expect(given).toEqual(['clipboard-sanitized-write']);
  for (const frame of [
    { url: 'app://routekaart/', isMainFrame: false },
    { url: 'app://evil/', isMainFrame: true },
    { url: 'https://example.nl/', isMainFrame: true },
  ])
    expect(session.grants('clipboard-sanitized-write', window.webContents, frame)).toBe(false);
  const stranger = new DoubleContents(electron.held);
  stranger.mainFrame = { ...stranger.mainFrame, url: 'https://example.nl/' };
  expect(session.grants('clipboard-sanitized-write', stranger, ours)).toBe(false);
  expect(session.permissionCheck?.(null, 'clipboard-sanitized-write', 'app://routekaart/', ours)).toBe(false);
  const [asked] = [vi.fn()];
  session.permissionRequest?.(stranger, 'clipboard-sanitized-write', asked, { ...ours, requestingUrl: ours.url });
  expect(asked).toHaveBeenCalledExactlyOnceWith(false);
  expect(session.devicePermission?.()).toBe(false);
  expect(session.displayMedia).toBeNull();
});

test('a download goes nowhere, and nothing is fetched to help with spelling', async () => {
  const { electron } = await started();
  expect(electron.session.downloads()).toBe('cancelled');
  expect(electron.session.fetchesDictionaries(false)).toBe(false);
});

test('on macOS the system helps with spelling, and the menu has the keys for a window', async () => {
  const { electron, window } = await started({ platform: 'darwin' });
  expect(window.options.webPreferences?.spellcheck).toBe(true);
  expect(window.menuBar).toBe(true);
  expect(electron.menu.map(({ label }) => label)).toEqual(['Routekaart', 'Bewerken', 'Beeld', 'Venster']);
  const roles = electron.menu.flatMap(({ submenu }) => (submenu as { role?: string }[]).map(({ role }) => role));
  for (const role of ['about', 'hide', 'hideOthers', 'unhide', 'quit', 'minimize', 'zoom', 'close', 'front'])
    expect(roles).toContain(role);
});

test('nothing goes over the network', async () => {
  const { session } = (await started()).electron;
  for (const url of [
    'https://example.nl/',
    'http://127.0.0.1:1/',
    'ws://example.nl/',
    'file:///etc/passwd',
    'ftp://x/',
  ])
    expect([url, session.lets(url)]).toEqual([url, false]);
  for (const url of ['app://routekaart/', 'data:image/png;base64,', 'blob:app://routekaart/1'])
    expect([url, session.lets(url)]).toEqual([url, true]);
});

test('no window navigates away, is redirected, opens another or takes a guest in', async () => {
  const { window } = await started();
  const contents = window.webContents;
  const strange = ['https://example.nl/', 'file:///etc/passwd', 'app://evil/', 'data:text/html,x', 'javascript:1', 'x'];
  for (const url of strange) {
    expect([url, contents.prevents('will-navigate', url)]).toEqual([url, true]);
    expect([url, contents.prevents('will-frame-navigate', url)]).toEqual([url, true]);
    expect(contents.windowOpenHandler?.({ url })).toEqual({ action: 'deny' });
  }
  expect(contents.prevents('will-navigate', 'app://routekaart/')).toBe(false);
  expect(contents.prevents('will-frame-navigate', 'app://routekaart/', false)).toBe(true);
  expect(contents.prevents('will-redirect', 'app://routekaart/')).toBe(true);
  expect(contents.prevents('will-attach-webview')).toBe(true);
  expect(contents.windowOpenHandler?.({ url: 'app://routekaart/' })).toEqual({ action: 'deny' });
});

test('contents that somebody else makes are held just as tightly', async () => {
  const { electron } = await started();
  const contents = new DoubleContents(electron.held);
  electron.app.emit('web-contents-created', {}, contents);
  expect(contents.prevents('will-navigate', 'https://example.nl/')).toBe(true);
  expect(contents.windowOpenHandler?.({ url: 'https://example.nl/' })).toEqual({ action: 'deny' });
});

test('an https address opens outside only after a yes; any other address never', async () => {
  const { electron, window } = await started();
  const ask = async (url: string) => {
    window.webContents.windowOpenHandler?.({ url });
    await new Promise(setImmediate);
  };
  await ask('https://www.rijksoverheid.nl/');
  expect(electron.questions).toMatchObject([{ detail: 'https://www.rijksoverheid.nl/', defaultId: 0, cancelId: 0 }]);
  expect(electron.openedOutside).toEqual([]);
  electron.pressed = 1;
  for (const url of ['http://example.nl/', 'file:///etc/passwd', 'mailto:a@b.nl', 'ms-msdt:x', 'javascript:1'])
    await ask(url);
  expect(electron.questions).toHaveLength(1);
  await ask('https://www.rijksoverheid.nl/');
  expect(electron.openedOutside).toEqual(['https://www.rijksoverheid.nl/']);
});

test('a window with something unsaved closes only when the user says so', async () => {
  const { electron, window } = await started();
  expect(window.webContents.prevents('will-prevent-unload')).toBe(false);
  electron.pressed = 1;
  expect(window.webContents.prevents('will-prevent-unload')).toBe(true);
  expect(electron.questions[0]).toMatchObject({ buttons: ['Blijven', 'Toch sluiten'], defaultId: 0, cancelId: 0 });
});

test('serves the built page under app:// with the headers of the web host, and nothing else', async () => {
  const { electron } = await started();
  const page = await electron.fetch('app://routekaart/?plan=1');
  expect(page.status).toBe(200);
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  const [, nonce] = /nonce="([^"]+)"/.exec(await page.text()) ?? [];
  expect(policy).toContain(`'nonce-${nonce}'`);
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  const status = async (url: string, method?: string) => [url, (await electron.fetch(url, method)).status];
  for (const url of [
    'app://routekaart/unknown.html',
    'app://routekaart/../secret.html',
    'app://routekaart/%2e%2e/secret.html',
    'app://routekaart/..%2fsecret.html',
    'app://routekaart/..%5csecret.html',
    'app://elsewhere/',
    'app://routekaart.evil/',
    'app://user@routekaart/',
  ])
    expect(await status(url).catch(() => [url, 404])).toEqual([url, 404]);
  expect(await status('app://routekaart/', 'POST')).toEqual(['app://routekaart/', 404]);
});

test('a call of the top frame of our page reaches the core', async () => {
  const { electron, core } = await started();
  core.calls.length = 0;
  expect(await electron.invoke('call', ['plans.list', { a: 1 }, 'window-1'])).toEqual({
    ok: true,
    value: { answer: 42 },
  });
  expect(core.calls).toEqual([{ method: 'plans.list', input: { a: 1 }, client: 'window-1' }]);
  for (const words of [[1, {}, 'w'], ['plans.list', {}, ''], ['plans.list', {}], ['plans.list', {}, 'a b'], []])
    expect(await electron.invoke('call', words)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  expect(core.calls).toHaveLength(1);
});

test('a call from anywhere else is refused and never reaches the core', async () => {
  const { electron, core } = await started();
  core.calls.length = 0;
  const words = ['plans.list', {}, 'window-1'];
  for (const channel of ['call', 'open-print', 'notify', 'save-file', 'save-pdf', 'view-pdf']) {
    await expect(
      electron.invoke(channel, words, { origin: 'https://evil.nl', url: 'https://evil.nl/' }),
    ).rejects.toThrow();
    await expect(electron.invoke(channel, words, { origin: 'app://evil', url: 'app://evil/' })).rejects.toThrow();
    await expect(electron.invoke(channel, words, { origin: 'null' })).rejects.toThrow();
    await expect(electron.invoke(channel, words, { url: 'about:blank' })).rejects.toThrow();
    await expect(electron.invoke(channel, words, null)).rejects.toThrow();
    await expect(electron.invokeFromInside(channel, words)).rejects.toThrow();
  }
  expect(core.calls).toEqual([]);
  expect(electron.windows).toHaveLength(1);
});

test('windows can ask for a call, the print page, a notification and a file, and for nothing else', async () => {
  const { electron } = await started();
  const channels = ['call', 'notify', 'open-print', 'save-file', 'save-pdf', 'view-pdf'];
  expect([...electron.handlers.keys()].sort()).toEqual(channels);
});

test('the print page opens in a window with the same strict options', async () => {
  const { electron, window } = await started();
  await electron.invoke('open-print', ['plan=1&overview=plan#/../x']);
  const [, print] = electron.windows;
  expect(print?.options.webPreferences).toEqual(window.options.webPreferences);
  expect(print?.loaded).toEqual(['app://routekaart/print.html?plan=1&overview=plan%23%2F..%2Fx']);
  expect(print?.webContents.prevents('will-navigate', 'https://example.nl/')).toBe(true);
  await electron.invoke('open-print', [{ plan: 1 }]);
  await electron.invoke('open-print', ['x'.repeat(5000)]);
  expect(electron.windows).toHaveLength(2);
});

test('a reminder is a notification of the computer; the next takes its place, and pressing it shows the window', async () => {
  const { electron, window } = await started();
  await electron.invoke('notify', ['Routekaart', 'Gesprek met Marieke (vandaag)']);
  await electron.invoke('notify', ['Routekaart', 'x'.repeat(5_000)]);
  const [first, second] = electron.notifications;
  expect(first?.said).toEqual({ title: 'Routekaart', body: 'Gesprek met Marieke (vandaag)' });
  expect([first?.isShown, second?.isShown, second?.said.body.length]).toEqual([false, true, 500]);
  second?.emit('click');
  expect(window.focused).toBe(1);
  await electron.invoke('notify', [{ title: 1 }, 2]);
  electron.notifies = false;
  await electron.invoke('notify', ['Routekaart', 'niemand']);
  expect(electron.notifications).toHaveLength(2);
});

test('every window hears every event', async () => {
  const { electron, core, window } = await started();
  await electron.invoke('open-print', ['plan=1']);
  core.tell(settingsEvent('window-1'));
  for (const each of [window, electron.windows[1]])
    expect(each?.webContents.sent).toEqual([{ channel: 'event', message: settingsEvent('window-1') }]);
});

test('the menu speaks the language of the settings, and follows it', async () => {
  const { electron, core } = await started();
  const labels = () => electron.menu.map(({ label }) => label);
  expect(labels()).toEqual(['Routekaart', 'Bewerken', 'Beeld']);
  const event = settingsEvent('window-1');
  if (event.type === 'settings') core.tell({ ...event, settings: { ...event.settings, language: 'en' } });
  expect(labels()).toEqual(['Routekaart', 'Edit', 'View']);
});

test('a second start on the same data folder ends at once; the first one comes to the front', async () => {
  const { electron, options } = setting();
  electron.app.firstInstance = false;
  const startCore = vi.fn();
  await runs(electron, { ...options, startCore });
  expect(electron.app.exits).toEqual([0]);
  expect(startCore).not.toHaveBeenCalled();

  const first = await started();
  first.window.minimized = true;
  first.electron.app.startAgain({ files: [] });
  expect(first.electron.windows).toHaveLength(1);
  expect(first.window).toMatchObject({ minimized: false, focused: 1 });
});

/** What a window gets when it asks which files were opened. */
async function opened(electron: ElectronDouble): Promise<unknown> {
  return electron.invoke('call', ['opened.take', {}, 'window-1']);
}

test('the file it was started with reaches the window as a name and bytes, once', async () => {
  const file = path.join(tempFolder(), 'plan van Noor.routekaart');
  writeFileSync(file, '{"format":"routekaart"}');
  const { electron, core } = await started({ files: [file] });
  const name = 'plan van Noor.routekaart';
  const base64 = Buffer.from('{"format":"routekaart"}').toString('base64');
  expect(await opened(electron)).toEqual({ ok: true, value: { files: [{ name, base64 }] } });
  expect(await opened(electron)).toEqual({ ok: true, value: { files: [] } });
  expect(core.calls.map((c) => c.method)).toEqual(['settings.get']);
});

test('a second start hands its file over; a double click on macOS names one; the windows are told', async () => {
  const folder = tempFolder();
  const file = path.join(folder, 'plan.routekaart');
  writeFileSync(file, 'x');
  const second = setting({ files: [file] });
  second.electron.app.firstInstance = false;
  await runs(second.electron, second.options);
  expect(second.electron.app.handedOver).toEqual([{ files: [file] }]);

  const { electron, window } = await started();
  electron.app.startAgain(second.electron.app.handedOver[0]);
  const event = new DoubleEvent();
  electron.app.emit('open-file', event, path.join(folder, 'weg.routekaart'));
  expect(event.defaultPrevented).toBe(true);
  expect(window.webContents.sent).toEqual(Array(2).fill({ channel: 'event', message: { type: 'opened', client: '' } }));
  expect(await opened(electron)).toEqual({
    ok: true,
    value: {
      files: [
        { name: 'plan.routekaart', base64: Buffer.from('x').toString('base64') },
        { name: 'weg.routekaart', problem: 'unreadable' },
      ],
    },
  });
  for (const data of [undefined, null, 'plan.routekaart', { files: file }, { files: ['plan.routekaart', 7] }])
    electron.app.startAgain(data);
  expect(await opened(electron)).toEqual({ ok: true, value: { files: [] } });
});

test('a start that fails says why in one sentence and ends with 1', async () => {
  const newer = () => Promise.reject(new CallError('store-newer', { found: 9, known: 1 }));
  const { electron, options } = setting({ startCore: newer });
  await runs(electron, options);
  expect(electron.errorBoxes).toEqual([
    { title: 'Routekaart kan niet starten', content: expect.stringContaining('nieuwere versie') },
  ]);
  expect(electron.app.exits).toEqual([1]);
  expect(electron.windows).toEqual([]);
});

test('without its page the app says so instead of showing nothing', async () => {
  const { electron, options } = setting({ pageFolder: '/nowhere/renderer' });
  await runs(electron, options);
  expect(electron.errorBoxes[0]?.content).toContain('/nowhere/renderer');
});

test('ends only after the core has put everything away', async () => {
  const { electron, core } = await started();
  let release = () => {};
  core.close = () =>
    new Promise((resolve) => {
      release = resolve;
    });
  electron.app.lastWindowClosed();
  electron.app.quit();
  await new Promise(setImmediate);
  expect(electron.app.exits).toEqual([]);
  release();
  await soon(() => expect(electron.app.exits).toEqual([0]));
});

test('files that a second start brings while the first is still opening are there when its window is', async () => {
  const given = setting();
  const file = path.join(given.folder, 'plan.routekaart');
  writeFileSync(file, 'x');
  const opening = Promise.withResolvers<FakeCore>();
  const { over } = await given.electron.start(() => {
    const running = run(given.electron.api, { ...given.options, startCore: () => opening.promise });
    given.electron.app.startAgain({ files: [file] });
    return { over: running };
  });
  opening.resolve(given.core);
  await over;
  expect(given.electron.windows).toHaveLength(1);
  expect(await opened(given.electron)).toMatchObject({ value: { files: [{ name: 'plan.routekaart' }] } });
});

test('the window has no second menu bar, and stands where it stood, on the screens that are there', async () => {
  const first = await started();
  expect(first.window.menuBar).toBe(false);
  expect(first.window.options.autoHideMenuBar).toBe(false);
  expect(first.window.options).toMatchObject({ width: 1280, height: 840 });
  first.window.bounds = { x: 2000, y: 100, width: 1500, height: 900 };
  first.window.close();

  const again = async (screens: ElectronDouble['screens']) => {
    const electron = new ElectronDouble();
    electron.screens = screens;
    await runs(electron, first.options);
    return electron.windows[0];
  };
  const large = { x: 0, y: 0, width: 1920, height: 1040 };
  const beside = { x: 1920, y: 0, width: 1920, height: 1040 };
  expect((await again([large, beside]))?.options).toMatchObject({ x: 2000, y: 100, width: 1500, height: 900 });
  expect((await again([large]))?.options).toMatchObject({ x: 420, y: 100, width: 1500, height: 900 });
  expect((await again([{ x: 0, y: 25, width: 1366, height: 700 }]))?.options).toMatchObject({
    x: 0,
    y: 25,
    width: 1366,
    height: 700,
  });
  for (const nonsense of ['', '{}', '{"x":"1"}', '[]']) {
    writeFileSync(path.join(first.folder, 'window.json'), nonsense);
    expect((await again([{ x: 0, y: 0, width: 1366, height: 728 }]))?.options).toMatchObject({
      width: 1280,
      height: 728,
    });
  }
});

test('a window that filled the screen does so again, and is shown', async () => {
  const first = await started();
  first.window.maximized = true;
  first.window.close();
  const electron = new ElectronDouble();
  await runs(electron, first.options);
  electron.windows[0]?.emit('ready-to-show');
  expect(electron.windows[0]).toMatchObject({ maximized: true });
});

test('a page that stopped is told calmly, and opened again or closed', async () => {
  const { electron, window, folder } = await started();
  window.webContents.crash('crashed');
  await soon(() => expect(window.webContents.reloads).toBe(1));
  expect(electron.questions).toMatchObject([
    { message: 'Dit venster van Routekaart is gestopt', buttons: ['Opnieuw openen', 'Venster sluiten'] },
  ]);
  window.webContents.crash('clean-exit');
  expect(electron.questions).toHaveLength(1);
  electron.pressed = 1;
  window.webContents.crash('oom');
  await soon(() => expect(window.destroyed).toBe(true));
  expect(readFileSync(path.join(folder, 'log', 'routekaart.log'), 'utf8')).toMatch(
    /page gone reason=crashed.*\n.*reason=oom/,
  );
});

test('a page that hangs can be opened again; when it answers meanwhile the question goes away', async () => {
  const { electron, window } = await started();
  electron.pressed = null;
  window.webContents.emit('unresponsive');
  window.webContents.emit('unresponsive');
  expect(electron.questions).toHaveLength(1);
  window.webContents.emit('responsive');
  await new Promise(setImmediate);
  expect(window.webContents.reloads).toBe(0);
  electron.pressed = 0;
  window.webContents.emit('unresponsive');
  await soon(() => expect(window.webContents.reloads).toBe(1));
  // That its process ended was our doing: nobody is told that the window stopped.
  expect(electron.questions).toHaveLength(2);
  window.webContents.crash('crashed');
  expect(electron.questions).toHaveLength(3);
});

test('another process of Chromium that stops is noted', async () => {
  const { electron, folder } = await started();
  electron.app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed', exitCode: 1 });
  expect(readFileSync(path.join(folder, 'log', 'routekaart.log'), 'utf8')).toContain('process gone type=GPU');
});

test('a file goes where the person says, whole, and the page hears what became of it', async () => {
  const { electron, folder } = await started();
  const save = (name: unknown, bytes: unknown = new Uint8Array([1, 2, 3])) =>
    electron.invoke('save-file', [name, bytes]);
  expect(await save('Plan van Noor.routekaart')).toEqual({ outcome: 'cancelled' });
  expect(electron.saveQuestions).toMatchObject([
    { defaultPath: 'Plan van Noor.routekaart', filters: [{ extensions: ['routekaart'] }] },
  ]);
  electron.savesAt = path.join(folder, 'mijn plan.routekaart');
  expect(await save('Plan van Noor.routekaart')).toEqual({ outcome: 'saved', name: 'mijn plan.routekaart' });
  expect([...readFileSync(electron.savesAt)]).toEqual([1, 2, 3]);
  expect(readdirSync(folder).filter((name) => name.startsWith('mijn plan'))).toEqual(['mijn plan.routekaart']);
  electron.savesAt = path.join(folder, 'nergens', 'plan.routekaart');
  expect(await save('plan.routekaart')).toEqual({ outcome: 'failed' });
  const asked = electron.saveQuestions.length;
  for (const name of ['', '../x', '/etc/passwd', 'C:\\x', '.bashrc', 'a\u0000b', 7, 'x'.repeat(200)])
    expect([name, await save(name)]).toEqual([name, { outcome: 'failed' }]);
  expect(await save('x.svg', 'text')).toEqual({ outcome: 'failed' });
  expect(electron.saveQuestions).toHaveLength(asked);
});

test('a PDF of the page is saved the same way, and can be looked at', async () => {
  const { electron, window, folder } = await started();
  await electron.invoke('view-pdf', []);
  expect(electron.openedFiles).toEqual([]);
  electron.savesAt = path.join(folder, 'plan.pdf');
  expect(await electron.invoke('save-pdf', ['plan.pdf'])).toEqual({ outcome: 'saved', name: 'plan.pdf' });
  expect(readFileSync(electron.savesAt, 'utf8')).toBe('%PDF-1.7');
  expect(window.webContents.pdfs).toEqual([
    { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true },
  ]);
  await electron.invoke('view-pdf', []);
  expect(electron.openedFiles).toEqual([electron.savesAt]);
});

test('a core that dies is started again, and the windows hear that they may have missed something', async () => {
  const [first, second] = [new FakeCore(), new FakeCore()];
  second.reply = async () => ({ ok: true, value: 'of the second' });
  const cores = [first, second];
  const { electron, window } = await started({ startCore: async () => cores.shift() ?? new FakeCore() });
  first.end();
  await soon(() =>
    expect(window.webContents.sent).toEqual([{ channel: 'event', message: { type: 'resumed', client: '' } }]),
  );
  expect(await electron.invoke('call', ['plans.list', {}, 'w'])).toEqual({ ok: true, value: 'of the second' });
});

test('a window that wants to stay keeps the program from ending', async () => {
  const { electron, window, core } = await started();
  window.asksToStay = true;
  electron.app.quit();
  expect([electron.app.exits, core.closed, window.destroyed]).toEqual([[], false, false]);
  electron.pressed = 1;
  electron.app.quit();
  await soon(() => expect(electron.app.exits).toEqual([0]));
  expect(core.closed).toBe(true);
});

test('an address is ours only when it is exactly ours', () => {
  for (const url of ['app://routekaart/', 'app://routekaart/print.html?plan=1']) expect(isOurs(url)).toBe(true);
  for (const url of [
    'app://routekaart.nl/',
    'app://x@routekaart/',
    'http://routekaart/',
    'app:routekaart',
    'routekaart',
    '',
  ])
    expect([url, isOurs(url)]).toEqual([url, false]);
});

test('the data folder comes from the words, and Electron keeps its own things apart in it', () => {
  expect(dataArgument(['electron', '.'])).toBeUndefined();
  expect(dataArgument(['electron', '.', '--data='])).toBeUndefined();
  expect(dataArgument(['electron', '.', '--data=/a', '--data=/b=c'])).toBe(path.resolve('/b=c'));
  const electron = new ElectronDouble();
  const folder = path.join(tempFolder(), 'data');
  settleIn(electron.api, { dataFolder: folder, platform: 'linux' });
  expect(electron.app.names).toEqual(['Routekaart']);
  expect(electron.app.paths).toEqual({ userData: folder, sessionData: path.join(folder, 'browser') });
  expect(electron.app.userModelIds).toEqual([]);
  settleIn(electron.api, { dataFolder: folder, platform: 'win32' });
  expect(electron.app.userModelIds).toEqual(['nl.routekaart.app']);
  const builder = readFileSync(path.resolve(import.meta.dirname, '../../../electron-builder.yml'), 'utf8');
  expect(builder).toContain('appId: nl.routekaart.app\n');
});
