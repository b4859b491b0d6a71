import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findChromium } from '../../build/find-chromium.mjs';
import { freshAddress } from './support/address.ts';
import { hasChromium } from './support/chromium.ts';
import { seedPlan } from './support/seed-plan.ts';
import { startWebHostProcess } from './support/web-host.ts';

/** The files under a folder that hold one of these words, plain or as UTF-16. */
function holding(folder: string, words: readonly string[]): string[] {
  const needles = words.flatMap((word) => [Buffer.from(word), Buffer.from(word, 'utf16le')]);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return needles.some((needle) => bytes.includes(needle));
    });
}

// A browser with a profile on the disk, closed as a person closes it, and then searched byte by byte.
describe.skipIf(!hasChromium)('after a sitting in the browser', () => {
  test('its profile holds no word that was typed and no key; the ticket that stands in its history opens nothing', async () => {
    const host = await startWebHostProcess();
    await seedPlan(host.address, (b) => b.plan({ title: 'Plan van Noor', ownerName: 'Noor' }));
    const profile = mkdtempSync(path.join(tmpdir(), 'routekaart-profile-'));
    onTestFinished(async () => {
      await host.dispose();
      rmSync(profile, { recursive: true, force: true });
    });
    const context = await chromium.launchPersistentContext(profile, {
      ...(findChromium() && { executablePath: findChromium() as string }),
      args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
      reducedMotion: 'reduce',
    });
    const address = await freshAddress(host.address);
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(address);
    const canaries = ['kanarie-overtuiging', 'kanarie-uitzondering', 'kanarie-uren'];
    await page.getByText('Plan van Noor').first().click();
    await page.getByRole('navigation').getByRole('button', { name: 'Eigen regie' }).click();
    await page
      .getByRole('complementary', { name: 'Zijbalk' })
      .getByRole('row', { name: /Leergoesting/ })
      .click();
    const belief = page.getByRole('textbox', { name: /Welke overtuiging/ }).first();
    await belief.fill('kanarie-overtuiging');
    expect(
      await belief.evaluate((box: HTMLTextAreaElement) => [
        box.spellcheck,
        box.getAttribute('writingsuggestions'),
        box.form?.autocomplete,
      ]),
    ).toEqual([false, 'false', 'off']);
    await page
      .getByRole('textbox', { name: /Is dit altijd waar/ })
      .first()
      .fill('kanarie-uitzondering');
    await page.locator('[data-saved=saved]').waitFor();
    await page.keyboard.press('F1');
    await page.keyboard.type('Uren schrijven');
    await page.getByRole('option', { name: 'Uren schrijven' }).first().click();
    await page.getByLabel('Uren schrijven').fill('kanarie-uren');
    // Long enough for the browser to write down what it keeps of a tab.
    await page.waitForTimeout(4_000);
    await page.reload();
    await page.getByRole('main').waitFor();
    await page.waitForTimeout(4_000);
    await context.close();

    const token = new URL(host.address).hash.slice('#token='.length);
    expect(holding(profile, [...canaries, token])).toEqual([]);
    // The search finds what is there: the address was visited.
    expect(holding(profile, [new URL(host.address).host])).not.toEqual([]);
    const ticket = new URL(address).hash.slice('#ticket='.length);
    const { origin } = new URL(host.address);
    const answer = await fetch(`${origin}/ticket`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify({ ticket }),
    });
    expect(answer.status).toBe(401);
  });
});
