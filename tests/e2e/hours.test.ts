import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Settings } from '#shared/contract/settings.ts';
import type { PlanRecord } from '#shared/model/records.ts';
import { type AppPage, openApp } from './support/app-page.ts';
import { hasChromium, launchChromium } from './support/chromium.ts';
import { seedPlan } from './support/seed-plan.ts';
import { startWebHostProcess, type WebHostProcess } from './support/web-host.ts';

// Skipped without a Chromium: what a person types, presses and reads can only be tried where there is a page.
describe.skipIf(!hasChromium)('hours, contract and leave', () => {
  let browser: Browser;
  let host: WebHostProcess;
  let app: AppPage;
  let page: Page;
  let planId: string;

  /** Wednesday of week 48, where the person is. */
  const at = (time: string) => new Date(`2026-11-25T${time}:00+01:00`);

  beforeAll(async () => {
    [browser, host] = await Promise.all([launchChromium(), startWebHostProcess()]);
    planId = await seedPlan(host.address, (b) => {
      const dates = { startDate: '2026-09-01', endDate: '2027-08-31' };
      b.plan({ title: 'Plan van Noor', assignment: 'Laden onderweg', knowsSideTask: null, ...dates });
    });
    app = await openApp(browser, host.address);
    page = app.page;
    await page.clock.setFixedTime(at('10:00'));
    await page.reload();
    await page.getByText('Plan van Noor').first().click();
  });
  afterAll(async () => {
    await app?.close();
    await browser?.close();
    await host?.dispose();
  });

  const palette = () => page.getByRole('dialog', { name: /Zoeken en opdrachten|Search and commands/ });
  /** Runs a command from the palette, by keys alone. */
  async function command(title: string): Promise<void> {
    await page.keyboard.press('F1');
    await palette().waitFor();
    await page.keyboard.type(title);
    await page.getByRole('option', { name: title }).first().waitFor();
    await page.keyboard.press('Enter');
    await palette().waitFor({ state: 'detached' });
  }
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
  const main = () => page.getByRole('main');
  const line = () => page.getByLabel('Uren schrijven');
  const problems = () => page.getByRole('region', { name: 'Onderpaneel' });
  const faultsOfSheet = async () => {
    await page.locator('.rk-sheet').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).include('.rk-sheet').analyze();
    return violations.map((v) => `${v.id}: ${v.help}`);
  };
  async function ask(method: string, input: object): Promise<unknown> {
    const { origin, hash } = new URL(host.address);
    const response = await fetch(`${origin}/api/${method}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${new URLSearchParams(hash.slice(1)).get('token')}`,
        'x-client': 'test',
        origin,
      },
      body: JSON.stringify(input),
    });
    return ((await response.json()) as { value: unknown }).value;
  }
  const records = async () => ((await ask('plan.open', { planId })) as { records: PlanRecord[] }).records;
  const begunLine = async () => ((await ask('settings.get', {})) as Settings).hourLines[planId];
  const entries = async () => (await records()).filter((r) => r.kind === 'hourEntry');
  const minutes = async () => (await entries()).map((e) => e.minutes).sort((a, b) => a - b);

  test('two contract periods, the second with another split: the coach asks about it, and stops when it is agreed', async () => {
    await page.keyboard.press('Control+KeyJ');
    await problems().waitFor();
    await command('Ga naar Kern- en neventaak');
    await heading('Kern- en neventaak').waitFor();
    await page.getByRole('heading', { name: '36 uur per week' }).waitFor();
    expect(await faultsOfSheet()).toEqual([]);
    await main().getByText('Nee', { exact: true }).click();
    await page.getByLabel('Nieuwe neventaak').waitFor({ state: 'detached' });
    await main().getByText('Nog niet, ik wil het vragen').click();
    await main().getByText('De vraag staat klaar voor je volgende gesprek.').waitFor();
    await main().getByText('Ja', { exact: true }).click();
    await page.getByRole('heading', { name: '36 uur is 32,4 uur kerntaak en 3,6 uur neventaak' }).waitFor();
    await page.getByRole('button', { name: 'Uren of verdeling veranderen' }).click();
    await page.getByLabel('Eerste dag').fill('1-3-2027');
    await page.getByLabel('Uren per week', { exact: true }).fill('168');
    await page.keyboard.press('Enter');
    await page.getByText('Meer dan 60 uur per week werkt niemand.').waitFor();
    await page.getByLabel('Uren per week', { exact: true }).fill('0');
    await page.keyboard.press('Enter');
    await page.getByText('Vul in hoeveel uur per week, bijvoorbeeld 32.').waitFor();
    await page.getByLabel('Uren per week', { exact: true }).fill('32');
    await page.keyboard.press('Enter');
    await main().getByText('Vanaf 1 maart 2027: 32 uur').waitFor();
    await page.getByRole('button', { name: 'Uren of verdeling veranderen' }).click();
    await page.getByLabel('Eerste dag').fill('1-6-2027');
    await page.getByLabel('Deel voor je neventaak').fill('20');
    await page.keyboard.press('Enter');
    await main().getByText('Vanaf 1 juni 2027: 32 uur').waitFor();
    await problems().getByText('Je rekent met 20% voor je neventaak').waitFor();
    await main().getByText('Ja, akkoord').click();
    await problems().getByText('Je rekent met 20% voor je neventaak').waitFor({ state: 'detached' });
    expect(await faultsOfSheet()).toEqual([]);
  });

  test('two side tasks of their own choice, one by hours a week and one by a total', async () => {
    await command('Nieuwe neventaak');
    const field = page.getByLabel('Nieuwe neventaak');
    await expect.poll(() => field.evaluate((e) => e === document.activeElement)).toBe(true);
    for (const title of ['Jongerenpanel Mobiliteit', 'Stagiairs begeleiden']) {
      await page.keyboard.type(title);
      await page.keyboard.press('Enter');
      await main().getByRole('button', { name: title, exact: true }).waitFor();
    }
    await main().getByRole('button', { name: 'Jongerenpanel Mobiliteit', exact: true }).click();
    await page.getByLabel('Uren per week', { exact: true }).fill('2');
    await page.keyboard.press('Enter');
    await command('Ga naar Kern- en neventaak');
    await main().getByRole('button', { name: 'Stagiairs begeleiden', exact: true }).click();
    await page.getByText('In totaal').click();
    await page.getByLabel('Uren in totaal').fill('40');
    await page.keyboard.press('Enter');
    await page.getByText(/Dat is ongeveer 0,\d+ uur per week; er is ruimte voor 3,6 uur\./).waitFor();
    expect(await faultsOfSheet()).toEqual([]);
  });

  test('a line is understood before it is written down, and what cannot be stays with one sentence', async () => {
    await command('Uren schrijven');
    await heading('Uren').waitFor();
    await expect.poll(() => line().evaluate((e) => e === document.activeElement)).toBe(true);
    await page.keyboard.type('gisteren 2u neventaak panel');
    await page.getByText('Gisteren, di 24 november 2026: 2 uur neventaak, Jongerenpanel Mobiliteit').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Opgeschreven: gisteren, di 24 november 2026, 2 uur neventaak').waitFor();
    for (const [typed, answer] of [
      ['23-13 2u neventaak', 'Die dag bestaat niet.'],
      ['25 uur neventaak', 'Dat is meer dan er in een dag past.'],
      ['gisteren 23 uur kerntaak', 'met deze erbij zijn het er meer dan 24'],
      ['morgen neventaak', 'Hoe lang duurde het'],
    ] as const) {
      await line().fill(typed);
      await page.keyboard.press('Enter');
      await page.locator('.rk-field-message').getByText(answer).waitFor();
      expect(await line().inputValue()).toBe(typed);
    }
    expect(await minutes()).toEqual([120]);
    // A line that was begun is there again after a reload: the app keeps it.
    await expect.poll(begunLine, { timeout: 10_000 }).toBe('morgen neventaak');
    await page.reload();
    await line().waitFor();
    await expect.poll(() => line().inputValue()).toBe('morgen neventaak');
    await line().fill('ma 1,5 uur lezen');
    await page.keyboard.press('Enter');
    await expect.poll(minutes).toEqual([90, 120]);
    expect(await faultsOfSheet()).toEqual([]);
  });

  test('the clock runs on through a reload and asks what it was for', async () => {
    await page.locator('[data-part=status]').getByRole('button', { name: 'Start de klok' }).click();
    await page.clock.setFixedTime(at('11:30'));
    await page.reload();
    await page.locator('[data-part=status]').getByText('1:30').waitFor();
    await command('Stop de klok');
    const dialog = page.getByRole('dialog', { name: 'Waarvoor was dit?' });
    await dialog.getByText('De klok liep van 10:00 tot 11:30.').waitFor();
    expect(await dialog.getByLabel('Hoe lang').inputValue()).toBe('1,5');
    await dialog.getByLabel('Hoe lang').fill('25');
    await dialog.getByRole('button', { name: 'Schrijf op' }).click();
    await dialog.getByText('Zoveel uur heeft een dag niet.').waitFor();
    await dialog.getByLabel('Hoe lang').fill('1,25');
    await dialog.getByLabel('Wat deed je?').fill('bijeenkomst voorbereid');
    await dialog.getByRole('button', { name: 'Schrijf op' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(minutes).toEqual([75, 90, 120]);
    await page.locator('[data-part=status]').getByRole('button', { name: 'Start de klok' }).waitFor();
  });

  test('a clock that ran past midnight falls on both days', async () => {
    await page.clock.setFixedTime(new Date('2026-11-24T23:00:00+01:00'));
    await page.reload();
    await heading('Uren').waitFor();
    await page.locator('[data-part=status]').getByRole('button', { name: 'Start de klok' }).click();
    await page.clock.setFixedTime(at('00:30'));
    await page.locator('[data-part=status]').getByText('1:30').waitFor();
    await command('Stop de klok');
    const dialog = page.getByRole('dialog', { name: 'Waarvoor was dit?' });
    await dialog.getByText('De klok liep door middernacht: 1 uur op di 24 november 2026, 0,5 uur op wo 25').waitFor();
    await dialog.getByRole('button', { name: 'Schrijf op' }).click();
    await expect.poll(minutes).toEqual([30, 60, 75, 90, 120]);
    await page.clock.setFixedTime(at('12:00'));
    await page.reload();
    await heading('Uren').waitFor();
  });

  test('four weeks in the table, by arrow keys, with sums and last week again', async () => {
    await command('Ga naar Uren');
    await page.getByRole('heading', { name: /Week 48 van 2026/ }).waitFor();
    const cell = (row: string, day: string) => page.getByLabel(`${row}, ${day}`, { exact: true });
    for (let i = 0; i < 3; i++) await page.getByRole('button', { name: 'Vorige week', exact: true }).press('Enter');
    await page.getByRole('heading', { name: /Week 45 van 2026/ }).waitFor();
    await cell('Kerntaak, algemeen', 'ma 2 november 2026').focus();
    for (const hours of ['9', '9', '9', '12']) {
      await page.keyboard.type(hours);
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await main()
      .getByRole('row', { name: /^Samen/ })
      .getByText('42,0')
      .waitFor();
    await main()
      .getByText(/42 uur opgeschreven bij 36 uur contract: 6 uur meer/)
      .waitFor();
    // The sheet shows what was typed before it is on disk.
    await expect.poll(minutes).toContain(3 * 60);
    const before = await minutes();
    await cell('Kerntaak, algemeen', 'vr 6 november 2026').fill('25');
    await page.keyboard.press('Enter');
    await main().getByText('Zoveel uur heeft een dag niet. Vul in: 24 of minder.').waitFor();
    expect(await cell('Kerntaak, algemeen', 'vr 6 november 2026').inputValue()).toBe('25');
    expect(await minutes()).toEqual(before);
    await cell('Kerntaak, algemeen', 'vr 6 november 2026').fill('');
    for (const week of ['46', '47']) {
      await page.getByRole('button', { name: 'Volgende week', exact: true }).press('Enter');
      await page.getByRole('heading', { name: new RegExp(`Week ${week} van 2026`) }).waitFor();
      await page.getByRole('button', { name: 'Neem vorige week over' }).press('Enter');
      await main()
        .getByRole('row', { name: /^Samen/ })
        .getByText('42,0')
        .waitFor();
    }
    await problems()
      .getByText(/In 3 van de laatste vier weken werkte je meer dan je contract/)
      .waitFor();
    await page.getByRole('heading', { name: /Je neventaak kreeg 13,8 uur, gepland was \d+(,\d+)?/ }).waitFor();
    expect(await faultsOfSheet()).toEqual([]);
  });

  test('the picture has its table, and the long list holds everything', async () => {
    const picture = page.getByRole('region', { name: /Je neventaak kreeg/ });
    await picture.getByRole('button', { name: 'Toon als tabel' }).click();
    await picture
      .getByRole('row', { name: /Week 45/ })
      .getByText('39,0')
      .waitFor();
    await page.getByRole('button', { name: 'Alle uren' }).click();
    await heading('Alle uren').waitFor();
    await page.getByText('bijeenkomst voorbereid').waitFor();
    expect(await faultsOfSheet()).toEqual([]);
  });

  test('leave in one line, the holidays only when asked; the room for the side task follows', async () => {
    await command('Verlof toevoegen');
    await heading('Verlof en vrije dagen').waitFor();
    const field = page.getByLabel('Verlof toevoegen');
    await expect.poll(() => field.evaluate((e) => e === document.activeElement)).toBe(true);
    await page.keyboard.type('herfstweek 9-11-2026 t/m 13-11-2026');
    await page.getByText('herfstweek: ma 9 november 2026 tot en met vr 13 november 2026').waitFor();
    await page.keyboard.press('Enter');
    const row = main().getByRole('row').filter({ hasText: 'herfstweek' });
    await row.getByText('36,0 u').waitFor();
    await page.getByLabel('Verlof toevoegen').fill('kerst 21-13 t/m 3-1');
    await page.keyboard.press('Enter');
    await page.locator('.rk-field-message').getByText('Die dag bestaat niet.').waitFor();
    await page.getByLabel('Verlof toevoegen').fill('');
    expect((await records()).filter((r) => r.kind === 'leave')).toHaveLength(1);
    await page.getByRole('button', { name: 'Neem 6 feestdagen over' }).click();
    await expect.poll(async () => (await records()).filter((r) => r.kind === 'leave').length).toBe(7);
    expect(await faultsOfSheet()).toEqual([]);
  });

  test('once in English', async () => {
    await command('English (taal wisselen)');
    await command('Write down hours');
    await heading('Hours').waitFor();
    await expect
      .poll(() => page.getByLabel('Write down hours').evaluate((e) => e === document.activeElement))
      .toBe(true);
    await page.keyboard.type('yesterday 1h core task');
    await page.getByText('Yesterday, Tue 24 November 2026: 1 hour core task').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Written down: yesterday').waitFor();
    await page.keyboard.type('1 nov nothing');
    await page.keyboard.press('Enter');
    await page.locator('.rk-field-message').getByText('How long did it take').waitFor();
    await page.getByLabel('Write down hours').fill('');
    expect(await faultsOfSheet()).toEqual([]);
  });

  test('all of it is taken back, step by step, to the plan as it was', async () => {
    await page.locator('body').press('Escape');
    await page.getByRole('tab').first().focus();
    await expect
      .poll(
        async () => {
          await page.keyboard.press('Control+KeyZ');
          return (await records()).map((r) => r.kind);
        },
        { timeout: 120_000, interval: 100 },
      )
      .toEqual(['plan']);
    expect(app.faults).toEqual([]);
  });
});
