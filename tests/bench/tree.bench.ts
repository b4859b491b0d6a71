import { openApp } from '../e2e/support/app-page.ts';
import { hasChromium, launchChromium } from '../e2e/support/chromium.ts';
import { seedPlan } from '../e2e/support/seed-plan.ts';
import { startWebHostProcess } from '../e2e/support/web-host.ts';
import { type Bench, type BenchLine, milliseconds, percentile } from './bench.ts';
import { keyToPaint, startFloor, workOf } from './floor.ts';

const nodes = 3_000;
const steps = 40;

/** The plan tree with 3,000 rows: going through it with the arrows, and what of it stands in the page. */
export default {
  title: 'The plan tree',
  async run(): Promise<BenchLine[]> {
    if (!hasChromium) {
      console.log('  no Chromium found; name one with CHROMIUM=/path/to/chromium');
      return [];
    }
    const floor = await startFloor();
    const host = await startWebHostProcess();
    const browser = await launchChromium();
    try {
      await seedPlan(host.address, (b) => {
        b.plan({ title: 'Plan van drieduizend vragen' });
        for (let i = 0; i < nodes; i++) b.learningQuestion({ text: `Hoe leer ik onderdeel ${i} van mijn werk?` });
      });
      const { page: bare } = await openApp(browser, floor.fields(0));
      const { page } = await openApp(browser, host.address);
      await page.getByText('Plan van drieduizend vragen').first().click();
      await page.locator('.rk-tree [role=row]').first().waitFor();
      await page.waitForTimeout(2_000);
      const work = async (on: typeof page, key: string) => {
        const cdp = await on.context().newCDPSession(on);
        await cdp.send('Performance.enable');
        const times: number[] = [];
        const before = await workOf(cdp);
        for (let i = 0; i < steps; i++) times.push(await keyToPaint(on, key));
        return { time: percentile(times, 0.5), each: ((await workOf(cdp)) - before) / steps };
      };
      await bare.bringToFront();
      await bare.locator('#first').focus();
      const key = await work(bare, 'x');
      await page.bringToFront();
      await page.locator('.rk-tree [role=row]').first().focus();
      for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowDown');
      const arrow = await work(page, 'ArrowDown');
      const { rows, inView } = await page.locator('.rk-tree-scroll').evaluate((frame) => {
        const found = [...frame.querySelectorAll<HTMLElement>('[role=row]')];
        return { rows: found.length, inView: Math.ceil(frame.clientHeight / (found[1]?.offsetHeight ?? 1)) };
      });
      return [
        {
          what: `an arrow in a tree of ${nodes} / a key in a bare field`,
          ratio: arrow.time / key.time,
          goal: 1.5,
          detail: `${milliseconds(arrow.time)} against ${milliseconds(key.time)}; scripts, styles and layout ${milliseconds(arrow.each)} against ${milliseconds(key.each)}`,
        },
        {
          what: `rows in the page beyond those in view, of ${nodes}`,
          ratio: rows - inView,
          goal: 30,
          detail: `${rows} rows, ${inView} in view`,
        },
      ];
    } finally {
      await browser.close();
      await host.dispose();
      floor.close();
    }
  },
} satisfies Bench;
