import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coach } from '#shared/coach/coach.ts';
import type { Method, Output } from '#shared/contract/contract.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import type { PlanBuilder } from '../support/plans.ts';
import { openFiles } from './sharing/support.ts';
import { type AppPage, openApp } from './support/app-page.ts';
import { hasChromium, launchChromium } from './support/chromium.ts';
import { seedPlan } from './support/seed-plan.ts';
import { startWebHostProcess, type WebHostProcess } from './support/web-host.ts';

/** Asks a running host as a window does. */
async function ask<M extends Method>(address: string, method: M, input: object): Promise<Output<M>> {
  const { origin, hash } = new URL(address);
  const token = new URLSearchParams(hash.slice(1)).get('token');
  const response = await fetch(`${origin}/api/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-client': 'test', origin },
    body: JSON.stringify(input),
  });
  const reply = (await response.json()) as { ok: true; value: Output<M> } | { ok: false };
  if (!reply.ok) throw new Error(JSON.stringify(reply));
  return reply.value;
}

/** Runs a command from the palette, by keys alone. */
async function command(page: Page, title: string): Promise<void> {
  const palette = page.getByRole('dialog', { name: 'Zoeken en opdrachten' });
  await page.getByRole('main').waitFor();
  await page.keyboard.press('F1');
  await palette.waitFor();
  await page.keyboard.type(title);
  await page.getByRole('option', { name: title }).first().waitFor();
  await page.keyboard.press('Enter');
  await palette.waitFor({ state: 'detached' });
}

/** What axe finds on the sheet, once there is one: the page is there before the app has asked its host. */
const faultsOfSheet = async (page: Page) => {
  await page.locator('.rk-sheet').first().waitFor();
  const { violations } = await new AxeBuilder({ page }).include('.rk-sheet').analyze();
  return violations.map((v) => `${v.id}: ${v.help}`);
};

// Skipped without a Chromium: what a person sees in the first minute can only be tried where there is a page.
describe.skipIf(!hasChromium)('the first minute', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  describe('the example plan', () => {
    let host: WebHostProcess;
    let app: AppPage;
    let page: Page;
    beforeAll(async () => {
      host = await startWebHostProcess();
      app = await openApp(browser, host.address);
      page = app.page;
    });
    afterAll(async () => {
      await app?.close();
      await host?.dispose();
    });
    const plans = () => ask(host.address, 'plans.list', {});

    test('opens from the welcome sheet, says that it is one, and shows the coach at work', async () => {
      expect(await faultsOfSheet(page)).toEqual([]);
      await page.getByRole('button', { name: 'Voorbeeldplan openen' }).click();
      await page.getByRole('heading', { level: 1, name: 'Brieven en schermen die je in één keer begrijpt' }).waitFor();
      await page.getByRole('main').getByText('Dit is een voorbeeld').waitFor();
      await page.getByRole('complementary').getByText('Dit is een voorbeeld').waitFor();
      const [listed] = await plans();
      const { records } = await ask(host.address, 'plan.open', { planId: listed?.plan.id });
      const found = coach(new PlanView(new Map(records.map((r) => [r.id, r]))), listed?.changedAt.slice(0, 10) ?? '');
      expect(found.map((f) => f.ruleId)).toEqual([
        'allocations-do-not-add-up',
        'requirement-without-self-score',
        'scores-far-apart',
        'parked-idea-waiting',
        'parked-idea-waiting',
        'commitment-overdue',
      ]);
    });

    test.each(['light', 'dark'] as const)('its home is fit for everybody, in %s', async (colorScheme) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await faultsOfSheet(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    });

    test('opens only once', async () => {
      await command(page, 'Voorbeeldplan openen');
      await page.getByRole('main').getByText('Dit is een voorbeeld').waitFor();
      expect(await plans()).toHaveLength(1);
    });

    test('shows the gaps and the mirror with their tables', async () => {
      const gaps = page.getByRole('region', { name: 'Bij 5 van de 12 eisen zit een kloof' });
      await gaps.getByRole('button', { name: 'Toon als tabel' }).click();
      expect(await gaps.getByRole('row').count()).toBe(13);
      const mirror = page.getByRole('region', { name: /^Je leert vooral in je werk: \d+% van je uren$/ });
      await mirror.getByRole('button', { name: 'Toon als tabel' }).click();
      await mirror.getByRole('rowheader', { name: 'Met anderen' }).waitFor();
    });

    test('goes with one command, also in another window, and leaves an empty store', async () => {
      const other = await openApp(browser, host.address);
      await other.page.getByRole('main').getByText('Dit is een voorbeeld').waitFor();
      await command(page, 'Voorbeeld verwijderen');
      await page.getByRole('alertdialog').getByRole('button', { name: 'Verwijderen' }).click();
      await page.getByRole('heading', { level: 1, name: /Maak in drie stappen/ }).waitFor();
      expect(await plans()).toEqual([]);
      await other.page.getByText('Dit is een voorbeeld').first().waitFor({ state: 'detached' });
      expect(other.faults).toEqual([]);
      await other.close();
      expect(app.faults).toEqual([]);
    });
  });

  describe('a job profile before there is a plan', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'routekaart-first-file-'));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    const write = (name: string, words: string | Buffer) => {
      const file = path.join(folder, name);
      writeFileSync(file, words);
      return file;
    };
    const duties = Array.from({ length: 5 }, (_, i) => `• Bewaakt dijk nummer ${i + 1}`).join('\n');
    const profile = write('functieprofiel.txt', `Functieprofiel\nAdviseur dijken\n\nTaken\n${duties}`);
    const start = async () => {
      const host = await startWebHostProcess();
      const app = await openApp(browser, host.address);
      await app.page.getByLabel('Je naam').waitFor();
      const end = async () => {
        expect(app.faults).toEqual([]);
        await app.close();
        await host.dispose();
      };
      return { host, end, ...app };
    };
    const isRead = async (page: Page) => {
      await page.getByText('Je functieprofiel is gelezen: 5 mogelijke eisen').waitFor();
      await expect.poll(() => page.getByLabel('Je functie', { exact: true }).inputValue()).toBe('Adviseur dijken');
      await expect.poll(() => page.getByLabel('Je naam').evaluate((e) => e === document.activeElement)).toBe(true);
    };
    const proposals = (page: Page) => page.locator('.rk-profile-row:has(input[type=checkbox]:checked)');

    test('is chosen with the mouse; four answers later its proposals are there', async () => {
      const { host, page, end } = await start();
      await openFiles(page, profile, page.getByRole('button', { name: 'Bestand openen' }));
      await isRead(page);
      expect(await faultsOfSheet(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect(await faultsOfSheet(page)).toEqual([]);
      await page.getByLabel('Je naam').fill('Noor Verhagen');
      await page.getByRole('button', { name: 'Plan beginnen' }).click();
      await proposals(page).first().waitFor();
      expect(await proposals(page).count()).toBe(5);
      await page.getByRole('button', { name: /^Neem 5 eisen over/ }).click();
      await page.locator('.rk-tree-row', { hasText: 'Wat vraagt mijn functie?' }).getByText('5').waitFor();
      expect((await ask(host.address, 'plans.list', {}))[0]?.plan.jobTitle).toBe('Adviseur dijken');
      await end();
    });

    test('is chosen and begun with keys alone', async () => {
      const { page, end } = await start();
      await openFiles(page, profile);
      await isRead(page);
      await page.keyboard.type('Noor');
      await page.keyboard.press('Enter');
      await proposals(page).first().waitFor();
      expect(await proposals(page).count()).toBe(5);
      await end();
    });

    test('is dropped, left out again, and leaves what was typed', async () => {
      const { page, end } = await start();
      await page.getByLabel('Je functie', { exact: true }).fill('Dijkwacht');
      const data = await page.evaluateHandle(
        (words) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([words], 'functieprofiel.txt', { type: 'text/plain' }));
          return transfer;
        },
        readFileSync(profile, 'utf8'),
      );
      await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
      await page.dispatchEvent('body', 'drop', { dataTransfer: data });
      await page.getByText('Je functieprofiel is gelezen: 5 mogelijke eisen').waitFor();
      expect(await page.getByLabel('Je functie', { exact: true }).inputValue()).toBe('Dijkwacht');
      await page.getByRole('button', { name: 'Begin zonder dit profiel' }).click();
      await page.getByLabel('Je naam').fill('Noor');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: /^Wat vraagt/ }).waitFor();
      expect(await proposals(page).count()).toBe(0);
      await end();
    });

    test.each([
      ['scan.docx', 'geen zip', 'Dit is geen Word-bestand'],
      ['leeg.txt', '', 'Hier staat geen tekst in'],
      ['foto.jpg', 'JFIF', '‘foto.jpg’ kan de app niet lezen. Kies een bestand dat eindigt op .docx'],
    ])('%s gets one sentence, and what was typed stays', async (name, words, sentence) => {
      const { host, page, end } = await start();
      await page.getByLabel('Je naam').fill('Noor');
      await openFiles(page, write(name, words), page.getByRole('button', { name: 'Bestand openen' }));
      await page.getByText(sentence).first().waitFor();
      expect(await page.getByLabel('Je naam').inputValue()).toBe('Noor');
      expect(await page.getByText('is gelezen').count()).toBe(0);
      expect(await ask(host.address, 'plans.list', {})).toEqual([]);
      await end();
    });
  });

  describe('the method in five pages', () => {
    const dataFolder = mkdtempSync(path.join(tmpdir(), 'routekaart-method-'));
    afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

    test('is read with keys alone; the ticks survive a restart', async () => {
      const host = await startWebHostProcess({ dataFolder });
      const { page, faults, close } = await openApp(browser, host.address);
      await page.getByLabel('Je naam').waitFor();
      await command(page, 'Zo werkt het');
      await page.getByRole('heading', { level: 1, name: 'Jij zit zelf aan het stuur' }).waitFor();
      const next = page.getByRole('button', { name: 'Volgende' });
      for (let i = 0; i < 40 && !(await next.evaluate((b) => b === document.activeElement)); i++)
        await page.keyboard.press('Tab');
      for (const title of [/^Stap 1/, /^Stap 2/, /^Stap 3/]) {
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { level: 1, name: title }).waitFor();
        expect(await faultsOfSheet(page)).toEqual([]);
      }
      await page.getByText('3 van 5 gelezen').waitFor();
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect(await faultsOfSheet(page)).toEqual([]);
      await expect.poll(async () => (await ask(host.address, 'settings.get', {})).methodRead.length).toBe(3);
      expect(faults).toEqual([]);
      await close();
      await host.stop();

      const again = await startWebHostProcess({ dataFolder });
      const second = await openApp(browser, again.address);
      await command(second.page, 'Zo werkt het');
      await second.page.getByRole('heading', { level: 1, name: /^Stap 3/ }).waitFor();
      await second.page.getByRole('button', { name: /^Stap 2.*gelezen$/ }).waitFor();
      for (const name of ['Volgende', 'Plan beginnen']) {
        await second.page.getByRole('button', { name }).focus();
        await second.page.keyboard.press('Enter');
      }
      await expect
        .poll(() => second.page.getByLabel('Je naam').evaluate((e) => e === document.activeElement))
        .toBe(true);
      expect((await ask(again.address, 'settings.get', {})).methodRead).toHaveLength(5);
      await second.close();
      await again.stop();
    });
  });

  describe('the road', () => {
    let host: WebHostProcess;
    let app: AppPage;
    let page: Page;
    beforeAll(async () => {
      host = await startWebHostProcess();
    });
    afterAll(() => host?.dispose());

    const nameOf = (i: number) => `Leervraag ${i + 1} met een naam die over twee regels en verder gaat`;
    const write = (count: number) => (b: PlanBuilder) => {
      b.plan({ title: `Weg van ${count}`, ownerName: 'Noor' });
      const eis = b.requirement();
      b.selfScore({ requirementId: eis.id, level: 2 });
      for (let i = 0; i < count; i++) b.learningQuestion({ text: nameOf(i), shortTitle: nameOf(i) });
    };
    const road = () => page.getByRole('group', { name: /^Routekaart: drie stukken weg/ });
    const signs = () => road().getByRole('link');

    test.each([0, 2, 12, 40])(
      'with %i stations: every stop opens its place, and none lies over another',
      async (count) => {
        await seedPlan(host.address, write(count));
        app = await openApp(browser, host.address);
        page = app.page;
        await command(page, 'Ander plan openen');
        await page
          .getByRole('main')
          .getByRole('button', { name: `Weg van ${count}`, exact: true })
          .click();
        await signs().first().waitFor();
        expect(await signs().count()).toBe(3 + count);

        const inOrder = await signs().evaluateAll((all) => all.map((a) => a.querySelector('title')?.textContent ?? ''));
        expect(inOrder.slice(3).map((name) => name.split(':')[0])).toEqual(
          Array.from({ length: count }, (_, i) => `${i + 1}. ${nameOf(i)}`),
        );
        for (const width of [360, 640, 1000, 1280, 1920]) {
          await page.setViewportSize({ width, height: 900 });
          const boxes = () =>
            road().evaluate((svg) => {
              const { x, y, width, height } = svg.getBoundingClientRect();
              const of = (b: DOMRect) => ({ left: b.x - x, top: b.y - y, right: b.right - x, bottom: b.bottom - y });
              return {
                width,
                height,
                boards: [...svg.querySelectorAll('.rk-sign-board')].map((b) => of(b.getBoundingClientRect())),
              };
            });
          // Drawn anew once the window has its width.
          await expect.poll(async () => (await boxes()).width <= width).toBe(true);
          const drawn = await boxes();
          expect(drawn.boards).toHaveLength(count);
          for (const [i, a] of drawn.boards.entries()) {
            expect(a.left >= 0 && a.top >= 0 && a.right <= drawn.width + 1 && a.bottom <= drawn.height).toBe(true);
            for (const b of drawn.boards.slice(0, i)) {
              const apart = a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom;
              expect(apart, `signs ${i} of ${count} at ${width} px`).toBe(true);
            }
          }
        }
        await page.setViewportSize({ width: 1280, height: 840 });

        const opens = [0, 1, 2, ...(count > 12 ? [3, 22, 2 + count] : inOrder.map((_, i) => i).slice(3))];
        const headings = [/Wat vraagt/, /Wat weet/, /leren|leervragen/i];
        for (const i of opens) {
          await page.getByRole('tab', { name: 'Routekaart' }).click();
          await signs().nth(i).focus();
          await page.keyboard.press('Enter');
          if (i < 3) await page.getByRole('heading', { level: 1, name: headings[i] as RegExp }).waitFor();
          else
            await page
              .locator('[data-place="learning-question"]')
              .getByText(nameOf(i - 3))
              .first()
              .waitFor();
        }

        await page.getByRole('tab', { name: 'Routekaart' }).click();
        const saved = async (kind: string) => {
          await page.getByRole('button', { name: 'Bewaar als afbeelding', exact: true }).click();
          const [download] = await Promise.all([
            page.waitForEvent('download'),
            page.getByRole('menuitem', { name: kind }).click(),
          ]);
          return readFileSync(await download.path());
        };
        const svg = (await saved('Tekening (SVG)')).toString('utf8');
        expect(svg).not.toMatch(/var\(--|class=|https?:\/\/(?!www\.w3\.org)/);
        const titles = await titlesIn(svg);
        for (let i = 0; i < count; i++) expect(titles.some((t) => t.startsWith(`${i + 1}. ${nameOf(i)}:`))).toBe(true);
        const png = await saved('Plaatje (PNG)');
        expect(png.subarray(1, 4).toString()).toBe('PNG');
        const shown = await road().evaluate((drawing) => drawing.clientWidth);
        expect(png.readUInt32BE(16)).toBe(2 * shown);

        expect(app.faults).toEqual([]);
        await app.close();
      },
    );

    /** The titles in an SVG file, read by the browser on an empty page. Throws when it is not well-formed. */
    async function titlesIn(svg: string): Promise<string[]> {
      const context = await browser.newContext();
      const blank = await context.newPage();
      const titles = await blank.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
        if (parsed.querySelector('parsererror')) throw new Error('not well-formed');
        return [...parsed.querySelectorAll('title')].map((t) => t.textContent ?? '');
      }, svg);
      await context.close();
      return titles;
    }
  });
});
