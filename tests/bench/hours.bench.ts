import type { Browser, Page } from 'playwright-core';
import { openApp } from '../e2e/support/app-page.ts';
import { launchChromium } from '../e2e/support/chromium.ts';
import { seedPlan } from '../e2e/support/seed-plan.ts';
import { startWebHostProcess } from '../e2e/support/web-host.ts';
import { type Bench, type BenchLine, milliseconds } from './bench.ts';

const steps = 120;
const pixelsAStep = 300;
const [oneYear, tenYears] = [1, 10];

/** Scrolling through the list of all hours: scripting a step with ten years of hours beside one year, and what stands in the page. */
export default {
  title: 'Ten years of hours in the list, beside one year',
  async run(): Promise<BenchLine[]> {
    const browser = await launchChromium();
    try {
      const few = await measure(browser, oneYear);
      const many = await measure(browser, tenYears);
      return [
        {
          what: 'scripting a scroll step, ten years / one year',
          ratio: many.perStep / few.perStep,
          goal: 1.5,
          detail: `${milliseconds(many.perStep)} against ${milliseconds(few.perStep)}, ${many.entries} against ${few.entries} times written down`,
        },
        {
          what: 'rows in the page / (rows that fit + 20)',
          ratio: many.rows / (many.fit + 20),
          goal: 1,
          detail: `${many.rows} rows, ${many.fit} fit`,
        },
      ];
    } finally {
      await browser.close();
    }
  },
} satisfies Bench;

async function measure(browser: Browser, years: number) {
  const host = await startWebHostProcess();
  let entries = 0;
  await seedPlan(host.address, (b) => {
    b.plan({ title: 'Tien jaar', startDate: '2016-09-01', endDate: '2027-08-31' });
    for (let day = 0; day < years * 365; day++) {
      const at = new Date(Date.UTC(2026, 10, 20) - day * 86_400_000);
      if (at.getUTCDay() === 0 || at.getUTCDay() === 6) continue;
      const workedOn = at.toISOString().slice(0, 10);
      b.hourEntry({ workedOn, minutes: 400 });
      b.hourEntry({ workedOn, minutes: 30, what: 'side', note: 'panel' });
      entries += 2;
    }
  });
  const { page, close } = await openApp(browser, host.address);
  try {
    await page.getByText('Tien jaar').first().click();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.keyboard.press('F1');
    await page.keyboard.type('Alle uren bekijken');
    await page.getByRole('option', { name: 'Alle uren bekijken' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.rk-windowed > li').first().waitFor();
    await scroll(page, 20);
    const scripting = await scriptingOf(page);
    const before = await scripting();
    await scroll(page, steps);
    const perStep = ((await scripting()) - before) / steps;
    const counted = await page.locator('.rk-windowed').evaluate((list) => {
      const scroller = list.closest('.rk-scroll');
      const row = list.querySelector('li')?.getBoundingClientRect().height ?? 1;
      return { rows: list.children.length, fit: Math.ceil((scroller?.clientHeight ?? 0) / row) };
    });
    return { perStep, entries, ...counted };
  } finally {
    await close();
    await host.dispose();
  }
}

/** Down the list, and up again at its end, one step a frame. */
function scroll(page: Page, count: number): Promise<void> {
  return page.locator('.rk-windowed').evaluate(
    async (list, { steps: left, by }) => {
      const scroller = list.closest('.rk-scroll') as HTMLElement;
      let way = by;
      for (let i = 0; i < left; i++) {
        const top = scroller.scrollTop;
        scroller.scrollTop += way;
        if (scroller.scrollTop === top) way = -way;
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }
    },
    { steps: count, by: pixelsAStep },
  );
}

/** A way to ask how many milliseconds of scripting Chromium has counted; it counts from the moment this is called. */
async function scriptingOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find((m) => m.name === 'ScriptDuration')?.value ?? Number.NaN);
  };
}
