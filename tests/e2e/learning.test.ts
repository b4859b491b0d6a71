import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppPage, openApp } from './support/app-page.ts';
import { hasChromium, launchChromium } from './support/chromium.ts';
import { seedPlan } from './support/seed-plan.ts';
import { startWebHostProcess, type WebHostProcess } from './support/web-host.ts';

// Skipped without a Chromium: what a person types, presses and reads can only be tried where there is a page.
describe.skipIf(!hasChromium)('step 3, budget and side task', () => {
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
      b.learningQuestion({
        text: 'Hoe lees ik cijfers?',
        shortTitle: 'Cijfers lezen',
        requirementIds: [requirement.id],
      });
      b.parkedIdea({ title: 'Cursus Excel' });
    });
    app = await openApp(browser, host.address);
    page = app.page;
    await page.getByText('Plan van Noor').first().click();
    await command('stap 3');
    await page.getByRole('heading', { level: 1, name: /Hoe lees ik cijfers/ }).waitFor();
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

  const rows = () => page.getByRole('main').getByRole('table').first().getByRole('row');

  test('activities are added by typing and Enter, and a course is taken for one', async () => {
    const line = page.getByLabel('Nieuwe activiteit');
    await line.fill('Meekijken bij Tom');
    await line.press('Enter');
    await line.fill('Training Statistiek');
    await expect.poll(() => page.getByRole('radio', { name: 'Cursus of training' }).isChecked()).toBe(true);
    await line.press('Enter');
    await expect.poll(() => rows().allInnerTexts()).toHaveLength(4);
    await expect.poll(() => line.inputValue()).toBe('');
  });

  test('a parked idea is hung under the question and leaves the ideas', async () => {
    await page.getByRole('button', { name: 'Hang een geparkeerd idee hieronder' }).click();
    await page.getByRole('menuitem', { name: 'Cursus Excel' }).click();
    await expect.poll(() => rows().filter({ hasText: 'Cursus Excel' }).count()).toBe(1);
    await expect.poll(() => page.getByText('Er wacht 1 geparkeerd idee.').count()).toBe(0);
  });

  test('a cost is split over sources to the cent, and the budget tells what is free', async () => {
    await rows().filter({ hasText: 'Training Statistiek' }).getByRole('button').click();
    await page.getByRole('heading', { level: 1, name: /Training Statistiek/ }).waitFor();
    await page.getByLabel('Wat kost het?').fill('€ 1.250,00');
    await page.getByLabel('Wat kost het?').press('Enter');
    await expect.poll(() => page.getByText('Nog niet verdeeld: € 1.250,00').count()).toBe(1);
    for (const source of ['Afdeling', 'Persoonlijk ontwikkelbudget', 'Privé']) {
      await page.getByRole('button', { name: /Kies wie er betaalt|Wie betaalt mee/ }).click();
      await page.getByRole('menuitem', { name: new RegExp(source) }).click();
    }
    await page.getByRole('button', { name: 'Gelijk verdelen' }).click();
    await expect.poll(() => page.getByLabel('Bedrag van Afdeling').inputValue()).toBe('416,67');
    await expect.poll(() => page.getByLabel('Bedrag van Privé').inputValue()).toBe('416,66');
    await expect.poll(() => page.getByText('Alles is verdeeld, tot op de cent.').count()).toBe(1);
    await page.getByLabel('Bedrag van Privé').fill('12,5');
    await page.getByLabel('Bedrag van Privé').press('Enter');
    await expect.poll(() => page.getByText('Nog niet verdeeld: € 404,16').count()).toBe(1);
    await page.getByRole('button', { name: 'De rest (€ 404,16) door Afdeling' }).click();
    await expect.poll(() => page.getByLabel('Bedrag van Afdeling').inputValue()).toBe('820,83');

    await command('Ga naar Budget');
    await page.getByRole('heading', { level: 1, name: 'Hoeveel er vrij is, is nog onbekend' }).waitFor();
    await page.getByRole('button', { name: 'Gegevens en afspraken' }).first().click();
    await page.getByRole('textbox', { name: 'Bedrag' }).fill('2000');
    await page.getByRole('textbox', { name: 'Bedrag' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Er is nog € 1.179,17 vrij' }).waitFor();
  });

  test('a source that goes takes its parts along, says so, and comes back', async () => {
    await page.getByRole('button', { name: 'Bron verwijderen' }).click();
    await page.getByRole('alertdialog').getByText('Deze bron betaalt 1 deel van je kosten').waitFor();
    await page.getByRole('button', { name: 'Verwijder de bron' }).click();
    await expect.poll(() => page.getByText('Er ging 1 deel mee').count()).toBe(1);
    await page.getByRole('heading', { level: 1, name: 'Hoeveel er vrij is, is nog onbekend' }).waitFor();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByRole('heading', { level: 1, name: 'Er is nog € 1.179,17 vrij' }).waitFor();
  });

  test('by keys alone: a source is taken out, and the focus stays where the work is', async () => {
    await command('stap 3');
    await rows().filter({ hasText: 'Training Statistiek' }).getByRole('button').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Privé betaalt niet mee' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByLabel('Bedrag van Privé').count()).toBe(0);
    const focused = () => page.evaluate(() => document.activeElement?.closest('.rk-split') !== null);
    await expect.poll(focused).toBe(true);
    await page.getByRole('button', { name: 'Wie betaalt mee?' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.type('Leerfonds');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByLabel('Bedrag van Leerfonds').inputValue()).toBe('12,50');
    await page.keyboard.press('Control+KeyZ');
    await expect.poll(() => page.getByLabel('Bedrag van Leerfonds').count()).toBe(0);
  });

  test('an end before the start and hours below zero get one sentence, and change nothing', async () => {
    await command('stap 3');
    await rows().filter({ hasText: 'Meekijken' }).getByRole('button').click();
    await page.getByLabel('Begin', { exact: true }).fill('1-3-2027');
    await page.getByLabel('Begin', { exact: true }).press('Enter');
    await page.getByLabel('Einde', { exact: true }).fill('28-2-2027');
    await page.getByLabel('Einde', { exact: true }).press('Enter');
    await expect
      .poll(() => page.getByText('Het einde ligt vóór het begin. Kies 1 maart 2027 of later.').count())
      .toBe(1);
    await page.getByLabel('In werktijd').fill('12,5');
    await page.getByLabel('In werktijd').press('Enter');
    await page.getByLabel('In eigen tijd').fill('-3');
    await page.getByLabel('In eigen tijd').press('Enter');
    await expect.poll(() => page.getByText('Dit zijn geen uren.').count()).toBe(1);
    await command('stap 3');
    const row = rows().filter({ hasText: 'Meekijken' });
    await expect.poll(() => row.innerText()).toMatch(/vanaf mrt ’27\s+12,5 u\s+onbekend/);
  });

  test('upkeep, who obliges it, and what must be paid back are said, and stay', async () => {
    await command('stap 3');
    await rows().filter({ hasText: 'Training Statistiek' }).getByRole('button').click();
    await page.getByText('Dit is bijhouden').click();
    await page.getByLabel('Geldig tot en met').fill('1-3-2027');
    await page.getByLabel('Geldig tot en met').press('Enter');
    await page.getByLabel('Uren of punten voor je register').fill('12 punten');
    await page.getByText('De cao', { exact: true }).click();
    await page.getByLabel('Wie zegt dat, of waar staat het?').fill('Artikel 9 van de cao');
    await page.getByText('Ik schiet dit zelf voor').click();
    await page.getByRole('button', { name: 'Moet je dit soms terugbetalen?' }).click();
    await page.getByLabel('Wat moet je terugbetalen, en wanneer?').fill('De helft, binnen een jaar');
    await page.getByLabel('Dat geldt tot en met').fill('31-12-2028');
    await page.getByLabel('Dat geldt tot en met').press('Enter');
    const { violations } = await new AxeBuilder({ page }).include('.rk-sheet').analyze();
    expect(violations.map((v) => `${v.id}: ${v.help}`)).toEqual([]);
    await command('stap 3');
    await rows().filter({ hasText: 'Training Statistiek' }).getByRole('button').click();
    await expect.poll(() => page.getByLabel('Uren of punten voor je register').inputValue()).toBe('12 punten');
    await expect
      .poll(() => page.getByLabel('Wie zegt dat, of waar staat het?').inputValue())
      .toBe('Artikel 9 van de cao');
    await expect.poll(() => page.getByLabel('Dat geldt tot en met').inputValue()).toMatch(/31/);
    expect(await page.getByRole('radio', { name: 'De cao' }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: 'Dit is bijhouden' }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: 'Ik schiet dit zelf voor' }).isChecked()).toBe(true);
  });

  test('3,6 hours fill the tenth of 36', async () => {
    await command('Nieuwe neventaak');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('placeholder') ?? ''))
      .toContain('jongerenpanel');
    await page.keyboard.type('Jongerenpanel');
    await page.keyboard.press('Enter');
    await page.getByRole('main').getByRole('button', { name: 'Jongerenpanel' }).click();
    await page.getByLabel('Uren per week').fill('3,6');
    await page.getByLabel('Uren per week').press('Enter');
    await page.getByText('Ja, akkoord').click();
    await command('Kern- en neventaak');
    await expect.poll(() => page.getByText('3,6 van 3,6 uur gekozen').count()).toBe(1);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in any of these views, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found: string[] = [];
    const look = async (view: string) => {
      await page.getByRole('heading', { level: 1 }).waitFor();
      const { violations } = await new AxeBuilder({ page }).include('.rk-sheet').analyze();
      for (const { id, nodes } of violations) found.push(`${view}: ${id} ${nodes.map((n) => n.html).join(' ')}`);
    };
    await command('stap 3');
    await look('learning question');
    await rows().filter({ hasText: 'Training Statistiek' }).getByRole('button').click();
    await page.getByRole('heading', { level: 1, name: /Training Statistiek/ }).waitFor();
    await look('activity');
    await command('geparkeerde ideeën');
    await look('ideas');
    await command('Ga naar Budget');
    await page.getByRole('button', { name: 'Gegevens en afspraken' }).first().click();
    await look('budget');
    await command('Kern- en neventaak');
    await look('working time');
    await page.getByRole('main').getByRole('button', { name: 'Jongerenpanel' }).click();
    await page.getByRole('heading', { level: 1, name: /Jongerenpanel/ }).waitFor();
    await look('side task');
    expect(found).toEqual([]);
    expect(app.faults).toEqual([]);
  });
});
