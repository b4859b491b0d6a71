import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostile } from '../sharing/support.ts';
import { hasChromium, launchChromium } from '../support/chromium.ts';
import { endless, nastyPlan } from './nasty-plan.ts';
import { hasPoppler, PrintedPlan } from './pdf.ts';
import { type PrintServer, servePrintPage } from './print-server.ts';
import { openPrintPage, sheetFaults, toPdf, untilReady } from './printing.ts';

// Skipped without a Chromium: what a text does on a page, only a browser knows.
describe.skipIf(!hasChromium)('a plan with nasty texts on paper', () => {
  let server: PrintServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await servePrintPage();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each(['complete', 'agreements'])('%s: every text stays text, and nothing leaves the sheet', async (overview) => {
    const { page, context, complaints, requests } = await openPrintPage(browser, server.origin, nastyPlan(), {
      query: `overview=${overview}&dialog=no`,
    });
    await untilReady(page);
    const sheet = page.locator('.sheet').first();
    await sheet.getByText(hostile).first().waitFor();
    expect(await page.locator('.sheet :is(img, script, style)').count()).toBe(0);
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
    expect(await sheet.textContent()).toContain(endless);
    expect(await sheetFaults(page)).toEqual([]);
    if (hasPoppler) {
      const printed = new PrintedPlan(await toPdf(page));
      for (const size of printed.pageSizes()) expect(size).toContain('A4');
      // A mark that turns the direction around has a little width of its own where a PDF is read.
      expect(printed.words().filter((word) => word.left < 23 || word.right > 210 - 16 + 1)).toEqual([]);
      // A line that never ends is on the paper to its last letter.
      expect(printed.squeezedPages().join('').split('a').length).toBeGreaterThan(endless.length);
    }
    expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(server.origin))).toEqual([]);
    await context.close();
  });
});
