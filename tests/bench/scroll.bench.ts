import type { Browser } from 'playwright-core';
import { addDays } from '#shared/model/calendar.ts';
import { openApp } from '../e2e/support/app-page.ts';
import { hasChromium, launchChromium } from '../e2e/support/chromium.ts';
import { seedPlan } from '../e2e/support/seed-plan.ts';
import { startWebHostProcess } from '../e2e/support/web-host.ts';
import { type Bench, type BenchLine, milliseconds, percentile } from './bench.ts';

/** A full year, and ten of them: what is in view is as full with many as with few. */
const [few, many] = [200, 2_000];
const daysEach = 1.7;
const rounds = 5;
const steps = 40;

/** What one step of scrolling costs in scripts, with 2,000 activities beside 200, in each shape of the agenda. */
export default {
  title: 'Scrolling through the agenda',
  async run(): Promise<BenchLine[]> {
    if (!hasChromium) {
      console.log('  no Chromium found; name one with CHROMIUM=/path/to/chromium');
      return [];
    }
    // A host each: one shows one plan at a time.
    const hosts = [await startWebHostProcess(), await startWebHostProcess()] as const;
    const browser = await launchChromium();
    try {
      const lines: BenchLine[] = [];
      const [small, large] = [
        await opened(browser, hosts[0].address, few),
        await opened(browser, hosts[1].address, many),
      ];
      for (const shape of shapes) {
        await small.turnTo(shape);
        await large.turnTo(shape);
        // In turns, so that what else this computer does weighs on both.
        const [ofSmall, ofLarge]: [number[], number[]] = [[], []];
        for (let round = 0; round < rounds; round++) {
          ofSmall.push(await small.scroll(shape));
          ofLarge.push(await large.scroll(shape));
        }
        const [one, other] = [percentile(ofSmall, 0.5), percentile(ofLarge, 0.5)];
        const { rows, inView } = await large.count(shape);
        lines.push(
          {
            what: `${shape.name}: a step of scrolling with ${many} / with ${few} activities`,
            ratio: other / one,
            goal: 1.5,
            detail: `${milliseconds(other)} against ${milliseconds(one)} of scripts`,
          },
          {
            what: `${shape.name}: rows in the page beyond those in view, of ${many} activities`,
            ratio: rows - inView,
            goal: 20,
            detail: `${rows} rows, ${inView} in view`,
          },
        );
      }
      return lines;
    } finally {
      await browser.close();
      for (const host of hosts) await host.dispose();
    }
  },
} satisfies Bench;

interface Shape {
  readonly name: string;
  /** What one presses for it. */
  readonly word: string;
  readonly frame: string;
  readonly row: string;
}

const shapes: readonly Shape[] = [
  { name: 'timeline', word: 'Tijdlijn', frame: '.rk-tl-frame', row: '.rk-tl-row' },
  { name: 'list', word: 'Per maand', frame: '.rk-al-frame', row: '.rk-al-line' },
];

/** Opens the agenda of a plan of so many activities, spread evenly over the time it takes. */
async function opened(browser: Browser, address: string, activities: number) {
  const today = new Date().toISOString().slice(0, 10);
  const title = `Plan met ${activities} activiteiten`;
  await seedPlan(address, (b) => {
    const days = Math.round(activities * daysEach);
    const half = Math.round(days / 2);
    b.plan({ title, startDate: addDays(today, -half), endDate: addDays(today, half) });
    const questions = Array.from({ length: 10 }, (_, i) => b.learningQuestion({ text: `Leervraag ${i}` }));
    for (let i = 0; i < activities; i++) {
      const startDate = addDays(today, ((i * 37) % days) - half);
      b.activity({
        title: `Activiteit ${i} over iets dat ik wil leren`,
        learningQuestionId: questions[i % questions.length]?.id ?? null,
        state: 'planned',
        startDate,
        endDate: addDays(startDate, (i * 13) % 60),
      });
    }
  });
  const { page } = await openApp(browser, address);
  await page.getByText(title).first().click();
  await page.getByRole('button', { name: /^Planning/ }).click();
  await page.locator('.rk-tl-item').first().waitFor();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const scripts = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find((m) => m.name === 'ScriptDuration')?.value ?? 0) * 1_000;
  };
  const goTo = ({ frame }: Shape, step: number) =>
    page.evaluate(
      ([selector, at]) =>
        new Promise<void>((resolve) => {
          document.querySelector(selector as string)?.scrollTo(0, (at as number) * 120);
          requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        }),
      [frame, step] as const,
    );
  return {
    async turnTo({ word, row }: Shape): Promise<void> {
      await page.bringToFront();
      await page.locator('.rk-agenda-bar').getByText(word, { exact: true }).click();
      await page.locator(row).first().waitFor();
    },
    /** Milliseconds of scripts for a step of scrolling; there and back within what both plans hold. */
    async scroll(shape: Shape): Promise<number> {
      await page.bringToFront();
      await goTo(shape, 0);
      const before = await scripts();
      for (let step = 1; step <= steps; step++) await goTo(shape, step % 16 < 8 ? step % 8 : 8 - (step % 8));
      return ((await scripts()) - before) / steps;
    },
    count: ({ frame, row }: Shape) =>
      page.locator(frame).evaluate((element, selector) => {
        const first = element.querySelector<HTMLElement>(selector);
        return {
          rows: element.querySelectorAll(selector).length,
          inView: Math.ceil(element.clientHeight / (first?.offsetHeight ?? 1)),
        };
      }, row),
  };
}
