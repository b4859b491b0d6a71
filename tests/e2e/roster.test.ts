import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlanRecord } from '#shared/model/records.ts';
import { type AppPage, openApp } from './support/app-page.ts';
import { hasChromium, launchChromium } from './support/chromium.ts';
import { seedPlan } from './support/seed-plan.ts';
import { startWebHostProcess, type WebHostProcess } from './support/web-host.ts';

const outlook = path.resolve(import.meta.dirname, '../corpus/calendars/01-outlook.ics');

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

  const entries = async () =>
    (await records())
      .flatMap((r) => (r.kind === 'hourEntry' ? [`${r.workedOn} ${r.minutes} ${r.note}`] : []))
      .toSorted();
  const leaves = async () => (await records()).flatMap((r) => (r.kind === 'leave' ? [r] : []));

  test('her week of shifts: one line a shift, and a night falls on both its days', async () => {
    await command('Ga naar Uren');
    const line = page.getByLabel('Uren schrijven');
    for (const typed of [
      'vr 20-11 7:00-15:30 vroege dienst',
      'za 21-11 23:00-7:00 nachtdienst',
      'ma 23-11 14:30-23:00 late dienst',
    ]) {
      const before = (await entries()).length;
      await line.fill(typed);
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await entries()).length).toBeGreaterThan(before);
    }
    expect(await entries()).toEqual([
      '2026-11-20 510 vroege dienst, 7:00–15:30',
      '2026-11-21 60 nachtdienst, 23:00–7:00',
      '2026-11-22 420 nachtdienst, 23:00–7:00',
      '2026-11-23 510 late dienst, 14:30–23:00',
    ]);
  });

  test('every Saturday off is one record: a day of it is skipped, and one step takes it back', async () => {
    await command('Ga naar Verlof en vrije dagen');
    await page.getByLabel('Verlof toevoegen').fill('elke zaterdag vrij t/m 19 december');
    await page.getByText('elke zaterdag, van za 28 november 2026 tot en met za 19 december 2026: 4 keer').waitFor();
    await page.keyboard.press('Enter');
    const row = main().getByRole('row').filter({ hasText: 'elke zaterdag' });
    await row.getByText('32,0 u').waitFor();
    await expect
      .poll(leaves)
      .toMatchObject([{ startDate: '2026-11-28', endDate: '2026-12-19', weekdays: [6], everyWeeks: 1 }]);
    await row.getByRole('button', { name: 'vrij', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Vrije dagen aanpassen' });
    await dialog.getByRole('button', { name: /Sla een dag over/ }).click();
    await page.getByRole('option', { name: 'za 5 december 2026' }).click();
    await dialog.getByRole('button', { name: 'Toch vrij op za 5 december 2026' }).waitFor();
    const { violations } = await new AxeBuilder({ page }).include('.rk-leave-form').analyze();
    expect(violations.map((v) => `${v.id}: ${v.help}`)).toEqual([]);
    await dialog.getByRole('button', { name: 'Klaar' }).click();
    await row.getByText('24,0 u').waitFor();
    await row.getByText('3 keer, niet op za 5 december 2026').waitFor();
    await page.keyboard.press('Control+Z');
    await row.getByText('32,0 u').waitFor();
    await page.keyboard.press('Control+Z');
    await expect.poll(leaves).toEqual([]);
  });

  test('a calendar as Outlook writes it: what looks like leave is ticked, and its hours follow her days', async () => {
    await page.getByRole('button', { name: /^Planning/ }).click();
    await page
      .getByRole('navigation', { name: 'Onderdelen van je planning' })
      .getByRole('button', { name: 'andere agenda' })
      .click();
    await page.locator('.rk-exchange input[type=file]').setInputFiles(outlook);
    await page.getByRole('heading', { name: 'In 01-outlook.ics staan 3 dingen binnen je plan' }).waitFor();
    expect(await page.getByRole('checkbox', { name: 'Teamoverleg' }).isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Neem 2 dingen over' }).click();
    await expect
      .poll(async () => (await leaves()).map((l) => `${l.title} ${l.startDate} ${l.endDate} ${l.minutesPerDay}`).sort())
      .toEqual(['ADV 2026-07-10 2026-07-10 240', 'Verlof 2026-07-13 2026-07-31 null']);
    await command('Ga naar Verlof en vrije dagen');
    // Seven of those nineteen days are hers: two weekends with their Friday, and a last Friday.
    await main().getByRole('row').filter({ hasText: 'Verlof' }).getByText('56,0 u').waitFor();
    expect(app.faults).toEqual([]);
  });
});
