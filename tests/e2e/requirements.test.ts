import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppPage, openApp } from './support/app-page.ts';
import { hasChromium, launchChromium } from './support/chromium.ts';
import { startWebHostProcess, type WebHostProcess } from './support/web-host.ts';

// Skipped without a Chromium: what a person types, presses and reads can only be tried where there is a page.
describe.skipIf(!hasChromium)('a new plan and step 1', () => {
  let browser: Browser;
  let host: WebHostProcess;
  let app: AppPage;
  let page: Page;
  beforeAll(async () => {
    [browser, host] = await Promise.all([launchChromium(), startWebHostProcess()]);
    app = await openApp(browser, host.address);
    page = app.page;
  });
  afterAll(async () => {
    await app?.close();
    await browser?.close();
    await host?.dispose();
  });

  const titles = () => page.getByRole('grid').locator('.rk-requirement-title .rk-requirement-words').allInnerTexts();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  const addField = () => page.getByRole('textbox', { name: 'Nieuwe eis' });
  const type = async (...lines: string[]) => {
    for (const line of lines) {
      await page.keyboard.type(line);
      await page.keyboard.press('Enter');
    }
  };

  async function expectAccessible(): Promise<void> {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.flatMap((v) => v.nodes.map((node) => `${v.id}: ${node.html}`))).toEqual([]);
  }

  test('what is wrong is said at the field, and nothing that was typed goes', async () => {
    await page.getByRole('heading', { level: 1, name: 'Maak in drie stappen je eigen ontwikkelplan' }).waitFor();
    await expectAccessible();
    const name = page.getByLabel('Je naam');
    const hours = page.getByLabel('Uren per week');
    await hours.fill('-3');
    await page.getByRole('button', { name: 'Plan beginnen' }).click();
    await page.getByText('Vul je naam in, bijvoorbeeld Noor Verhagen.').waitFor();
    await page.getByText('Dit zijn geen uren.').waitFor();
    expect(await name.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await hours.inputValue()).toBe('-3');
    for (const [wrong, sentence] of [
      ['0', 'Vul in hoeveel uur per week je werkt, bijvoorbeeld 36.'],
      ['61', 'Dat is meer dan 60 uur per week.'],
    ] as const) {
      await hours.fill(wrong);
      await page.getByRole('button', { name: 'Plan beginnen' }).click();
      await page.getByText(sentence).waitFor();
    }
    await hours.fill('24');
    await page.getByLabel('Tot en met').fill('1-1-2020');
    await page.getByRole('button', { name: 'Plan beginnen' }).click();
    await page.getByText('De laatste dag ligt voor de eerste dag.').waitFor();
    expect(await page.getByLabel('Tot en met').inputValue()).toContain('2020');
  });

  test('one press from the first screen, and the cursor stands where the first requirement goes', async () => {
    await page.getByLabel('Je naam').fill('Noor Verhagen');
    await page.getByLabel('Tot en met').fill('31-12-2099');
    await page.getByRole('button', { name: 'Plan beginnen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Wat vraagt je functie van je?' }).waitFor();
    await expect.poll(() => addField().evaluate((field) => field === document.activeElement)).toBe(true);
    await type('Nota’s schrijven', 'De begrotingscyclus kennen');
    await expect.poll(titles).toEqual(['Nota’s schrijven', 'De begrotingscyclus kennen']);
    await page.getByRole('row', { name: 'De begrotingscyclus kennen' }).getByText('Kennis').waitFor();
    await expectAccessible();
  });

  test('a wish for a course is kept apart with a friendly word, and there is a way back', async () => {
    await addField().focus();
    await type('ik wil een cursus Excel');
    await page.getByText('Eerst wat, dan hoe').waitFor();
    expect(await titles()).toHaveLength(2);
    await expectAccessible();
    await page.getByRole('button', { name: 'Toch als eis opnemen' }).click();
    await expect.poll(titles).toEqual(['Nota’s schrijven', 'De begrotingscyclus kennen', 'ik wil een cursus Excel']);
    await page.getByText('Eerst wat, dan hoe').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await expect.poll(titles).toHaveLength(2);
  });

  test('pasted lines show what they become, come in together and go together', async () => {
    await addField().focus();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '• Adviseren\n\n2. Kamervragen beantwoorden\n- workshop presenteren');
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(paste);
    });
    await page.getByText('Dit worden 2 eisen en 1 geparkeerd idee.').waitFor();
    await expectAccessible();
    await page.getByRole('button', { name: '3 regels toevoegen' }).click();
    const all = ['Nota’s schrijven', 'De begrotingscyclus kennen', 'Adviseren', 'Kamervragen beantwoorden'];
    await expect.poll(titles).toEqual(all);
    await page.keyboard.press('Control+z');
    await expect.poll(titles).toEqual(all.slice(0, 2));
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(titles).toEqual(all);
  });

  test('the list by keys alone: walk, level, title, move, delete, and in and out with Tab', async () => {
    await addField().focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Nota’s schrijven');
    await page.keyboard.press('5');
    const first = page.getByRole('row', { name: 'Nota’s schrijven' });
    await first.getByText('anderen leren van jou').waitFor();
    expect(await first.getByRole('radio', { checked: true }).getAttribute('aria-label')).toContain('5');
    await page.keyboard.press('F2');
    await page.keyboard.press('End');
    await page.keyboard.type(' en schrappen');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('Nota’s schrijven en schrappen');
    await page.keyboard.press('Alt+ArrowDown');
    await expect
      .poll(titles)
      .toEqual([
        'De begrotingscyclus kennen',
        'Nota’s schrijven en schrappen',
        'Adviseren',
        'Kamervragen beantwoorden',
      ]);
    expect(await focused()).toBe('Nota’s schrijven en schrappen');
    await page.keyboard.press('Delete');
    await expect.poll(titles).toEqual(['De begrotingscyclus kennen', 'Adviseren', 'Kamervragen beantwoorden']);
    await expect.poll(focused).toBe('Adviseren');
    for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[role="grid"]'))).toBeNull();
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('Adviseren');
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[role="grid"]'))).toBeNull();
    await page.keyboard.press('Control+z');
    await expect.poll(titles).toHaveLength(4);
  });

  test('a follow-up plan is announced, made, and the old one put away', async () => {
    await page.getByRole('button', { name: 'Plannen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Je plannen' }).waitFor();
    await expectAccessible();
    await page.getByRole('button', { name: /^Meer voor/ }).click();
    await page.getByRole('menuitem', { name: /^Vervolgplan maken/ }).click();
    await page.getByText('Er zijn geen leervragen die nog niet af zijn.').waitFor();
    await page.getByText('Leg het oude plan in het archief').click();
    await page.getByRole('button', { name: 'Vervolgplan maken' }).click();
    await page.getByText('Ontwikkelplan 2100 staat klaar.').waitFor();
    await page.getByRole('button', { name: 'Plannen' }).click();
    await page.getByRole('heading', { level: 2, name: 'Archief' }).waitFor();
    expect(app.faults).toEqual([]);
  });
});
