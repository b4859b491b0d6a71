import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlanView } from '#shared/model/plan-view.ts';
import { hasChromium, launchChromium } from '../support/chromium.ts';
import { longWord, overfullPlan } from './overfull-plan.ts';
import { hasPoppler, PrintedPlan, squeeze } from './pdf.ts';
import { emptyPlan, fullPlan } from './plans.ts';
import { type PrintServer, servePrintPage } from './print-server.ts';
import { type OpenOptions, openPrintPage, sheetFaults, toPdf, untilReady } from './printing.ts';

if (!hasChromium) console.warn('No Chromium found: the tests of the printed plan are skipped.');
if (!hasPoppler) console.warn('No poppler-utils found: the tests that read a PDF are skipped.');

let server: PrintServer;
let browser: Browser;

beforeAll(async () => {
  if (!hasChromium) return;
  server = await servePrintPage();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(view: PlanView, options?: OpenOptions) {
  const opened = await openPrintPage(browser, server.origin, view, options);
  await untilReady(opened.page);
  return opened;
}

let fullPdf: Promise<PrintedPlan> | undefined;
/** The full plan in Dutch, printed once for all tests that only read. */
function printFull(): Promise<PrintedPlan> {
  fullPdf ??= print(fullPlan());
  return fullPdf;
}

async function print(view: PlanView, options?: OpenOptions): Promise<PrintedPlan> {
  const { page, context } = await open(view, options);
  // With what stays off paper until it is ticked: the report of a conversation, ideas, hours.
  for (const tick of await page.getByRole('checkbox').all()) await tick.check();
  const bytes = await toPdf(page);
  await context.close();
  return new PrintedPlan(bytes);
}

/** All words of a plan that a reader has to find back on paper. */
function wordsOf(view: PlanView): string[] {
  const { plan } = view;
  return [
    plan.title,
    plan.ownerName,
    plan.jobTitle,
    plan.department,
    plan.managerName,
    plan.assignment,
    plan.contribution,
    plan.knowForAssignment,
    plan.knowForMotivation,
    plan.whereILearn,
    plan.whenItIsFun,
    plan.whenINeedIt,
    ...view.requirements.flatMap((r) => [
      r.title,
      r.notNow?.reason ?? '',
      view.latestSelfScore(r.id)?.evidence ?? '',
      ...view.feedback(r.id).flatMap((f) => [f.giverName, f.remark]),
    ]),
    ...view.qualities.flatMap((q) => [q.title, q.evidence]),
    ...view.conversations.flatMap((c) => [
      c.withName,
      c.notes,
      ...view.agreedLevelsIn(c.id).map((l) => l.remark),
      ...view.commitmentsOf(c.id).map((m) => m.title),
    ]),
    ...view.learningQuestions.flatMap((q) => [
      q.text,
      q.learningForm,
      q.moment,
      q.place,
      q.doDifferently,
      q.practiseAgain,
      q.managerSupport,
      q.evidenceOfSuccess,
    ]),
    ...view.activities.flatMap((a) => [a.title, a.note]),
    ...view.costs.map((c) => c.title),
    ...view.parkedIdeas.flatMap((p) => [p.title, p.note]),
    ...view.budgetSources.flatMap((s) => [s.name, s.rules]),
    ...view.sideTasks.flatMap((s) => [s.title, s.goals, s.contribution]),
  ].filter((text) => text.trim() !== '');
}

/** Running text may go on over a page, where header and footer come in between. */
function withoutMargins(pages: readonly string[], view: PlanView): string {
  const head = squeeze('Het complete plan');
  const foot = squeeze(
    'Vertrouwelijk: alleen voor de medewerker en de leidinggevende met wie dit plan is gedeeld. Afgedrukt op 23 november 2026',
  );
  const owner = squeeze(view.plan.ownerName || 'Zonder naam');
  return pages
    .map((page, i) => {
      const start = i === 0 ? 0 : page.indexOf(head) === -1 ? 0 : page.indexOf(head);
      const body = page.startsWith(owner) || start < 200 ? page.slice(i === 0 ? 0 : start + head.length) : page;
      return body.replace(foot, '').replace(new RegExp(`pagina${i + 1}van${pages.length}`), '');
    })
    .join('');
}

describe.skipIf(!hasChromium || !hasPoppler)('the complete plan on paper', () => {
  test('holds every word of a plan, on A4, with page numbers', async () => {
    const view = fullPlan();
    const pdf = await printFull();
    const pages = pdf.squeezedPages();
    const text = withoutMargins(pages, view);
    expect(wordsOf(view).filter((words) => !text.includes(squeeze(words)))).toEqual([]);
    for (const size of pdf.pageSizes()) expect(size).toMatch(/^594\.\d+ x 841\.\d+ pts \(A4\)$/);
    pages.forEach((page, i) => {
      expect(page).toContain(`pagina${i + 1}van${pages.length}`);
    });
    expect(pdf.pages()[1]).toMatch(/Ilse Brouwer · Ontwikkelplan 2026–2027 +Het complete plan/);
  });

  test('numbers are those of the method: hours in full, euros to the cent, unknown in words', async () => {
    const text = (await printFull()).squeezedPages().join('');
    for (const said of [
      '32,4 + 3,6 uur',
      '3 u gekozen, 0,6 u vrij',
      '15 van 55,5 uur afgerond',
      '€ 2.500,00',
      '€ 47,50 nog zonder bron',
      '€ 32,50 Privé, gepland',
      'Bewust gratis: A1 en A2.',
      'bij 5 van 8 eisen',
      'Van B2 zijn de uren nog niet (helemaal) ingevuld.',
      '€ 295,00 + onbekend',
      'akkoord op 8 oktober 2026',
      'do 14 januari 2027',
    ]) {
      expect(text).toContain(squeeze(said));
    }
  });

  test('is tagged, has an outline, a title and a language, and real letters', async () => {
    const pdf = await printFull();
    expect(pdf.info()).toMatchObject({
      Title: 'Het complete plan – Ilse Brouwer, Ontwikkelplan 2026–2027',
      Tagged: 'yes',
    });
    const headings = pdf.outline();
    for (const heading of [
      'Ilse Brouwer',
      'Wat vraagt mijn functie?',
      'Wat weet en kan ik al?',
      'Hoe wil ik dit leren?',
      'Hoe blijf ik vragen stellen als een boer boos wordt, in plaats van mijn cijfers te verdedigen?',
      'Wanneer',
      'Kern- en neventaak',
      'Budget',
      'Gesprekken en afspraken',
      'Volgende data',
    ]) {
      expect(headings).toContain(heading);
    }
    const structure = pdf.structure();
    expect(structure).toMatch(/Table/);
    expect(structure).toMatch(/TH/);
    expect(structure).toMatch(/Figure/);
    const fonts = pdf.fonts();
    expect(fonts.length).toBeGreaterThan(3);
    for (const font of fonts) {
      expect(font).toMatchObject({ isEmbedded: true });
      expect(font.type).not.toContain('Type 3');
      expect(font.name).toMatch(/Source(Sans3|Serif4)/);
    }
    expect(pdf.bitmapCount()).toBe(0);
  });

  test('an empty plan is two pages that say what is missing', async () => {
    const pdf = await print(emptyPlan());
    expect(pdf.pageSizes()).toHaveLength(2);
    const text = pdf.squeezedPages().join('');
    for (const missing of [
      'De opgave staat er nog niet.',
      'Er zijn nog geen eisen.',
      'Er zijn nog geen scores en kwaliteiten.',
      'Er zijn nog geen leervragen.',
      'Er zijn nog geen budgetbronnen of kosten.',
      'Er staat nog niets gepland.',
    ]) {
      expect(text).toContain(squeeze(missing));
    }
  });

  test('an overfull plan loses nothing, splits no row and stays within the margins', async () => {
    const view = overfullPlan();
    const pdf = await print(view);
    const pages = pdf.squeezedPages();
    const text = withoutMargins(pages, view);
    // A row is on one page and reads in one piece; a long answer may go on over the margins of a page.
    const inOnePiece = wordsOf(view).filter((words) => words.length < 400);
    expect(inOnePiece.filter((words) => !text.includes(squeeze(words)))).toEqual([]);
    for (const [, label] of wordsOf(view)
      .join(' ')
      .matchAll(/begin-(\S+)/g)) {
      expect(text).toContain(`begin-${label}`);
      expect(text).toContain(`slot-${label}`);
    }
    for (let n = 1; n <= 300; n++) {
      const ends = (word: RegExp) => pages.flatMap((page, i) => (word.test(page) ? [i] : []));
      // Step 1, step 2 and for every third the conversation: where a title begins, it also ends.
      expect(ends(new RegExp(`start${n}(?!\\d)`))).toEqual(ends(new RegExp(`einde${n}\\.`)));
    }
    expect(pdf.words().filter((word) => word.left < 23.5 || word.right > 210 - 16 + 0.5)).toEqual([]);
    expect(text).toContain(longWord);
    for (const size of pdf.pageSizes()) expect(size).toContain('A4');
    for (const page of pages) expect(page.length).toBeGreaterThan(250);
  });

  test('English is English throughout', async () => {
    const text = (await print(fullPlan(), { language: 'en' })).pages().join('\n');
    expect(text).toMatch(/page 2 of \d+/);
    expect(text).toContain('What does my job ask?');
    expect(text).toContain('€2,500.00');
    expect(text).not.toMatch(/\b(Leervraag|Kerntaak|Eisen|onbekend|Volgende|uur|Afgedrukt)\b/);
  });
});

describe.skipIf(!hasChromium)('the print page on the screen', () => {
  test('asks nobody but its host, under the policy of the app, and changes nothing', async () => {
    const { page, requests, complaints, bridgeCalls, context } = await open(fullPlan());
    await toPdf(page);
    for (const address of requests) expect(address.startsWith(server.origin)).toBe(true);
    expect(complaints).toEqual([]);
    expect(new Set(await bridgeCalls())).toEqual(new Set(['settings.get', 'plan.open']));
    await context.close();
  });

  test.each([
    ['full', fullPlan],
    ['empty', emptyPlan],
    ['overfull', overfullPlan],
  ] as const)('%s: nothing is wider than the sheet, all text is black or white', async (_, plan) => {
    const { page, context } = await open(plan());
    expect(await sheetFaults(page)).toEqual([]);
    await context.close();
  });

  test('a part that is unticked stays off the paper, and the front page says so', async () => {
    const { page, context } = await open(fullPlan());
    await page.getByRole('checkbox', { name: 'Budget' }).uncheck();
    await page.getByRole('heading', { name: 'Budget', exact: true }).waitFor({ state: 'detached' });
    await page.getByText('Weggelaten uit deze afdruk').waitFor();
    await page.getByRole('checkbox', { name: 'Budget' }).check();
    await page.getByRole('heading', { name: 'Budget', exact: true }).waitFor();
    await context.close();
  });

  test('the bar is not printed', async () => {
    const { page, context } = await open(emptyPlan());
    await page.getByRole('button', { name: 'Afdrukken' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('button', { name: 'Afdrukken' }).waitFor({ state: 'detached' });
    await context.close();
  });

  test('opened by a person it opens the print dialog once, else not', async () => {
    const printed = (opened: Awaited<ReturnType<typeof open>>) =>
      opened.page.evaluate(() => (window as unknown as { printed: number }).printed);
    const byPerson = await open(emptyPlan(), { query: 'overview=complete' });
    expect(await printed(byPerson)).toBe(1);
    const quiet = await open(emptyPlan());
    expect(await printed(quiet)).toBe(0);
    await quiet.page.getByRole('button', { name: 'Afdrukken' }).click();
    expect(await printed(quiet)).toBe(1);
    await byPerson.context.close();
    await quiet.context.close();
  });

  test('an unknown plan or overview is one clear sentence', async () => {
    const wrongPlan = await openPrintPage(browser, server.origin, emptyPlan(), {
      query: 'overview=complete&dialog=no&plan=x',
    });
    await wrongPlan.page.goto(`${server.origin}/print.html?plan=nobody-0001&overview=complete&dialog=no`);
    await wrongPlan.page.getByText('Dit plan is er niet (meer).').waitFor();
    const wrongOverview = await openPrintPage(browser, server.origin, emptyPlan(), {
      query: 'overview=poster&dialog=no',
    });
    await wrongOverview.page.getByText('Dit overzicht bestaat niet.').waitFor();
    await wrongPlan.context.close();
    await wrongOverview.context.close();
  });

  test('has no accessibility violations', async () => {
    const { page, context } = await open(fullPlan());
    // The sheet is black on white (see above), which axe cannot judge within pictures; only the bar has colours.
    const { violations } = await new AxeBuilder({ page }).disableRules('color-contrast').analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
    const bar = await new AxeBuilder({ page }).include('.bar').withRules('color-contrast').analyze();
    expect(bar.incomplete.flatMap((i) => i.nodes.map((n) => n.html))).toEqual([]);
    expect(bar.passes).not.toEqual([]);
    await context.close();
  });
});
