import type { Browser, Page } from 'playwright-core';
import { openApp } from '../e2e/support/app-page.ts';
import { hasChromium, launchChromium } from '../e2e/support/chromium.ts';
import { seedPlan } from '../e2e/support/seed-plan.ts';
import { startWebHostProcess } from '../e2e/support/web-host.ts';
import { type Bench, type BenchLine, milliseconds, percentile } from './bench.ts';
import { keyToPaint, noteOf, startFloor, workOf } from './floor.ts';

const sizes = [10, 100, 3_000];
const rounds = 12;
const keysARound = 6;
const noteLength = 1_900;

/** What a key and an edit cost on the screen with the side bar open, beside a bare page with the same text, in turns. */
export default {
  title: 'A key and an edit, until they are painted',
  async run(): Promise<BenchLine[]> {
    if (!hasChromium) {
      console.log('  no Chromium found; name one with CHROMIUM=/path/to/chromium');
      return [];
    }
    const floor = await startFloor();
    const hosts = await Promise.all(sizes.map(() => startWebHostProcess()));
    const browser = await launchChromium();
    try {
      const bare = await openField(browser, floor.fields(noteLength), async (page) => page.locator('#first'));
      const apps: Sheet[] = [];
      for (const [i, size] of sizes.entries()) {
        const { address } = hosts[i] as (typeof hosts)[number];
        await seed(address, size);
        apps.push(await openField(browser, address, (page) => openedField(page, size)));
      }
      const all = [bare, ...apps];
      for (let round = 0; round < rounds; round++) for (const sheet of all) await sheet.round();
      return apps.flatMap((app, i) => linesOf(sizes[i] ?? 0, app.measured, bare.measured));
    } finally {
      await browser.close();
      for (const host of hosts) await host.dispose();
      floor.close();
    }
  },
} satisfies Bench;

interface Measured {
  readonly keys: number[];
  readonly commits: number[];
  readonly work: number[];
  readonly blocks: number[];
}

function linesOf(size: number, app: Measured, bare: Measured): BenchLine[] {
  const line = (name: string, of: 'keys' | 'commits', share: number): BenchLine => {
    const [one, other] = [percentile(app[of], share), percentile(bare[of], share)];
    return {
      what: `${name}, ${size} questions / bare fields${share === 0.5 ? '' : `, p${share * 100}`}`,
      ratio: one / other,
      goal: 1.5,
      detail: `${milliseconds(one)} against ${milliseconds(other)}`,
    };
  };
  const [work, floorWork] = [percentile(app.work, 0.5), percentile(bare.work, 0.5)];
  return [
    line('key', 'keys', 0.5),
    line('key', 'keys', 0.95),
    line('edit', 'commits', 0.5),
    line('edit', 'commits', 0.95),
    {
      what: `longest block after an edit, ${size} questions, in frames of 16.7 ms`,
      ratio: percentile(app.blocks, 0.5) / (1_000 / 60),
      goal: 1,
      detail: `${milliseconds(percentile(app.blocks, 0.5))}; scripts, styles and layout of ${keysARound} keys, the edit and what follows ${milliseconds(work)} against ${milliseconds(floorWork)}`,
    },
  ];
}

async function seed(address: string, questions: number): Promise<void> {
  await seedPlan(address, (b) => {
    b.plan({ title: `Plan met ${questions} vragen`, motto: noteOf(noteLength) });
    for (let i = 0; i < questions; i++) b.learningQuestion({ text: `Hoe leer ik onderdeel ${i} van mijn werk?` });
  });
}

/** The motto of the plan, with the tree of all its questions beside it. */
async function openedField(page: Page, size: number) {
  await page.getByText(`Plan met ${size} vragen`).first().click();
  await page.locator('.rk-tree [role=row]').first().waitFor();
  await page.keyboard.press('ControlOrMeta+Shift+KeyP');
  await page.keyboard.type('Plangegevens');
  await page.keyboard.press('Enter');
  return page.getByRole('textbox', { name: /^Motto/ });
}

interface Sheet {
  readonly measured: Measured;
  round(): Promise<void>;
}

async function openField(
  browser: Browser,
  address: string,
  field: (page: Page) => Promise<ReturnType<Page['locator']>>,
): Promise<Sheet> {
  const { page } = await openApp(browser, address);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const box = await field(page);
  await box.waitFor();
  await page.waitForTimeout(1_500);
  const measured: Measured = { keys: [], commits: [], work: [], blocks: [] };
  return {
    measured,
    async round() {
      await page.bringToFront();
      await box.focus();
      await page.waitForTimeout(300);
      const before = await workOf(cdp);
      for (let i = 0; i < keysARound; i++) measured.keys.push(await keyToPaint(page, 'x'));
      // Leaving the field hands over what was typed: the edit is on the screen with that frame.
      const longest = page.evaluate(longestBlock, 900);
      measured.commits.push(await keyToPaint(page, 'Tab'));
      measured.blocks.push(await longest);
      measured.work.push((await workOf(cdp)) - before);
    },
  };
}

/** The longest stretch in so many milliseconds in which the page could not have answered. */
function longestBlock(during: number): Promise<number> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    const start = performance.now();
    let last = start;
    let longest = 0;
    channel.port1.onmessage = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (now - start > during) resolve(longest);
      else channel.port2.postMessage(null);
    };
    channel.port2.postMessage(null);
  });
}
