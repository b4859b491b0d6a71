import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../../build/find-chromium.mjs';

const executablePath = findChromium();

/** For `describe.skipIf(!hasChromium)`: without a browser these tests prove nothing, and say so. */
export const hasChromium = executablePath !== undefined;

/** Starts the Chromium of this computer, quiet about everything but the page. Close it in `afterAll`. */
export function launchChromium(): Promise<Browser> {
  if (executablePath === undefined) throw new Error('no Chromium found; name one with CHROMIUM=/path/to/chromium');
  return chromium.launch({
    executablePath,
    // Chromium's own sandbox does not start for root, as in most containers.
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });
}
