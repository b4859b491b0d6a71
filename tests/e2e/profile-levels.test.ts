import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppPage, openApp } from './support/app-page.ts';
import { hasChromium, launchChromium } from './support/chromium.ts';
import { seedPlan } from './support/seed-plan.ts';
import { startWebHostProcess, type WebHostProcess } from './support/web-host.ts';

const profile = path.resolve(import.meta.dirname, '../corpus/profiles/politie-twaalf-niveaus.docx');

// Skipped without a Chromium: files are read in a worker of the window, under the window's policy.
describe.skipIf(!hasChromium)('a Word file with tables and levels', () => {
  let browser: Browser;
  let host: WebHostProcess;
  let app: AppPage;
  let page: Page;
  let actions = 0;
  beforeAll(async () => {
    [browser, host] = await Promise.all([launchChromium(), startWebHostProcess()]);
    await seedPlan(host.address, (b) => b.plan({ title: 'Ontwikkelplan 2026' }));
    app = await openApp(browser, host.address, { viewport: { width: 1366, height: 768 } });
    page = app.page;
    page.setDefaultTimeout(15_000);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(async () => {
    await app?.close();
    await browser?.close();
    await host?.dispose();
  });

  const act = async (does: Promise<unknown>) => {
    actions++;
    await does;
  };
  /** Which of the five levels of a row is chosen. */
  const levelOf = (title: string) =>
    page
      .locator('.rk-profile-row', { has: page.locator('.rk-profile-title', { hasText: title }) })
      .locator('input[type=radio]')
      .evaluateAll((radios) => String(radios.findIndex((radio) => (radio as HTMLInputElement).checked) + 1));
  const screenshot = async (name: string) => {
    const folder = process.env.ROUTEKAART_SHOTS;
    if (folder) await page.screenshot({ path: path.join(folder, `${name}.png`) });
  };

  test('its scale is mapped once, and twelve requirements with their levels are taken over in at most ten actions', async () => {
    await act(page.keyboard.press('Control+Shift+P'));
    await act(page.keyboard.type('Functieprofiel inlezen'));
    await page.getByRole('option', { name: 'Functieprofiel inlezen' }).first().waitFor();
    await act(page.getByRole('option', { name: 'Functieprofiel inlezen' }).first().click());
    await page.getByRole('button', { name: 'Kies een bestand' }).waitFor();
    await act(page.locator('input[type=file]').setInputFiles(profile));
    await page.locator('.rk-profile-row').first().waitFor();
    await screenshot('profile-read');
    // A scale of three steps is spread: 1, 3, 5.
    expect(await levelOf('Sporenonderzoek')).toBe('5');
    expect(await levelOf('Strafrecht')).toBe('3');
    expect(await levelOf('Verkeerswet')).toBe('1');
    const scale = page.getByRole('region', { name: 'Schaal van het profiel' });
    await act(scale.getByRole('button', { name: /gevorderd wordt niveau|2 wordt niveau/ }).click());
    await act(page.getByRole('option', { name: /^4/ }).click());
    await expect.poll(() => levelOf('Strafrecht')).toBe('4');
    await act(scale.getByText('Neem deze schaal over').click());
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.flatMap((v) => v.nodes.map((node) => `${v.id}: ${node.html}`))).toEqual([]);
    await act(page.getByRole('button', { name: 'Neem 12 eisen over' }).click());
    await page.getByRole('tab', { name: /Functieprofiel/ }).waitFor();
    expect(actions).toBeLessThanOrEqual(10);
    expect(await page.locator('.rk-tree-row', { hasText: 'Wat vraagt mijn functie?' }).innerText()).toContain('12');
    await screenshot('profile-taken');
    // The plan speaks the words of the profile from here on.
    await page.getByRole('button', { name: 'Naar de eisen' }).click();
    await page.locator('.rk-requirement-level', { hasText: 'gevorderd' }).first().waitFor();
    expect(await page.locator('.rk-requirement-level', { hasText: 'zelfstandig' }).count()).toBe(0);
    expect(app.faults).toEqual([]);
  });

  test('a column that was taken for something else changes the proposals at once', async () => {
    await page.keyboard.press('Control+Shift+P');
    await page.keyboard.type('Functieprofiel inlezen');
    await page.getByRole('option', { name: 'Functieprofiel inlezen' }).first().waitFor();
    await page.getByRole('option', { name: 'Functieprofiel inlezen' }).first().click();
    await page.locator('input[type=file]').setInputFiles({
      name: 'vaardigheden.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'Vaardigheid;Opmerking;Niveau\nSchaken;Opent met de pion;2\nDammen;Speelt op de lange diagonaal;4\n',
      ),
    });
    await page.locator('.rk-profile-row', { hasText: 'Schaken' }).waitFor();
    expect(await page.locator('.rk-profile-behaviours').count()).toBe(0);
    await page.getByRole('button', { name: /Kolom 2 is/ }).click();
    await page.getByRole('option', { name: 'gedrag' }).click();
    await page.locator('.rk-profile-behaviours', { hasText: 'Opent met de pion' }).waitFor();
    await screenshot('profile-columns');
    expect(await page.getByRole('button', { name: 'Neem 2 eisen over' }).count()).toBe(1);
    for (const title of ['Schaken', 'Dammen'])
      await page.getByRole('checkbox', { name: `Neem over: ${title}` }).press('Space');
    expect(await page.getByRole('button', { name: /^Neem 0/ }).count()).toBe(0);
    expect(app.faults).toEqual([]);
  });
});
