import type { Browser } from 'playwright-core';
import { addDays, weekdayOf } from '#shared/model/calendar.ts';
import { openApp } from '../e2e/support/app-page.ts';
import { hasChromium, launchChromium } from '../e2e/support/chromium.ts';
import { seedPlan } from '../e2e/support/seed-plan.ts';
import { startWebHostProcess } from '../e2e/support/web-host.ts';
import { type Bench, type BenchLine, milliseconds, percentile } from './bench.ts';

const [oneYear, tenYears] = [1, 10];
const lastDay = '2026-11-20';
const friday = 4;
const rounds = 7;
const steps = 40;
/** CSS pixels: five rows and a bit come into the page at each step. */
const pixelsAStep = 300;

/**
 * Scrolling through the list of all hours: scripting a step with ten years of hours beside one year, and what stands in the
 * page. Both plans hold as much a day, both scroll over the same weeks and they take turns, so that only how much there is
 * differs and what else this computer does weighs on both.
 */
export default {
  title: 'Ten years of hours in the list, beside one year',
  async run(): Promise<BenchLine[]> {
    if (!hasChromium) {
      console.log('  no Chromium found; name one with CHROMIUM=/path/to/chromium');
      return [];
    }
    // A host each: one shows one plan at a time.
    const hosts = [await startWebHostProcess(), await startWebHostProcess()] as const;
    const browser = await launchChromium();
    try {
      const few = await opened(browser, hosts[0].address, oneYear);
      const many = await opened(browser, hosts[1].address, tenYears);
      const [ofFew, ofMany]: [number[], number[]] = [[], []];
      for (let round = 0; round < rounds; round++) {
        ofFew.push(await few.scroll());
        ofMany.push(await many.scroll());
      }
      const [one, other] = [percentile(ofFew, 0.5), percentile(ofMany, 0.5)];
      const { rows, fit } = await many.count();
      return [
        {
          what: 'scripting a scroll step, ten years / one year',
          ratio: other / one,
          goal: 1.5,
          detail: `${milliseconds(other)} against ${milliseconds(one)}, ${many.entries} against ${few.entries} times written down`,
        },
        {
          what: 'rows in the page / (rows that fit + 20)',
          ratio: rows / (fit + 20),
          goal: 1,
          detail: `${rows} rows, ${fit} fit`,
        },
      ];
    } finally {
      await browser.close();
      for (const host of hosts) await host.dispose();
    }
  },
} satisfies Bench;

/** Opens the list of a plan with so many years of hours, two entries a working day. */
async function opened(browser: Browser, address: string, years: number) {
  let entries = 0;
  await seedPlan(address, (b) => {
    b.plan({ title: 'Tien jaar', startDate: '2016-09-01', endDate: '2027-08-31' });
    for (let day = 0; day < years * 365; day++) {
      const workedOn = addDays(lastDay, -day);
      if (weekdayOf(workedOn) > friday) continue;
      b.hourEntry({ workedOn, minutes: 400 });
      b.hourEntry({ workedOn, minutes: 30, what: 'side', note: 'panel' });
      entries += 2;
    }
  });
  const { page } = await openApp(browser, address);
  await page.getByText('Tien jaar').first().click();
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.keyboard.press('F1');
  await page.keyboard.type('Alle uren bekijken');
  await page.getByRole('option', { name: 'Alle uren bekijken' }).waitFor();
  await page.keyboard.press('Enter');
  const list = page.locator('.rk-windowed');
  await list.locator('> li').first().waitFor();
  // It counts from the moment it is enabled, and only for as long as its session lives.
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const scripts = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return 1_000 * (metrics.find((m) => m.name === 'ScriptDuration')?.value ?? Number.NaN);
  };
  const scroll = (count: number) =>
    list.evaluate(
      async (element, [times, by]) => {
        const scroller = element.closest('.rk-scroll') as HTMLElement;
        for (let i = 0; i <= times; i++) {
          scroller.scrollTop = i * by;
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        }
      },
      [count, pixelsAStep] as const,
    );
  return {
    entries,
    /** Milliseconds of scripts for a step, from the top of the list down. */
    async scroll(): Promise<number> {
      await page.bringToFront();
      await scroll(0);
      const before = await scripts();
      await scroll(steps);
      return ((await scripts()) - before) / steps;
    },
    count: () =>
      list.evaluate((element) => {
        const scroller = element.closest('.rk-scroll');
        const row = element.querySelector('li')?.getBoundingClientRect().height ?? 1;
        return { rows: element.children.length, fit: Math.ceil((scroller?.clientHeight ?? 0) / row) };
      }),
  };
}
