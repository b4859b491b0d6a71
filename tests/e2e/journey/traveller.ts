import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { freshAddress } from '../support/address.ts';
import { openApp } from '../support/app-page.ts';
import { launchChromium } from '../support/chromium.ts';
import { startWebHostProcess, type WebHostProcess } from '../support/web-host.ts';

export interface Traveller {
  page: Page;
  host: WebHostProcess;
}

/**
 * One person on one way through the app: a fresh store, one window, the tests of the file one after another. What it holds
 * is there from the first test on.
 */
export function travelThroughFile(): Traveller {
  const traveller = {} as Traveller;
  let browser: Browser | undefined;
  let faults: readonly string[] = [];

  beforeAll(async () => {
    traveller.host = await startWebHostProcess();
    browser = await launchChromium();
    const opened = await openApp(browser, traveller.host.address, { reducedMotion: 'reduce' });
    traveller.page = opened.page;
    faults = opened.faults;
    opened.page.setDefaultTimeout(20_000);
  });

  afterEach(async ({ task }) => {
    // A journey that fell still stands on the screen: what was on it says why.
    if (task.result?.state === 'fail') console.log(await traveller.page.locator('body').ariaSnapshot());
    // The browser may complain of nothing but that the host it listened to was away for a moment.
    expect(faults.filter((fault) => !fault.includes('net::ERR_'))).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await traveller.host?.dispose();
  });

  return traveller;
}

/** Starts the host anew on the same data and opens the app in the same window. */
export async function restart(traveller: Traveller, how: 'stop' | 'kill'): Promise<void> {
  await traveller.host[how]();
  traveller.host = await startWebHostProcess({ dataFolder: traveller.host.dataFolder });
  await traveller.page.goto(await freshAddress(traveller.host.address));
}
