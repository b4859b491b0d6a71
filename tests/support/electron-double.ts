import { EventEmitter } from 'node:events';
import type {
  BrowserWindowConstructorOptions,
  CustomScheme,
  IpcMainInvokeEvent,
  MenuItemConstructorOptions,
  MessageBoxOptions,
  OnBeforeRequestListenerDetails,
} from 'electron';
import type { ElectronApi } from '#main/host-electron/electron-api.ts';

// A double of Electron: it remembers what the app asks of it and lets a test play the part of Electron. It shows that
// our side asks for the right things. It does not show that a real Electron carries them out.

/** An event that can be prevented, as Electron hands them out. */
export class DoubleEvent {
  defaultPrevented = false;
  readonly url: string;
  readonly isMainFrame: boolean;
  constructor(url = '', isMainFrame = true) {
    this.url = url;
    this.isMainFrame = isMainFrame;
  }
  preventDefault(): void {
    this.defaultPrevented = true;
  }
}

interface DoubleFrame {
  readonly url: string;
  readonly origin: string;
  readonly parent: DoubleFrame | null;
}

export class DoubleContents extends EventEmitter {
  readonly sent: { channel: string; message: unknown }[] = [];
  windowOpenHandler: ((details: { url: string }) => { action: string }) | undefined;
  mainFrame: DoubleFrame = { url: 'app://routekaart/', origin: 'app://routekaart', parent: null };

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.windowOpenHandler = handler;
  }
  send(channel: string, message: unknown): void {
    this.sent.push({ channel, message });
  }
  /** Plays an event that Electron asks about; returns whether the app prevented it. */
  prevents(name: string, url = '', isMainFrame = true): boolean {
    const event = new DoubleEvent(url, isMainFrame);
    this.emit(name, event);
    return event.defaultPrevented;
  }
}

export class DoubleWindow extends EventEmitter {
  readonly options: BrowserWindowConstructorOptions;
  readonly webContents = new DoubleContents();
  readonly loaded: string[] = [];
  shown = 0;
  focused = 0;
  minimized = false;
  destroyed = false;

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
  }
  async loadURL(url: string): Promise<void> {
    this.loaded.push(url);
  }
  show(): void {
    this.shown++;
  }
  focus(): void {
    this.focused++;
  }
  restore(): void {
    this.minimized = false;
  }
  isMinimized = (): boolean => this.minimized;
  isDestroyed = (): boolean => this.destroyed;
}

export class DoubleNotification extends EventEmitter {
  readonly said: { readonly title: string; readonly body: string };
  isShown = false;

  constructor(said: { title: string; body: string }) {
    super();
    this.said = said;
  }
  show(): void {
    this.isShown = true;
  }
  close(): void {
    this.isShown = false;
  }
}

type Handler = (event: IpcMainInvokeEvent, ...words: unknown[]) => unknown;
type Answer<T> = (value: T) => void;

/** What the app set on the session. */
export class DoubleSession {
  permissionRequest: ((contents: unknown, permission: string, answer: Answer<boolean>) => void) | undefined;
  permissionCheck: ((contents: unknown, permission: string) => boolean) | undefined;
  devicePermission: (() => boolean) | undefined;
  displayMedia: unknown = 'never set';
  spellChecker = true;
  beforeRequest:
    | ((details: Pick<OnBeforeRequestListenerDetails, 'url'>, answer: Answer<{ cancel?: boolean }>) => void)
    | undefined;

  setPermissionRequestHandler(handler: NonNullable<DoubleSession['permissionRequest']>): void {
    this.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: NonNullable<DoubleSession['permissionCheck']>): void {
    this.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: NonNullable<DoubleSession['devicePermission']>): void {
    this.devicePermission = handler;
  }
  setDisplayMediaRequestHandler(handler: unknown): void {
    this.displayMedia = handler;
  }
  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellChecker = enabled;
  }
  readonly webRequest = {
    onBeforeRequest: (listener: NonNullable<DoubleSession['beforeRequest']>): void => {
      this.beforeRequest = listener;
    },
  };
  /** Whether a request for this address is let through. */
  lets(url: string): boolean {
    let cancelled: boolean | undefined;
    this.beforeRequest?.({ url }, (answer) => {
      cancelled = answer.cancel;
    });
    return cancelled === false;
  }
}

export class ElectronDouble {
  readonly app = Object.assign(new EventEmitter(), {
    isPackaged: true,
    firstInstance: true,
    sandboxEnabled: false,
    quits: 0,
    exits: [] as number[],
    names: [] as string[],
    paths: {} as Record<string, string>,
    handedOver: [] as unknown[],
    requestSingleInstanceLock: (data?: unknown) => {
      this.app.handedOver.push(data);
      return this.app.firstInstance;
    },
    whenReady: () => {
      this.#awaited = true;
      return this.#ready.promise;
    },
    isReady: () => this.#isReady,
    enableSandbox: () => {
      this.app.sandboxEnabled = true;
      this.order.push('sandbox');
    },
    setName: (name: string) => this.app.names.push(name),
    setPath: (name: string, folder: string) => {
      this.app.paths[name] = folder;
    },
    exit: (code: number) => void this.app.exits.push(code),
    quit: () => {
      this.app.quits++;
      const event = new DoubleEvent();
      this.app.emit('will-quit', event);
      if (!event.defaultPrevented) this.app.exits.push(0);
    },
  });
  readonly order: string[] = [];
  readonly windows: DoubleWindow[] = [];
  readonly handlers = new Map<string, Handler>();
  readonly session = new DoubleSession();
  readonly schemes: CustomScheme[] = [];
  readonly errorBoxes: { title: string; content: string }[] = [];
  readonly questions: MessageBoxOptions[] = [];
  readonly openedOutside: string[] = [];
  /** Notifications of the computer, in the order in which they were shown. */
  readonly notifications: DoubleNotification[] = [];
  /** Whether this computer shows notifications. */
  notifies = true;
  menu: MenuItemConstructorOptions[] = [];
  /** The button that the user is made to press. */
  pressed = 0;
  #serve: ((request: Request) => Response | Promise<Response>) | undefined;
  readonly #ready = Promise.withResolvers<void>();
  #isReady = false;
  #awaited = false;

  /**
   * Starts as Electron does: evaluates the entry, and is ready only after that (electron#40719). An entry that waits for
   * `ready` itself would wait for ever; here it is an error.
   */
  async start<T>(evaluate: () => T): Promise<Awaited<T>> {
    const evaluation = Promise.resolve(evaluate());
    let settled = false;
    evaluation.then(
      () => (settled = true),
      () => (settled = true),
    );
    for (let turns = 0; !settled && !(this.#awaited && turns > 200); turns++) await new Promise(setImmediate);
    if (!settled) throw new Error('the entry waits for ready, which comes only after the entry was evaluated');
    const value = await evaluation;
    this.order.push('ready');
    this.#isReady = true;
    this.#ready.resolve();
    return value;
  }

  get api(): ElectronApi {
    const double = this;
    const api = {
      app: this.app,
      nativeTheme: { shouldUseDarkColors: false },
      BrowserWindow: class extends DoubleWindow {
        static getAllWindows = () => double.windows.filter((window) => !window.destroyed);
        constructor(options: BrowserWindowConstructorOptions) {
          super(options);
          double.windows.push(this);
          double.app.emit('web-contents-created', {}, this.webContents);
        }
      },
      ipcMain: { handle: (channel: string, handler: Handler) => void this.handlers.set(channel, handler) },
      protocol: {
        registerSchemesAsPrivileged: (schemes: CustomScheme[]) => {
          this.order.push('schemes');
          this.schemes.push(...schemes);
        },
        handle: (_scheme: string, handler: (request: Request) => Response | Promise<Response>) => {
          this.#serve = handler;
        },
      },
      session: { defaultSession: this.session },
      Menu: {
        buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
        setApplicationMenu: (menu: MenuItemConstructorOptions[]) => {
          this.menu = menu;
        },
      },
      dialog: {
        showErrorBox: (title: string, content: string) => void this.errorBoxes.push({ title, content }),
        showMessageBox: async (options: MessageBoxOptions) => {
          this.questions.push(options);
          return { response: this.pressed };
        },
        showMessageBoxSync: (options: MessageBoxOptions) => {
          this.questions.push(options);
          return this.pressed;
        },
      },
      Notification: class extends DoubleNotification {
        static isSupported = () => double.notifies;
        constructor(options: { title: string; body: string }) {
          super(options);
          double.notifications.push(this);
        }
      },
      shell: { openExternal: async (url: string) => void this.openedOutside.push(url) },
    };
    return api as unknown as ElectronApi;
  }

  /** Asks for a page as Chromium would. */
  async fetch(url: string, method = 'GET'): Promise<Response> {
    if (!this.#serve) throw new Error('nothing is served yet');
    return this.#serve(new Request(url, { method }));
  }

  /** Sends a message as a window would; the frame is the top frame of our page unless told otherwise. */
  async invoke(channel: string, words: unknown[], frame?: Partial<DoubleFrame> | null): Promise<unknown> {
    const sender = new DoubleContents();
    if (frame) sender.mainFrame = { ...sender.mainFrame, ...frame };
    const event = { sender, senderFrame: frame === null ? null : sender.mainFrame };
    return this.handlers.get(channel)?.(event as unknown as IpcMainInvokeEvent, ...words);
  }

  /** The same from a frame inside our page. */
  async invokeFromInside(channel: string, words: unknown[]): Promise<unknown> {
    const sender = new DoubleContents();
    const senderFrame = { ...sender.mainFrame, parent: sender.mainFrame };
    return this.handlers.get(channel)?.({ sender, senderFrame } as unknown as IpcMainInvokeEvent, ...words);
  }
}
