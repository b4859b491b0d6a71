import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatEuros } from '#shared/text/format.ts';
import { printTexts } from '#shared/text/print.ts';
import { hasChromium, launchChromium } from '../support/chromium.ts';
import { overfullPlan } from './overfull-plan.ts';
import { hasPoppler, PrintedPlan, squeeze } from './pdf.ts';
import { emptyPlan, fullPlan } from './plans.ts';
import { type PrintServer, servePrintPage } from './print-server.ts';
import { openPrintPage, sheetFaults, toPdf, untilReady } from './printing.ts';

const overviews = ['budgetAndHours', 'requests'] as const;
const plans = { full: fullPlan, empty: emptyPlan, overfull: overfullPlan };

// Skipped without a Chromium: paper is what the browser makes of it.
describe.skipIf(!hasChromium)('budget and hours, and the requests, on paper', () => {
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

  const open = async (overview: (typeof overviews)[number], plan: keyof typeof plans, language: 'nl' | 'en' = 'nl') => {
    const query = `overview=${overview}&dialog=no`;
    const opened = await openPrintPage(browser, server.origin, plans[plan](), { language, query });
    await untilReady(opened.page);
    return opened;
  };

  test.each(
    overviews.flatMap((overview) => (['full', 'empty', 'overfull'] as const).map((plan) => [overview, plan] as const)),
  )('%s of a plan that is %s: nothing is wider than the sheet, all text is black or white', async (overview, plan) => {
    const { page, context, complaints } = await open(overview, plan);
    expect(await sheetFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  // Added up by hand from what fullPlan writes down, in cents.
  const byState = { planned: 23_250, requested: 84_000, approved: 33_750, spent: 100_000 };
  const costs = 245_750;
  const byKind = { department: 188_250, personal: 49_500, private: 3_250 };

  test.skipIf(!hasPoppler).each(['nl', 'en'] as const)('the totals are those of the plan, in %s', async (language) => {
    const { page, context } = await open('budgetAndHours', 'full', language);
    const headline = await page.getByRole('heading', { level: 1 }).innerText();
    const printed = new PrintedPlan(await toPdf(page));
    await context.close();
    const euros = (cents: number) => squeeze(formatEuros(cents, language));
    // Each in its own place: the headline, and the line of totals under each of the two tables with money.
    expect(squeeze(headline)).toMatch(new RegExp(`[^\\d.,]${euros(costs).replaceAll('.', '\\.')}$`));
    const { together } = printTexts[language];
    const totals = printed
      .pages()
      .flatMap((text) => text.split('\n'))
      .map(squeeze)
      .filter((line) => line.startsWith(together) && line.includes('€'))
      .map((line) => line.slice(line.indexOf('€')));
    expect(totals).toEqual([
      Object.values(byState).map(euros).join(''),
      [costs, ...Object.values(byKind)].map(euros).join(''),
    ]);
    expect(printed.bitmapCount()).toBe(0);
    expect(printed.outline()[0]).toBe(headline.trim());
    for (const font of printed.fonts()) expect(font.isEmbedded).toBe(true);
  });
});
