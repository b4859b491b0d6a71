import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { findChromium } from '../../build/find-chromium.mjs';
import { hasChromium } from '../e2e/support/chromium.ts';
import { seedPlan } from '../e2e/support/seed-plan.ts';
import { startWebHostProcess } from '../e2e/support/web-host.ts';
import { type Bench, type BenchLine, milliseconds, percentile } from './bench.ts';
import { noteOf, startFloor } from './floor.ts';

const [few, many] = [100, 10_000];
const rounds = 7;

/** From the address to a page one can type in: the app with few and with many records beside a page that holds one field. */
export default {
  title: 'A start, until one can type',
  async run(): Promise<BenchLine[]> {
    if (!hasChromium) {
      console.log('  no Chromium found; name one with CHROMIUM=/path/to/chromium');
      return [];
    }
    const floor = await startFloor();
    const hosts = [await startWebHostProcess(), await startWebHostProcess()] as const;
    try {
      await seed(hosts[0].address, few);
      await seed(hosts[1].address, many);
      const pages = [
        { address: floor.trivial, ready: 'body[data-ready]' },
        { address: hosts[0].address, ready: '.rk-sheet h1' },
        { address: hosts[1].address, ready: '.rk-sheet h1' },
      ].map((page) => ({
        ...page,
        profile: mkdtempSync(path.join(tmpdir(), 'routekaart-start-')),
        seen: [] as Start[],
      }));
      // In turns, so that what else this computer does weighs on all of them. The first start of each has nothing kept.
      for (let round = 0; round <= rounds; round++) for (const page of pages) page.seen.push(await start(page));
      for (const { profile } of pages) rmSync(profile, { recursive: true, force: true });
      return linesOf(pages.map((page) => page.seen) as [Start[], Start[], Start[]]);
    } finally {
      for (const host of hosts) await host.dispose();
      floor.close();
    }
  },
} satisfies Bench;

interface Start {
  /** Milliseconds from the address to the first paint, to something one can use, and bytes of memory then. */
  readonly paint: number;
  readonly ready: number;
  readonly heap: number;
}

function linesOf([trivial, small, large]: readonly [Start[], Start[], Start[]]): BenchLine[] {
  const median = (starts: readonly Start[], of: keyof Start) =>
    percentile(
      starts.slice(1).map((start) => start[of]),
      0.5,
    );
  const ratio = (what: string, of: 'paint' | 'ready', one: Start[], other: Start[], goal: number): BenchLine => ({
    what,
    ratio: median(one, of) / median(other, of),
    goal,
    detail: `${milliseconds(median(one, of))} against ${milliseconds(median(other, of))}`,
  });
  const first = (starts: readonly Start[]) => starts[0]?.ready ?? Number.NaN;
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  const [heapSmall, heapLarge] = [median(small, 'heap'), median(large, 'heap')];
  return [
    ratio(`ready with ${few} records / trivial page`, 'ready', small, trivial, 3),
    {
      what: `the same, the first time ever`,
      ratio: first(small) / first(trivial),
      goal: 3,
      detail: `${milliseconds(first(small))} against ${milliseconds(first(trivial))}, one start`,
    },
    ratio(`ready with ${many} / with ${few} records`, 'ready', large, small, 1.3),
    ratio(`first paint with ${few} records / trivial page`, 'paint', small, trivial, 2),
    ratio(`first paint with ${many} records / trivial page`, 'paint', large, trivial, 2),
    {
      what: `memory of the page with ${many} / with ${few} records`,
      ratio: heapLarge / heapSmall,
      goal: 3,
      detail: `${megabytes(heapLarge)} against ${megabytes(heapSmall)}`,
    },
  ];
}

async function seed(address: string, records: number): Promise<void> {
  await seedPlan(address, (b) => {
    b.plan({ title: `Plan met ${records} gegevens`, motto: 'Elke week een stap' });
    // As a plan of somebody who worked on it for long: mostly what was written down by the day.
    const questions = Math.ceil(records / 50);
    for (let i = 0; i < questions; i++) {
      const question = b.learningQuestion({ text: `Hoe leer ik onderdeel ${i} van mijn werk?` });
      const activity = b.activity({ title: `Activiteit ${i}`, learningQuestionId: question.id });
      b.requirement({ title: `Eis ${i}`, note: noteOf(120) });
      for (let rest = 3; rest < 50; rest++) b.practiceMoment({ activityId: activity.id, note: noteOf(120) });
    }
  });
}

async function start(page: { address: string; ready: string; profile: string }): Promise<Start> {
  const context = await chromium.launchPersistentContext(page.profile, {
    executablePath: findChromium() ?? '',
    locale: 'nl-NL',
    viewport: { width: 1280, height: 840 },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });
  try {
    return await startIn(context, page);
  } finally {
    await context.close();
  }
}

async function startIn(
  context: BrowserContext,
  { address, ready }: { address: string; ready: string },
): Promise<Start> {
  await context.addInitScript((selector) => {
    const probe = window as unknown as { ready: Promise<number> };
    probe.ready = new Promise((resolve) => {
      const look = () => {
        if (document.querySelector(selector) === null) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { childList: true, subtree: true, attributes: true });
    });
  }, ready);
  const page = await context.newPage();
  await page.goto(address);
  const at = await page.evaluate(() => (window as unknown as { ready: Promise<number> }).ready);
  const paint = await page.evaluate(() => performance.getEntriesByName('first-paint')[0]?.startTime ?? Number.NaN);
  // What follows at once, such as the first reading of the coach, belongs to what a start costs in memory.
  await page.waitForTimeout(1_500);
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  return { paint, ready: at, heap: usedSize };
}
