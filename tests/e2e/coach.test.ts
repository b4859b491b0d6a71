import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlanRecord } from '#shared/model/records.ts';
import { type AppPage, openApp } from './support/app-page.ts';
import { hasChromium, launchChromium } from './support/chromium.ts';
import { seedPlan } from './support/seed-plan.ts';
import { startWebHostProcess, type WebHostProcess } from './support/web-host.ts';

// Skipped without a Chromium: what a person reads at a field and presses can only be tried where there is a page.
describe.skipIf(!hasChromium)('the coach', () => {
  let browser: Browser;
  let host: WebHostProcess;
  /** The program before it was stopped and started again; the folder is its. */
  let first: WebHostProcess | undefined;
  let app: AppPage;
  let page: Page;
  let planId: string;

  beforeAll(async () => {
    [browser, host] = await Promise.all([launchChromium(), startWebHostProcess()]);
    planId = await seedPlan(host.address, (b) => {
      b.plan({ title: 'Plan van Noor', managerName: 'Marieke', assignment: 'Laden onderweg' });
      const requirement = b.requirement({ title: 'Cijfers duiden', requiredLevel: 3, origin: 'profile' });
      b.selfScore({ requirementId: requirement.id, level: 2 });
      b.feedback({ requirementId: requirement.id, giverName: 'Youssef', level: 2 });
      const question = b.learningQuestion({ shortTitle: 'Cijfers lezen', requirementIds: [requirement.id] });
      const watching = b.activity({
        title: 'Meekijken',
        learningQuestionId: question.id,
        way: 'formal',
        state: 'busy',
        workMinutes: 480,
        ownMinutes: 240,
        requiredBy: 'cao',
      });
      b.cost({ activityId: watching.id, amountCents: 10_000 });
    });
    await open();
  });
  afterAll(async () => {
    await app?.close();
    await browser?.close();
    await host?.dispose();
    await first?.dispose();
  });

  async function open(): Promise<void> {
    app = await openApp(browser, host.address);
    page = app.page;
    await page.getByText('Plan van Noor').first().waitFor();
  }
  const palette = () => page.getByRole('dialog', { name: /Zoeken en opdrachten|Search and commands/ });
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
  const problems = () => page.getByRole('region', { name: /Onderpaneel|Bottom panel/ });
  const finding = (text: string) => problems().locator('[data-finding]').filter({ hasText: text });
  const mark = (text: string) => page.locator('.rk-sheet .rk-mark').filter({ hasText: text });
  const words = async () =>
    (await new AxeBuilder({ page }).include('.rk-sheet').analyze()).violations.map((v) => `${v.id}: ${v.help}`);
  const records = async (): Promise<readonly PlanRecord[]> => {
    const { origin, hash } = new URL(host.address);
    const response = await fetch(`${origin}/api/plan.open`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${new URLSearchParams(hash.slice(1)).get('token')}`,
        'x-client': 'coach-test-client',
        origin,
      },
      body: JSON.stringify({ planId }),
    });
    return ((await response.json()) as { value: { records: PlanRecord[] } }).value.records;
  };
  const ofKind = async (kind: PlanRecord['kind']) => (await records()).filter((r) => r.kind === kind);
  const ownTime = '‘Meekijken’ moet van de cao';
  const noVat = 'staat niet of er nog btw bij komt.';
  const noDate = 'Bij ‘Cijfers lezen’ staat nog niet wanneer je het nodig hebt.';

  test('a finding is put aside with a reason, by keys alone', async () => {
    await page.keyboard.press('Control+Shift+KeyM');
    await finding(noDate).waitFor();
    await finding(noDate)
      .getByRole('button', { name: /^Meer over/ })
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Weet ik, bewust zo' }).waitFor();
    await page.keyboard.press('Enter');
    const reason = page.getByLabel('Waarom is dit zo goed?');
    await reason.waitFor();
    await expect.poll(() => reason.evaluate((e) => e === document.activeElement)).toBe(true);
    await page.keyboard.type('Dat weten we pas na de zomer.');
    await page.keyboard.press('Enter');
    await finding(noDate).waitFor({ state: 'detached' });
    await expect.poll(async () => (await ofKind('dismissal')).length).toBe(1);
  });

  test('it stays aside when the app has been away, and when what it is about was changed', async () => {
    await app.close();
    const { dataFolder } = host;
    await host.stop();
    first = host;
    host = await startWebHostProcess({ dataFolder });
    await open();
    await command('Bewust zo laat');
    await heading('Bewust zo').waitFor();
    await page.getByText(noDate).waitFor();
    await page.getByText('Dat weten we pas na de zomer.').waitFor();
    await page.keyboard.press('Control+Shift+KeyM');
    await finding('‘Meekijken’').first().waitFor();
    expect(await finding(noDate).count()).toBe(0);
    expect(await words()).toEqual([]);
  });

  test('it is taken back, and undo puts it aside again', async () => {
    await page.getByRole('button', { name: 'Toch weer melden' }).press('Enter');
    await finding(noDate).waitFor();
    await page.getByText('Nog niets bewust zo gelaten').waitFor();
    await page.keyboard.press('Control+KeyZ');
    await finding(noDate).waitFor({ state: 'detached' });
    await page.locator('.rk-dismissed-reason', { hasText: 'Dat weten we pas na de zomer.' }).waitFor();
  });

  test('at the field one reads what is the matter, and solves it there', async () => {
    await finding(ownTime).getByRole('button').first().press('Enter');
    await heading('Meekijken').waitFor();
    await mark(ownTime).waitFor();
    expect(await words()).toEqual([]);
    await page.getByLabel('In eigen tijd').focus();
    await page.keyboard.press('Control+Period');
    const sheet = page.getByRole('dialog');
    await sheet.getByText('dit is een signaal en geen oordeel').waitFor();
    await sheet.getByText('artikel 7:611a BW, sinds 1 augustus 2022').waitFor();
    await sheet.getByRole('button', { name: 'Bespreek dit' }).waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await page.getByLabel('In eigen tijd').fill('0');
    await page.getByLabel('In eigen tijd').press('Enter');
    await mark(ownTime).waitFor({ state: 'detached' });
    await mark(noVat).waitFor();
    await mark(noVat).press('Enter');
    await sheet.getByRole('button', { name: /met btw/ }).press('Enter');
    await mark(noVat).waitFor({ state: 'detached' });
    // Whoever works with keys is still in the form.
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.rk-sheet') !== null)).toBe(true);
  });

  test('a rule is turned off from its finding, and on again among all rules', async () => {
    const noEvidence = 'hoe jullie zien dat het werkt';
    await finding(noEvidence).waitFor();
    await finding(noEvidence)
      .getByRole('button', { name: /^Meer over/ })
      .press('Enter');
    await page.getByRole('menuitem', { name: 'Niet meer melden in dit plan' }).press('Enter');
    await finding(noEvidence).waitFor({ state: 'detached' });
    await command('Ga naar wat de coach nakijkt');
    await heading('Wat de coach nakijkt').waitFor();
    const rule = page.locator('.rk-rule', { hasText: 'Een leervraag zonder bewijs dat het werkt' });
    await rule.getByText('Gewoonlijk: tip').waitFor();
    expect(await words()).toEqual([]);
    await rule.getByRole('button', { name: /Hoe zwaar telt/ }).press('Enter');
    await page.getByRole('option', { name: 'Let op' }).press('Enter');
    await finding(noEvidence).getByText('Let op.').waitFor();
    await rule.getByRole('button', { name: 'Terug naar gewoonlijk' }).press('Enter');
    await finding(noEvidence).getByText('Tip.').waitFor();
    await expect.poll(async () => (await ofKind('ruleSetting')).length).toBe(0);
  });

  test('it says what comes next with its reason, at most three, and what is law names its article and date', async () => {
    await command('wat kun je nu doen');
    await heading('Wat kun je nu doen?').waitFor();
    await page.locator('.rk-coach-first').getByRole('button').waitFor();
    expect(await page.locator('.rk-coach-steps li').count()).toBeLessThanOrEqual(2);
    expect(await words()).toEqual([]);
    await page.locator('.rk-coach').getByRole('button', { name: 'Wat de coach nakijkt' }).press('Enter');
    await page.locator('.rk-rule', { hasText: 'artikel 7:611a BW, sinds 1 augustus 2022' }).first().waitFor();
  });

  test('a look-back of five minutes lands in the logbook, and its next step becomes a point for the conversation', async () => {
    await command('Kijk vijf minuten terug');
    await heading('Kijk vijf minuten terug').waitFor();
    await page.getByLabel('Wat heb je gedaan?').fill('Meegekeken bij Tom.');
    await page.getByLabel('Wat heb je geleerd?').fill('Eerst de vraag, dan de cijfers.');
    await page.getByLabel('Wat ga je nu doen?').fill('Tom vragen om de begroting');
    await page.getByLabel('Wat ga je nu doen?').blur();
    await page.getByRole('button', { name: 'Maak er iets van' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Een punt voor je gesprek' }).press('Enter');
    await page.getByText('Het staat nu bij de punten voor je gesprek.').waitFor();
    expect(await words()).toEqual([]);
    await expect
      .poll(async () => await ofKind('reflection'))
      .toMatchObject([{ entryKind: 'weekly', lesson: 'Eerst de vraag, dan de cijfers.' }]);
    expect(await ofKind('talkPoint')).toMatchObject([{ text: 'Tom vragen om de begroting', origin: 'logbook' }]);
    await page.getByRole('button', { name: 'Openen in je logboek' }).press('Enter');
    await page.locator('.rk-scroll[data-place="reflection"]').waitFor();
  });

  test('all of it in English', async () => {
    const { origin, hash } = new URL(host.address);
    await fetch(`${origin}/api/settings.set`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${new URLSearchParams(hash.slice(1)).get('token')}`,
        'x-client': 'coach-test-client',
        origin,
      },
      body: JSON.stringify({ language: 'en' }),
    });
    await page.getByRole('button', { name: 'Route map' }).first().waitFor();
    await command('what can you do now');
    await heading('What can you do now?').waitFor();
    await command('Go to what you leave on purpose');
    await heading('On purpose').waitFor();
    await page.getByText('It does not say yet when you need ‘Cijfers lezen’.').waitFor();
    await command('Go to what the coach looks at');
    await page.locator('.rk-rule', { hasText: 'since 1 August 2022' }).first().waitFor();
    await command('Look back for five minutes');
    await page.getByLabel('What did you learn?').waitFor();
    await page.keyboard.press('F8');
    await problems().locator('[data-finding] button:focus').waitFor();
    expect(await words()).toEqual([]);
    expect(app.faults).toEqual([]);
  });
});
