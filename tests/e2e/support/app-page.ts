import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { freshAddress } from './address.ts';

export interface AppPage {
  readonly page: Page;
  /** What went wrong in the page: exceptions, refusals of the content policy and other errors on its console. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/**
 * Opens the app in a browser context of its own. Beside a test's own assertions let it end with
 * `expect(faults).toEqual([])`.
 */
export async function openApp(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<AppPage> {
  const context = await browser.newContext({
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 840 },
    ...options,
  });
  // The print dialog of the browser would stand before `page.pdf`: a browser prints one thing at a time.
  await context.addInitScript(() => {
    window.print = () => {};
  });
  const page = await context.newPage();
  // While somebody listens the browser hands over the window to choose files in; asked for only at the press of the key
  // that may come too late on a busy machine.
  page.on('filechooser', () => {});
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(address.includes('#token=') ? await freshAddress(address) : address);
  // A page that is loaded anew, or that opens another, before it has its token has none: its ticket is spent.
  if (address.includes('#')) {
    await page.waitForFunction(
      () => window.name.startsWith('routekaart:') || document.querySelector('.rk-start-failure') !== null,
    );
  }
  return { page, faults, close: () => context.close() };
}
