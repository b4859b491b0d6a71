import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppPage, openApp } from './support/app-page.ts';
import { hasChromium, launchChromium } from './support/chromium.ts';
import { seedPlan } from './support/seed-plan.ts';
import { startWebHostProcess, type WebHostProcess } from './support/web-host.ts';

// Skipped without a Chromium: what a person types, presses and reads can only be tried where there is a page.
describe.skipIf(!hasChromium)('the logbook', () => {
  let browser: Browser;
  let host: WebHostProcess;
  let app: AppPage;
  let page: Page;

  beforeAll(async () => {
    [browser, host] = await Promise.all([launchChromium(), startWebHostProcess()]);
    await seedPlan(host.address, (b) => {
      b.plan({ title: 'Plan van Noor' });
      const advice = b.requirement({ title: 'Adviseren onder tijdsdruk', requiredLevel: 4 });
      b.selfScore({ requirementId: advice.id, level: 2, evidence: 'Mondeling durf ik weinig.' });
      const question = b.learningQuestion({
        text: 'Hoe geef ik een kort advies?',
        shortTitle: 'Kort advies',
        requirementIds: [advice.id],
      });
      b.activity({ title: 'Meekijken bij Tom', learningQuestionId: question.id });
      b.reflection({ title: 'Oude les', happenedOn: '2026-03-10', lesson: 'Vraag door' });
    });
    app = await openApp(browser, host.address);
    page = app.page;
    await page.getByText('Plan van Noor').first().click();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
  });
  afterAll(async () => {
    await app?.close();
    await browser?.close();
    await host?.dispose();
  });

  const palette = () => page.getByRole('dialog', { name: 'Zoeken en opdrachten' });
  async function command(title: string): Promise<void> {
    await page.keyboard.press('F1');
    await palette().waitFor();
    await page.keyboard.type(title);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await palette().waitFor({ state: 'detached' });
  }
  const main = () => page.getByRole('main');
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
  const axe = async () => {
    await page.locator('.rk-sheet').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).include('.rk-sheet').analyze();
    return violations.map((v) => `${v.id}: ${v.help}`);
  };

  test('a stumble with a lesson is written from the page of an activity, and belongs to it', async () => {
    await page.keyboard.press('Control+p');
    await palette().waitFor();
    await page.keyboard.type('Meekijken bij Tom');
    await page
      .getByRole('option', { name: /Meekijken bij Tom/ })
      .first()
      .click();
    await heading(/Meekijken bij Tom/).waitFor();
    await page.getByRole('button', { name: 'Schrijf hierover in je logboek' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.keyboard.type('De wethouder vroeg om één zin en ik gaf er tien.');
    await main().getByText('Gestruikeld', { exact: true }).last().click();
    await page.getByLabel('Wat leerde je ervan?').fill('Eerst het antwoord, dan de uitleg.');
    await page.getByLabel('Wat doe je morgen anders?').fill('Mijn eerste zin opschrijven');
    await main().getByRole('button', { name: 'Meekijken bij Tom', exact: true }).waitFor();
    expect(await axe()).toEqual([]);
  });

  test('it is tied to a learning question by typing, and its lesson becomes an activity of that question', async () => {
    const search = page.getByLabel('Zoek een eis, leervraag, activiteit of neventaak');
    await search.fill('kort');
    await page.getByRole('option', { name: /Kort advies/ }).click();
    await page.getByRole('button', { name: 'Maak er een activiteit van bij ‘Kort advies’' }).click();
    // What may go along is shown before it is there: the title, and nothing of the lesson.
    const asked = page.getByRole('dialog', { name: 'Dit gaat mee als je deelt' });
    await asked.waitFor();
    expect(
      await asked.getByRole('textbox').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
    ).toEqual(['Mijn eerste zin opschrijven', '']);
    expect(await axe()).toEqual([]);
    await asked.getByRole('button', { name: 'Maak de activiteit' }).click();
    await page.getByText('Activiteit ‘Mijn eerste zin opschrijven’ staat in je plan.').waitFor();
    await page.getByRole('heading', { name: 'Wat ervan kwam' }).waitFor();
    await page.getByRole('button', { name: 'Mijn eerste zin opschrijven' }).last().click();
    await heading(/Mijn eerste zin opschrijven/).waitFor();
    await page.getByRole('tab', { name: /De wethouder/ }).click();
  });

  test('the lesson is added to the evidence of the latest score in the words one lets go along, and undone with one press', async () => {
    const evidence = page.getByRole('article', { name: 'Bewijs bij ‘Adviseren onder tijdsdruk’' });
    await evidence.getByRole('button', { name: 'Voeg toe aan mijn score 2' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Voeg toe aan mijn score 2' }).click();
    await page.getByText(/^Bewijs bij score 2 van/).waitFor();
    await page.keyboard.press('Control+z');
    await evidence.getByRole('button', { name: 'Voeg toe aan mijn score 2' }).waitFor();
  });

  test('or it is the evidence of a new score', async () => {
    const evidence = page.getByRole('article', { name: 'Bewijs bij ‘Adviseren onder tijdsdruk’' });
    await evidence.getByRole('radiogroup').getByText('3', { exact: true }).click();
    await evidence.getByRole('button', { name: 'Geef mezelf een 3' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Geef mezelf een 3' }).click();
    await page.getByText(/^Bewijs bij score 3 van/).waitFor();
    expect(await axe()).toEqual([]);
  });

  test('search and kind leave what fits', async () => {
    await command('Ga naar het logboek');
    await heading('Logboek').waitFor();
    await page.getByText('Alleen jij ziet je logboek.').waitFor();
    await page.getByLabel('Zoek in je logboek').fill('EEN zin');
    await page.getByText('1 notitie gevonden').waitFor();
    expect(await main().getByRole('button', { name: 'Oude les' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Toon alles' }).click();
    await main().getByText('Gestruikeld', { exact: true }).first().click();
    await page.getByText('1 notitie gevonden').waitFor();
    await page.getByRole('button', { name: 'Toon alles' }).click();
    expect(await axe()).toEqual([]);
  });

  test('the calendar goes by keys, and says how many entries a day has', async () => {
    await main().getByText('Kalender', { exact: true }).click();
    const days = page.getByRole('grid', { name: /^Logboek van/ });
    await days.getByRole('button', { name: /Vandaag, 1 notitie in je logboek/ }).press('ArrowLeft');
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.day ?? '');
    const yesterday = await focused();
    await page.keyboard.press('ArrowUp');
    await expect.poll(focused).toBe(shifted(yesterday, -7));
    await page.keyboard.press('PageUp');
    await expect.poll(async () => (await focused()).slice(0, 7)).not.toBe(shifted(yesterday, -7).slice(0, 7));
    await page.keyboard.press('Home');
    await expect.poll(async () => new Date(await focused()).getUTCDay()).toBe(1);
    await page.getByRole('button', { name: /^Schrijf over / }).waitFor();
    expect(await axe()).toEqual([]);
    await page.getByRole('button', { name: 'Vandaag', exact: true }).click();
    await page.getByText('Lijst', { exact: true }).click();
  });

  test('an entry that is deleted comes back with undo', async () => {
    await main().getByRole('button', { name: 'Oude les' }).click();
    await page.getByRole('button', { name: 'Verwijderen uit je logboek' }).click();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await command('Ga naar het logboek');
    await main().getByRole('button', { name: 'Oude les' }).waitFor();
  });

  test('an empty entry is used again instead of a second one', async () => {
    for (let i = 0; i < 2; i++) {
      await command('Schrijf in je logboek');
      await page.getByLabel('Wat gebeurde er?').waitFor();
    }
    await command('Ga naar het logboek');
    await main().getByRole('button', { name: 'Nog leeg' }).waitFor();
    expect(await main().getByRole('button', { name: 'Nog leeg' }).count()).toBe(1);
    expect(app.faults).toEqual([]);
  });
});

function shifted(date: string, days: number): string {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
