import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { startCore } from '#main/core/client.ts';
import type { PlanId, RecordOf } from '#shared/model/records.ts';
import { type Bench, type BenchLine, milliseconds, percentile, timed } from './bench.ts';
import { apply, changeSet, fill } from './plans.ts';

const workerFile = new URL('../../main/core/worker.ts', import.meta.url);
const edits = 600;
/** Records in the store: N, and a hundred times as many to see whether an edit stays as quick. */
const small = 100;
const large = 100 * small;

/** An edit, from the call until it is on the disk, beside the least that a disk needs to keep 4 KiB. */
export default {
  title: 'An acknowledged edit, through worker and contract to the disk (F = one 4 KiB write + fdatasync)',
  async run(): Promise<BenchLine[]> {
    const few = await measure(small);
    const many = await measure(large);
    const line = (what: string, share: number, goal: number): BenchLine => {
      const [edit, floor] = [percentile(few.edits, share), percentile(few.floors, share)];
      return { what, goal, ratio: edit / floor, detail: `edit ${milliseconds(edit)}, F ${milliseconds(floor)}` };
    };
    const [atFew, atMany] = [few, many].map((m) => percentile(m.edits, 0.5) / percentile(m.floors, 0.5)) as [
      number,
      number,
    ];
    return [
      line('edit p50 / F p50', 0.5, 1.5),
      line('edit p95 / F p95', 0.95, 3),
      {
        what: `edit among ${large} / among ${small} records (p50, both in F)`,
        ratio: atMany / atFew,
        goal: 1.5,
        detail: `${atMany.toFixed(2)} F against ${atFew.toFixed(2)} F`,
      },
    ];
  },
} satisfies Bench;

async function measure(records: number): Promise<{ edits: number[]; floors: number[] }> {
  // In the project's own disk: a temporary folder may be memory, where a sync costs nothing.
  const folder = mkdtempSync(path.join(import.meta.dirname, '../../out/bench-'));
  const core = await startCore({ workerFile, dataFolder: path.join(folder, 'data'), host: 'web', version: '0.0.0' });
  const fd = openSync(path.join(folder, 'floor'), 'w');
  const block = Buffer.alloc(4096, 1);
  try {
    const all = await fill(core, 'plan-bench' as PlanId, records);
    const edited: number[] = [];
    const floors: number[] = [];
    for (let i = 0; i < edits; i++) {
      const at = (i * 7919) % all.length;
      const before = all[at] as RecordOf<'requirement'>;
      const after = { ...before, title: `${before.title.split(',')[0]}, versie ${i}` };
      all[at] = after;
      const written = changeSet('plan-bench' as PlanId, [{ before, after }]);
      floors.push(
        await timed(() => {
          writeSync(fd, block);
          fdatasyncSync(fd);
        }),
      );
      edited.push(await timed(() => apply(core, written)));
    }
    return { edits: edited, floors };
  } finally {
    closeSync(fd);
    await core.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
