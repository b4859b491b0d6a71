import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppPage, openApp } from './support/app-page.ts';
import { hasChromium, launchChromium } from './support/chromium.ts';
import { seedPlan } from './support/seed-plan.ts';
import { startWebHostProcess, type WebHostProcess } from './support/web-host.ts';
import { answersOf } from './views/self-direction.ts';

let browser: Browser;
beforeAll(async () => {
  if (hasChromium) browser = await launchChromium();
});
afterAll(() => browser?.close());

const faultsOfSheet = async (page: Page) => {
  await page.locator('.rk-sheet h1').first().waitFor();
  const { violations } = await new AxeBuilder({ page }).include('.rk-sheet').analyze();
  return violations.map((v) => `${v.id}: ${v.help}`);
};

/** Types answers as one would on the keyboard, waiting for each sentence: 1–5, 0 = weet ik niet, > = skip. */
async function answer(page: Page, keys: string, counter: (at: number) => string): Promise<void> {
  for (const [i, key] of [...keys].entries()) {
    await page.getByText(counter(i + 1), { exact: true }).waitFor();
    await page.keyboard.press(key === '>' ? 'ArrowRight' : key);
  }
}

// Skipped without a Chromium: what a person presses and reads can only be tried where there is a page.
describe.skipIf(!hasChromium)('eigen regie', () => {
  let host: WebHostProcess;
  let app: AppPage;
  let page: Page;

  beforeAll(async () => {
    host = await startWebHostProcess();
    await seedPlan(host.address, (b) => {
      b.plan({ title: 'Plan van Noor', ownerName: 'Noor', managerName: 'Marieke' });
      b.conversation({ withName: 'Marieke', heldOn: '2099-12-03', state: 'planned' });
    });
    app = await openApp(browser, host.address, { reducedMotion: 'reduce' });
    page = app.page;
    await page.getByText('Plan van Noor').first().click();
    await page.getByRole('navigation').getByRole('button', { name: 'Eigen regie' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hoe staat het met je eigen regie?' }).waitFor();
  });
  afterAll(async () => {
    expect(app?.faults).toEqual([]);
    await app?.close();
    await host?.dispose();
  });

  /** Runs a command from the palette, by keys alone. */
  async function command(title: string): Promise<void> {
    const palette = page.getByRole('dialog', { name: 'Zoeken en opdrachten' });
    await page.keyboard.press('F1');
    await palette.waitFor();
    await page.keyboard.type(title);
    await page.getByRole('option', { name: title }).first().waitFor();
    await page.keyboard.press('Enter');
    await palette.waitFor({ state: 'detached' });
  }
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
  const side = () => page.getByRole('complementary', { name: 'Zijbalk' });
  const counter = (at: number) => `Zin ${at} van 20`;
  const factor = (name: string) => page.getByRole('main').getByRole('button', { name: new RegExp(`^${name}`) });

  test('a scan is filled in by keys alone, waits halfway, and goes on where it was', async () => {
    expect(await faultsOfSheet(page)).toEqual([]);
    await page.getByRole('main').getByRole('button', { name: 'Begin de scan' }).press('Enter');
    await heading('Eigen-regiescan').waitFor();
    expect(await faultsOfSheet(page)).toEqual([]);
    await answer(page, '4435', counter);
    await page.getByText(counter(5), { exact: true }).waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.getByText(counter(4), { exact: true }).waitFor();
    await expect.poll(() => page.getByRole('radio', { name: /^5:/ }).isChecked()).toBe(true);
    await page.keyboard.press('3');
    await page.getByText(counter(5), { exact: true }).waitFor();
    await page.keyboard.press('w');
    await page.getByText(counter(6), { exact: true }).waitFor();

    await side().getByRole('row').filter({ hasText: '5 van 20' }).waitFor();
    await page.keyboard.press('Control+KeyW');
    await command('Ga naar eigen regie');
    await page.getByText(/Je hebt 5 van de 20 zinnen gehad/).waitFor();
    await page.getByRole('button', { name: 'Ga verder met de scan' }).press('Enter');
    await page.getByText(counter(6), { exact: true }).waitFor();
  });

  test('all on one page shows the same answers', async () => {
    await page.getByText('Alles op één pagina').click();
    const third = page.getByRole('radiogroup', { name: 'Ik weet welke mogelijkheden ik heb om te leren.' });
    await third.waitFor();
    expect(await third.getByRole('radio', { name: /^3:/ }).isChecked()).toBe(true);
    expect(await faultsOfSheet(page)).toEqual([]);
    await third.getByRole('radio', { name: /^3:/ }).press('2');
    await expect.poll(() => third.getByRole('radio', { name: /^2:/ }).isChecked()).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('3');
    await expect.poll(() => third.getByRole('radio', { name: /^3:/ }).isChecked()).toBe(true);
    await page.getByText('Eén voor één').click();
    await page.getByText(counter(6), { exact: true }).waitFor();
  });

  test('a factor with too few answers has no score, and a closed scan keeps its answers', async () => {
    // The last three of want, all of can, dare low, and of may only one.
    for (const [at, key] of [...'44544532222>>>2'].entries()) {
      await page.getByText(counter(6 + at), { exact: true }).waitFor();
      await page.keyboard.press(key === '>' ? 'ArrowRight' : key);
    }
    await page.getByRole('heading', { name: 'Dat was het' }).waitFor();
    await page.getByText(/3 zinnen heb je nog niet beantwoord/).waitFor();
    await page.getByRole('button', { name: 'Rond af en bekijk je uitkomst' }).press('Enter');
    await heading('Hoe staat het met je eigen regie?').waitFor();
    await page.getByRole('img', { name: /Mogen geen score/ }).waitFor();
    await factor('Mogen').press('Enter');
    await page.getByText(/Je hebt 1 van de 4 zinnen beantwoord/).waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
    expect(await faultsOfSheet(page)).toEqual([]);
  });

  test('a low durven becomes an activity, and that can be taken back', async () => {
    const dare = page.getByRole('main').locator('[data-field="dare"]').first();
    await dare.getByRole('heading', { name: 'Durven' }).waitFor();
    const row = dare.getByRole('listitem').filter({ hasText: 'Laat één stuk zien als het halverwege is' });
    await row.getByRole('button', { name: 'Zet in mijn plan' }).press('Enter');
    await page.getByRole('dialog', { name: 'Dit gaat mee als je deelt' }).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Zet in mijn plan' }).press('Enter');
    await row.getByRole('button', { name: 'Staat in je plan' }).waitFor();
    await page.keyboard.press('Control+KeyZ');
    await row.getByRole('button', { name: 'Zet in mijn plan' }).waitFor();
    await page.keyboard.press('Control+Shift+KeyZ');
    await row.getByRole('button', { name: 'Staat in je plan' }).click();
    await heading(/Laat één stuk zien/).waitFor();
    await side().getByRole('row').filter({ hasText: 'nieuwste' }).click();
    await row.waitFor();
    await row.getByRole('button', { name: /Iets anders hiervan maken/ }).click();
    await page.getByRole('menuitem', { name: 'Schrijf erover' }).click();
    await row.getByRole('button', { name: 'Staat in je logboek' }).waitFor();
  });

  test('the second scan lies over the first, and a low mogen becomes a question to the manager', async () => {
    await command('Ga naar eigen regie');
    await page.getByRole('main').getByRole('button', { name: 'Nieuwe scan' }).click();
    await answer(page, '44435444454433332122', counter);
    await page.getByText('Je hebt alle zinnen gehad.').waitFor();
    await page.getByRole('button', { name: 'Rond af en bekijk je uitkomst' }).press('Enter');
    await page
      .getByText(/Een stuk hoger dan op/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Toon als tabel' }).press('Enter');
    await expect.poll(() => page.getByRole('main').getByRole('row').count()).toBe(3);
    const may = page.locator('.rk-may-box');
    await may.getByText('Dit is dus een vraag voor je leidinggevende').waitFor();
    expect(await may.getByRole('button', { name: 'Zet in mijn plan' }).count()).toBe(0);
    await may.getByRole('button', { name: 'Pas aan en neem mee' }).first().press('Enter');
    const mine = may.getByRole('textbox', { name: 'De vraag in je eigen woorden' });
    await mine.fill('Wat mag ik zelf kiezen, Marieke?');
    await may.getByRole('button', { name: 'Gaat mee naar het gesprek' }).press('Enter');
    await heading(/Marieke/).waitFor();
  });

  test('remarks can always be added; a deleted scan comes back', async () => {
    await side().getByRole('row').filter({ hasText: 'nieuwste' }).click();
    await factor('Durven').press('Enter');
    const remark = page.getByRole('textbox', { name: 'Je eigen opmerkingen' });
    await remark.fill('Na het gesprek durf ik meer.');
    await remark.blur();
    await page.getByRole('button', { name: 'Verwijder deze scan' }).click();
    await expect
      .poll(() =>
        side()
          .getByRole('row', { name: /20\d\d/ })
          .count(),
      )
      .toBe(1);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect
      .poll(() =>
        side()
          .getByRole('row', { name: /20\d\d/ })
          .count(),
      )
      .toBe(2);
    await side().getByRole('row').filter({ hasText: 'nieuwste' }).click();
    await factor('Durven').click();
    await expect.poll(() => remark.inputValue()).toBe('Na het gesprek durf ik meer.');
  });

  test('what one writes at leergoesting stays private until a line of it is taken along', async () => {
    await side()
      .getByRole('row', { name: /Leergoesting/ })
      .click();
    await heading('Leergoesting').waitFor();
    const holds = page.getByRole('region', { name: /Welke overtuiging/ });
    await holds.getByRole('textbox', { name: /Welke overtuiging/ }).fill('Voor cijfers ben ik te laat begonnen.');
    await holds.getByRole('textbox', { name: /Is dit altijd waar/ }).fill('Fietsen leerde ik ook.');
    await holds.getByRole('button', { name: 'Meenemen in het gesprek' }).click();
    const line = holds.getByRole('textbox', { name: 'Zo staat het bij je gesprekspunten' });
    expect(await line.inputValue()).not.toContain('cijfers');
    expect(await faultsOfSheet(page)).toEqual([]);
    await holds.getByRole('button', { name: 'Niet meenemen' }).click();
    await holds.getByRole('button', { name: 'Meenemen in het gesprek' }).waitFor();
    await side()
      .getByRole('row', { name: /Leergoesting/ })
      .getByText('1/3')
      .waitFor();
  });

  test('a sheet on the learning climate is filled in with the arrow keys, and lies beside that of the manager', async () => {
    await side()
      .getByRole('row', { name: /Leerklimaat/ })
      .click();
    await page.getByRole('button', { name: 'Vul een blad in' }).click();
    await heading('Hoe leren wij hier?').waitFor();
    const slider = (name: string) => page.getByRole('slider', { name });
    expect(await slider('Didactiek, nu').getAttribute('aria-valuetext')).toBe('nog niet ingevuld');
    await slider('Didactiek, nu').press('ArrowLeft');
    await slider('Didactiek, nu').press('ArrowLeft');
    await slider('Didactiek, gewenst').press('ArrowRight');
    await slider('Doel, nu').press('Enter');
    await expect.poll(() => slider('Didactiek, nu').getAttribute('aria-valuetext')).toBe('helemaal: kennis overdragen');
    await expect.poll(() => slider('Doel, nu').getAttribute('aria-valuetext')).toBe('in het midden');
    expect(await faultsOfSheet(page)).toEqual([]);
    await page.keyboard.press('Control+KeyZ');
    await expect.poll(() => slider('Doel, nu').getAttribute('aria-valuetext')).toBe('nog niet ingevuld');
    await page.getByRole('textbox', { name: 'Sleutels' }).fill('Elke maand een half uur.');

    await side()
      .getByRole('row', { name: /Leerklimaat/ })
      .click();
    await page.getByRole('button', { name: 'Nieuw blad' }).click();
    await page.getByText('Leidinggevende', { exact: true }).click();
    await slider('Didactiek, nu').press('ArrowRight');
    await slider('Didactiek, gewenst').press('ArrowRight');
    await page.getByRole('button', { name: 'Meenemen in het gesprek' }).click();
    await page.getByRole('button', { name: 'Gaat mee naar het gesprek' }).waitFor();
    await side()
      .getByRole('row', { name: /Leerklimaat/ })
      .click();
    await page.getByRole('heading', { name: 'Jullie zien didactiek het meest verschillend' }).waitFor();
    expect(await faultsOfSheet(page)).toEqual([]);
  });
});

describe.skipIf(!hasChromium)('a scan that this version cannot read, and a clock that was wrong', () => {
  test('get a clear word, lose nothing, and leave the rest at work', async () => {
    const host = await startWebHostProcess();
    await seedPlan(host.address, (b) => {
      b.plan({ title: 'Plan van Noor' });
      const even = answersOf(Array.from({ length: 20 }, () => 4 as const));
      b.scan({ startedOn: '2026-06-12', completedOn: '2026-06-12', answers: even });
      b.scan({ startedOn: '2026-01-02', completedOn: '2026-01-02', answers: even });
      const newer = [
        { statementId: 'know-1', answer: 2 },
        { statementId: 'hope-1', answer: 5 },
      ];
      const remarks = { know: 'Dit wist ik toen al.', want: '', can: '', dare: '', may: '' };
      b.scan({ startedOn: '2026-06-20', completedOn: '2026-06-20', wordingVersion: 99, answers: newer, remarks });
    });
    const { page, faults, close } = await openApp(browser, host.address);
    await page.getByText('Plan van Noor').first().click();
    await page.getByRole('navigation').getByRole('button', { name: 'Eigen regie' }).click();
    const row = (name: string) => page.getByRole('complementary').getByRole('row', { name });
    await row('20 juni 2026').click();
    await page.getByText(/zinnen die deze versie van Routekaart niet kent/).waitFor();
    await page.getByText('Een zin die deze versie niet kent (hope-1)').waitFor();
    expect(await page.getByRole('textbox', { name: 'Je eigen opmerkingen' }).first().inputValue()).toBe(
      'Dit wist ik toen al.',
    );
    expect(await faultsOfSheet(page)).toEqual([]);
    await row('2 januari 2026').click();
    await page.getByText(/maakte je na die van 12 juni 2026/).waitFor();
    await page.getByRole('img', { name: /Weten 4,0/ }).waitFor();
    const order = await page.getByRole('complementary').getByRole('row').allInnerTexts();
    expect(order.slice(0, 3).map((text) => text.split('\n')[0])).toEqual([
      '20 juni 2026',
      '2 januari 2026',
      '12 juni 2026',
    ]);
    expect(faults).toEqual([]);
    await close();
    await host.dispose();
  });
});

describe.skipIf(!hasChromium)('self-direction in English', () => {
  test('a scan, its result and a sheet on the learning climate', async () => {
    const host = await startWebHostProcess();
    await seedPlan(host.address, (b) => b.plan({ title: 'Plan of Noor' }));
    const { page, faults, close } = await openApp(browser, host.address, { locale: 'en-GB' });
    await page.getByText('Plan of Noor').first().click();
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await page.getByRole('navigation').getByRole('button', { name: 'Self-direction' }).click();
    await page.getByRole('main').getByRole('button', { name: 'Begin the scan' }).click();
    await answer(page, '44445555333322222222', (at) => `Sentence ${at} of 20`);
    await page.getByRole('button', { name: 'Finish and look at your result' }).click();
    await page.getByRole('heading', { level: 1, name: 'How is your self-direction?' }).waitFor();
    await page.getByText('not a validated test').waitFor();
    const may = page.locator('.rk-may-box');
    await may.getByRole('button', { name: 'Take to the conversation' }).click();
    await may.getByRole('button', { name: 'Goes along to the conversation' }).waitFor();
    await page.getByRole('button', { name: 'Put in my plan' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Put in my plan' }).click();
    await page.getByRole('button', { name: 'Is in your plan' }).waitFor();
    await page
      .getByRole('complementary')
      .getByRole('row', { name: /Learning climate/ })
      .click();
    await page.getByRole('button', { name: 'Fill in a sheet' }).click();
    await page.getByRole('slider', { name: 'Goal, now' }).press('ArrowRight');
    await expect
      .poll(() => page.getByRole('slider', { name: 'Goal, now' }).getAttribute('aria-valuetext'))
      .toBe('more towards: personal goals');
    expect(faults).toEqual([]);
    await close();
    await host.dispose();
  });
});
