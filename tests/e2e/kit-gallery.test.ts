import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../build/find-chromium.mjs';
import { buildGallery, serveGallery } from './gallery/build-gallery.ts';

let folder: string;
let url: string;
let server: Server;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  folder = await buildGallery();
  ({ url, server } = await serveGallery(folder));
  browser = await chromium.launch({ executablePath: findChromium() ?? 'chromium' });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

afterEach(async () => {
  await context?.close();
  expect(complaints.splice(0), 'errors and refusals of the content policy').toEqual([]);
});

async function open(
  query: Record<string, string> = {},
  viewport = { width: 1280, height: 900 },
  steersClock = false,
): Promise<void> {
  context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.endsWith('favicon.ico')) complaints.push(message.text());
  });
  if (steersClock) await page.clock.install();
  await page.goto(`${url}?${new URLSearchParams(query)}`);
  await page.getByRole('heading', { name: 'Velden' }).waitFor();
}

/** What the fields handed over so far. */
async function handedOver(): Promise<unknown[][]> {
  return page.evaluate(() => JSON.parse(sessionStorage.getItem('log') ?? '[]') as unknown[][]);
}

async function axe(part = 'html'): Promise<void> {
  const { violations, incomplete } = await new AxeBuilder({ page })
    .include(part)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const spots = (results: typeof violations) =>
    results.flatMap((result) =>
      result.nodes.map((node) => `${result.id}: ${node.target.join(' ')} ${node.html.slice(0, 120)}`),
    );
  expect(spots(violations)).toEqual([]);
  // axe never judges words in a drawing; the unit test of the tokens holds those pairs of colours.
  const unjudged = incomplete
    .filter((result) => result.id === 'color-contrast')
    .map((result) => ({ ...result, nodes: result.nodes.filter((node) => !node.html.startsWith('<text')) }));
  expect(spots(unjudged), 'contrast that was not judged').toEqual([]);
}

describe.each(['light', 'dark', 'hc-light', 'hc-dark'])('in the theme %s', (theme) => {
  test('axe finds nothing in the page', async () => {
    await open({ theme });
    await axe();
  });

  test('axe finds nothing in what floats', async () => {
    await open({ theme });
    await page.getByRole('button', { name: 'Meld iets' }).click();
    await page.getByText('Leervraag verwijderd').waitFor();
    await axe('.rk-notices');
    await page.getByRole('button', { name: 'Toevoegen' }).click();
    await page.getByRole('menu').waitFor();
    await axe('.rk-popover');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /Wie betaalt/ }).click();
    await page.getByRole('listbox').waitFor();
    await axe('.rk-popover');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Kies een dag' }).click();
    await page.getByRole('grid', { name: /20\d\d/ }).waitFor();
    await axe('.rk-popover');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Vraag iets' }).click();
    await page.getByRole('alertdialog').waitFor();
    await axe('.rk-dialog');
  });
});

test('at 320 px wide and at 200% nothing sticks out sideways', async () => {
  await open({}, { width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await page.setViewportSize({ width: 640, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
});

test('every target is at least 24 px', async () => {
  await open({ density: 'compact' });
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'button, [role="radio"], label:has(input[type="radio"], input[type="checkbox"]), input[type="text"], textarea',
      ),
    ]
      .map((element) => ({ element, box: (element.closest('.rk-input') ?? element).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.width < 24 || box.height < 24))
      .map(({ element, box }) => `${element.outerHTML.slice(0, 90)} ${box.width}x${box.height}`),
  );
  expect(small).toEqual([]);
});

describe('a field that saves by itself', () => {
  const question = () => page.getByLabel('Wat wil je leren?');

  test('hands over after a pause and on leaving, in one group', async () => {
    await open();
    await question().focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Of', { delay: 5 });
    await expect.poll(handedOver).toHaveLength(1);
    await page.keyboard.type(' niet?', { delay: 5 });
    await page.keyboard.press('Tab');
    const [first, second] = await handedOver();
    expect(first?.[1]).toMatch(/ Of$/);
    expect(second?.[1]).toMatch(/ Of niet\?$/);
    expect(second?.[2]).toBe(first?.[2]);
  });

  test('hands over when it leaves the screen', async () => {
    await open();
    await question().fill('Nieuw');
    await page.getByRole('button', { name: 'Toon of verberg' }).dispatchEvent('click');
    await question().waitFor({ state: 'detached' });
    expect((await handedOver()).map(([, text]) => text)).toEqual(['Nieuw']);
  });

  test('hands over when the page goes away', async () => {
    await open();
    await question().focus();
    await page.keyboard.insertText('!');
    await page.goto(`${url}?gone=1`);
    expect((await handedOver()).map(([, text]) => text)).toEqual([expect.stringContaining('!')]);
  });

  test('shows a change from outside when nothing typed waits', async () => {
    await open();
    await page.getByRole('button', { name: 'Verander van buiten' }).click();
    await expect.poll(() => question().inputValue()).toBe('Van buiten veranderd');
  });
});

describe('fields with a notation', () => {
  test('an amount that cannot be read gets one sentence, keeps the text and hands over nothing', async () => {
    await open();
    const cents = page.getByLabel('Kosten');
    await cents.fill('1.28o,00');
    await page.keyboard.press('Enter');
    await page.getByText('Dit is geen bedrag. Schrijf bijvoorbeeld 1.280,00.').waitFor();
    expect(await cents.getAttribute('aria-invalid')).toBe('true');
    expect(await cents.inputValue()).toBe('1.28o,00');
    expect(await handedOver()).toEqual([]);
    await cents.fill('1495');
    await page.keyboard.press('Tab');
    expect((await handedOver()).map(([name, value]) => [name, value])).toEqual([['cents', 149500]]);
    expect(await cents.inputValue()).toBe('1.495,00');
  });

  test('an amount that is asked for cannot be left empty', async () => {
    await open();
    await page.getByLabel('Kosten').fill('');
    await page.keyboard.press('Tab');
    await page.getByText('Vul een bedrag in, bijvoorbeeld 1.280,00.').waitFor();
    expect(await handedOver()).toEqual([]);
  });

  test('hours are read and emptied', async () => {
    await open();
    const hours = page.getByLabel('Uren', { exact: true });
    await hours.fill('1:30');
    await page.keyboard.press('Enter');
    await hours.fill('');
    await page.keyboard.press('Tab');
    expect((await handedOver()).map(([, value]) => value)).toEqual([90, null]);
  });

  test('in English a number in a field can be read back', async () => {
    await open({ language: 'en' });
    const cents = page.getByLabel('Kosten');
    expect(await cents.inputValue()).toBe('1280.00');
    await cents.fill('1495.50');
    await page.keyboard.press('Tab');
    expect((await handedOver()).map(([, value]) => value)).toEqual([149550]);
  });

  test('a day is typed, refused outside its bounds, and chosen in the calendar by keyboard alone', async () => {
    await open();
    const day = page.getByLabel('Klaar vóór', { exact: true });
    await day.fill('1-2-2027');
    await page.keyboard.press('Enter');
    await day.fill('1-12-2026');
    await page.keyboard.press('Enter');
    await page.getByText('Kies een dag vanaf 1 januari 2027.').waitFor();
    expect((await handedOver()).map(([, value]) => value)).toEqual(['2027-02-01']);
    await day.fill('1 februari 2027');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('grid', { name: /20\d\d/ }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('grid', { name: /20\d\d/ }).waitFor({ state: 'detached' });
    expect((await handedOver()).map(([, value]) => value)).toEqual(['2027-02-01', '2027-02-02']);
    expect(await day.inputValue()).toBe('2 februari 2027');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Kies een dag in de kalender',
    );
  });
});

test('a day chosen in the calendar takes the place of text that was no day', async () => {
  await open();
  const day = page.getByLabel('Klaar vóór', { exact: true });
  await day.fill('31-13-2027');
  await page.keyboard.press('Enter');
  await page.getByText('Welke dag bedoel je met ‘31-13-2027’? Die dag bestaat niet.').waitFor();
  await page.getByRole('button', { name: 'Kies een dag' }).click();
  await page.getByRole('button', { name: /^15 maart|15 maart/ }).click();
  await expect.poll(() => day.inputValue()).toBe('15 maart 2027');
  expect(await day.getAttribute('aria-invalid')).toBeNull();
  expect((await handedOver()).map(([, value]) => value)).toEqual(['2027-03-15']);
});

test('levels and choices go by arrow keys and by the keys 1 to 5', async () => {
  await open();
  const level = page.getByRole('radiogroup', { name: 'Hoe goed kun je dit nu?' });
  await level.getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await level.getByRole('radio', { name: /^4/ }).isChecked()).toBe(true);
  await level.getByText('Ik kan dit zelf, ook in lastige gevallen.').waitFor();
  await page.keyboard.press('1');
  expect(await level.getByRole('radio', { name: /^1/ }).isChecked()).toBe(true);
  expect(await level.getByRole('radio', { name: /^1/ }).evaluate((radio) => radio === document.activeElement)).toBe(
    true,
  );

  const choice = page.getByRole('radiogroup', { name: 'Wanneer' });
  await choice.getByRole('radio', { name: 'Onder werktijd' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await choice.getByRole('radio', { name: 'Eigen tijd' }).isChecked()).toBe(true);
});

test('a list is put in order with Alt and an arrow, is said aloud, and keeps the focus', async () => {
  await open();
  const list = page.getByRole('grid', { name: 'Leervragen' });
  const labels = () => list.getByRole('row').allInnerTexts();
  await list.getByRole('row').first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(labels).toEqual(['Samen met gemeenten', 'Adviseren onder druk', 'Cijfers lezen']);
  await page.getByText('Adviseren onder druk staat nu op plaats 2 van 3.').waitFor({ state: 'attached' });
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(labels).toEqual(['Samen met gemeenten', 'Cijfers lezen', 'Adviseren onder druk']);
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(labels).toEqual(['Samen met gemeenten', 'Adviseren onder druk', 'Cijfers lezen']);
});

test('a list is put in order with its handle, by mouse and by keyboard', async () => {
  await open();
  const list = page.getByRole('grid', { name: 'Leervragen' });
  const labels = () => list.getByRole('row').allInnerTexts();
  await list.getByRole('button', { name: 'Verplaats Cijfers lezen' }).dragTo(list.getByRole('row').first(), {
    targetPosition: { x: 200, y: 2 },
  });
  await expect.poll(labels).toEqual(['Cijfers lezen', 'Adviseren onder druk', 'Samen met gemeenten']);
  await list.getByRole('button', { name: 'Verplaats Cijfers lezen' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(labels).not.toEqual(['Cijfers lezen', 'Adviseren onder druk', 'Samen met gemeenten']);
});

describe('questions and notices', () => {
  test('a question begins at the safe button, answers no to Escape and gives the focus back', async () => {
    await open();
    const ask = page.getByRole('button', { name: 'Vraag iets' });
    await ask.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('alertdialog', { name: 'Tankstation verwijderen?' });
    await dialog.waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Annuleren');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await ask.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(handedOver).toEqual([
      ['confirm', false],
      ['confirm', true],
    ]);
  });

  test('a notice leaves the focus where it is, waits under the pointer, and its action works', async () => {
    await open({}, undefined, true);
    const tell = page.getByRole('button', { name: 'Meld iets' });
    await tell.focus();
    await page.keyboard.press('Enter');
    const notice = page.getByText('Leervraag verwijderd');
    await notice.waitFor();
    expect(await tell.evaluate((button) => button === document.activeElement)).toBe(true);
    await notice.hover();
    await page.clock.fastForward('05:00');
    expect(await notice.isVisible()).toBe(true);
    await page.mouse.move(0, 0);
    await page.clock.fastForward('05:00');
    await notice.waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    expect(await handedOver()).toEqual([['undone']]);
    await notice.waitFor({ state: 'detached' });
  });

  test('a notice can be reached while a window is open', async () => {
    await open();
    await page.getByRole('button', { name: 'Meld iets' }).click();
    await page.getByRole('button', { name: 'Open venster' }).click();
    await page.getByRole('dialog').waitFor();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    expect(await handedOver()).toEqual([['undone']]);
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
  });
});

test('the menus run their actions, by button, by right click and by Shift+F10', async () => {
  await open();
  await page.getByRole('button', { name: 'Toevoegen' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Naam veranderen' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  const spot = page.getByRole('button', { name: 'Rechts klikken kan hier' });
  await spot.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Verwijderen' }).click();
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await spot.focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Naam veranderen' }).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(handedOver).toEqual([
    ['menu', 'rename'],
    ['menu', 'remove'],
    ['menu', 'rename'],
  ]);
});

test('a row opens in place and says so', async () => {
  await open();
  const row = page.getByRole('button', { name: 'Adviseren onder druk', exact: true });
  expect(await row.getAttribute('aria-expanded')).toBe('false');
  await row.press('Enter');
  expect(await row.getAttribute('aria-expanded')).toBe('true');
  await page.getByText('Wat hieronder hoort.').waitFor();
});
