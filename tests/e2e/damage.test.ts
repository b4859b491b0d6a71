import { mkdirSync, mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import Database from 'better-sqlite3';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Session } from '#main/core/session.ts';
import { add } from '#shared/model/edits/base.ts';
import { newPlan, newRequirement } from '#shared/model/edits/new-records.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import type { PlanId, PlanRecord } from '#shared/model/records.ts';
import { testContext } from '../support/plans.ts';
import { type AppPage, openApp } from './support/app-page.ts';
import { hasChromium, launchChromium } from './support/chromium.ts';
import { startWebHostProcess, type WebHostProcess } from './support/web-host.ts';

const lost = 'Brieven schrijven die je in één keer begrijpt';
const pictures = process.env.ROUTEKAART_PICTURES;

/** Keeps a picture when ROUTEKAART_PICTURES names a folder: for looking at. */
async function picture(page: Page, name: string): Promise<void> {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.screenshot({ path: path.join(pictures, `${name}-${scheme}.png`) });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

async function faultsIn(page: Page, part: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  return violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`);
}

/** A data folder with two plans, a backup, and an edit since. */
function folderWith(): string {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'routekaart-damage-')), 'data');
  const session = new Session({ dataFolder: folder, host: 'web', version: '0.0.0' }, () => {});
  const ask = (method: string, input: unknown) => {
    const reply = JSON.parse(Buffer.from(session.handle(method, input, 'a') as string).toString());
    if (!reply.ok) throw new Error(JSON.stringify(reply));
  };
  let count = 0;
  const apply = (records: readonly PlanRecord[]) => {
    const [first] = records;
    const id = `made-by-test-${++count}`;
    const changes = records.map((record) => add(record));
    ask('changes.apply', {
      changeSet: { id, planId: first?.planId, at: '2026-11-28T16:00:00Z', group: id, origin: 'edit', changes },
    });
  };
  const plans = ['Beter leren plannen', 'Heldere nota’s'].map((title, index) => {
    const context = testContext(`p${index}`, `plan-000${index}` as PlanId);
    const plan = newPlan(context, { title, ownerName: 'Noor', endDate: '2027-11-22' });
    const view = new PlanView(new Map([[plan.id, plan]]));
    apply([plan, newRequirement(context, view, { title: 'Presenteren' })]);
    return { context, view };
  });
  ask('backups.make', {});
  const { context, view } = plans[1] as (typeof plans)[number];
  apply([newRequirement(context, view, { title: lost })]);
  session.close();
  return folder;
}

const database = (folder: string) => path.join(folder, 'routekaart.db');

describe.skipIf(!hasChromium)('when something is damaged', () => {
  let browser: Browser;
  let host: WebHostProcess;
  let app: AppPage;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  async function open(folder: string): Promise<Page> {
    host = await startWebHostProcess({ dataFolder: folder });
    app = await openApp(browser, host.address);
    return app.page;
  }
  async function done(folder: string): Promise<void> {
    expect(app.faults).toEqual([]);
    await app.close();
    await host.dispose();
    rmSync(path.dirname(folder), { recursive: true, force: true });
  }

  test('one plan: the other opens, and a calm sheet goes on with the backup', async () => {
    const folder = folderWith();
    const db = new Database(database(folder));
    for (const table of ['record', 'change_set'])
      db.prepare(`UPDATE ${table} SET json = replace(json, ?, 'Xrieven')`).run(lost);
    db.exec("UPDATE change_set SET hash = 'x' WHERE json LIKE '%Xrieven%'");
    db.close();
    const page = await open(folder);
    const sheet = page.getByRole('dialog', { name: 'Eén plan is beschadigd; het andere staat klaar' });
    await sheet.getByRole('button', { name: 'Zet deze kopie terug' }).waitFor();
    await picture(page, 'sheet');
    expect(await sheet.getByText('Heldere nota’s').count()).toBe(1);
    expect(await faultsIn(page, '.rk-dialog')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '1 plan beschadigd' }).click();
    await sheet.getByRole('button', { name: 'Zet deze kopie terug' }).click();
    await page.getByText('‘Heldere nota’s’ is weer open').waitFor();
    await sheet.waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: '1 plan beschadigd' }).count()).toBe(0);
    await done(folder);
  });

  test('one letter: nothing to choose, and it is said that it is whole again', async () => {
    const folder = folderWith();
    const db = new Database(database(folder));
    db.prepare("UPDATE record SET json = replace(json, ?, 'Xrieven')").run(lost);
    db.close();
    const page = await open(folder);
    await page.getByText('‘Heldere nota’s’ was beschadigd en is weer heel').waitFor();
    await picture(page, 'healed');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await done(folder);
  });

  test('the store itself: a page with ways, also in English, that goes on with the backup', async () => {
    const folder = folderWith();
    truncateSync(database(folder), 0);
    const page = await open(folder);
    await page.getByRole('heading', { name: 'Je plannen gaan nu niet open, en je kunt verder' }).waitFor();
    await page.getByRole('button', { name: 'Zet deze kopie terug' }).waitFor();
    await picture(page, 'rescue-nl');
    expect(await faultsIn(page, '.rk-start-failure')).toEqual([]);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Your plans do not open now, and you can go on' }).waitFor();
    await picture(page, 'rescue-en');
    await page.getByRole('button', { name: 'Put this copy back' }).click();
    await page.getByText('Heldere nota’s').first().waitFor();
    await done(folder);
  });

  test('a folder that takes no writing: it can be read, a banner says why, and it goes on', async () => {
    const folder = folderWith();
    rmSync(path.join(folder, 'routekaart.lock'), { force: true });
    mkdirSync(path.join(folder, 'routekaart.lock'));
    const page = await open(folder);
    await page.getByText('Routekaart mag niet schrijven in de map met je plannen.').waitFor();
    await page.getByText('Heldere nota’s').first().waitFor();
    await picture(page, 'read-only');
    rmSync(path.join(folder, 'routekaart.lock'), { recursive: true });
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await page.getByText('Je kunt nu alleen lezen.').waitFor({ state: 'detached' });
    await done(folder);
  });

  test('backups: what is in one, a part taken back, undone, the whole as a copy, proved, and a second place', async () => {
    const folder = folderWith();
    const page = await open(folder);
    await page.getByText('Heldere nota’s').first().waitFor();
    await page.keyboard.press('F1');
    await page.keyboard.type('Reservekopieën');
    await page.getByRole('option', { name: 'Reservekopieën' }).first().click();
    await page.getByRole('heading', { name: 'Je kunt terug naar 1 moment' }).waitFor();
    await page.locator('.rk-sheet').getByRole('button', { name: 'Heldere nota’s' }).click();
    await page.getByText('1 onderdeel dat er daarna bij kwam, gaat eruit.').waitFor();
    await picture(page, 'backups');
    expect(await faultsIn(page, '.rk-sheet')).toEqual([]);
    await page.getByRole('button', { name: 'Zet dit plan terug', exact: true }).click();
    await page.getByText('‘Heldere nota’s’ is teruggezet').waitFor();
    await page.getByText('Er is niets dat terug kan').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('1 onderdeel dat er daarna bij kwam, gaat eruit.').waitFor();
    await page.getByRole('button', { name: 'Zet terug als kopie', exact: true }).click();
    await page.getByText('‘Heldere nota’s’ staat als kopie bij je plannen').waitFor();
    await page.getByRole('button', { name: 'Controleer nu' }).click();
    await page.getByText('de kopie is geopend en heel').waitFor();
    const place = path.join(path.dirname(folder), 'stick');
    mkdirSync(place);
    await page.getByRole('button', { name: 'Kies een map …' }).click();
    await page.getByRole('textbox').fill(place);
    await page.keyboard.press('Enter');
    await page.getByText('1 kopie staat daar').waitFor();
    await page.setViewportSize({ width: 360, height: 740 });
    await picture(page, 'backups-360');
    await done(folder);
  });
});
