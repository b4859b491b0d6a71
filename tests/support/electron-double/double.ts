import type {
  BrowserWindowConstructorOptions,
  CustomScheme,
  IpcMainInvokeEvent,
  MenuItemConstructorOptions,
  MessageBoxOptions,
  Rectangle,
  SaveDialogOptions,
} from 'electron';
import type { ElectronApi } from '#main/host-electron/electron-api.ts';
import { DoubleApp } from './app.ts';
import { type ElectronRule, Held } from './rules.ts';
import { DoubleSession } from './session.ts';
import { DoubleContents, type DoubleFrame, DoubleNotification, DoubleWindow } from './windows.ts';

// A double of Electron: it remembers what the app asks of it, holds to Electron's rules (rules.ts) and lets a test play the
// part of Electron. It shows that our side asks for the right things in the right order. It does not show that a real
// Electron carries them out.

type Handler = (event: IpcMainInvokeEvent, ...words: unknown[]) => unknown;
type Serve = (request: Request) => unknown;

export class ElectronDouble {
  readonly held: Held;
  readonly order: string[] = [];
  readonly windows: DoubleWindow[] = [];
  readonly app: DoubleApp;
  readonly session: DoubleSession;
  readonly handlers = new Map<string, Handler>();
  readonly schemes: CustomScheme[] = [];
  readonly errorBoxes: { title: string; content: string }[] = [];
  readonly questions: MessageBoxOptions[] = [];
  readonly saveQuestions: SaveDialogOptions[] = [];
  readonly openedOutside: string[] = [];
  readonly openedFiles: string[] = [];
  /** Notifications of the computer, in the order in which they were shown. */
  readonly notifications: DoubleNotification[] = [];
  /** Whether this computer shows notifications. */
  notifies = true;
  /** The work areas of its screens, the first one the primary. */
  screens: Rectangle[] = [{ x: 0, y: 0, width: 1920, height: 1040 }];
  menu: MenuItemConstructorOptions[] = [];
  /** The button that the user is made to press; null = the box stays until it is called off. */
  pressed: number | null = 0;
  /** Where the user saves a file; undefined = cancels. */
  savesAt: string | undefined;
  readonly #served = new Map<string, Serve>();

  constructor(without?: ElectronRule) {
    this.held = new Held(without);
    this.session = new DoubleSession(this.held);
    this.app = new DoubleApp(this.held, this.order, () => this.windows.filter((window) => !window.destroyed));
  }

  /**
   * Starts as Electron does: evaluates the entry, and is ready only after that. An entry that waits for `ready` itself would
   * wait for ever; here it is an error.
   */
  async start<T>(evaluate: () => T): Promise<Awaited<T>> {
    if (!this.held.has('ready-after-entry')) this.app.becomeReady();
    const evaluation = Promise.resolve(evaluate());
    let settled = false;
    const settle = () => {
      settled = true;
    };
    evaluation.then(settle, settle);
    for (let turns = 0; !settled && !(this.app.isAwaited && turns > 200); turns++) await new Promise(setImmediate);
    if (!settled) throw new Error('the entry waits for ready, which comes only after the entry was evaluated');
    const value = await evaluation;
    this.app.becomeReady();
    return value;
  }

  get api(): ElectronApi {
    const double = this;
    const notReady = (rule: ElectronRule, what: string) =>
      this.held.against(rule, !this.app.isReadyNow, `${what} before app is ready`);
    const showMessageBox = async (...words: unknown[]): Promise<{ response: number }> => {
      notReady('box-after-ready', 'dialog.showMessageBox');
      return this.#answer(words.at(-1) as MessageBoxOptions);
    };
    const api = {
      app: this.app,
      nativeTheme: { shouldUseDarkColors: false },
      BrowserWindow: class extends DoubleWindow {
        static getAllWindows = () => double.windows.filter((window) => !window.destroyed);
        static fromWebContents = (contents: unknown) =>
          this.getAllWindows().find((window) => window.webContents === contents) ?? null;
        constructor(options: BrowserWindowConstructorOptions) {
          notReady('window-after-ready', 'Cannot create BrowserWindow');
          super(options, double.held);
          double.windows.push(this);
          double.app.emit('web-contents-created', {}, this.webContents);
        }
      },
      ipcMain: { handle: (channel: string, handler: Handler) => this.#handle(channel, handler) },
      protocol: {
        registerSchemesAsPrivileged: (schemes: CustomScheme[]) => {
          const message = 'protocol.registerSchemesAsPrivileged should be called before app is ready';
          this.held.against('scheme-before-ready', this.app.isReadyNow, message);
          this.order.push('schemes');
          if (this.held.has('schemes-replace')) this.schemes.length = 0;
          this.schemes.push(...schemes);
        },
        handle: (scheme: string, serve: Serve) => {
          this.held.against(
            'scheme-handled-once',
            this.#served.has(scheme),
            `The scheme has been registered: ${scheme}`,
          );
          this.#served.set(scheme, serve);
        },
      },
      session: {
        get defaultSession() {
          notReady('session-after-ready', 'Session can not be used');
          return double.session;
        },
      },
      screen: {
        getPrimaryDisplay: () => {
          notReady('screen-after-ready', 'The screen module can not be used');
          return { workArea: this.screens[0] };
        },
        getDisplayMatching: (bounds: Rectangle) => {
          notReady('screen-after-ready', 'The screen module can not be used');
          return { workArea: nearest(this.screens, bounds) };
        },
      },
      Menu: {
        buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
        setApplicationMenu: (menu: MenuItemConstructorOptions[]) => {
          this.menu = menu;
        },
      },
      dialog: {
        showErrorBox: (title: string, content: string) => {
          if (!this.held.has('error-box-always')) notReady('box-after-ready', 'dialog.showErrorBox');
          this.errorBoxes.push({ title, content });
        },
        showMessageBox,
        showMessageBoxSync: (options: MessageBoxOptions) => {
          this.questions.push(options);
          return this.pressed;
        },
        showSaveDialog: async (...words: unknown[]) => {
          this.saveQuestions.push(words.at(-1) as SaveDialogOptions);
          return { canceled: this.savesAt === undefined, filePath: this.savesAt ?? '' };
        },
      },
      Notification: class extends DoubleNotification {
        static isSupported = () => double.notifies;
        constructor(options: { title: string; body: string }) {
          super(options);
          double.notifications.push(this);
        }
      },
      shell: {
        openExternal: async (url: string) => void this.openedOutside.push(url),
        openPath: async (file: string) => {
          this.openedFiles.push(file);
          return '';
        },
      },
    };
    return api as unknown as ElectronApi;
  }

  #answer(options: MessageBoxOptions): Promise<{ response: number }> {
    this.questions.push(options);
    if (this.pressed !== null) return Promise.resolve({ response: this.pressed });
    return new Promise((resolve) => {
      if (!this.held.has('box-can-be-called-off')) return;
      options.signal?.addEventListener('abort', () => resolve({ response: options.cancelId ?? 0 }));
    });
  }

  #handle(channel: string, handler: Handler): void {
    const message = `Attempted to register a second handler for '${channel}'`;
    this.held.against('ipc-handled-once', this.handlers.has(channel), message);
    this.handlers.set(channel, handler);
  }

  /** Asks for a page as Chromium would. */
  async fetch(url: string, method = 'GET'): Promise<Response> {
    const serve = this.#served.get(/^[a-z]+/.exec(url)?.[0] ?? '');
    if (!serve) throw new Error('nothing is served yet');
    const answer = await serve(new Request(url, { method }));
    this.held.against('answer-is-response', !(answer instanceof Response), 'net::ERR_UNEXPECTED');
    return answer as Response;
  }

  /** Sends a message as a window would; the frame is the top frame of our page unless told otherwise. */
  async invoke(channel: string, words: unknown[], frame?: Partial<DoubleFrame> | null): Promise<unknown> {
    const sender = this.windows.find((window) => !window.destroyed)?.webContents ?? new DoubleContents(this.held);
    const top = { url: 'app://routekaart/', origin: 'app://routekaart', parent: null, ...frame };
    const { mainFrame } = sender;
    sender.mainFrame = top;
    try {
      return await this.#invoked(channel, words, { sender, senderFrame: frame === null ? null : top });
    } finally {
      sender.mainFrame = mainFrame;
    }
  }

  /** The same from a frame inside our page. */
  async invokeFromInside(channel: string, words: unknown[]): Promise<unknown> {
    const sender = new DoubleContents(this.held);
    return this.#invoked(channel, words, { sender, senderFrame: { ...sender.mainFrame, parent: sender.mainFrame } });
  }

  async #invoked(channel: string, words: unknown[], event: unknown): Promise<unknown> {
    const copied = (value: unknown) => (this.held.has('ipc-cloned') ? structuredClone(value) : value);
    const handler = this.handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    try {
      return copied(await handler(event as IpcMainInvokeEvent, ...words.map(copied)));
    } catch (error) {
      if (!this.held.has('ipc-errors-lose-all')) throw error;
      throw new Error(`Error invoking remote method '${channel}': ${error}`);
    }
  }
}

/** The screen on which most of a rectangle lies, or else the one that is nearest. */
function nearest(screens: readonly Rectangle[], bounds: Rectangle): Rectangle | undefined {
  const distance = (screen: Rectangle) =>
    Math.abs(screen.x + screen.width / 2 - bounds.x - bounds.width / 2) +
    Math.abs(screen.y + screen.height / 2 - bounds.y - bounds.height / 2);
  return screens.toSorted((a, b) => distance(a) - distance(b))[0];
}
