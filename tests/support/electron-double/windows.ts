import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import type { Held } from './rules.ts';

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

export interface DoubleFrame {
  readonly url: string;
  readonly origin: string;
  readonly parent: DoubleFrame | null;
}

/** The page of a window, as the app sees it. */
export class DoubleContents extends EventEmitter {
  readonly sent: { channel: string; message: unknown }[] = [];
  windowOpenHandler: ((details: { url: string }) => { action: string }) | undefined;
  mainFrame: DoubleFrame = { url: 'app://routekaart/', origin: 'app://routekaart', parent: null };
  isCrashed = false;
  destroyed = false;
  reloads = 0;
  readonly pdfs: unknown[] = [];
  readonly #held: Held;

  constructor(held: Held) {
    super();
    this.#held = held;
  }
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.windowOpenHandler = handler;
  }
  send(channel: string, message: unknown): void {
    this.#held.against('send-to-destroyed', this.destroyed, 'Object has been destroyed');
    if (this.isCrashed && this.#held.has('crashed-stays-white')) return;
    this.sent.push({ channel, message: structuredClone(message) });
  }
  getURL = (): string => this.mainFrame.url;
  isDestroyed = (): boolean => this.destroyed;
  reload(): void {
    this.reloads++;
    this.isCrashed = false;
  }
  forcefullyCrashRenderer(): void {
    this.crash('killed');
  }
  async printToPDF(options: unknown): Promise<Buffer> {
    this.pdfs.push(options);
    return Buffer.from('%PDF-1.7');
  }
  /** Plays the end of the page's process. */
  crash(reason: string): void {
    this.isCrashed = true;
    this.emit('render-process-gone', {}, { reason, exitCode: reason === 'clean-exit' ? 0 : 139 });
  }
  /** What `window.open` in this page comes to. */
  opens(url: string): 'window' | 'nothing' {
    const action = this.windowOpenHandler?.({ url }).action;
    return action === 'deny' || (action === undefined && !this.#held.has('opens-by-default')) ? 'nothing' : 'window';
  }
  /** Plays an event that Electron asks about; returns whether the app prevented it. */
  prevents(name: string, url = '', isMainFrame = true): boolean {
    const event = new DoubleEvent(url, isMainFrame);
    this.emit(name, event);
    return event.defaultPrevented;
  }
  /** Whether the page goes away when the window is closed; `asksToStay` = its beforeunload prevented that. */
  unloads(asksToStay: boolean): boolean {
    return !asksToStay || !this.#held.has('unload-prevented') || this.prevents('will-prevent-unload');
  }
}

export class DoubleWindow extends EventEmitter {
  readonly options: BrowserWindowConstructorOptions;
  readonly webContents: DoubleContents;
  readonly loaded: string[] = [];
  shown = 0;
  focused = 0;
  minimized = false;
  destroyed = false;
  maximized = false;
  fullScreen = false;
  menuBar = true;
  /** Whether the page says that something in it is not saved. */
  asksToStay = false;
  bounds: Rectangle;
  readonly #held: Held;

  constructor(options: BrowserWindowConstructorOptions, held: Held, contents = new DoubleContents(held)) {
    super();
    this.options = options;
    this.#held = held;
    this.webContents = contents;
    this.bounds = { x: 0, y: 0, width: 800, height: 600, ...sizeOf(options) };
    if (options.show !== false || !held.has('hidden-until-shown')) this.shown++;
  }
  #alive(): void {
    this.#held.against('window-destroyed', this.destroyed, 'Object has been destroyed');
  }
  async loadURL(url: string): Promise<void> {
    this.#alive();
    this.loaded.push(url);
    this.webContents.mainFrame = { ...this.webContents.mainFrame, url };
  }
  show(): void {
    this.#alive();
    this.shown++;
  }
  focus(): void {
    this.#alive();
    this.focused++;
  }
  restore(): void {
    this.#alive();
    this.minimized = false;
  }
  maximize(): void {
    this.#alive();
    this.maximized = true;
    if (this.#held.has('maximize-shows')) this.shown++;
  }
  setMenuBarVisibility(isVisible: boolean): void {
    this.#alive();
    this.menuBar = isVisible;
  }
  getNormalBounds = (): Rectangle => this.bounds;
  isMaximized = (): boolean => this.maximized;
  isFullScreen = (): boolean => this.fullScreen;
  isMinimized = (): boolean => this.minimized;
  isDestroyed = (): boolean => this.destroyed;
  /** Closes as the cross does; false when the page stays. */
  close(): boolean {
    this.emit('close', new DoubleEvent());
    if (!this.webContents.unloads(this.asksToStay)) return false;
    this.destroy();
    return true;
  }
  destroy(): void {
    this.destroyed = true;
    this.webContents.destroyed = true;
    this.emit('closed');
  }
}

function sizeOf({ x, y, width, height }: BrowserWindowConstructorOptions): Partial<Rectangle> {
  return Object.fromEntries(Object.entries({ x, y, width, height }).filter(([, value]) => value !== undefined));
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
