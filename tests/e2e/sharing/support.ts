import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { PlanBuilder } from '#tests/support/plans.ts';
import { type AppPage, openApp } from '../support/app-page.ts';
import { seedPlan } from '../support/seed-plan.ts';
import { startWebHostProcess, type WebHostProcess } from '../support/web-host.ts';

/** Somebody at a computer of their own: a data folder, a host and a window. */
export interface Desk {
  readonly page: Page;
  /** Ends the app and starts it anew on the same data folder, as with a double click on a file. `page` is the new window. */
  restart(setting: { readonly file: string }): Promise<void>;
  end(): Promise<void>;
}

export async function sitAtDesk(
  browser: Browser,
  write?: (b: PlanBuilder) => void,
  setting: { readonly file?: string } = {},
): Promise<Desk> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'routekaart-desk-'));
  let host = await startWebHostProcess({ ...setting, dataFolder });
  if (write) await seedPlan(host.address, write);
  let app = await openWindow(browser, host);
  const leave = async () => {
    expect(app.faults).toEqual([]);
    await app.close();
    await host.dispose();
  };
  return {
    get page() {
      return app.page;
    },
    async restart({ file }) {
      await leave();
      host = await startWebHostProcess({ dataFolder, file });
      app = await openWindow(browser, host);
    },
    async end() {
      await leave();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

async function openWindow(browser: Browser, host: WebHostProcess): Promise<AppPage> {
  const app = await openApp(browser, host.address, { reducedMotion: 'reduce' });
  app.page.setDefaultTimeout(20_000);
  await app.page.getByRole('heading', { level: 1 }).first().waitFor();
  return app;
}

/** A folder for what goes to and fro by mail. */
export function postBox() {
  const folder = mkdtempSync(path.join(tmpdir(), 'routekaart-post-'));
  return {
    folder,
    /** Presses something that hands over a file, and puts the file in the box. */
    async take(page: Page, press: () => Promise<void>): Promise<string> {
      const [download] = await Promise.all([page.waitForEvent('download'), press()]);
      const file = path.join(folder, `${Date.now()}-${download.suggestedFilename()}`);
      await download.saveAs(file);
      return file;
    },
    empty: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * Chooses files where the app asks for them. On a busy machine the browser may find that the key was pressed too long ago
 * to open a window for it; then a person presses again.
 */
export async function openFiles(page: Page, files: string | readonly string[], press?: Locator): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const asked = page.waitForEvent('filechooser', { timeout: attempt < 4 ? 8_000 : 20_000 }).catch((error: Error) => {
      if (attempt === 4) throw error;
    });
    await (press ? press.click() : page.keyboard.press('Control+O'));
    const chooser = await asked;
    if (chooser) return await chooser.setFiles(files as string | string[]);
  }
}

export interface BrowserPage {
  readonly page: Page;
  readonly faults: readonly string[];
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Opens a page from the disk in a browser without a network. */
export async function openFromDisk(browser: Browser, file: string): Promise<BrowserPage> {
  const context: BrowserContext = await browser.newContext({
    offline: true,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1100, height: 900 },
    // Colours that are on their way to the next theme are no colours to judge.
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  // As in openApp.
  page.on('filechooser', () => {});
  const faults: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) asked.push(request.url());
  });
  await page.goto(`file://${file}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, faults, asked, close: () => context.close() };
}

/** What stands with a record of a shared plan. */
export function besideRecord(page: Page, title: string): Locator {
  return page
    .locator('.rk-shared-question, .rk-shared-record, tr[data-record]')
    .filter({ hasText: title })
    .first()
    .locator(
      'xpath=self::*[not(self::tr)] | self::tr/following-sibling::tr[contains(@class,"rk-shared-beside-row")][1]',
    );
}

/** A word that must never leave: it stands in everything that is private. */
export const canary = 'KANARIE-4711';

export const hostile =
  '</script><script>window.pwned=1</script></style><img src=x onerror=window.pwned=1>\u202Egnp.exe';

/** A plan with one of everything that goes to and fro. */
export function writeNoor(b: PlanBuilder): void {
  b.plan({
    title: 'Ontwikkelplan 2026–2027',
    ownerName: 'Noor Verhagen',
    jobTitle: 'Beleidsmedewerker',
    managerName: 'Marieke Postma',
    assignment: 'Gemeenten kunnen ons beleid uitvoeren.',
  });
  const numbers = b.requirement({ title: 'Cijfers lezen en duiden', requiredLevel: 3 });
  const advice = b.requirement({ title: 'Adviseren onder tijdsdruk', requiredLevel: 4 });
  b.selfScore({ requirementId: numbers.id, level: 2, evidence: 'Ik lees de tabel, niet de marge.' });
  b.selfScore({ requirementId: advice.id, level: 3 });
  const question = b.learningQuestion({ text: 'Hoe lees ik cijfers eerlijk?', requirementIds: [numbers.id] });
  const training = b.activity({
    title: 'Training Statistiek',
    learningQuestionId: question.id,
    way: 'formal',
    state: 'planned',
    workMinutes: 960,
    ownMinutes: 480,
  });
  const source = b.budgetSource({ name: 'Afdeling Beleid', amountCents: 300_000 });
  const cost = b.cost({ activityId: training.id, amountCents: 112_000 });
  b.allocation({ costId: cost.id, sourceId: source.id, amountCents: 112_000 });
  b.sideTask({ title: 'Jongerenpanel', goals: 'Een panel dat meedenkt.', minutesPerWeek: 180 });
  b.reflection({ title: canary, whatHappened: canary, lesson: canary });
  b.belief({ text: canary });
}
