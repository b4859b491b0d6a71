import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppPage, openApp } from './support/app-page.ts';
import { hasChromium, launchChromium } from './support/chromium.ts';
import { seedPlan } from './support/seed-plan.ts';
import { startWebHostProcess, type WebHostProcess } from './support/web-host.ts';

// Skipped without a Chromium: what a person types, presses and reads can only be tried where there is a page.
describe.skipIf(!hasChromium)('step 2: what do I know and can I do already', () => {
  let browser: Browser;
  let host: WebHostProcess;
  let app: AppPage;
  let page: Page;
  let planId: string;

  beforeAll(async () => {
    [browser, host] = await Promise.all([launchChromium(), startWebHostProcess()]);
    planId = await seedPlan(host.address, (b) => {
      b.plan({ title: 'Plan van Noor', managerName: 'Marieke' });
      b.requirement({ title: 'Adviseren onder tijdsdruk', requiredLevel: 4 });
      b.requirement({ title: 'Cijfers duiden', requiredLevel: 3 });
      b.requirement({ title: 'Nota’s schrijven', requiredLevel: 3 });
    });
    app = await openApp(browser, host.address);
    page = app.page;
    await page.getByText('Plan van Noor').first().click();
    await command('stap 2');
    await page.getByRole('heading', { level: 1, name: 'Wat weet en kun je al?' }).waitFor();
  });
  afterAll(async () => {
    await app?.close();
    await browser?.close();
    await host?.dispose();
  });

  const palette = () => page.getByRole('dialog', { name: 'Zoeken en opdrachten' });
  /** Runs a command from the palette, by keys alone. */
  async function command(title: string): Promise<void> {
    await page.keyboard.press('F1');
    await palette().waitFor();
    await page.keyboard.type(title);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await palette().waitFor({ state: 'detached' });
  }
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
  const row = (title: string) => page.getByRole('main').getByRole('row').filter({ hasText: title });
  const words = async () =>
    (await new AxeBuilder({ page }).include('.rk-sheet').analyze()).violations.map((v) => `${v.id}: ${v.help}`);

  test('scoring goes with keys alone, and tells what the job asks only after the answer', async () => {
    await page.getByRole('button', { name: 'Begin met scoren' }).press('Enter');
    await heading('Adviseren onder tijdsdruk').waitFor();
    expect(await page.getByText('Je functie vraagt').count()).toBe(0);
    await page.keyboard.press('2');
    await page.getByText('Je functie vraagt 4').waitFor();
    // The digit led to the example: the figures in it are text, and the score stays what it was.
    await page.keyboard.type('Sinds 2014 durf ik mondeling nog weinig.');
    expect(await page.getByLabel('Waaraan zie je dat?').inputValue()).toBe('Sinds 2014 durf ik mondeling nog weinig.');
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('5');
    expect(await page.getByRole('radio', { name: /Ik kan het met hulp/ }).isChecked()).toBe(true);
    await page.getByLabel('Waaraan zie je dat?').fill('Mondeling durf ik nog weinig.');
    await page.keyboard.press('Enter');
    await heading('Cijfers duiden').waitFor();
    await page.keyboard.press('Alt+ArrowLeft');
    await heading('Adviseren onder tijdsdruk').waitFor();
    expect(await page.getByRole('radio', { name: /Ik kan het met hulp/ }).isChecked()).toBe(true);
    expect(await page.getByLabel('Waaraan zie je dat?').inputValue()).toBe('Mondeling durf ik nog weinig.');
    expect(await words()).toEqual([]);
    await page.keyboard.press('Alt+ArrowRight');
    await heading('Cijfers duiden').waitFor();
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
    await heading('Nota’s schrijven').waitFor();
    await page.getByRole('button', { name: 'Sla over' }).click();
    await heading('Je hebt jezelf gescoord').waitFor();
    await page.getByText('1 met een kloof').waitFor();
    await page.getByText('1 overgeslagen').waitFor();
    await page.getByRole('button', { name: 'Bekijk de scores naast elkaar' }).click();
    await heading('Wat weet en kun je al?').waitFor();
  });

  test('a walk past levels leaves one score, not one at each level', async () => {
    await row('Adviseren onder tijdsdruk').getByRole('button').click();
    await page.getByText('Mondeling durf ik nog weinig.').waitFor();
    await page.getByRole('button', { name: 'Nieuwe eigen score' }).click();
    const before = (await scoresOf(host.address, planId)).length;
    // In one go, as no test can be sure to press faster than a busy computer takes its pause.
    await page.getByRole('radiogroup', { name: 'Nieuwe eigen score' }).evaluate((group) => {
      for (const radio of [5, 4, 3, 2, 1, 3].map((n) => group.querySelectorAll('input')[n - 1])) radio?.click();
    });
    await expect.poll(async () => (await scoresOf(host.address, planId)).slice(before)).toEqual([3]);
    await page.getByRole('radiogroup', { name: 'Nieuwe eigen score' }).getByText('2', { exact: true }).click();
    await expect.poll(async () => (await scoresOf(host.address, planId)).slice(before)).toEqual([3, 2]);
    await page.getByRole('button', { name: 'Klaar' }).click();
  });

  test('feedback of one person is saved as it is typed, on several requirements', async () => {
    await command('Feedback toevoegen');
    const form = page.getByRole('dialog');
    await form.getByLabel('Van wie is deze feedback?').fill('Youssef');
    await form.getByText('Opdrachtgever').click();
    await form.getByRole('radiogroup', { name: 'Score voor Adviseren onder tijdsdruk' }).getByText('4').click();
    await form.getByLabel('Opmerking over Cijfers duiden').fill('Vraag eens door.');
    await form.getByText('Feedback op 2 eisen bewaard.').waitFor();
    await form.getByRole('button', { name: 'Klaar' }).click();
    await row('Adviseren onder tijdsdruk').getByText('2 punten verschil').waitFor();
    await page.getByText(/^Youssef, .*: 4$/).waitFor();
  });

  test('deleted feedback can be taken back', async () => {
    await page.getByRole('button', { name: 'Feedback van Youssef verwijderen' }).click();
    await page.getByText(/^Youssef, .*: 4$/).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByText(/^Youssef, .*: 4$/).waitFor();
    expect(await words()).toEqual([]);
  });

  test('in the table one can score as well', async () => {
    await page.getByText('Tabel', { exact: true }).click();
    const level = page.getByRole('radiogroup', { name: 'Mijn score voor Nota’s schrijven' });
    await level.getByText('1', { exact: true }).click();
    await row('Nota’s schrijven').getByText('nog geen score').waitFor({ state: 'detached' });
    expect(await words()).toEqual([]);
    await page.getByText('Grafiek', { exact: true }).click();
  });

  test('qualities are added one after another', async () => {
    await command('Kwaliteit toevoegen');
    await heading('Waar ben je goed in?').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.type('Rustig blijven');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Luisteren');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Kwaliteit', exact: true }).evaluateAll(valuesOf))
      .toEqual(['Rustig blijven', 'Luisteren']);
    expect(await words()).toEqual([]);
  });

  test('a gap becomes a learning question, another waits on purpose, and keys put questions in order', async () => {
    await command('Ga naar de leervragen');
    await heading('Wat wil je leren?').waitFor();
    await page.getByRole('button', { name: 'Maak leervraag Adviseren onder tijdsdruk' }).click();
    const texts = () => page.getByRole('textbox', { name: 'Je leervraag' }).evaluateAll(valuesOf);
    await expect.poll(texts).toEqual(['Hoe leer ik adviseren onder tijdsdruk?']);
    await page.keyboard.type('Hoe geef ik een kort advies?');
    await page.getByRole('button', { name: 'Niet nu Nota’s schrijven' }).click();
    await page.getByRole('heading', { name: 'Kloven die nu even wachten' }).waitFor();
    await page.getByRole('button', { name: 'Nieuwe leervraag' }).click();
    await expect.poll(texts).toEqual(['Hoe geef ik een kort advies?', '']);
    await page.keyboard.type('Hoe lees ik cijfers?');
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(texts).toEqual(['Hoe lees ik cijfers?', 'Hoe geef ik een kort advies?']);
    expect(await words()).toEqual([]);
  });

  test('a conversation keeps the agreed level and who does what, and offers the next one', async () => {
    await command('Nieuw gesprek');
    await heading('Gesprek met Marieke').waitFor();
    await page.getByRole('button', { name: 'Vastleggen' }).click();
    const topic = page.getByRole('article', { name: 'Adviseren onder tijdsdruk' });
    await topic.getByRole('radiogroup').getByText('3', { exact: true }).click();
    await topic.getByLabel('Wat spraken jullie hierover af?').fill('Je staat er beter voor dan je denkt.');
    await page.getByLabel('Nieuwe afspraak').fill('Samen de voorjaarsnota lezen');
    await page.getByLabel('Nieuwe afspraak').press('Enter');
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Afspraak', exact: true }).evaluateAll(valuesOf))
      .toEqual(['Samen de voorjaarsnota lezen']);
    await page.getByLabel('Wanneer spreken jullie elkaar weer?').fill('1-3-2099');
    await page.getByLabel('Wanneer spreken jullie elkaar weer?').press('Enter');
    expect(await words()).toEqual([]);
    await page.getByRole('button', { name: 'Plan het volgende gesprek' }).click();
    await page.getByRole('heading', { name: 'Waar wil je het over hebben?' }).waitFor();
    await command('stap 2');
    await page.getByText('Met Marieke: 3').waitFor();
    await page.getByText('Je staat er beter voor dan je denkt.').waitFor();
  });

  test('a follow-up before the talk is answered with a sentence and not written', async () => {
    await command('Ga naar de gesprekken');
    await page.getByRole('main').getByRole('row').last().getByRole('button').click();
    await page.getByRole('button', { name: 'Vastleggen' }).click();
    const date = page.getByLabel('Wanneer spreken jullie elkaar weer?');
    await date.fill('1-3-2001');
    await date.press('Enter');
    await page.getByText('Kies een dag na dit gesprek, bijvoorbeeld 1 maart 2027.').waitFor();
    await page.getByText('Het volgende gesprek staat op 1 maart 2099.').waitFor();
  });

  test('nothing went wrong in the page', () => {
    expect(app.faults).toEqual([]);
  });
});

function valuesOf(fields: Element[]): string[] {
  return fields.map((field) => (field as HTMLInputElement).value);
}

/** The levels of all own scores that the store holds, in the order of writing. */
async function scoresOf(address: string, planId: string): Promise<number[]> {
  const { origin, hash } = new URL(address);
  const response = await fetch(`${origin}/api/plan.open`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${new URLSearchParams(hash.slice(1)).get('token')}`,
      'x-client': 'tester',
      origin,
    },
    body: JSON.stringify({ planId }),
  });
  const reply = (await response.json()) as { value: { records: { kind: string; level: number }[] } };
  return reply.value.records.filter((record) => record.kind === 'selfScore').map((record) => record.level);
}
