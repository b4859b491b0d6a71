import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasChromium, launchChromium } from './support/chromium.ts';
import { startWebHostProcess, type WebHostProcess } from './support/web-host.ts';
import { axeFindings, coveredFindings, filledButtons, sidewaysFindings, smallTargets } from './views/findings.ts';
import { writeFullPlan } from './views/full-plan.ts';
import { writeOverfullPlan } from './views/overfull-plan.ts';
import { writeEmptyPlan } from './views/places.ts';
import { type Sitting, sitDown } from './views/sitting.ts';

let browser: Browser;
let host: WebHostProcess;
let sitting: Sitting;

beforeAll(async () => {
  if (hasChromium) [browser, host] = await Promise.all([launchChromium(), startWebHostProcess()]);
});
afterAll(async () => {
  await browser?.close();
  await host?.dispose();
});

type Look = (page: Page) => Promise<readonly string[]>;

/** What the looks find in every place of a window this wide, one line each with the place before it. */
async function everywhere(width: number, ...looks: readonly Look[]): Promise<string[]> {
  const { page, places, show } = sitting;
  // So high that nearly every sheet is in view as a whole.
  await page.setViewportSize({ width, height: 3_600 });
  const found: string[] = [];
  for (const place of places) {
    await show(place);
    for (const look of looks) found.push(...(await look(page)).map((line) => `${place.type}: ${line}`));
  }
  await page.setViewportSize({ width: 1280, height: 840 });
  return found;
}

// Skipped without a Chromium: how a view looks can only be judged where there is a page.
describe.skipIf(!hasChromium)('every view of a plan in its third month', () => {
  beforeAll(async () => {
    sitting = await sitDown(browser, host.address, writeFullPlan);
  });
  afterAll(async () => {
    expect(sitting.faults).toEqual([]);
    await sitting.close();
  });

  test('in light axe finds nothing, what can be pressed is large enough and at most one button is filled', async () => {
    expect(await everywhere(1280, axeFindings, smallTargets, filledButtons)).toEqual([]);
  });

  test('in dark axe finds nothing, and in compact density what can be pressed is large enough', async () => {
    await sitting.set({ theme: 'dark', density: 'compact' });
    expect(await everywhere(1280, axeFindings, smallTargets)).toEqual([]);
    await sitting.set({ density: 'calm' });
  });

  test.each(['hc-light', 'hc-dark'] as const)('in %s words can be read', async (theme) => {
    await sitting.set({ theme });
    expect(await everywhere(1280, (page) => axeFindings(page, { rules: ['color-contrast'] }))).toEqual([]);
  });

  test.each([320, 360, 1920])('at %i px nothing sticks out sideways', async (width) => {
    expect(await everywhere(width, sidewaysFindings)).toEqual([]);
  });

  // Every place is looked at in eight of the widths and the frame in all of them: a fifth of the time of everything.
  test('from 320 to 1920 px nothing that can be pressed lies under something else', async () => {
    const { page, places, show } = sitting;
    const widths = Array.from({ length: 41 }, (_, i) => 320 + 40 * i);
    const found: string[] = [];
    for (const [i, place] of places.entries()) {
      await show(place);
      for (const width of widths.filter((_, j) => j % 5 === i % 5)) {
        await page.setViewportSize({ width, height: 1_200 });
        await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
        for (const line of await coveredFindings(page)) found.push(`${place.type} at ${width} px: ${line}`);
      }
    }
    await page.setViewportSize({ width: 1280, height: 840 });
    expect(found).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('in %s what floats is sound as well', async (theme) => {
    await sitting.set({ theme });
    const { page, show } = sitting;
    await show({ type: 'scores' });
    const found: string[] = [];
    const look = async (name: string) => {
      // What lies over the sheet puts it out of reach, with its heading.
      const without = ['landmark-one-main', 'page-has-heading-one'];
      for (const line of [...(await axeFindings(page, { without })), ...(await smallTargets(page))])
        found.push(`${name}: ${line}`);
    };
    await page.keyboard.press('F1');
    await page.getByRole('option').first().waitFor();
    await look('palette');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Bestand' }).click();
    await page.getByRole('menuitem').first().waitFor();
    await look('menu');
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Feedback toevoegen' }).click();
    await page.getByRole('dialog').waitFor();
    await look('feedback');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+KeyJ');
    await page.getByRole('region', { name: 'Onderpaneel' }).waitFor();
    await page.setViewportSize({ width: 1280, height: 3_600 });
    await look('panel');
    await page.setViewportSize({ width: 1280, height: 840 });
    await page.keyboard.press('Control+KeyJ');
    expect(found).toEqual([]);
  });

  test('on a narrow window the side bar is a drawer that takes the focus and gives it back', async () => {
    const { page, show } = sitting;
    await show({ type: 'home' });
    const side = page.getByRole('complementary', { name: 'Zijbalk' });
    await side.waitFor();
    await page.setViewportSize({ width: 360, height: 760 });
    await side.waitFor({ state: 'detached' });
    const opener = page.getByRole('button', { name: 'Zijbalk tonen of verbergen' });
    await opener.press('Enter');
    await side.locator('[role=row]:focus').waitFor();
    // The sheet with its heading lies out of reach under the drawer.
    expect(await axeFindings(page, { without: ['landmark-one-main', 'page-has-heading-one'] })).toEqual([]);
    await page.keyboard.press('Escape');
    await side.waitFor({ state: 'detached' });
    await expect.poll(() => opener.evaluate((e) => e === document.activeElement)).toBe(true);
    await opener.press('Enter');
    await side.getByRole('row', { name: 'Budget' }).click();
    await page.getByRole('heading', { level: 1, name: /vrij/ }).waitFor();
    await side.waitFor({ state: 'detached' });
    await page.setViewportSize({ width: 1280, height: 840 });
    await side.waitFor();
  });

  test('the edges of side bar and panel move with the arrow keys', async () => {
    const { page } = sitting;
    const width = page.getByRole('separator', { name: 'Breedte van de zijbalk' });
    await width.press('ArrowRight');
    expect(await width.getAttribute('aria-valuenow')).toBe('296');
    const box = await page.getByRole('complementary', { name: 'Zijbalk' }).boundingBox();
    expect(box?.width).toBe(296);
    await width.press('ArrowLeft');
    await page.keyboard.press('Control+KeyJ');
    const height = page.getByRole('separator', { name: 'Hoogte van het onderpaneel' });
    await height.press('ArrowUp');
    expect(await height.getAttribute('aria-valuenow')).toBe('276');
    await page.keyboard.press('Control+KeyJ');
  });
});

describe.skipIf(!hasChromium).each([
  { name: 'a plan that was just begun', write: writeEmptyPlan },
  { name: 'a plan with far too much in it', write: writeOverfullPlan },
])('every view of $name', ({ write }) => {
  beforeAll(async () => {
    sitting = await sitDown(browser, host.address, write);
  });
  afterAll(async () => {
    expect(sitting.faults).toEqual([]);
    await sitting.close();
  });

  test('axe finds nothing, what can be pressed is large enough and at most one button is filled', async () => {
    // Colours were judged above, where all of a sheet is in view; a word on a sign that is too long for it is cut off.
    const without = ['color-contrast', 'label-content-name-mismatch'];
    expect(
      await everywhere(1280, (page) => axeFindings(page, { without }), smallTargets, filledButtons, sidewaysFindings),
    ).toEqual([]);
  });

  test.each([320, 1920])('at %i px nothing sticks out sideways', async (width) => {
    expect(await everywhere(width, sidewaysFindings)).toEqual([]);
  });
});
