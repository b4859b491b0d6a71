import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlanRecord } from '#shared/model/records.ts';
import { type AppPage, openApp } from './support/app-page.ts';
import { hasChromium, launchChromium } from './support/chromium.ts';
import { seedPlan } from './support/seed-plan.ts';
import { startWebHostProcess, type WebHostProcess } from './support/web-host.ts';

// Skipped without a Chromium: what a person types, presses and reads can only be tried where there is a page.
describe.skipIf(!hasChromium)('the working days of a nurse on shifts', () => {
  let browser: Browser;
  let host: WebHostProcess;
  let app: AppPage;
  let page: Page;
  let planId: string;

  beforeAll(async () => {
    [browser, host] = await Promise.all([launchChromium(), startWebHostProcess()]);
    planId = await seedPlan(host.address, (b) => {
      b.plan({ title: 'Plan van Aisha', startDate: '2026-01-01', endDate: '2026-12-31', contractMinutesPerWeek: 1440 });
      b.sideTask({ title: 'Wondzorg' });
    });
    app = await openApp(browser, host.address);
    page = app.page;
    // Wednesday of week 48.
    await page.clock.setFixedTime(new Date('2026-11-25T10:00:00+01:00'));
    await page.reload();
    await page.getByText('Plan van Aisha').first().click();
  });
  afterAll(async () => {
    await app?.close();
    await browser?.close();
    await host?.dispose();
  });

  async function command(title: string): Promise<void> {
    const palette = page.getByRole('dialog', { name: /Zoeken en opdrachten/ });
    await page.keyboard.press('F1');
    await palette.waitFor();
    await page.keyboard.type(title);
    await page.getByRole('option', { name: title }).first().waitFor();
    await page.keyboard.press('Enter');
    await palette.waitFor({ state: 'detached' });
  }
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
  const main = () => page.getByRole('main');
  const faultsOfSheet = async () => {
    await page.locator('.rk-sheet').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).include('.rk-sheet').analyze();
    return violations.map((v) => `${v.id}: ${v.help}`);
  };
  async function records(): Promise<PlanRecord[]> {
    const { origin, hash } = new URL(host.address);
    const response = await fetch(`${origin}/api/plan.open`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${new URLSearchParams(hash.slice(1)).get('token')}`,
        'x-client': 'test',
        origin,
      },
      body: JSON.stringify({ planId }),
    });
    return ((await response.json()) as { value: { records: PlanRecord[] } }).value.records;
  }

  test('she says on which days she works', async () => {
    await command('Ga naar Kern- en neventaak');
    await heading('Kern- en neventaak').waitFor();
    await main().getByText('Eigen dagen').first().click();
    for (const [day, hours] of [
      ['vrijdag', '8'],
      ['zaterdag', '8'],
      ['zondag', '8u'],
      ['maandag', '0'],
      ['dinsdag', '0'],
      ['woensdag', '0'],
      ['donderdag', '0'],
    ] as const) {
      await main().getByLabel(day, { exact: true }).first().fill(hours);
      await page.keyboard.press('Enter');
    }
    await main().getByText('Samen 24 uur per week.').waitFor();
    await expect
      .poll(async () => (await records()).find((r) => r.kind === 'plan'))
      .toMatchObject({ pattern: 'chosenDays', contractMinutesPerWeek: 1440, dayMinutes: [0, 0, 0, 0, 480, 480, 480] });
    expect(await faultsOfSheet()).toEqual([]);
  });
});
