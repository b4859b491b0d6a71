import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { remove } from '#shared/model/edits/base.ts';
import type { PlanRecord, RecordOf } from '#shared/model/records.ts';
import { type AppPage, openApp } from './support/app-page.ts';
import { hasChromium, launchChromium } from './support/chromium.ts';
import { seedPlan } from './support/seed-plan.ts';
import { startWebHostProcess, type WebHostProcess } from './support/web-host.ts';

/** A busy machine takes its time. */
const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 30_000 });

/** Holds back what a page saves until it is let go. */
async function holdSaves(page: Page): Promise<() => Promise<void>> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/api/changes.apply', async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  return async () => {
    letGo();
    await page.unroute('**/api/changes.apply');
  };
}

// Skipped without a Chromium: what two windows show can only be seen in two windows.
describe.skipIf(!hasChromium)('words in one and in two windows', () => {
  let browser: Browser;
  let host: WebHostProcess;
  let planId: string;
  let one: Page;
  let two: Page;
  const apps: AppPage[] = [];

  beforeAll(async () => {
    [browser, host] = await Promise.all([launchChromium(), startWebHostProcess()]);
  });
  afterAll(async () => {
    await browser?.close();
    await host?.dispose();
  });
  beforeEach(async () => {
    for (const app of apps.splice(0)) await app.close();
    planId = await seedPlan(host.address, (b) => {
      b.plan({ title: 'Plan van Noor' });
      const eis = b.requirement({ title: 'Adviseren', note: 'een kort verhaal' });
      b.selfScore({ requirementId: eis.id, level: 2, evidence: 'Gezien' });
      b.requirement({ title: 'Cijfers duiden' });
    });
    one = await open();
    two = await open();
  });

  async function open(): Promise<Page> {
    // The windows of the test before left their own plan and sheets behind.
    await ask('settings.set', { layout: { planId, tabs: [], active: null } });
    const app = await openApp(browser, host.address);
    apps.push(app);
    app.page.on('dialog', (dialog) => void dialog.accept());
    await app.page.getByRole('heading', { level: 1 }).waitFor();
    return app.page;
  }
  async function palette(page: Page, key: string, text: string): Promise<void> {
    const box = page.getByRole('dialog', { name: 'Zoeken en opdrachten' });
    await page.keyboard.press(key);
    await box.waitFor();
    await page.keyboard.type(text);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await box.waitFor({ state: 'detached' });
  }
  const command = (page: Page, title: string) => palette(page, 'F1', title);
  async function openRequirement(page: Page, title: string): Promise<void> {
    await palette(page, 'Control+k', title);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  }
  const note = (page: Page) => page.getByLabel('Toelichting');
  async function ask(method: string, input: unknown): Promise<unknown> {
    const { origin, hash } = new URL(host.address);
    const reply = await fetch(`${origin}/api/${method}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${new URLSearchParams(hash.slice(1)).get('token')}`,
        'x-client': 'test',
        origin,
      },
      body: JSON.stringify(input),
    });
    return ((await reply.json()) as { value: unknown }).value;
  }
  const records = async () => ((await ask('plan.open', { planId })) as { records: PlanRecord[] }).records;
  const stored = async (title: string) =>
    (await records()).find((r): r is RecordOf<'requirement'> => r.kind === 'requirement' && r.title === title);
  const noteOf = async (title: string) => (await stored(title))?.note;
  const row = (page: Page, title: string) => page.locator('.rk-requirement-title').filter({ hasText: title });
  const undoButton = (page: Page) => page.locator('.rk-notices').getByRole('button', { name: 'Ongedaan maken' });

  /** Deletes a requirement on the list of step 1, and leaves the pointer on the notice, so that it stays. */
  async function removeOnList(page: Page, title: string): Promise<void> {
    await command(page, 'stap 1');
    await row(page, title).press('Enter');
    await page.getByRole('button', { name: 'Eis verwijderen' }).press('Enter');
    await page.locator('.rk-notice').last().hover();
  }

  test('undo on a notice takes back its own change set, though other edits came after it', async () => {
    await removeOnList(one, 'Adviseren');
    await row(one, 'Cijfers duiden').press('Enter');
    await note(one).focus();
    await one.keyboard.type('later getypt');
    await eventually(() => noteOf('Cijfers duiden')).toBe('later getypt');
    await undoButton(one).click();
    await eventually(() => noteOf('Adviseren')).toBe('een kort verhaal');
    expect(await noteOf('Cijfers duiden')).toBe('later getypt');
    await eventually(() => undoButton(one).count()).toBe(0);
  });

  test('the notice goes once it was undone in another way, and comes back with the page', async () => {
    await removeOnList(one, 'Adviseren');
    await one.reload();
    await undoButton(one).click();
    await eventually(() => noteOf('Adviseren')).toBe('een kort verhaal');
    await removeOnList(one, 'Adviseren');
    await undoButton(one).waitFor();
    await one.keyboard.press('Control+z');
    await eventually(() => noteOf('Adviseren')).toBe('een kort verhaal');
    await eventually(() => undoButton(one).count()).toBe(0);
  });

  test('what stands in the way of it is named, with both ways out', async () => {
    const seeded: { activity?: PlanRecord; source?: PlanRecord } = {};
    planId = await seedPlan(host.address, (b) => {
      b.plan({ title: 'Plan met geld' });
      const question = b.learningQuestion();
      const activity = b.activity({ learningQuestionId: question.id, title: 'Training' });
      const cost = b.cost({ activityId: activity.id, amountCents: 40_000 });
      const source = b.budgetSource({ name: 'Afdeling' });
      b.allocation({ costId: cost.id, sourceId: source.id, amountCents: 40_000 });
      Object.assign(seeded, { activity, source });
    });
    const before = await records();
    const page = await open();
    await command(page, 'Ga naar Budget');
    await page.getByRole('button', { name: 'Gegevens en afspraken' }).first().press('Enter');
    await page.getByRole('button', { name: 'Bron verwijderen' }).press('Enter');
    await page.getByRole('button', { name: 'Verwijder de bron' }).press('Enter');
    await page.locator('.rk-notice').last().hover();
    await eventually(async () => (await records()).some((r) => r.id === seeded.source?.id)).toBe(false);
    const now = new Map((await records()).map((r) => [r.id as string, r]));
    const id = randomUUID();
    const changes = remove(now, seeded.activity as PlanRecord);
    const deletion = { id, planId, at: '2026-11-23T09:00:00Z', group: id, origin: 'edit', changes };
    await ask('changes.apply', { changeSet: deletion });

    await undoButton(page).click();
    const question = page.getByRole('alertdialog', { name: 'Hier is daarna verder aan gewerkt' });
    await question.getByRole('button', { name: 'Toch ongedaan maken' }).click();
    await eventually(async () => (await records()).length).toBe(before.length);
  });

  test('what another window wrote while a save was under way is shown, and the next edit of it is taken', async () => {
    await openRequirement(one, 'Adviseren');
    const letGo = await holdSaves(one);
    await note(one).fill('een kort verhaal van één');
    await openRequirement(two, 'Cijfers duiden');
    await note(two).fill('van twee');
    await eventually(() => noteOf('Cijfers duiden')).toBe('van twee');
    await letGo();
    await eventually(() => noteOf('Adviseren')).toBe('een kort verhaal van één');
    await openRequirement(one, 'Cijfers duiden');
    await eventually(() => note(one).inputValue()).toBe('van twee');
    await note(one).fill('van twee en één');
    await eventually(() => noteOf('Cijfers duiden')).toBe('van twee en één');
    await eventually(() => note(two).inputValue()).toBe('van twee en één');
  });

  test('two windows in one text: what can be put together is, and of the rest both versions are shown', async () => {
    await openRequirement(one, 'Adviseren');
    await openRequirement(two, 'Adviseren');
    const letGo = await holdSaves(one);
    await note(one).fill('een kort verhaal eind');
    await note(two).fill('begin een kort verhaal');
    await eventually(() => note(one).inputValue()).toBe('begin een kort verhaal eind');
    await letGo();
    await eventually(() => note(two).inputValue()).toBe('begin een kort verhaal eind');

    const again = await holdSaves(one);
    await note(one).fill('alfa');
    await note(two).fill('beta');
    await one.getByText('In een ander venster stond hier iets anders').first().waitFor();
    await one.getByText('beta').first().waitFor();
    await again();
    await eventually(() => note(two).inputValue()).toBe('alfa');
    await one.getByRole('button', { name: 'Zet het erachter' }).click();
    await eventually(() => noteOf('Adviseren')).toBe('alfa\nbeta');
  });

  test('what was deleted in another window comes back with the words that were being typed in it', async () => {
    await openRequirement(one, 'Adviseren');
    const letGo = await holdSaves(one);
    await note(one).fill('een kort verhaal, net getypt');
    await removeOnList(two, 'Adviseren');
    await one
      .getByText(/in een ander venster (is )?verwijderd/)
      .first()
      .waitFor();
    await letGo();
    await one.getByRole('button', { name: 'Niet opgeslagen woorden: 1' }).click();
    await one.getByRole('dialog').getByRole('button', { name: 'Zet het terug, met deze woorden' }).click();
    await eventually(() => noteOf('Adviseren')).toBe('een kort verhaal, net getypt');
    expect((await records()).some((r) => r.kind === 'selfScore')).toBe(true);
  });

  test('words of an edit that is refused are offered at their field', async () => {
    await openRequirement(one, 'Adviseren');
    const refusal = { ok: false, error: { code: 'bad-dates', data: {} } };
    await one.route('**/api/changes.apply', (route) => route.fulfill({ json: refusal }), { times: 1 });
    await note(one).fill('geweigerd');
    await one.getByText('Dit is niet opgeslagen').first().waitFor();
    await eventually(() => note(one).inputValue()).toBe('een kort verhaal');
    await one.getByRole('button', { name: 'Zet het in plaats van wat er staat' }).click();
    await eventually(() => noteOf('Adviseren')).toBe('geweigerd');
  });

  test('undo takes back at once what is not saved yet, says no to what lies deeper, and nothing comes later', async () => {
    await openRequirement(one, 'Adviseren');
    await one.route('**/api/**', (route) => route.abort());
    await note(one).fill('nooit bewaard');
    await one.getByText('Nog niet opgeslagen').first().waitFor();
    await command(one, 'Ongedaan maken');
    await eventually(() => note(one).inputValue()).toBe('een kort verhaal');
    await command(one, 'Ongedaan maken');
    await one.getByText('Verder terug kan pas').waitFor();
    await one.unroute('**/api/**');
    await one.locator('[data-saved="saved"]').waitFor();
    expect(await noteOf('Adviseren')).toBe('een kort verhaal');
    expect(await note(one).inputValue()).toBe('een kort verhaal');
  });

  test('what was not saved survives the loading of the page anew', async () => {
    await openRequirement(one, 'Adviseren');
    await one.route('**/api/changes.apply', (route) => route.abort());
    const kept = one.waitForResponse('**/api/words.keep');
    await note(one).fill('een kort verhaal dat blijft');
    await kept;
    await one.unroute('**/api/changes.apply');
    await one.route('**/api/changes.apply', (route) => route.abort(), { times: 1 });
    await one.reload();
    await eventually(() => noteOf('Adviseren')).toBe('een kort verhaal dat blijft');
  });

  test('undo in a text goes by phrases, as in any text box', async () => {
    await openRequirement(one, 'Cijfers duiden');
    const presses = async (page: Page) => {
      let count = 0;
      for (; count < 40 && (await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)) !== ''; )
        await page.keyboard.press('Control+z').then(() => {
          count += 1;
        });
      return count;
    };
    // In one go, letter by letter: a phrase also ends where the typist waits, and a busy machine would wait anywhere.
    const type = (page: Page) =>
      page.evaluate((text) => {
        for (const letter of text) document.execCommand('insertText', false, letter);
      }, 'een twee drie vier');
    await note(one).focus();
    await type(one);
    const here = await presses(one);
    const bare = await browser.newPage();
    await bare.setContent('<textarea></textarea>');
    await bare.locator('textarea').focus();
    await type(bare);
    expect(here).toBe(await presses(bare));
    await bare.close();
  });

  test('typing keeps the sheet open', async () => {
    await openRequirement(one, 'Adviseren');
    const preview = one.locator('.rk-tab-preview');
    await eventually(() => preview.count()).toBe(1);
    await note(one).focus();
    await one.keyboard.type('x');
    await eventually(() => preview.count()).toBe(0);
  });

  test('closing right after typing does not ask, and loses nothing', async () => {
    await openRequirement(one, 'Adviseren');
    let asked = 0;
    one.on('dialog', () => {
      asked += 1;
    });
    await note(one).fill('net voor het sluiten');
    await Promise.all([one.waitForEvent('close'), one.close({ runBeforeUnload: true })]);
    await eventually(() => noteOf('Adviseren')).toBe('net voor het sluiten');
    expect(asked).toBe(0);
  });
});
