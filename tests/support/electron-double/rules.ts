/**
 * What Electron 45 asks of an app and does to it, as far as this app depends on it: one line a rule, each with where it is
 * written down. The double holds to every one; tests/integration/hosts/electron-rules.test.ts shows for each that it
 * does, and that it no longer would with the rule taken away.
 */
export const electronRules = {
  'ready-after-entry': ['ready comes only after the entry module was evaluated', 'electron#40719, electron#41369'],
  'sandbox-before-ready': ['app.enableSandbox throws once the app is ready', 'docs/api/app: app.enableSandbox'],
  'scheme-before-ready': [
    'protocol.registerSchemesAsPrivileged throws once the app is ready',
    'docs/api/protocol: registerSchemesAsPrivileged',
  ],
  'schemes-replace': ['a second registerSchemesAsPrivileged replaces the first', 'electron#6802'],
  'window-after-ready': ['a BrowserWindow before ready throws', 'docs/api/browser-window'],
  'session-after-ready': ['session.defaultSession before ready throws', 'docs/api/session'],
  'screen-after-ready': ['the screen module before ready throws', 'docs/api/screen'],
  'box-after-ready': ['dialog.showMessageBox before ready throws', 'docs/api/dialog; apache/maka#1880'],
  'error-box-always': ['dialog.showErrorBox works before ready', 'docs/api/dialog: showErrorBox'],
  'path-must-exist': ['app.setPath throws for a folder that is not there', 'docs/api/app: app.setPath'],
  'lock-by-folder': [
    'the single instance lock is taken in the userData folder of that moment',
    'docs/api/app: app.requestSingleInstanceLock',
  ],
  'second-after-ready': ['second-instance comes after ready, to who listens by then', 'docs/api/app: second-instance'],
  'second-data-cloned': [
    'what a second start hands over arrives as a copy, without functions',
    'docs/api/app: app.requestSingleInstanceLock',
  ],
  'scheme-handled-once': [
    'protocol.handle throws for a scheme that has a handler',
    'docs/api/protocol: protocol.handle',
  ],
  'answer-is-response': [
    'a protocol handler that gives no Response fails the request',
    'docs/api/protocol: protocol.handle',
  ],
  'ipc-handled-once': ['ipcMain.handle throws for a channel that has a handler', 'docs/api/ipc-main: ipcMain.handle'],
  'ipc-cloned': [
    'words over IPC are structured clones: a function throws',
    'docs/api/ipc-renderer: ipcRenderer.invoke',
  ],
  'ipc-errors-lose-all': ['of an error a page gets only the message', 'docs/api/ipc-main: ipcMain.handle'],
  'send-to-destroyed': ['sending to destroyed contents throws', 'docs/api/web-contents: contents.isDestroyed'],
  'window-destroyed': ['a method of a destroyed window throws', 'docs/api/browser-window: win.isDestroyed'],
  'permission-names': [
    'only permissions that this version names are asked',
    'docs/api/session: setPermissionCheckHandler',
  ],
  'permission-default-yes': ['without handlers every permission is given', 'docs/tutorial/security: 5'],
  'permission-check-first': [
    'a permission is checked first, and asked for when the check says no',
    'docs/api/session: setPermissionRequestHandler',
  ],
  'last-listener': ['of webRequest.onBeforeRequest only the last listener counts', 'docs/api/web-request'],
  'download-asks': ['a download that nobody prevents asks where to save', 'docs/api/download-item: setSavePath'],
  'opens-by-default': [
    'window.open opens a window unless a handler denies it',
    'docs/api/web-contents: setWindowOpenHandler',
  ],
  'unload-prevented': [
    'a page that prevents its unload stays, without a question, unless the app prevents that event',
    'docs/api/web-contents: will-prevent-unload',
  ],
  'quit-order': ['quitting is before-quit, the windows, will-quit, and only then the end', 'docs/api/app: will-quit'],
  'quit-can-stop': ['will-quit that is prevented stops the end', 'docs/api/app: will-quit'],
  'exit-asks-nobody': ['app.exit closes windows unasked and tells nobody', 'docs/api/app: app.exit'],
  'ends-without-windows': [
    'without a listener of window-all-closed the app quits; with one it goes on',
    'docs/api/app: window-all-closed',
  ],
  'hidden-until-shown': [
    'a window with show: false stays hidden until somebody shows it',
    'docs/api/browser-window: ready-to-show',
  ],
  'maximize-shows': ['maximising a window shows it', 'docs/api/browser-window: win.maximize'],
  'crashed-stays-white': [
    'a page that crashed answers nothing until it is loaded anew',
    'docs/api/web-contents: render-process-gone',
  ],
  'box-can-be-called-off': ['a message box is taken away by its signal', 'docs/api/dialog: showMessageBox'],
  'spelling-downloads': [
    'dictionaries are fetched unless the session says no, whatever the window says',
    'electron#22995, docs/api/session: setSpellCheckerEnabled',
  ],
  'preload-requires-little': [
    'a sandboxed preload may require electron, events, timers and url only',
    'docs/tutorial/sandbox: Preload scripts',
  ],
  'preload-is-commonjs': ['a sandboxed preload cannot be an ES module', 'docs/tutorial/esm: ESM support matrix'],
  'bridge-once': ['a name is exposed to the page once', 'docs/api/context-bridge: exposeInMainWorld'],
  'bridge-copies': [
    'what crosses the bridge is copied: the prototype of an object is lost, a symbol throws',
    'docs/api/context-bridge: Parameter / Error / Return Type support',
  ],
} as const satisfies Record<string, readonly [says: string, source: string]>;

export type ElectronRule = keyof typeof electronRules;

/** The rules that a double holds to: all of them, or all but one that a test takes away. */
export class Held {
  readonly #without: ElectronRule | undefined;
  constructor(without?: ElectronRule) {
    this.#without = without;
  }
  has(rule: ElectronRule): boolean {
    return rule !== this.#without;
  }
  /** Throws as Electron does when somebody goes against a rule. */
  against(rule: ElectronRule, isAgainst: boolean, message: string): void {
    if (isAgainst && this.has(rule)) throw new Error(message);
  }
}
