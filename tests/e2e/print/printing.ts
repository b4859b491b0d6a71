import type { Browser, BrowserContext, Page } from 'playwright-core';
import { Settings } from '#shared/contract/settings.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { Language } from '#shared/text/language.ts';
import { today } from '#tests/support/plans.ts';

export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every address the page asked for. */
  readonly requests: string[];
  /** What the browser complained about, the content policy included. */
  readonly complaints: string[];
  readonly bridgeCalls: () => Promise<string[]>;
}

export interface OpenOptions {
  readonly language?: Language;
  readonly query?: string;
}

/** Opens the print page of a plan, on the day on which plans in tests live, with the plan on the bridge. */
export async function openPrintPage(
  browser: Browser,
  origin: string,
  view: PlanView,
  { language = 'nl', query = 'overview=complete&dialog=no' }: OpenOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(`${today}T09:00:00`));
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.addInitScript(
    ({ planId, records, settings }) => {
      const asked: string[] = [];
      const answers: Record<string, unknown> = {
        'settings.get': settings,
        'plan.open': { records, head: { count: 0, undo: null, redo: null } },
      };
      const bridge = {
        call: async (method: string, input: { planId?: string }) => {
          asked.push(method);
          return method === 'plan.open' && input.planId !== planId
            ? { ok: false, error: { code: 'unknown-plan', data: {} } }
            : { ok: true, value: answers[method] };
        },
        onEvent: () => () => {},
        openPrint: async () => {},
        notify: async () => {},
      };
      Object.assign(window, { routekaart: bridge, asked, printed: 0 });
      window.print = () => {
        Object.assign(window, { printed: (window as unknown as { printed: number }).printed + 1 });
      };
    },
    {
      planId: view.plan.id as string,
      records: [...view.records.values()],
      settings: Settings.parse({ language, theme: 'dark' }),
    },
  );
  await page.goto(`${origin}/print.html?plan=${view.plan.id}&${query}`);
  return {
    page,
    context,
    requests,
    complaints,
    bridgeCalls: () => page.evaluate(() => (window as unknown as { asked: string[] }).asked),
  };
}

/** Waits until the sheet stands, fonts included. */
export async function untilReady(page: Page): Promise<void> {
  await page.locator('html[data-print="ready"]').waitFor();
}

/** The pages as the browser prints them. */
export function toPdf(page: Page): Promise<Buffer> {
  return page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, printBackground: true });
}

const allowedColours = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)', 'none', 'rgb(14, 90, 107)'];

/** What is wider than the measure of A4 between its margins, and colours that a black printer would screen into dots. */
export async function sheetFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: Math.round((170 / 25.4) * 96), height: 900 });
  const seen = await page.evaluate(() => {
    const measure = (170 / 25.4) * 96;
    const wide: string[] = [];
    const colours = new Set<string>();
    for (const element of document.querySelectorAll('.sheet *')) {
      const { right, left, width } = element.getBoundingClientRect();
      // Lines of a hatch are cut to their shape, and a group is as wide as its lines.
      const isCut = element.closest('[clip-path], clipPath') !== null || element.tagName === 'g';
      if (width > 0 && !isCut && (right > measure + 1 || left < -1.5))
        wide.push(`${element.tagName} ${element.textContent}`);
      const style = getComputedStyle(element);
      const isDrawn = element instanceof SVGElement;
      colours.add(isDrawn ? style.fill : style.color);
      if (isDrawn) colours.add(style.stroke);
      else colours.add(style.backgroundColor);
    }
    return { wide: wide.slice(0, 5), colours: [...colours] };
  });
  return [...seen.wide, ...seen.colours.filter((colour) => !allowedColours.includes(colour))];
}
