import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readText } from '#shared/document/read-text.ts';
import { titleOf } from '#shared/profile/propose.ts';
import { readProfile } from '#shared/profile/read-profile.ts';
import {
  csvOf,
  docxOf,
  lockedPdf,
  type PaperLine,
  pageOf,
  paperLines,
  slowDocx,
  zipBomb,
} from '#tests/support/profile-files.ts';
import { type AppPage, openApp } from './support/app-page.ts';
import { hasChromium, launchChromium } from './support/chromium.ts';
import { seedPlan } from './support/seed-plan.ts';
import { startWebHostProcess, type WebHostProcess } from './support/web-host.ts';

const own = path.resolve(import.meta.dirname, '../fixtures/profiles');
const published = path.resolve(import.meta.dirname, '../../../shared/data/functieprofielen');
const names = [
  path.join(own, 'own-line-bullets.txt'),
  ...(existsSync(published)
    ? readdirSync(published)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => path.join(published, name))
    : []),
];

const squeeze = (words: string) => words.replace(/[\s\u00ad]+/g, '');

// Skipped without a Chromium: files are read in a worker of the window, under the window's policy.
describe.skipIf(!hasChromium)('reading a job profile', () => {
  let browser: Browser;
  let host: WebHostProcess;
  let app: AppPage;
  let page: Page;
  let folder: string;
  const asked: string[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'routekaart-profiles-'));
    [browser, host] = await Promise.all([launchChromium(), startWebHostProcess()]);
    await seedPlan(host.address, (b) => b.plan({ title: 'Ontwikkelplan 2026' }));
    app = await openApp(browser, host.address);
    page = app.page;
    page.setDefaultTimeout(10_000);
    page.context().on('request', (request) => asked.push(request.url()));
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(async () => {
    await app?.close();
    await browser?.close();
    await host?.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  const titles = () => page.locator('.rk-profile-title, .rk-profile-words .rk-link-button').allInnerTexts();
  const ticked = () => page.locator('.rk-profile-row input[type=checkbox]:checked').count();
  const requirementCount = () => page.locator('.rk-tree-row', { hasText: 'Wat vraagt mijn functie?' }).innerText();
  const write = (name: string, bytes: Buffer | string) => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return file;
  };
  const openIntake = async () => {
    await page.keyboard.press('Control+Shift+P');
    await page.keyboard.type('Functieprofiel inlezen');
    await page.getByRole('option', { name: 'Functieprofiel inlezen' }).first().waitFor();
    await page.keyboard.press('Enter');
    const other = page.getByRole('button', { name: 'Andere tekst lezen' });
    await other
      .or(page.getByRole('button', { name: 'Kies een bestand' }))
      .first()
      .waitFor();
    if (await other.isVisible()) await other.click();
  };
  const choose = async (file: string) => {
    await page.locator('input[type=file]').setInputFiles(file);
  };
  const pdfOf = async (html: string) => {
    const paper = await browser.newPage();
    await paper.setContent(html);
    const pdf = await paper.pdf({ format: 'A4' });
    await paper.close();
    return pdf;
  };
  const nothingLeft = () => {
    const origin = new URL(host.address).origin;
    expect(asked.filter((url) => !url.startsWith(origin) && !url.startsWith('blob:'))).toEqual([]);
    expect(app.faults).toEqual([]);
  };

  test.each(names)('%s as text, docx, pdf and csv gives the same entries', async (name) => {
    const text = readFileSync(name, 'utf8');
    const lines: PaperLine[] = paperLines(text);
    const entries = readProfile(readText(text)).items.filter((item) => item.isLikely);
    const files = [
      write('profiel.txt', text),
      write('profiel.docx', await docxOf(lines)),
      write('profiel.pdf', await pdfOf(pageOf(lines))),
      write('profiel.csv', csvOf(lines)),
    ];
    for (const file of files) {
      await openIntake();
      await choose(file);
      await page.getByRole('heading', { name: 'Voorgestelde eisen' }).waitFor();
      const found = (await titles()).map(squeeze);
      for (const { text: words } of entries) expect(found, path.basename(file)).toContain(squeeze(titleOf(words)));
      const headings = lines
        .filter((line) => !line.isEntry && line.words.length < 60)
        .map((line) => squeeze(line.words));
      expect(found.filter((title) => headings.includes(title))).toEqual([]);
      expect(found.some((title) => title.startsWith('Voorbeelden'))).toBe(false);
    }
    nothingLeft();
  });

  test.each<[string, () => Promise<string> | string, string]>([
    ['no zip', () => write('nep.docx', 'Dit is gewoon tekst'), 'Dit is geen Word-bestand'],
    [
      'a zip without a document',
      () => write('leeg.docx', Buffer.from('504b0506'.padEnd(44, '0'), 'hex')),
      'Dit is geen Word-bestand',
    ],
    ['a zip bomb', () => write('bom.docx', zipBomb(40)), 'pakt uit tot iets dat veel te groot is'],
    [
      'half a docx',
      async () => write('half.docx', (await docxOf([{ isEntry: false, words: 'Taken' }])).subarray(0, 900)),
      /Dit (?:is geen Word-bestand|bestand is beschadigd)/.source,
    ],
    [
      'a pdf without words',
      async () => write('scan.pdf', await pdfOf('<svg width="90" height="90"><circle r="40" cx="45" cy="45"/></svg>')),
      'staan alleen plaatjes',
    ],
    ['a pdf with a password', () => write('slot.pdf', lockedPdf()), 'beveiligd met een wachtwoord'],
    ['a pdf by name only', () => write('nep.pdf', 'gewone tekst'), 'Dit is geen PDF'],
    ['a damaged pdf', () => write('kapot.pdf', '%PDF-1.7\nniets'), 'is beschadigd'],
    [
      '51 MB',
      () => {
        const file = write('groot.txt', '');
        truncateSync(file, 51 * 1024 * 1024);
        return file;
      },
      'groter dan 50 MB',
    ],
    ['a book', () => write('boek.txt', 'Dit is een zin. '.repeat(20_000)), 'veel langer dan een functieprofiel'],
    ['an unknown kind', () => write('profiel.pages', 'PK'), 'Dit soort bestand'],
    ['a workbook by name only', () => write('profiel.xlsx', 'geen zip'), 'Dit is geen Excel-bestand'],
    ['an old Word file', () => write('oud.doc', 'x'), 'een oud Word-bestand'],
    ['nothing', () => write('leeg.txt', ''), 'staat geen tekst in'],
    ['only white space', () => write('wit.md', ' \n\t\n'), 'staat geen tekst in'],
    ['bytes that are no text', () => write('foto.txt', Buffer.from([0x41, 0, 1, 2, 0, 9])), 'geen gewone tekst'],
  ])('%s is refused in one sentence, and nothing changes', async (_what, make, sentence) => {
    const before = await requirementCount();
    await openIntake();
    await choose(await make());
    await page.locator('.rk-file-news').getByText(new RegExp(sentence)).waitFor();
    expect(await page.locator('.rk-file-news .rk-note').count()).toBe(1);
    expect(await page.locator('.rk-profile-row').count()).toBe(0);
    expect(await requirementCount()).toBe(before);
    nothingLeft();
  });

  test('external links are not followed, Windows-1252 and one long line are read', async () => {
    await openIntake();
    await choose(
      write('link.docx', await docxOf([{ isEntry: true, words: 'Kent de wet' }], ['https://voorbeeld.test/x'])),
    );
    await page.getByText('Kent de wet').first().waitFor();
    await openIntake();
    await choose(write('oud.txt', Buffer.from('Taken\r\n• Co\xf6rdineert caf\xe9s\r\n', 'latin1')));
    await page.locator('.rk-profile-title', { hasText: 'Coördineert cafés' }).waitFor();
    await openIntake();
    await choose(path.join(own, 'one-long-line.txt'));
    await page.locator('.rk-profile-title', { hasText: 'Nauwkeurig tellen' }).waitFor();
    nothingLeft();
  });

  test('reading can be stopped, and then nothing has changed', async () => {
    await openIntake();
    await page.getByLabel('Tekst van je functieprofiel').fill('Wat hier al stond');
    await choose(write('lang.docx', slowDocx(600_000)));
    await page.getByText('lang.docx wordt gelezen').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Het lezen is gestopt. Er is niets veranderd.').waitFor();
    expect(await page.getByLabel('Tekst van je functieprofiel').inputValue()).toBe('Wat hier al stond');
    await expect.poll(() => page.workers().length).toBe(0);
    expect(app.faults).toEqual([]);
  });

  test('what is copied from a page keeps its headings, its table and its levels when it is pasted', async () => {
    const web = await page.context().newPage();
    await web.setContent(
      '<h1>Functieprofiel Boswachter</h1><h2>Competenties</h2><table><tr><th>Competentie</th><th>Niveau</th></tr>' +
        '<tr><td>Gastvrijheid</td><td>4</td></tr><tr><td>Spoorzoeken</td><td>2</td></tr></table>' +
        '<h2>Wij bieden</h2><ul><li>Een verrekijker van de zaak</li></ul>' +
        '<img src="x" onerror="window.ran = true" width="200" height="200">',
    );
    await web.keyboard.press('Control+A');
    await web.keyboard.press('Control+C');
    await web.close();
    await openIntake();
    await page.getByLabel('Tekst van je functieprofiel').fill('');
    await page.getByLabel('Tekst van je functieprofiel').focus();
    await page.keyboard.press('Control+V');
    await page.locator('.rk-profile-title', { hasText: 'Spoorzoeken' }).waitFor();
    expect(await titles()).toEqual(['Gastvrijheid', 'Spoorzoeken', 'Een verrekijker van de zaak']);
    expect(await ticked()).toBe(2);
    expect(await page.getByRole('region', { name: 'Schaal van het profiel' }).count()).toBe(1);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    nothingLeft();
    // Between other words it stays a text.
    await openIntake();
    await page.getByLabel('Tekst van je functieprofiel').fill('Eerst dit. ');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Control+V');
    await expect
      .poll(() => page.getByLabel('Tekst van je functieprofiel').inputValue())
      .toMatch(/^Eerst dit\. Functieprofiel Boswachter/);
    await page.getByLabel('Tekst van je functieprofiel').fill('');
  });

  test('from a file to twelve ticked requirements, in a few actions, as one step that can be undone', async () => {
    const text = [
      'Taken',
      ...Array.from({ length: 14 }, (_, i) => `• Doet taak nummer ${i + 1} ${'abcdefghijklmn'[i]}`),
    ].join('\n');
    // 1 and 2: the command, and the file; 3 and 4: two ticks away; 5: take over.
    await openIntake();
    await choose(write('functieprofiel-adviseur.txt', text));
    const rows = page.locator('.rk-profile-row');
    await rows.first().waitFor();
    expect(await page.getByLabel('Titel van het profiel').inputValue()).toBe('Adviseur');
    await rows.first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('5');
    expect(await ticked()).toBe(12);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.flatMap((v) => v.nodes.map((node) => `${v.id}: ${node.html}`))).toEqual([]);
    await page.getByRole('button', { name: 'Neem 12 eisen over' }).click();
    await page.getByRole('tab', { name: /Functieprofiel Adviseur/ }).waitFor();
    expect(await requirementCount()).toContain('12');
    await page.keyboard.press('Control+z');
    await page.getByRole('tab', { name: /Functieprofiel Adviseur/ }).waitFor({ state: 'detached' });
    expect(await requirementCount()).not.toContain('12');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(requirementCount).toContain('12');
  });

  test('keys merge, split, rewrite and drop; what was dropped comes back', async () => {
    await openIntake();
    await page
      .getByLabel('Tekst van je functieprofiel')
      .fill('Werk\n• Schrijft brieven en verslagen\n• Leest kranten\n• Belt');
    await page.getByRole('button', { name: 'Lees de tekst' }).click();
    const row = (title: string) => page.locator('.rk-profile-row', { hasText: title });
    await row('Leest kranten').focus();
    await page.keyboard.press('Alt+m');
    await expect.poll(titles).toEqual(['Schrijft brieven en verslagen en leest kranten', 'Belt']);
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+Home');
    for (let i = 0; i < 'Schrijft brieven'.length; i++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+Enter');
    await expect.poll(titles).toEqual(['Schrijft brieven', 'En verslagen en leest kranten', 'Belt']);
    await row('En verslagen').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Verslagen maken');
    await page.keyboard.press('Enter');
    await expect.poll(() => row('Verslagen maken').evaluate((r) => r === document.activeElement)).toBe(true);
    await page.keyboard.press('k');
    await expect.poll(() => row('Verslagen maken').innerText()).toContain('Kennis');
    await page.keyboard.press('Delete');
    await expect.poll(titles).toEqual(['Schrijft brieven', 'Belt']);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(titles).toEqual(['Schrijft brieven', 'Verslagen maken', 'Belt']);
    expect(app.faults).toEqual([]);
  });

  test('a newer version shows what is new and doubles nothing', async () => {
    const text = [
      'Taken',
      ...Array.from({ length: 13 }, (_, i) => `• Doet taak nummer ${i + 2} ${'bcdefghijklmn'[i]}`),
      '• Leert nieuwe collega’s in',
    ];
    await openIntake();
    await choose(write('functieprofiel-adviseur-2027.txt', text.join('\n')));
    await page.getByText('Dit lijkt een nieuwe versie van').waitFor();
    expect(await page.locator('.rk-profile-row', { hasText: 'staat al in je plan' }).count()).toBe(12);
    await page.getByRole('button', { name: /^Neem 2 eisen over/ }).click();
    await expect.poll(requirementCount).toContain('14');
    nothingLeft();
  });

  test('a file that is dropped on the window is read', async () => {
    await page.getByRole('tab', { name: 'Routekaart' }).click();
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['Taken\n• Bewaakt de dijk'], 'dijk.txt', { type: 'text/plain' }));
      return transfer;
    });
    await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
    await page.dispatchEvent('body', 'drop', { dataTransfer: data });
    await page.locator('.rk-profile-title', { hasText: 'Bewaakt de dijk' }).waitFor();
    nothingLeft();
  });
});
