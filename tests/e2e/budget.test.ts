import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printedText, printPage } from './journey/paper.ts';
import { hasPoppler } from './print/pdf.ts';
import { untilReady } from './print/printing.ts';
import { type AppPage, openApp } from './support/app-page.ts';
import { hasChromium, launchChromium } from './support/chromium.ts';
import { seedPlan } from './support/seed-plan.ts';
import { startWebHostProcess, type WebHostProcess } from './support/web-host.ts';

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

// Skipped without a Chromium: what a person types, presses and reads can only be tried where there is a page.
describe.skipIf(!hasChromium)('the budget', () => {
  let browser: Browser;
  let host: WebHostProcess;
  let app: AppPage;
  let page: Page;
  beforeAll(async () => {
    [browser, host] = await Promise.all([launchChromium(), startWebHostProcess()]);
    await seedPlan(host.address, (b) => {
      // A year that is far from over on any day of the test, so that nothing lapses soon.
      const year = new Date().getUTCFullYear();
      b.plan({ title: 'Plan van Noor', ownerName: 'Noor', startDate: `${year}-01-01`, endDate: `${year + 1}-12-31` });
      const question = b.learningQuestion({ text: 'Hoe lees ik cijfers?', shortTitle: 'Cijfers' });
      const activity = b.activity({
        title: 'Training Statistiek',
        way: 'formal',
        state: 'planned',
        learningQuestionId: question.id,
        startDate: `${year + 1}-06-01`,
        workMinutes: 960,
        ownMinutes: 0,
      });
      const cost = b.cost({ activityId: activity.id, amountCents: 100_000, costDate: `${year + 1}-06-01` });
      const department = b.budgetSource({ name: 'Afdeling Mobiliteit', amountCents: 50_000 });
      const personal = b.budgetSource({ name: 'Leerfonds', sourceKind: 'other', amountCents: 60_000 });
      const own = b.budgetSource({ name: 'Zelf', sourceKind: 'private' });
      for (const [source, amountCents] of [
        [department, 50_000],
        [personal, 30_000],
        [own, 20_000],
      ] as const)
        b.allocation({ costId: cost.id, sourceId: source.id, amountCents });
    });
    app = await openApp(browser, host.address);
    page = app.page;
    await page.getByText('Plan van Noor').first().click();
    await openCost();
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

  async function openCost(): Promise<void> {
    await command('Ga naar Aanvragen');
    await page.getByRole('heading', { level: 1, name: /vragen|antwoord|aan te vragen/ }).waitFor();
    await page.getByRole('button', { name: 'Training Statistiek' }).first().click();
    await page.getByRole('heading', { level: 1, name: /Training Statistiek/ }).waitFor();
  }

  async function openBudget(title: RegExp): Promise<void> {
    await command('Ga naar Budget');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  const undo = () => command('Ongedaan maken');

  const source = (name: string) => page.locator('.rk-source').filter({ has: page.getByRole('heading', { name }) });

  async function fill(label: string, text: string): Promise<void> {
    const field = page.getByRole('main').getByRole('textbox', { name: label, exact: true });
    await field.fill(text);
    await field.press('Enter');
  }

  const findings = async () => {
    const panel = page.getByRole('region', { name: 'Onderpaneel' });
    if ((await panel.count()) === 0) await page.keyboard.press('Control+Shift+KeyM');
    await panel.waitFor();
    return spaced(await panel.innerText());
  };

  test('a cost over three sources in percentages follows the cost, to the cent, with VAT', async () => {
    await page.getByRole('button', { name: 'In procenten' }).click();
    await expect.poll(() => page.getByLabel('Procenten van Afdeling Mobiliteit').inputValue()).toBe('50');
    await expect.poll(() => page.getByLabel('Procenten van Zelf').inputValue()).toBe('20');
    await fill('Bedrag', '1.000,01');
    const parts = () => page.locator('.rk-split-percent > .rk-num').allInnerTexts();
    await expect.poll(async () => (await parts()).map(spaced)).toEqual(['€ 500,01', '€ 300,00', '€ 200,00']);
    await page.getByRole('button', { name: /Btw/ }).click();
    await page.getByRole('option', { name: 'Er komt 21% btw bij' }).click();
    await page.getByText('Samen € 1.210,01, waarvan € 210,00 btw.').waitFor();
    await expect.poll(async () => (await parts()).map(spaced)).toEqual(['€ 605,01', '€ 363,00', '€ 242,00']);
    await page.getByText('Alles is verdeeld, tot op de cent.').waitFor();
  });

  test('what is wrong is said in one sentence, and changes nothing', async () => {
    const amount = page.getByRole('main').getByRole('textbox', { name: 'Bedrag', exact: true });
    for (const wrong of ['1.000,005', '-5', 'duizend']) {
      await amount.fill(wrong);
      await amount.press('Enter');
      await page.getByText('Dit is geen bedrag. Schrijf bijvoorbeeld 1.280,00.').waitFor();
      expect(await amount.inputValue()).toBe(wrong);
    }
    await amount.fill('1.000,01');
    await amount.press('Enter');
    await page.getByText('Dit is geen bedrag.').waitFor({ state: 'detached' });
    const percent = page.getByLabel('Procenten van Leerfonds');
    await percent.fill('101');
    await percent.press('Enter');
    await page.getByText('Vul een getal van 0 tot 100 in, bijvoorbeeld 33,3.').waitFor();
    await percent.fill('30');
    await percent.press('Enter');
    await fill('Datum van betalen', '31-13-2027');
    await page.getByText('Welke dag bedoel je met ‘31-13-2027’? Die dag bestaat niet.').waitFor();
    await fill('Datum van betalen', `1-6-${new Date().getUTCFullYear() + 1}`);
    await page.getByText('Alles is verdeeld, tot op de cent.').waitFor();
  });

  test('percentages that do not make a hundred are told live, and the coach mends them', async () => {
    const percent = page.getByLabel('Procenten van Leerfonds');
    await percent.fill('25');
    await percent.press('Enter');
    await page.getByText('De procenten zijn samen 95%.').waitFor();
    await expect.poll(findings).toContain('is voor 95% verdeeld; dat moet 100% zijn.'.replace('is voor', 'zijn voor'));
    await percent.fill('30');
    await percent.press('Enter');
    await expect.poll(findings).not.toContain('95%');
    // The department holds € 500,00 and was to pay € 605,01 of it.
    await expect.poll(findings).toContain('In ‘Afdeling Mobiliteit’ zit € 500,00, maar er is € 605,01 op gezet');
  });

  test('the ledger tells what is too much; a larger amount clears it, and undo brings it back', async () => {
    await openBudget(/vrij|te veel/);
    const department = source('Afdeling Mobiliteit');
    await department.getByText('€ 105,01 te veel op € 500,00').waitFor();
    await department.getByRole('button', { name: /Wat deze bron betaalt/ }).click();
    await expect
      .poll(async () => spaced(await department.locator('[data-total]').innerText()))
      .toMatch(/Te veel\s+−€ 105,01/);
    await department.getByRole('button', { name: 'Gegevens en afspraken' }).click();
    await fill('Bedrag', '900');
    await department.getByText('€ 294,99 vrij van € 900,00').waitFor();
    await expect.poll(findings).not.toContain('In ‘Afdeling Mobiliteit’ zit');
    await undo();
    await department.getByText('€ 105,01 te veel op € 500,00').waitFor();
    await expect.poll(findings).toContain('In ‘Afdeling Mobiliteit’ zit € 500,00');
    await command('Opnieuw doen');
    await department.getByText('€ 294,99 vrij van € 900,00').waitFor();
    await page.keyboard.press('Control+KeyJ');
  });

  test('what is left of a period goes along to the next', async () => {
    const fund = source('Leerfonds');
    await fund.getByRole('button', { name: 'Gegevens en afspraken' }).click();
    await fund.getByRole('radio', { name: 'Wat over is, gaat mee' }).press('Space');
    await expect.poll(() => fund.getByLabel('Lengte van een periode').inputValue()).toBe('12');
    await fill('Lengte van een periode', '0');
    await page.getByText('Vul 1 of meer in.').waitFor();
    await fill('Lengte van een periode', '12');
    await fund.getByRole('button', { name: /Wat deze bron betaalt/ }).click();
    // This year's € 600,00 is whole, so that next year has twice as much before the training.
    const next = fund.getByRole('table').nth(1);
    await expect
      .poll(async () => spaced(await next.innerText()))
      .toMatch(/Meegekomen uit de vorige periode\s+€ 600,00\s+€ 1\.200,00/);
    await expect.poll(async () => spaced(await next.locator('[data-total]').innerText())).toMatch(/Vrij\s+€ 837,00/);
  });

  test('an arrangement shows what it fills in before it does, and can be changed after', async () => {
    const sources = () => page.locator('.rk-source').count();
    const before = await sources();
    await page.getByRole('button', { name: 'Kies een regeling' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('controleer dit bij HR').first().waitFor();
    await dialog.getByRole('radio', { name: /waterschappen/ }).press('Space');
    await dialog.getByText('€ 5.000,00', { exact: true }).waitFor();
    expect(await sources()).toBe(before);
    await dialog.getByRole('button', { name: 'Annuleren' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await sources()).toBe(before);
    await page.getByRole('button', { name: 'Kies een regeling' }).click();
    await dialog.getByRole('radio', { name: /waterschappen/ }).press('Space');
    await dialog.getByRole('button', { name: 'Voeg deze bron toe' }).click();
    await page.getByText('Ingevuld volgens ‘Persoonsgebonden basisbudget (waterschappen)’').waitFor();
    const board = source('Persoonsgebonden basisbudget');
    await board.getByText('€ 5.000,00 vrij van € 5.000,00').waitFor();
    const amount = board.getByRole('textbox', { name: 'Bedrag', exact: true });
    await amount.fill('5250');
    await amount.press('Enter');
    await board.getByText('€ 5.250,00 vrij van € 5.250,00').waitFor();
    await undo();
    await undo();
    await expect.poll(sources).toBe(before);
  });

  test('a source in use asks before it goes, loses nothing of the cost, and comes back', async () => {
    const own = source('Zelf');
    await own.getByRole('button', { name: 'Gegevens en afspraken' }).click();
    await own.getByRole('button', { name: 'Bron verwijderen' }).click();
    const question = page.getByRole('alertdialog');
    await question.getByText('Deze bron betaalt 1 deel van je kosten: € 242,00.').waitFor();
    await question.getByRole('button', { name: 'Annuleren' }).click();
    await question.waitFor({ state: 'detached' });
    await own.getByRole('button', { name: 'Bron verwijderen' }).click();
    await question.getByRole('button', { name: 'Verwijder de bron' }).click();
    await page.getByText('Van je kosten is nog € 242,00 niet verdeeld.').waitFor();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(() => own.count()).toBe(1);
  });

  test('requests are collected, and asked for in one step', async () => {
    await command('Ga naar Aanvragen');
    await page.getByRole('heading', { level: 1, name: 'Je hebt nog € 968,01 te vragen' }).waitFor();
    await expect.poll(() => page.locator('.rk-work-time-table').innerText()).toContain('16,0 u');
    await page.getByRole('button', { name: 'Ik heb alles gevraagd' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Wacht op antwoord' }).waitFor();
    await expect.poll(() => page.getByRole('heading', { level: 2, name: 'Nog te vragen' }).count()).toBe(0);
    await page
      .getByRole('button', { name: /Stand van Training Statistiek/ })
      .first()
      .press('Enter');
    await page.getByRole('option', { name: 'Goedgekeurd' }).click();
    await page.getByRole('heading', { level: 2, name: 'Ja gezegd' }).waitFor();
    await undo();
    await expect.poll(() => page.getByRole('heading', { level: 2, name: 'Ja gezegd' }).count()).toBe(0);
  });

  test.skipIf(!hasPoppler)('on paper stand the totals of the screen', async () => {
    await openBudget(/vrij/);
    await page.getByRole('button', { name: 'Toon als tabel' }).click();
    const total = page.locator('.rk-figure-table [data-total] td');
    const onScreen = (await total.allInnerTexts()).map(spaced).filter((text) => text.startsWith('€'));
    expect(onScreen).toEqual(['€ 242,00', '€ 968,01']);
    const opening = page.waitForEvent('popup');
    await page.context().addInitScript(() => {
      window.print = () => {};
    });
    await page.getByRole('button', { name: 'Budget en uren afdrukken' }).click();
    const paper = await opening;
    await untilReady(paper);
    const text = spaced(printedText(await printPage(paper)));
    await paper.close();
    for (const words of [
      '16 uur en € 1.210,01',
      'Om te bespreken',
      'Training Statistiek',
      `Samen ${onScreen.join(' ')}`.replace('€ 968,01', '€ 968,01 – –'),
      'Afdeling Mobiliteit',
      '€ 294,99',
    ])
      expect(text).toContain(words);
    const asking = page.waitForEvent('popup');
    await command('Aanvragen afdrukken');
    const list = await asking;
    await untilReady(list);
    const asked = spaced(printedText(await printPage(list)));
    await list.close();
    expect(asked).toContain('Al aangevraagd, wacht op antwoord');
    expect(asked).toContain('€ 968,01');
  });

  test('undo goes back through all of it', async () => {
    await openCost();
    const amount = page.getByLabel('Bedrag van Afdeling Mobiliteit');
    for (let steps = 0; steps < 25 && (await amount.count()) === 0; steps++) {
      await undo();
      await page.locator('.rk-status [data-saved="saved"]').waitFor();
    }
    await expect.poll(() => amount.inputValue()).toBe('500,00');
    await expect.poll(() => page.getByLabel('Bedrag van Leerfonds').inputValue()).toBe('300,00');
    await openBudget(/vrij/);
    await source('Afdeling Mobiliteit').getByText('€ 0,00 vrij van € 500,00').waitFor();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in these views, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found: string[] = [];
    const look = async (view: string) => {
      const { violations } = await new AxeBuilder({ page }).include('.rk-sheet').analyze();
      for (const { id, nodes } of violations) found.push(`${view}: ${id} ${nodes.map((n) => n.html).join(' ')}`);
    };
    await openBudget(/vrij/);
    await page
      .getByRole('button', { name: /Wat deze bron betaalt/ })
      .first()
      .click();
    await look('budget');
    await command('Ga naar Aanvragen');
    await page.getByRole('heading', { level: 1, name: /te vragen/ }).waitFor();
    await look('requests');
    expect(found).toEqual([]);
  });

  test('once in English', async () => {
    await page.getByTitle('English (taal wisselen)').click();
    await page.getByRole('heading', { level: 1, name: 'You still have €800.00 to ask for' }).waitFor();
    expect(app.faults).toEqual([]);
  });
});
