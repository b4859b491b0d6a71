import type { BrowserWindowConstructorOptions, IpcMainInvokeEvent } from 'electron';
import type { Browser, BrowserContext, Request as PageRequest } from 'playwright-core';
import type { ElectronApi } from '#main/host-electron/electron-api.ts';
import { ElectronDouble } from '../electron-double/double.ts';
import { fromStandIn, type LiveContents, type LiveSetting, LiveWindow } from './live-window.ts';

/**
 * Electron's part played by Node and a real Chromium over the DevTools protocol: each window is a page, the real preload
 * runs in an isolated world of it, IPC goes over a binding, and every request is answered by the app's own protocol
 * handler with its own content policy. What is not Chromium's (dialogs, menus, the place of a window, the end) is the
 * double's.
 *
 * It is no Electron. The scheme `app:` is stood in for by an https origin, so what depends on the scheme itself is not
 * seen here; neither is a sandbox, a native window, or anything that only a packaged program does.
 */
export class ElectronOverCdp extends ElectronDouble {
  /** Exceptions, refusals of the content policy and other errors on the console of any window. */
  readonly faults: string[] = [];
  readonly #context: BrowserContext;
  readonly #preload: string;

  private constructor(context: BrowserContext, preload: string) {
    super();
    this.#context = context;
    this.#preload = preload;
  }

  static async over(browser: Browser, preload: string): Promise<ElectronOverCdp> {
    const context = await browser.newContext({
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      viewport: { width: 1280, height: 840 },
      reducedMotion: 'reduce',
    });
    await context.addInitScript(() => {
      window.print = () => {};
    });
    const electron = new ElectronOverCdp(context, preload);
    await context.route('**/*', async (route) => {
      const request = route.request();
      const url = fromStandIn(request.url());
      const window = request.isNavigationRequest() ? electron.#windowOf(request) : undefined;
      const isFirst = window?.live.page?.url() === 'about:blank';
      // An answer without content: the page stays where it is, as it does when a navigation is prevented.
      if (window && !isFirst && !window.live.navigates(url)) return route.fulfill({ status: 204 });
      if (!electron.session.lets(url)) return route.abort();
      const answer = await electron.fetch(url, request.method());
      const headers = Object.fromEntries(answer.headers);
      return route.fulfill({ status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) });
    });
    return electron;
  }

  /** The window whose top frame asks; none for the first request of a window that a page opens, which has no frame yet. */
  #windowOf(request: PageRequest): LiveWindow | undefined {
    try {
      return this.live.find((each) => each.live.page?.mainFrame() === request.frame());
    } catch {
      return undefined;
    }
  }

  get live(): LiveWindow[] {
    return this.windows.filter((window): window is LiveWindow => window instanceof LiveWindow && !window.destroyed);
  }

  override get api(): ElectronApi {
    const electron = this;
    const base = super.api;
    const setting: LiveSetting = {
      context: this.#context,
      held: this.held,
      preload: this.#preload,
      invoke: (channel, words, contents) => this.#invoked(channel, words, contents),
      onFault: (fault) => this.faults.push(fault),
    };
    const BrowserWindow = class extends LiveWindow {
      static getAllWindows = () => electron.live;
      static fromWebContents = (contents: unknown) => electron.live.find((w) => w.webContents === contents) ?? null;
      constructor(options: BrowserWindowConstructorOptions) {
        super(options, setting);
        electron.windows.push(this);
        electron.app.emit('web-contents-created', {}, this.webContents);
      }
    };
    return Object.defineProperty(base, 'BrowserWindow', { value: BrowserWindow }) as ElectronApi;
  }

  async #invoked(channel: string, words: unknown[], contents: LiveContents): Promise<unknown> {
    const handler = this.handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    const event = { sender: contents, senderFrame: contents.mainFrame };
    return handler(event as unknown as IpcMainInvokeEvent, ...words);
  }

  async close(): Promise<void> {
    for (const window of this.live) window.destroy();
    await this.#context.close();
  }
}
