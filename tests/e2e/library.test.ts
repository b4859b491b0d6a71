import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppPage, openApp } from './support/app-page.ts';
import { hasChromium, launchChromium } from './support/chromium.ts';
import { seedPlan } from './support/seed-plan.ts';
import { startWebHostProcess, type WebHostProcess } from './support/web-host.ts';

// Skipped without a Chromium: what a person types, presses and reads can only be tried where there is a page.
describe.skipIf(!hasChromium)('ideas for learning', () => {
  let browser: Browser;
  let host: WebHostProcess;
  let app: AppPage;
  let page: Page;
  beforeAll(async () => {
    [browser, host] = await Promise.all([launchChromium(), startWebHostProcess()]);
    await seedPlan(host.address, (b) => {
      b.plan({ title: 'Plan van Noor' });
      const requirement = b.requirement({ title: 'Cijfers duiden' });
      b.selfScore({ requirementId: requirement.id, level: 2 });
      const question = b.learningQuestion({
        text: 'Hoe lees ik cijfers?',
        shortTitle: 'Cijfers lezen',
        requirementIds: [requirement.id],
      });
      b.activity({ title: 'Cursus rekenen', way: 'formal', learningQuestionId: question.id });
    });
    app = await openApp(browser, host.address);
    page = app.page;
    await page.getByText('Plan van Noor').first().click();
    await command('stap 3');
    await heading(/Hoe lees ik cijfers/);
  });
  afterAll(async () => {
    await app?.close();
    await browser?.close();
    await host?.dispose();
  });

  /** Runs a command from the palette, by keys alone. */
  async function command(title: string): Promise<void> {
    await page.keyboard.press('F1');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type(title);
    await page.locator('.rk-palette-item[data-focused]').filter({ hasText: title }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  const ways = () => page.locator('.rk-way');
  const way = (title: string) => ways().filter({ has: page.getByRole('heading', { name: title, exact: true }) });
  const rows = () => page.getByRole('main').getByRole('table').first().getByRole('row');

  test('the coach leads here when there are only courses', async () => {
    await command('Laat zien wat de coach ziet');
    const finding = page.locator('.rk-finding').filter({ hasText: 'alleen cursussen of trainingen' });
    await finding.getByRole('button', { name: 'Ideeën om te leren' }).click();
    await heading('Ideeën om te leren');
    await page.getByText('Voor: Cijfers lezen').waitFor();
    await page.keyboard.press('Control+KeyJ');
    await command('stap 3');
    await heading(/Hoe lees ik cijfers/);
  });

  test('with the mouse: the first idea that suits goes under the learning question, and says so', async () => {
    await heading(/Hoe lees ik cijfers/);
    await page.getByRole('main').getByRole('button', { name: 'Ideeën om te leren' }).click();
    await heading('Ideeën om te leren');
    await expect.poll(() => ways().count()).toBe(12);
    const first = way('Zoek een cijfer op tot aan de bron');
    expect(await first.innerText()).toContain('Past hier: je noemt ‘cijfers’; er staan nu alleen cursussen.');
    await first.getByRole('button', { name: /^Zet onder mijn leervraag/ }).click();
    await expect.poll(() => first.innerText()).toContain('Staat bij je leervraag');
    await first.getByRole('button', { name: /^Bekijk/ }).click();
    await heading('Zoek een cijfer op tot aan de bron');
    expect(await page.getByLabel('In werktijd').inputValue()).toBe('1,5');
    expect(await page.getByRole('textbox', { name: 'Notitie' }).inputValue()).toMatch(/^Schrijf één zin/);
    expect(await page.getByRole('radio', { name: 'Idee', exact: true }).isChecked()).toBe(true);
    // Learning in the work asks for no money.
    expect(await page.getByLabel('Wat kost het?').count()).toBe(0);
  });

  test('by keys alone: searched, put under the question, taken back with one undo', async () => {
    await command('stap 3');
    await heading(/Hoe lees ik cijfers/);
    await command('Ideeën om te leren');
    await heading('Ideeën om te leren');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.type('MENTOR');
    await expect.poll(() => ways().count()).toBe(1);
    await expect.poll(() => page.getByRole('status').first().innerText()).toBe('1 idee van de 80');
    // Past the three choices to the one button.
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('Tab');
    expect(await focused()).toContain('Zet onder mijn leervraag');
    await page.keyboard.press('Enter');
    await expect.poll(() => ways().first().innerText()).toContain('Staat bij je leervraag');
    expect(await focused()).toContain('Bekijk');
    await page.keyboard.press('Control+KeyZ');
    await expect.poll(() => ways().first().innerText()).not.toContain('Staat bij je leervraag');
    await command('stap 3');
    await expect.poll(() => rows().filter({ hasText: 'Zoek een mentor' }).count()).toBe(0);
    await expect.poll(() => rows().filter({ hasText: 'Zoek een cijfer' }).count()).toBe(1);
  });

  test('what is looked for and found nowhere is one press away from everything', async () => {
    await command('Ideeën om te leren');
    await page.getByLabel('Zoek in de ideeën').fill('xyzzy');
    await page.getByText('Geen idee gevonden').waitFor();
    await page.getByRole('button', { name: 'Wis zoeken en keuzes' }).click();
    await expect.poll(() => ways().count()).toBe(12);
    await page.getByText('Laat alle 80 ideeën zien').click();
    await expect.poll(() => ways().count()).toBe(80);
    await page.getByRole('search').getByText('Cursus of training').click();
    await expect.poll(() => ways().count()).toBe(16);
  });

  test('a course leads to what it costs', async () => {
    await way('Volg een korte cursus over precies dit')
      .getByRole('button', { name: /^Zet onder mijn leervraag/ })
      .click();
    await heading('Volg een korte cursus over precies dit');
    const asks = () => page.evaluate(() => document.activeElement?.closest('[data-field="costs"]') !== null);
    await expect.poll(asks).toBe(true);
  });

  test('how somebody likes to learn is asked once, and leads the list', async () => {
    await command('Zo leer ik het liefst');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('checkbox');
    for (let i = 0; i < 5; i += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => page.getByRole('checkbox', { name: 'Door het uit te leggen' }).isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Veel bij Tom');
    await page.getByRole('search').getByText('Alles').first().click();
    await expect.poll(() => ways().nth(0).innerText()).toContain('Past hier:');
    await expect.poll(() => way('Leg het uit aan je team').innerText()).toContain('door het uit te leggen');
    await command('stap 3');
    await heading(/Hoe lees ik cijfers/);
    await command('Zo leer ik het liefst');
    await expect.poll(() => page.getByLabel('Waar leer ik veel').inputValue()).toBe('Veel bij Tom');
  });

  test('an own activity is kept, found again as one’s own, and can be taken out', async () => {
    await command('stap 3');
    await rows().filter({ hasText: 'Cursus rekenen' }).getByRole('button').click();
    await heading('Cursus rekenen');
    await page.getByRole('button', { name: 'Bewaar in mijn ideeën' }).click();
    await page.getByText('Dit staat in je ideeën om te leren.').waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Bekijk mijn ideeën' }).click();
    const own = way('Cursus rekenen');
    await expect.poll(() => own.innerText()).toContain('Van jezelf');
    await expect.poll(focused).toContain('Bekijk');
    await own.getByRole('button', { name: 'Haal ‘Cursus rekenen’ uit mijn ideeën' }).click();
    await expect.poll(() => own.count()).toBe(0);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(() => own.count()).toBe(1);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing, wide and narrow, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await command('Zo leer ik het liefst');
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 840 });
      const { violations } = await new AxeBuilder({ page }).include('.rk-sheet').analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
      const sideways = await page.evaluate(() => {
        const sheet = document.querySelector('.rk-sheet');
        return sheet ? sheet.scrollWidth - sheet.clientWidth : null;
      });
      expect(sideways).toBe(0);
    }
    await page.setViewportSize({ width: 1280, height: 840 });
    expect(app.faults).toEqual([]);
  });
});
