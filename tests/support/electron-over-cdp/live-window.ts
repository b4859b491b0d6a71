import type { BrowserWindowConstructorOptions } from 'electron';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Held } from '../electron-double/rules.ts';
import { DoubleContents, DoubleWindow } from '../electron-double/windows.ts';
import { bindingName, mainWorldScript, preloadScript, preloadWorld } from './page-scripts.ts';
import { fromWire, toWire } from './wire.ts';

/** The address that stands for `app://routekaart` in a Chromium that does not know that scheme. */
export const standInOrigin = 'https://routekaart.test';
export const toStandIn = (url: string): string => url.replace(/^app:\/\/routekaart/, standInOrigin);
export const fromStandIn = (url: string): string => url.replace(standInOrigin, 'app://routekaart');

export interface LiveSetting {
  readonly context: BrowserContext;
  readonly held: Held;
  /** The text of the bundled preload. */
  readonly preload: string;
  readonly invoke: (channel: string, words: unknown[], contents: LiveContents) => Promise<unknown>;
  readonly onFault: (fault: string) => void;
}

/** The page of a window, in a real Chromium. */
export class LiveContents extends DoubleContents {
  page: Page | undefined;
  readonly #setting: LiveSetting;
  #cdp: CDPSession | undefined;
  #world: number | undefined;
  #sending: Promise<unknown> = Promise.resolve();

  constructor(setting: LiveSetting) {
    super(setting.held);
    this.#setting = setting;
  }

  async open(url: string): Promise<void> {
    const { context, preload, onFault } = this.#setting;
    const page = await context.newPage();
    this.page = page;
    const cdp = await context.newCDPSession(page);
    this.#cdp = cdp;
    cdp.on('Runtime.executionContextCreated', ({ context: made }) => {
      if (made.name === preloadWorld && made.auxData?.frameId === mainFrameId) this.#world = made.id;
    });
    cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === bindingName) void this.#answer(payload);
    });
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const mainFrameId = frameTree.frame.id;
    await cdp.send('Page.enable');
    await cdp.send('Runtime.enable');
    await cdp.send('Runtime.addBinding', { name: bindingName, executionContextName: preloadWorld });
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldScript });
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      source: preloadScript(preload),
      worldName: preloadWorld,
    });
    page.on('pageerror', (error) => onFault(error.message));
    page.on('console', (message) => message.type() === 'error' && onFault(message.text()));
    page.on('crash', () => {
      if (this.page === page) this.crash('crashed');
    });
    let mayOpen = true;
    cdp.on('Page.windowOpen', ({ url: opened }) => {
      mayOpen = this.opens(fromStandIn(opened)) === 'window';
    });
    page.on('popup', (popup) => {
      if (!mayOpen) void popup.close();
    });
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) this.mainFrame = { ...this.mainFrame, url: fromStandIn(frame.url()) };
    });
    page.on('dialog', (dialog) => {
      if (dialog.type() !== 'beforeunload') return void dialog.accept();
      void (this.prevents('will-prevent-unload') ? dialog.accept() : dialog.dismiss());
    });
    await page.goto(toStandIn(url));
  }

  /** Whether a top-level navigation to this address goes on, as the app decides. */
  navigates(url: string): boolean {
    return !this.prevents('will-navigate', url) && !this.prevents('will-frame-navigate', url);
  }

  override send(channel: string, message: unknown): void {
    super.send(channel, message);
    this.#tell({ channel, message });
  }

  /** A page that stopped is loaded anew, in a process of its own. */
  override reload(): void {
    const url = this.getURL();
    const old = this.page;
    super.reload();
    this.page = undefined;
    void old?.close().catch(() => undefined);
    void this.open(url);
  }

  override async printToPDF(options: Record<string, unknown>): Promise<Buffer> {
    this.pdfs.push(options);
    const { data } = await (this.#cdp as CDPSession).send('Page.printToPDF', options);
    return Buffer.from(data, 'base64');
  }

  async #answer(payload: string): Promise<void> {
    const { id, channel, words } = fromWire(payload) as { id: number; channel: string; words: unknown[] };
    try {
      this.#tell({ id, value: await this.#setting.invoke(channel, words, this) });
    } catch (error) {
      this.#tell({ id, error: error instanceof Error ? error.message : String(error) });
    }
  }

  #tell(told: unknown): void {
    const text = toWire(told);
    this.#sending = this.#sending.then(async () => {
      if (this.#world === undefined || this.destroyed) return;
      const expression = `fromProgram(${JSON.stringify(text)})`;
      await this.#cdp?.send('Runtime.evaluate', { expression, contextId: this.#world }).catch(() => undefined);
    });
  }
}

/** A window whose page is one of a real Chromium; its frame, place and menu are those of the double. */
export class LiveWindow extends DoubleWindow {
  readonly live: LiveContents;

  constructor(options: BrowserWindowConstructorOptions, setting: LiveSetting) {
    const live = new LiveContents(setting);
    super(options, setting.held, live);
    this.live = live;
  }
  override async loadURL(url: string): Promise<void> {
    await super.loadURL(url);
    await this.live.open(url);
    this.emit('ready-to-show');
  }
  override destroy(): void {
    super.destroy();
    void this.live.page?.close().catch(() => undefined);
  }
}
