import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlanRecord } from '#shared/model/records.ts';
import { type AppPage, openApp } from './support/app-page.ts';
import { hasChromium, launchChromium } from './support/chromium.ts';
import { seedPlan } from './support/seed-plan.ts';
import { startWebHostProcess, type WebHostProcess } from './support/web-host.ts';

// Skipped without a Chromium: what a person types, presses and reads can only be tried where there is a page.
describe.skipIf(!hasChromium)('the week of a nurse on shifts', () => {
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
  const hoursWritten = async () =>
    (await records()).flatMap((r) => (r.kind === 'hourEntry' ? [`${r.workedOn} ${r.minutes}`] : [])).toSorted();

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

  test('a night shift in one line is written down on both of its days', async () => {
    await command('Uren schrijven');
    await heading('Uren').waitFor();
    const line = page.getByLabel('Uren schrijven');
    await line.fill('22:00-6:30 nachtdienst');
    await main()
      .getByText(/bedoel je di 24 november 2026, of wo 25 november 2026/)
      .waitFor();
    await line.fill('zondag 22:00-6:30 nachtdienst');
    await main()
      .getByText(/van 22:00 tot 6:30, waarvan 6,5 uur op de dag erna/)
      .waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(hoursWritten).toEqual(['2026-11-22 120', '2026-11-23 390']);
  });

  test('a Saturday off takes that shift, a Wednesday nothing, and her holidays are those of her days', async () => {
    await command('Ga naar Verlof en vrije dagen');
    await heading('Verlof en vrije dagen').waitFor();
    const line = page.getByLabel('Verlof toevoegen');
    for (const text of ['zaterdag 28-11 vrij', 'woensdag 2-12 vrij', 'vrijdagmiddag', '4 t/m 6 december']) {
      await line.fill(text);
      await page.keyboard.press('Enter');
      await expect.poll(() => line.inputValue()).toBe('');
    }
    const row = (name: RegExp) => main().getByRole('row', { name });
    await row(/za 28 november 2026.*8,0/).waitFor();
    await row(/wo 2 december 2026.*–/).waitFor();
    await row(/vr 27 november 2026.*4,0/).waitFor();
    await row(/vr 4 december 2026 tot en met zo 6 december 2026.*24,0/).waitFor();
    // Saturday 26 December is hers; Ascension Day is a Thursday.
    await main()
      .getByRole('checkbox', { name: /Tweede kerstdag za 26 december 2026/ })
      .waitFor();
    expect(
      await main()
        .getByRole('checkbox', { name: /Hemelvaartsdag/ })
        .count(),
    ).toBe(0);
    expect(await faultsOfSheet()).toEqual([]);
  });

  test('what could be two things is asked, and what repeats is shown before it is added', async () => {
    const line = page.getByLabel('Verlof toevoegen');
    await line.fill('10 t/m 11 december 4 uur');
    await main()
      .getByText(/is dat elke dag, of samen/)
      .waitFor();
    await line.fill('elke zondag t/m 20 december');
    await main()
      .getByText(/elke zondag, van zo 29 november 2026 tot en met zo 20 december 2026: 4 keer/)
      .waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await records()).filter((r) => r.kind === 'leave').length).toBe(8);
  });

  test('the calendar of Outlook comes in as it stands', async () => {
    await command('Haal vrije dagen uit een andere agenda');
    await page.getByRole('heading', { name: 'Vrije dagen uit een andere agenda' }).waitFor();
    const buffer = readFileSync(new URL('../corpus/calendars/01-outlook.ics', import.meta.url));
    const file = { name: 'outlook.ics', mimeType: 'text/calendar', buffer };
    await page.locator('.rk-exchange input[type=file]').setInputFiles(file);
    await page.getByRole('heading', { name: 'In outlook.ics staan 3 dingen binnen je plan' }).waitFor();
    const ticked = (name: string) => page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).isChecked();
    expect([await ticked('Verlof'), await ticked('Teamoverleg'), await ticked('ADV')]).toEqual([true, false, true]);
    await page.getByRole('button', { name: 'Neem 2 dingen over' }).click();
    const ends = async () =>
      (await records()).flatMap((r) => (r.kind === 'leave' && r.calendarUid !== '' ? [r.endDate] : [])).toSorted();
    await expect.poll(ends).toEqual(['2026-07-10', '2026-07-31']);
    expect(await faultsOfSheet()).toEqual([]);
  });
});
