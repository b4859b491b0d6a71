import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { startCore } from '#main/core/client.ts';
import type { Core } from '#main/core/core.ts';
import type { PlanId } from '#shared/model/records.ts';
import { type Bench, type BenchLine, milliseconds, percentile, timed } from './bench.ts';
import { fill } from './plans.ts';

const workerFile = new URL('../../main/core/worker.ts', import.meta.url);
const rounds = 15;
const [small, large] = [100, 10_000];

/** Opening a plan, all of it, beside parsing the same records from one JSON text; and opening the store itself. */
export default {
  title: 'Opening a plan and a store',
  async run(): Promise<BenchLine[]> {
    const few = await measure(small);
    const many = await measure(large);
    const whole = (when: string, open: number): BenchLine => ({
      what: `plan of ${large} records, ${when} / JSON.parse of it`,
      ratio: open / many.parse,
      goal: 3,
      detail: `open ${milliseconds(open)}, JSON.parse ${milliseconds(many.parse)}`,
    });
    return [
      whole('again', many.open),
      whole('first after a start', many.first),
      {
        what: `a record of a plan of ${large} / a record of a plan of ${small}`,
        ratio: many.open / large / (few.open / small),
        goal: 1.1,
        detail: `open ${milliseconds(many.open)} against ${milliseconds(few.open)}`,
      },
      {
        what: `opening the store with ${large} / with ${small} records`,
        ratio: many.start / few.start,
        goal: 1.5,
        detail: `${milliseconds(many.start)} against ${milliseconds(few.start)}, thread and code included`,
      },
    ];
  },
} satisfies Bench;

async function measure(records: number): Promise<Record<'first' | 'open' | 'parse' | 'start', number>> {
  const out = path.join(import.meta.dirname, '../../out');
  mkdirSync(out, { recursive: true });
  const folder = mkdtempSync(path.join(out, 'bench-'));
  const planId = 'plan-bench' as PlanId;
  const start = () => startCore({ workerFile, dataFolder: folder, host: 'web', version: '0.0.0' });
  try {
    let core: Core = await start();
    await fill(core, planId, records);
    const starts: number[] = [];
    const firsts: number[] = [];
    const opens: number[] = [];
    const parses: number[] = [];
    for (let round = 0; round < rounds; round++) {
      await core.close();
      starts.push(await timed(async () => (core = await start())));
      let reply: unknown;
      const open = () => timed(async () => (reply = await core.call('plan.open', { planId }, 'bench')));
      firsts.push(await open());
      opens.push(await open(), await open());
      const text = JSON.stringify(reply);
      parses.push(await timed(() => JSON.parse(text)));
    }
    await core.close();
    const median = (values: number[]) => percentile(values, 0.5);
    return { first: median(firsts), open: median(opens), parse: median(parses), start: median(starts) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
