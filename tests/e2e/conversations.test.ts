import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printedText, printPage } from './journey/paper.ts';
import { hasPoppler } from './print/pdf.ts';
import { type AppPage, openApp } from './support/app-page.ts';
import { hasChromium, launchChromium } from './support/chromium.ts';
import { seedPlan } from './support/seed-plan.ts';
import { startWebHostProcess, type WebHostProcess } from './support/web-host.ts';

// Skipped without a Chromium: what a person types, presses and reads can only be tried where there is a page.
describe.skipIf(!hasChromium)('a conversation, from the first question to the signed form', () => {
  let browser: Browser;
  let host: WebHostProcess;
  let app: AppPage;
  let page: Page;

  beforeAll(async () => {
    [browser, host] = await Promise.all([launchChromium(), startWebHostProcess()]);
    await seedPlan(host.address, (b) => {
      b.plan({ title: 'Plan van Noor', ownerName: 'Noor Verhagen', managerName: 'Marieke' });
      const advice = b.requirement({ title: 'Adviseren onder tijdsdruk', requiredLevel: 4 });
      b.selfScore({ requirementId: advice.id, level: 2 });
      b.feedback({ requirementId: advice.id, giverName: 'Tom', level: 4 });
      b.reflection({ title: 'Het debat', lesson: 'Eerst het antwoord', happenedOn: '2026-03-10' });
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

  const palette = () => page.getByRole('dialog', { name: /Zoeken en opdrachten|Search and commands/ });
  async function command(title: string): Promise<void> {
    await page.keyboard.press('F1');
    await palette().waitFor();
    await page.keyboard.type(title);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await palette().waitFor({ state: 'detached' });
  }
  const main = () => page.getByRole('main');
  const button = (name: string | RegExp) => main().getByRole('button', { name });
  const saved = () => page.getByText('Opgeslagen').first().waitFor();
  const points = () =>
    main()
      .getByRole('textbox', { name: 'Gesprekspunt', exact: true })
      .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
  const axe = async () => {
    await page.locator('.rk-sheet').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).include('.rk-sheet').analyze();
    return violations.map((v) => `${v.id}: ${v.help}`);
  };
  /** Presses the button of the form and gives the page of paper that opens. */
  async function paper(name = 'Gespreksformulier'): Promise<Page> {
    await saved();
    const opened = page.waitForEvent('popup');
    await button(name).click();
    const sheet = await opened;
    await sheet.locator('html[data-print="ready"]').waitFor();
    return sheet;
  }

  test('a question that comes up waits, and goes along in a new conversation', async () => {
    await command('Schrijf een vraag voor je leidinggevende op');
    await page.getByLabel('Nieuwe vraag').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.type('Mag ik een dag meelopen?');
    await page.keyboard.press('Enter');
    await expect.poll(points).toEqual(['Mag ik een dag meelopen?']);
    expect(await axe()).toEqual([]);
    await command('Nieuw gesprek');
    await page.getByRole('heading', { level: 1, name: 'Gesprek met Marieke' }).waitFor();
    await expect.poll(points).toEqual(['Mag ik een dag meelopen?']);
  });

  test('proposals are taken along with one press and not proposed again; the logbook only when ticked', async () => {
    const take = /^Neem mee ?: We kijken verschillend/;
    await button(take).click();
    await expect.poll(async () => (await points()).length).toBe(2);
    expect(await button(take).count()).toBe(0);
    expect(await button(/^Neem mee ?: Het debat/).count()).toBe(0);
    await main().getByText('Stel ook voor uit mijn logboek').click();
    await button(/^Neem mee ?: Het debat/).click();
    await main().getByText('alleen op papier als je het aanvinkt').waitFor();
    await page.getByLabel('Nieuw gesprekspunt').fill('Ik wil vaker zelf presenteren');
    await page.getByLabel('Nieuw gesprekspunt').press('Enter');
    await expect.poll(async () => (await points()).length).toBe(4);
    expect(await axe()).toEqual([]);
  });

  test('the order is one’s own', async () => {
    await main()
      .getByRole('row', { name: /Ik wil vaker zelf presenteren/ })
      .press('Alt+ArrowUp');
    await expect.poll(async () => (await points())[2]).toBe('Ik wil vaker zelf presenteren');
  });

  test('a time is optional: what is no time gets one sentence, and what is one stands with the day', async () => {
    const time = page.getByLabel('Hoe laat?');
    const kicker = page.locator('.rk-view-header').first();
    await time.fill('half elf');
    await time.press('Enter');
    await main().getByText('Dit is geen tijd. Schrijf bijvoorbeeld 10:00.').waitFor();
    expect(await kicker.textContent()).not.toContain(' om ');
    await time.fill('9u30');
    await time.press('Enter');
    await kicker.filter({ hasText: ' om 09:30' }).waitFor();
    await page.getByLabel('Hoe lang?').fill('0');
    await page.getByLabel('Hoe lang?').press('Enter');
    await main().getByText('Vul 0,1 uur of meer in.').waitFor();
    await page.getByLabel('Hoe lang?').fill('1:30');
    await page.getByLabel('Hoe lang?').press('Enter');
    await saved();
    expect(await axe()).toEqual([]);
  });

  test.skipIf(!hasPoppler)(
    'the form holds the points with room to write, and what is private only when ticked',
    async () => {
      const sheet = await paper();
      const without = printedText(await printPage(sheet));
      for (const words of [
        'Gesprek van Noor Verhagen met Marieke',
        'om 09:30',
        'Mag ik een dag meelopen?',
        'We kijken verschillend naar ‘Adviseren onder tijdsdruk’',
        'Ik wil vaker zelf presenteren',
        'Eisen naast elkaar',
        'Wat spreken we af?',
        'Leidinggevende, paraaf',
      ])
        expect(without).toContain(words);
      expect(without).not.toContain('Eerst het antwoord');
      await sheet.getByLabel('Punten uit je scan, logboek en leergoesting').check();
      expect(printedText(await printPage(sheet))).toContain('Eerst het antwoord');
      await sheet.close();
    },
  );

  test('during the talk each point has room for its answer, and an answer ticks it', async () => {
    await button('Begin het gesprek').click();
    await page.getByLabel('Antwoord op: Mag ik een dag meelopen?').fill('Ja, in januari.');
    await page.getByLabel('Er kwam nog iets ter sprake').fill('Samen de voorjaarsnota lezen');
    await page.getByLabel('Er kwam nog iets ter sprake').press('Enter');
    await expect
      .poll(() => main().getByRole('checkbox', { name: 'Besproken: Mag ik een dag meelopen?' }).isChecked())
      .toBe(true);
    await main().getByRole('heading', { name: 'Samen de voorjaarsnota lezen' }).waitFor();
    expect(await axe()).toEqual([]);
    await button('Leg vast wat jullie afspreken').click();
    await expect.poll(() => main().getByRole('radio', { name: 'Gevoerd' }).isChecked()).toBe(true);
  });

  test('what was said becomes a commitment, and what did not come up waits for a next time', async () => {
    await button(/^Maak er een afspraak van ?: Mag ik een dag/).click();
    await expect
      .poll(() =>
        main()
          .getByRole('textbox', { name: 'Afspraak', exact: true })
          .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value)),
      )
      .toEqual(['Ja, in januari.']);
    await main().getByText('4 punten kwamen niet aan bod.').waitFor();
    await page.getByLabel('Wanneer spreken jullie elkaar weer?').fill('1-3-2099');
    await page.getByLabel('Wanneer spreken jullie elkaar weer?').press('Enter');
    await main().getByText('Wat niet aan bod kwam, gaat mee.').waitFor();
    expect(await axe()).toEqual([]);
  });

  test.skipIf(!hasPoppler)('the form of a talk that was held says what was answered and agreed', async () => {
    const sheet = await paper();
    const text = printedText(await printPage(sheet));
    for (const words of ['Antwoord: Ja, in januari.', 'Nieuwe afspraken', '1 maart 2099'])
      expect(text).toContain(words);
    await sheet.close();
  });

  test('the next conversation begins with what was left', async () => {
    await button('Plan het volgende gesprek').click();
    await main().getByRole('heading', { name: 'Waar wil je het over hebben?' }).waitFor();
    await expect.poll(async () => (await points()).length).toBe(4);
    expect(await points()).toContain('Ik wil vaker zelf presenteren');
  });

  test('and all of it in English', async () => {
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await main().getByRole('heading', { name: 'What do you want to talk about?' }).waitFor();
    await button('Begin the conversation').click();
    await page.getByLabel('Something else came up').waitFor();
    expect(await axe()).toEqual([]);
    expect(app.faults).toEqual([]);
  });
});
