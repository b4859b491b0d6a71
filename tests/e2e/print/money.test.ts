import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allocatedByKind } from '#shared/model/budget.ts';
import { formatEuros } from '#shared/text/format.ts';
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

  test.skipIf(!hasPoppler).each(['nl', 'en'] as const)('the totals are those of the plan, in %s', async (language) => {
    const { page, context } = await open('budgetAndHours', 'full', language);
    const printed = new PrintedPlan(await toPdf(page));
    await context.close();
    const text = printed.squeezedPages().join('');
    for (const cents of Object.values(allocatedByKind(fullPlan())).filter((sum) => sum > 0))
      expect(text).toContain(squeeze(formatEuros(cents, language)));
    expect(printed.bitmapCount()).toBe(0);
    expect(printed.outline()[0]).toMatch(/€/);
    for (const font of printed.fonts()) expect(font.isEmbedded).toBe(true);
  });
});
