import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  besideRecord,
  canary,
  hostile,
  openFiles,
  openFromDisk,
  postBox,
  sitAtDesk,
  writeNoor,
} from './sharing/support.ts';
import { hasChromium, launchChromium } from './support/chromium.ts';
import { axeFindings, sidewaysFindings } from './views/findings.ts';

/** What axe finds when the whole sheet is in view: it judges no colour of what is not. */
async function axeInView(page: Page): Promise<string[]> {
  const size = page.viewportSize() ?? { width: 1280, height: 840 };
  await page.setViewportSize({ width: size.width, height: 6_000 });
  // The mark of the chosen part in the bar of the app is judged with the views (views.test.ts).
  const found = (await axeFindings(page)).filter((line) => !line.includes('rk-activity'));
  await page.setViewportSize(size);
  return found;
}

/** Chooses a part of the app in the bar at the side. */
const goTo = (page: Page, part: string) =>
  page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('button', { name: part }).click();
const sideItem = (page: Page, name: string) => page.locator('.rk-share-side-item', { hasText: name });

/** Says three things on a shared plan: a remark, another value, a decision. The same in the app and in the page. */
async function answer(page: Page): Promise<void> {
  const question = besideRecord(page, 'Hoe lees ik cijfers eerlijk?');
  await question.getByRole('button', { name: 'Opmerking' }).first().click();
  await question.getByRole('textbox', { name: /^Opmerking bij/ }).fill('Vraag Tom van team Data erbij.');
  await question.getByRole('button', { name: 'Toevoegen' }).click();
  await question.getByText('Vraag Tom van team Data erbij.').waitFor();

  const task = besideRecord(page, 'Jongerenpanel');
  await task.getByRole('button', { name: 'Stel iets anders voor' }).click();
  await task.getByLabel('Wat', { exact: true }).selectOption({ label: 'Uren per week' });
  await task.getByLabel('Wordt').fill('zoveel');
  await task.getByRole('button', { name: 'Toevoegen' }).click();
  await task.getByText('Dit zijn geen uren.').waitFor();
  await task.getByLabel('Wordt').fill('2');
  await task.getByLabel('Waarom').fill('Begin klein.');
  await task.getByRole('button', { name: 'Toevoegen' }).click();
  await task.getByText('Begin klein.').waitFor();

  const cost = besideRecord(page, 'Afdeling Beleid: € 1.120,00');
  await cost.getByRole('button', { name: 'Besluit' }).click();
  await cost.getByText('Akkoord', { exact: true }).click();
  await cost.getByLabel('Toelichting').fill('Boek maar.');
  await cost.getByRole('button', { name: 'Toevoegen' }).click();
  await cost.getByText('Boek maar.').waitFor();
}

/** Takes a response in at the employee, answers what came, and changes what was agreed on. */
async function takeInAndChange(page: Page, response: string): Promise<void> {
  await openFiles(page, response);
  await page.getByText('Reactie van Marieke Postma is binnen').waitFor();
  await page.getByText('1 opmerking, 1 voorstel, 1 besluit').waitFor();
  const proposal = page.getByRole('article', { name: /^Voorstel voor uren per week/ });
  await proposal.getByText('2,5 uur').waitFor();
  await proposal.getByText('3,0 uur').waitFor();
  await proposal.getByText('2,0 uur').waitFor();
  await proposal.getByText('Je hebt dit veranderd nadat je deelde.').waitFor();
  await proposal.getByRole('button', { name: 'Neem over', exact: true }).click();
  await page.getByRole('button', { name: 'Beantwoord (1)' }).waitFor();
  await page.getByRole('cell', { name: 'zoals afgesproken' }).waitFor();

  await openFiles(page, response);
  await page.getByText('Deze reactie had je al').waitFor();
  expect(await page.locator('.rk-returned-card', { hasText: 'Vraag Tom van team Data erbij.' }).count()).toBe(1);

  await page
    .getByRole('row', { name: /Boek maar|Kosten/ })
    .first()
    .waitFor();
  await page.locator('.rk-consents').getByRole('button').first().click();
  await page
    .getByRole('textbox', { name: 'Wat kost het?' })
    .or(page.getByRole('textbox', { name: 'Bedrag', exact: true }))
    .first()
    .fill('1280');
  await page.keyboard.press('Enter');
  await page.getByText('Gewijzigd na akkoord').first().waitFor();
  await sideItem(page, 'Akkoorden').first().click();
  await page.getByRole('cell', { name: 'gewijzigd na akkoord' }).waitFor();
  await page.locator('.rk-agreement-changes').getByText('€ 1.120,00').first().waitFor();
  await page.locator('.rk-agreement-changes').getByText('€ 1.280,00').first().waitFor();
}

/** Changes the hours of the side task, after it was shared. */
async function editMeanwhile(page: Page): Promise<void> {
  await page.keyboard.press('Control+P');
  await page.keyboard.type('Jongerenpanel');
  await page
    .getByRole('option', { name: /Jongerenpanel/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  const hours = page.getByRole('textbox', { name: /per week/i }).first();
  await hours.fill('2,5');
  await hours.press('Enter');
  await page.getByText('Opgeslagen').first().waitFor();
}

// Skipped without a Chromium: files go from one window to another and back.
describe.skipIf(!hasChromium)('sharing', () => {
  let browser: Browser;
  const post = postBox();
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    post.empty();
  });

  test('a plan goes to the manager in the app and back, over two data folders', async () => {
    const noor = await sitAtDesk(browser, writeNoor);
    await goTo(noor.page, 'Delen');
    await noor.page.getByRole('heading', { level: 1, name: 'Wat deel je met Marieke?' }).waitFor();
    await noor.page
      .getByRole('region', { name: 'Dit krijgt Marieke' })
      .locator('.rk-shared-subtitle', { hasText: 'Hoe lees ik cijfers eerlijk?' })
      .waitFor();
    expect(await noor.page.getByText(canary).count()).toBe(0);
    const share = await post.take(noor.page, () => noor.page.getByRole('button', { name: 'Bestand maken' }).click());
    expect(readFileSync(share, 'utf8')).not.toContain(canary);
    await editMeanwhile(noor.page);

    const marieke = await sitAtDesk(browser);
    await openFiles(marieke.page, share, marieke.page.getByRole('button', { name: 'Bestand openen' }));
    await marieke.page.getByRole('heading', { level: 1, name: 'Ontwikkelplan 2026–2027' }).waitFor();
    expect(await axeInView(marieke.page)).toEqual([]);
    await answer(marieke.page);
    await marieke.page.locator('.rk-desk-bar').getByText('1 opmerking, 1 voorstel, 1 besluit').waitFor();
    await expect.poll(() => marieke.page.getByText('Bewaard', { exact: true }).count()).toBe(1);
    expect(await axeInView(marieke.page)).toEqual([]);
    // What is written survives the window.
    await marieke.page.reload();
    await marieke.page.getByText('Begin klein.').waitFor();
    const response = await post.take(marieke.page, () =>
      marieke.page.getByRole('button', { name: 'Reactie opslaan' }).click(),
    );
    await marieke.page.getByRole('link', { name: 'Plannen van medewerkers' }).click();
    await marieke.page.getByRole('row').filter({ hasText: 'Noor Verhagen' }).getByText('antwoord bewaard').waitFor();

    await takeInAndChange(noor.page, response);
    expect(await axeInView(noor.page)).toEqual([]);

    const [paper] = await Promise.all([
      noor.page.context().waitForEvent('page'),
      sideItem(noor.page, 'Akkoorden afdrukken').click(),
    ]);
    await paper.locator('html[data-print="ready"]').waitFor();
    await paper.getByRole('heading', { name: /^Gewijzigd na akkoord/ }).waitFor();
    await paper.getByText('€ 1.120,00 → € 1.280,00').first().waitFor();
    await paper.close();

    // The next round tells what changed, and the thread goes on in it.
    await sideItem(noor.page, 'Teruggekomen').click();
    const thread = noor.page.locator('.rk-returned-card', { hasText: 'Vraag Tom van team Data erbij.' });
    await thread.getByRole('button', { name: 'Antwoord' }).click();
    await thread.getByRole('textbox').fill('Goed idee, ik bel hem.');
    await thread.getByRole('button', { name: 'Antwoord toevoegen' }).click();
    await sideItem(noor.page, 'Nieuw bestand').click();
    await noor.page.getByText(/^Gewijzigd sinds de vorige keer/).click();
    const changes = noor.page.locator('.rk-share-changes');
    await changes.getByText('€ 1.120,00').first().waitFor();
    await changes.getByText('€ 1.280,00').first().waitFor();
    const second = await post.take(noor.page, () => noor.page.getByRole('button', { name: 'Bestand maken' }).click());
    await openFiles(marieke.page, second);
    await marieke.page.getByText('Goed idee, ik bel hem.').waitFor();
    await marieke.page.getByText('Ronde 2, gedeeld op').waitFor();
    await noor.end();
    await marieke.end();
  });

  test('the same plan as a page opens from the disk without a network, and gives back the same file', async () => {
    const noor = await sitAtDesk(browser, writeNoor);
    await goTo(noor.page, 'Delen');
    const file = await post.take(noor.page, () => noor.page.getByRole('button', { name: 'Of als webpagina' }).click());
    const size = readFileSync(file).byteLength;
    expect(size).toBeLessThan(1024 * 1024);
    expect(readFileSync(file, 'utf8')).not.toContain(canary);
    await editMeanwhile(noor.page);

    const { page, faults, asked, close } = await openFromDisk(browser, file);
    expect(await axeInView(page)).toEqual([]);
    await answer(page);
    await page.getByText('Nog niet opgeslagen.').waitFor();
    expect(await axeInView(page)).toEqual([]);
    await page.getByRole('button', { name: 'Donker' }).click();
    expect(await axeInView(page)).toEqual([]);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Save the response' }).waitFor();
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await sidewaysFindings(page)).toEqual([]);
    const response = await post.take(page, () => page.getByRole('button', { name: 'Reactie opslaan' }).click());
    await page.getByText('Je reactie is opgeslagen').waitFor();
    await page.getByRole('button', { name: 'Kopieer als tekst' }).click();
    const text = await page.getByLabel('Je reactie als tekst').inputValue();
    expect(text).toContain('Vraag Tom van team Data erbij.');
    expect(faults).toEqual([]);
    expect(asked).toEqual([]);
    await close();

    await takeInAndChange(noor.page, response);
    await sideItem(noor.page, 'Teruggekomen').click();
    await noor.page.getByRole('button', { name: 'Of plak de tekst uit een mail' }).click();
    await noor.page.getByLabel('Tekst van de reactie').fill(text);
    await noor.page.getByRole('button', { name: 'Lees de tekst' }).click();
    await noor.page.getByText('Deze reactie had je al').waitFor();
    await noor.end();
  });

  test('where scripts do not run the page can be read as a plan, and nothing in it is dead', async () => {
    const noor = await sitAtDesk(browser, writeNoor);
    await goTo(noor.page, 'Delen');
    const shared = await post.take(noor.page, () =>
      noor.page.getByRole('button', { name: 'Of als webpagina' }).click(),
    );
    await noor.end();

    const read = async (page: Page) => (await page.locator('.rk-shared').innerText()).replace(/\s+/g, ' ');
    const scripted = await openFromDisk(browser, shared);
    await scripted.page.getByRole('button', { name: 'Reactie opslaan' }).waitFor();
    const parts = await scripted.page.locator('.rk-shared-part > :first-child').allInnerTexts();
    expect(scripted.faults).toEqual([]);
    await scripted.close();

    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.goto(`file://${shared}`);
    await page.getByText('Hier kun je alleen lezen.').waitFor();
    expect(await page.locator('.rk-shared-part > :first-child').allInnerTexts()).toEqual(parts);
    expect(parts.length).toBeGreaterThan(4);
    expect(await read(page)).toContain('Hoe lees ik cijfers eerlijk?');
    expect(await page.locator('button, input, textarea, select, a').count()).toBe(0);
    const tables = page.locator('.rk-table-scroll');
    const cut = await tables.evaluateAll((all) => all.filter((e) => e.scrollWidth > e.clientWidth).length);
    expect([await tables.count(), cut]).toEqual([4, 0]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await context.close();
  });

  test('three feedback forms come back at once, and land in step 2 with where they came from', async () => {
    const noor = await sitAtDesk(browser, writeNoor);
    await goTo(noor.page, 'Delen');
    await sideItem(noor.page, 'Feedback vragen').click();
    await noor.page.getByText('Cijfers lezen en duiden').click();
    await noor.page.getByLabel('Wat wil je weten?').fill('Je zag me bij het overleg.');
    const form = await post.take(noor.page, () => noor.page.getByRole('button', { name: 'Formulier maken' }).click());
    expect(readFileSync(form, 'utf8')).not.toContain('Training Statistiek');
    const answers: string[] = [];
    for (const [name, level] of [
      ['Tom', 2],
      ['Ineke', 3],
      ['Youssef', 3],
    ] as const) {
      const { page, faults, asked, close } = await openFromDisk(browser, form);
      expect(await axeInView(page)).toEqual([]);
      await page.getByLabel('Je naam').fill(name);
      await page
        .getByRole('radio')
        .nth(3 + level - 1)
        .press('Space');
      await page.getByLabel('Waaraan zag je dat?').fill(`Gezien door ${name}.`);
      answers.push(await post.take(page, () => page.getByRole('button', { name: 'Antwoord opslaan' }).click()));
      await page.getByText('Je antwoord is opgeslagen').waitFor();
      expect(faults).toEqual([]);
      expect(asked).toEqual([]);
      await close();
    }
    await openFiles(noor.page, answers);
    await noor.page.getByText('Feedback van 3 mensen is binnen').waitFor();
    await noor.page.getByText('3 stukken feedback staan nu in stap 2.').waitFor();
    await noor.page.getByText(/3 antwoorden/).waitFor();
    await openFiles(noor.page, answers, noor.page.getByRole('button', { name: 'Antwoorden openen' }));
    await noor.page.getByText('3 bestanden had je al').waitFor();
    expect(await axeInView(noor.page)).toEqual([]);
    await noor.page.getByRole('button', { name: 'Bekijk' }).click();
    await noor.page.getByRole('heading', { level: 1 }).first().waitFor();
    await noor.end();
  });

  test('texts that look like a script stay text: in the app, in the page and on paper', async () => {
    const long = 'a'.repeat(100_000);
    const noor = await sitAtDesk(browser, (b) => {
      writeNoor(b);
      b.requirement({ title: hostile, note: hostile });
      b.learningQuestion({ text: hostile, doDifferently: long });
    });
    await goTo(noor.page, 'Delen');
    await noor.page.getByLabel('Bericht erbij').fill(hostile);
    await noor.page.getByRole('region', { name: 'Dit krijgt Marieke' }).getByText(hostile).first().waitFor();
    const file = await post.take(noor.page, () => noor.page.getByRole('button', { name: 'Of als webpagina' }).click());
    const { page, faults, close } = await openFromDisk(browser, file);
    await page.getByText(hostile).first().waitFor();
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
    expect(await sidewaysFindings(page)).toEqual([]);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.byteLength).toBeGreaterThan(1_000);
    expect(faults).toEqual([]);
    await close();
    expect(await noor.page.evaluate(() => 'pwned' in window)).toBe(false);
    await noor.end();
  });

  test('a file with a passphrase opens with it; files that cannot be opened get one sentence', async () => {
    const noor = await sitAtDesk(browser, writeNoor);
    await goTo(noor.page, 'Delen');
    await noor.page.getByText('Beveilig met een wachtwoordzin').click();
    await noor.page.getByRole('textbox', { name: 'Wachtwoordzin' }).fill('kort');
    await noor.page.getByRole('button', { name: 'Bestand maken' }).click();
    await noor.page.getByText('Kies een zin van minstens 12 tekens').waitFor();
    await noor.page.getByRole('textbox', { name: 'Wachtwoordzin' }).fill('vier gewone woorden hier');
    const sealed = await post.take(noor.page, () => noor.page.getByRole('button', { name: 'Bestand maken' }).click());
    expect(readFileSync(sealed, 'latin1')).not.toContain('Noor');
    const marieke = await sitAtDesk(browser);
    await openFiles(marieke.page, sealed);
    const question = marieke.page.getByRole('alertdialog');
    await question.getByLabel('Wachtwoordzin').fill('iets anders');
    await question.getByRole('button', { name: 'Openen' }).click();
    await question.getByText('Met deze wachtwoordzin gaat het bestand niet open').waitFor();
    await question.getByLabel('Wachtwoordzin').fill('vier gewone woorden hier');
    await question.getByRole('button', { name: 'Openen' }).click();
    await marieke.page.getByRole('heading', { level: 1, name: 'Ontwikkelplan 2026–2027' }).waitFor();

    const broken = path.join(post.folder, 'stuk.routekaart');
    writeFileSync(broken, '{"format":"routekaart","version":2,');
    await openFiles(marieke.page, broken);
    await marieke.page.getByText('Dit Routekaart-bestand is niet heel of is veranderd').waitFor();
    await marieke.end();
    await noor.end();
  });

  test('by keys alone, and in English', async () => {
    const noor = await sitAtDesk(browser, writeNoor);
    const { page } = noor;
    await page.keyboard.press('F1');
    await page.keyboard.type('English');
    await page
      .getByRole('option', { name: /English/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Sharing', exact: true }).waitFor();
    await page.keyboard.press('F1');
    await page.keyboard.type('Share the plan');
    await page
      .getByRole('option', { name: /Share the plan/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'What do you share with Marieke?' }).waitFor();
    const make = page.getByRole('button', { name: 'Or as a web page' });
    for (let i = 0; i < 80 && !(await make.evaluate((b) => b === document.activeElement)); i++)
      await page.keyboard.press('Tab');
    const file = await post.take(page, () => page.keyboard.press('Enter'));
    const edition = await openFromDisk(browser, file);
    const remark = edition.page.getByRole('button', { name: 'Remark' }).first();
    for (let i = 0; i < 40 && !(await remark.evaluate((b) => b === document.activeElement)); i++)
      await edition.page.keyboard.press('Tab');
    await edition.page.keyboard.press('Enter');
    await edition.page.keyboard.type('Well done.');
    await edition.page.keyboard.press('Control+Enter');
    await edition.page.locator('.rk-said', { hasText: 'Well done.' }).waitFor();
    await edition.page.locator('.rk-desk-bar').getByText('1 remark').waitFor();
    expect(await axeInView(edition.page)).toEqual([]);
    expect(edition.faults).toEqual([]);
    await edition.close();
    await noor.end();
  });
});
