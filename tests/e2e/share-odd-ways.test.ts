import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { besideRecord, type Desk, openFiles, openFromDisk, postBox, sitAtDesk, writeNoor } from './sharing/support.ts';
import { writeTeam } from './sharing/team.ts';
import { hasChromium, launchChromium } from './support/chromium.ts';
import { axeFindings, sidewaysFindings } from './views/findings.ts';

const sideItem = (page: Page, name: string) => page.locator('.rk-share-side-item', { hasText: name });
const goToSharing = (page: Page) =>
  page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('button', { name: 'Delen' }).click();

async function remark(page: Page, text: string): Promise<void> {
  const question = besideRecord(page, 'Hoe lees ik cijfers eerlijk?');
  await question.getByRole('button', { name: 'Opmerking' }).first().click();
  await question.getByRole('textbox', { name: /^Opmerking bij/ }).fill(text);
  await question.getByRole('button', { name: 'Toevoegen' }).click();
  await page.locator('.rk-said', { hasText: text }).waitFor();
}

/** Closes a page as a person does, and says whether it asked first. The page stays when it asked. */
async function asksBeforeClosing(page: Page): Promise<boolean> {
  const asked = page.waitForEvent('dialog').then(async (dialog) => {
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    return true;
  });
  const closed = page.waitForEvent('close').then(() => false);
  asked.catch(() => {});
  closed.catch(() => {});
  await page.close({ runBeforeUnload: true });
  return Promise.race([asked, closed]);
}

// Skipped without a Chromium: files go from one window to another and back.
describe.skipIf(!hasChromium)('sharing, when it goes otherwise', () => {
  let browser: Browser;
  const post = postBox();
  const shareAs = (desk: Desk, button: string) =>
    post.take(desk.page, () => desk.page.getByRole('button', { name: button }).click());
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    post.empty();
  });

  test('a response to an older round says so, and one to another plan takes nothing in', async () => {
    const noor = await sitAtDesk(browser, writeNoor);
    await goToSharing(noor.page);
    const first = await shareAs(noor, 'Of als webpagina');
    await noor.page.getByText('Ronde 1').first().waitFor();
    await shareAs(noor, 'Bestand maken');
    await noor.page.getByText('Ronde 2').first().waitFor();

    const { page, faults, close } = await openFromDisk(browser, first);
    await remark(page, 'Nog over de eerste keer.');
    const response = await post.take(page, () => page.getByRole('button', { name: 'Reactie opslaan' }).click());
    expect(faults).toEqual([]);
    await close();

    await openFiles(noor.page, response);
    await noor.page.getByText('Dit hoort bij ronde 1; je deelde daarna ronde 2. Kijk of het nog klopt.').waitFor();
    await noor.page.locator('.rk-returned-card', { hasText: 'Nog over de eerste keer.' }).waitFor();
    await noor.end();

    const tom = await sitAtDesk(browser, (b) => b.plan({ title: 'Plan van Tom', ownerName: 'Tom' }));
    await openFiles(tom.page, response);
    await tom.page.getByText('Deze reactie hoort bij een plan dat hier niet staat. Er is niets overgenomen.').waitFor();
    expect(await tom.page.getByText('Nog over de eerste keer.').count()).toBe(0);
    await tom.end();
  });

  test('feedback is asked again and compared with the first time', async () => {
    const noor = await sitAtDesk(browser, writeNoor);
    const { page } = noor;
    await goToSharing(page);
    await sideItem(page, 'Feedback vragen').click();
    const answer = async (form: string, name: string, level: number) => {
      const edition = await openFromDisk(browser, form);
      await edition.page.getByLabel('Je naam').fill(name);
      await edition.page
        .getByRole('radio')
        .nth(3 + level - 1)
        .press('Space');
      expect(await asksBeforeClosing(edition.page)).toBe(true);
      const saved = await post.take(edition.page, () =>
        edition.page.getByRole('button', { name: 'Antwoord opslaan' }).click(),
      );
      await edition.page.getByText('Je antwoord is opgeslagen').waitFor();
      expect(await asksBeforeClosing(edition.page)).toBe(false);
      await edition.close();
      return saved;
    };
    await page.getByText('Cijfers lezen en duiden').click();
    const form = await post.take(page, () => page.getByRole('button', { name: 'Formulier maken' }).click());
    await openFiles(page, [await answer(form, 'Tom', 2), await answer(form, 'Ineke', 3)]);
    await page.getByText('Feedback van 2 mensen is binnen').waitFor();

    await page.getByRole('button', { name: 'Opnieuw vragen' }).click();
    const again = await post.take(page, () => page.getByRole('button', { name: 'Formulier maken' }).click());
    await openFiles(page, await answer(again, 'Tom', 4));
    await page.getByText('Feedback van 1 persoon is binnen').waitFor();
    await page.getByRole('button', { name: 'Vergelijk met de vorige keer' }).click();
    const row = page.getByRole('row', { name: /Cijfers lezen en duiden/ });
    await expect.poll(() => row.getByRole('cell').allTextContents()).toEqual(['2, 3', '4']);
    await noor.end();
  });

  test('a page opens as a plan, and a response that was saved as a text file as a response, whatever their names', async () => {
    const noor = await sitAtDesk(browser, writeNoor);
    await goToSharing(noor.page);
    const shared = await shareAs(noor, 'Of als webpagina');
    const manager = await sitAtDesk(browser);
    const received = `${shared}.bijlage.html`;
    copyFileSync(shared, received);
    await openFiles(manager.page, received);
    await manager.page.getByRole('heading', { level: 1, name: 'Ontwikkelplan 2026–2027' }).waitFor();
    await manager.end();

    const { page, close } = await openFromDisk(browser, shared);
    await remark(page, 'Begin er maar aan.');
    const response = await post.take(page, () => page.getByRole('button', { name: 'Reactie opslaan' }).click());
    await close();
    const mail = `${response}.txt`;
    writeFileSync(mail, `Hoi Noor,\n\nMijn reactie.\n\n${readFileSync(response, 'utf8')}\n\nGroet, Marieke\n`);
    await openFiles(noor.page, mail);
    await noor.page.locator('.rk-returned-card', { hasText: 'Begin er maar aan.' }).waitFor();
    await noor.end();
  });

  test('a file that the app is started with opens as what it is: a plan at the manager, a response at the employee', async () => {
    const noor = await sitAtDesk(browser, writeNoor);
    await goToSharing(noor.page);
    const share = await shareAs(noor, 'Bestand maken');
    await noor.page.getByText('Ronde 1').first().waitFor();

    const marieke = await sitAtDesk(browser, undefined, { file: share });
    await marieke.page.getByRole('heading', { level: 1, name: 'Ontwikkelplan 2026–2027' }).waitFor();
    await remark(marieke.page, 'Welkom aan boord.');
    await expect.poll(() => marieke.page.getByText('Bewaard', { exact: true }).count()).toBe(1);
    const response = await post.take(marieke.page, () =>
      marieke.page.getByRole('button', { name: 'Reactie opslaan' }).click(),
    );
    await marieke.end();

    await noor.restart({ file: response });
    await noor.page.getByText('1 opmerking').waitFor();
    await noor.page.locator('.rk-returned-card', { hasText: 'Welkom aan boord.' }).waitFor();

    await noor.restart({ file: path.join(post.folder, 'weg.routekaart') });
    await noor.page.getByText(/weg\.routekaart/).waitFor();
    await noor.end();
  });

  test('the page goes on with a response that was saved before, and takes nothing from another file', async () => {
    const noor = await sitAtDesk(browser, writeNoor);
    await goToSharing(noor.page);
    const shared = await shareAs(noor, 'Of als webpagina');
    await noor.page.getByText('Ronde 1').first().waitFor();
    const newer = await shareAs(noor, 'Of als webpagina');
    await noor.end();
    const first = await openFromDisk(browser, shared);
    await remark(first.page, 'Begin er maar aan.');
    const response = await post.take(first.page, () =>
      first.page.getByRole('button', { name: 'Reactie opslaan' }).click(),
    );
    await first.close();

    const { page, faults, close } = await openFromDisk(browser, shared);
    const goOnWith = (file: string) =>
      openFiles(page, file, page.getByRole('button', { name: 'Ga verder met een eerdere reactie' }));
    await goOnWith(shared);
    await page.getByText('Dit bestand is geen reactie op dit plan. Er is niets overgenomen.').waitFor();
    await goOnWith(response);
    await page.getByText('Je eerdere reactie staat er weer bij.').waitFor();
    await page.locator('.rk-said', { hasText: 'Begin er maar aan.' }).waitFor();
    expect(await page.getByText('Dit bestand is geen reactie op dit plan.').count()).toBe(0);
    expect(await page.getByText('Nog niet opgeslagen.').count()).toBe(0);
    await remark(page, 'En vraag Tom erbij.');
    const again = await post.take(page, () => page.getByRole('button', { name: 'Reactie opslaan' }).click());
    const records = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
    expect(records(again).response.id).toBe(records(response).response.id);
    expect(records(again).records.map((r: { text: string }) => r.text)).toEqual([
      'Begin er maar aan.',
      'En vraag Tom erbij.',
    ]);
    // The file that was just saved, chosen once more: a decision has another id in it, and still stands there once.
    await page.getByText('Ja', { exact: true }).first().click();
    const decided = await post.take(page, () => page.getByRole('button', { name: 'Reactie opslaan' }).click());
    await goOnWith(decided);
    await page.getByText('Je eerdere reactie staat er weer bij.').waitFor();
    await remark(page, 'Tot slot.');
    const last = await post.take(page, () => page.getByRole('button', { name: 'Reactie opslaan' }).click());
    expect(records(last).records).toHaveLength(4);
    expect(faults).toEqual([]);
    await close();

    // For a newer round no file holds it yet.
    const later = await openFromDisk(browser, newer);
    await openFiles(later.page, last, later.page.getByRole('button', { name: 'Ga verder met een eerdere reactie' }));
    await later.page.getByText('Je eerdere reactie staat er weer bij.').waitFor();
    await later.page.getByText('Nog niet opgeslagen.').waitFor();
    await later.close();
  });

  test('what has an answer keeps it when the rest is agreed to, and nothing that was typed stays behind unseen', async () => {
    const noor = await sitAtDesk(browser, writeNoor);
    await goToSharing(noor.page);
    const shared = await shareAs(noor, 'Bestand maken');
    await noor.end();
    const marieke = await sitAtDesk(browser);
    const { page } = marieke;
    await openFiles(page, shared);
    await page.getByText('0 van 3 beantwoord').waitFor();
    await page.getByText('Nee', { exact: true }).first().click();
    await page.getByText('1 van 3 beantwoord').waitFor();
    await page.getByRole('button', { name: 'Opmerking erbij' }).first().press('Enter');
    await page.keyboard.type('Liever in het najaar.');
    const saving = () => page.getByRole('button', { name: 'Reactie opslaan' }).click();
    await saving();
    await page.getByText('staat nog tekst die je niet hebt toegevoegd').waitFor();
    await page.getByRole('button', { name: 'Wijzigen' }).first().press('Enter');
    await page.locator('.rk-ask', { hasText: 'Liever in het najaar.' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Opmerking erbij');
    await page.getByRole('button', { name: 'Akkoord met de andere 2 vragen' }).click();
    await page.getByText('3 van 3 beantwoord').waitFor();
    expect(await page.getByRole('button', { name: /^Akkoord met/ }).count()).toBe(0);
    const response = await post.take(page, saving);
    const { records } = JSON.parse(readFileSync(response, 'utf8')) as {
      records: { verdict: string; remark: string }[];
    };
    expect(records.map(({ verdict, remark: words }) => `${verdict} ${words}`.trim()).sort()).toEqual([
      'agreed',
      'agreed',
      'notAgreed Liever in het najaar.',
    ]);
    // One's own response, opened by mistake.
    await openFiles(page, response);
    await page.getByText('Dit is een reactie op een plan dat iemand met je deelde.').waitFor();
    await marieke.end();
  });

  test('the plans of fourteen people, opened at once, are one list to sort, search and answer from', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'routekaart-team-'));
    const files = writeTeam(folder, 14);
    const { page, end } = await sitAtDesk(browser);
    const tabs = await page.getByRole('tab').count();
    await openFiles(page, files);
    await page.getByText('14 plannen staan in de lijst').waitFor();
    expect(await page.getByRole('tab').count()).toBe(tabs + 1);
    const rows = page.locator('.rk-team-table tbody tr');
    const names = () =>
      page
        .locator('.rk-team-table tbody th')
        .allInnerTexts()
        .then((all) => all.map((one) => one.split('\n')[0]));
    expect(await rows.count()).toBe(14);
    expect(await sidewaysFindings(page)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Gevraagd' }).click();
    expect((await names()).slice(0, 2)).toEqual(['Medewerker 14', 'Medewerker 13']);
    await page.getByRole('button', { name: 'Medewerker', exact: true }).press('Enter');
    expect((await names()).slice(0, 3)).toEqual(['Medewerker 1', 'Medewerker 2', 'Medewerker 3']);
    await page.locator('tfoot').getByText('€ 10.500,00').waitFor();

    await page.getByLabel('Zoek op naam of functie').fill('werker 7');
    await page.getByText('1 van 14 mensen').waitFor();
    await rows.getByRole('button', { name: 'Medewerker 7', exact: true }).click();
    await page.getByText('0 van 1 beantwoord').waitFor();
    await page.getByText('Ja', { exact: true }).click();
    await expect.poll(() => page.getByText('Bewaard', { exact: true }).count()).toBe(1);
    await page.getByRole('link', { name: 'Plannen van medewerkers' }).click();
    const seven = rows.filter({ hasText: 'Medewerker 7' });
    await seven.getByText('akkoord: € 700,00').waitFor();
    await seven.getByText('niets').waitFor();

    await openFiles(page, files.slice(0, 3));
    await page.getByText('3 plannen had je al.').waitFor();
    // Of two kinds at once each goes where it is read.
    const profile = path.join(folder, 'functieprofiel.txt');
    writeFileSync(profile, 'Functieprofiel\n\nKennis van dijken\nOverzicht houden\n');
    await openFiles(page, [...files.slice(0, 2), profile]);
    await page.getByText('2 plannen had je al.').waitFor();
    await page.getByRole('tab', { name: 'Welkom' }).click();
    await page.getByText('Je functieprofiel is gelezen').waitFor();
    await end();
    rmSync(folder, { recursive: true, force: true });
  });

  test('the page asks before it closes with something in it that was not saved', async () => {
    const noor = await sitAtDesk(browser, writeNoor);
    await goToSharing(noor.page);
    const file = await shareAs(noor, 'Of als webpagina');
    await noor.end();

    const untouched = await openFromDisk(browser, file);
    expect(await asksBeforeClosing(untouched.page)).toBe(false);
    await untouched.close();

    const { page, close } = await openFromDisk(browser, file);
    const question = besideRecord(page, 'Hoe lees ik cijfers eerlijk?');
    await question.getByRole('button', { name: 'Opmerking' }).first().click();
    await question.getByRole('textbox', { name: /^Opmerking bij/ }).fill('Half ge');
    expect(await asksBeforeClosing(page)).toBe(true);
    await question.getByRole('button', { name: 'Toevoegen' }).click();
    await page.locator('.rk-said', { hasText: 'Half ge' }).waitFor();
    expect(await asksBeforeClosing(page)).toBe(true);
    await post.take(page, () => page.getByRole('button', { name: 'Reactie opslaan' }).click());
    await page.getByText('Je reactie is opgeslagen').waitFor();
    expect(await asksBeforeClosing(page)).toBe(false);
    await close();
  });
});
