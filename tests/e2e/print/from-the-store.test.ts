import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApp } from '../support/app-page.ts';
import { hasChromium, launchChromium } from '../support/chromium.ts';
import { startWebHostProcess, type WebHostProcess } from '../support/web-host.ts';
import { fullPlan } from './plans.ts';
import { untilReady } from './printing.ts';

// Skipped without a Chromium: the way from window to window is the browser's.
describe.skipIf(!hasChromium)('printing a plan that is in the store', () => {
  const view = fullPlan();
  let browser: Browser;
  let host: WebHostProcess;

  beforeAll(async () => {
    [browser, host] = await Promise.all([launchChromium(), startWebHostProcess()]);
    const { origin, hash } = new URL(host.address);
    const records = [...view.records.values()];
    const response = await fetch(`${origin}/api/changes.apply`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${new URLSearchParams(hash.slice(1)).get('token')}`,
        'x-client': randomUUID(),
        origin,
      },
      body: JSON.stringify({
        changeSet: {
          id: randomUUID(),
          planId: view.plan.id,
          at: '2026-11-23T09:00:00Z',
          group: 'all',
          origin: 'import',
          changes: records.map((after) => ({ before: null, after })),
        },
      }),
    });
    expect(await response.json()).toMatchObject({ ok: true });
  });

  afterAll(async () => {
    await browser?.close();
    await host?.dispose();
  });

  test('a window opened from the app reads the plan, opens the dialog once, and closes', async () => {
    const app = await openApp(browser, host.address);
    await app.page.context().addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset.dialogs = String(Number(document.documentElement.dataset.dialogs ?? 0) + 1);
      };
    });
    const opening = app.page.waitForEvent('popup');
    await app.page.evaluate((query) => void window.open(`/print.html?${query}`, '_blank'), `plan=${view.plan.id}`);
    const sheet = await opening;
    await untilReady(sheet);
    await sheet.getByRole('heading', { name: 'Ilse Brouwer' }).waitFor();
    await expect.poll(() => sheet.locator('html').getAttribute('data-dialogs')).toBe('1');
    expect(sheet.url()).not.toContain('token');
    const closing = sheet.waitForEvent('close');
    await sheet.getByRole('button', { name: 'Sluiten' }).click();
    await closing;
    expect(app.faults).toEqual([]);
    await app.close();
  });
});
