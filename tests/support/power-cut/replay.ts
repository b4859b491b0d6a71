import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { listBackups } from '#db/backup.ts';
import { openToLook } from '#db/connection.ts';
import { checkStore } from '#db/integrity.ts';
import { tablesVersion } from '#db/migrate.ts';
import { type Migration, migrations } from '#db/migrations/index.ts';
import { openStore, type Store } from '#db/store.ts';
import { createApp } from '#main/core/app.ts';
import { applyChanges, type RecordMap } from '#shared/history/apply.ts';
import type { ChangeSetId } from '#shared/history/change-set.ts';
import type { PlanRecord } from '#shared/model/records.ts';
import { PlanBuilder } from '../plans.ts';
import { Disk, type Loss, writeFiles } from './disk.ts';
import { type DiskEvent, record } from './record.ts';
import { testMigrations } from './test-migrations.ts';

const scripts = import.meta.dirname;
const planId = 'plan-0001';
export const now = () => '2026-11-23T09:00:00Z';

/** What a replay found: how often the power went, and each time that something was wrong, in words. */
export interface Outcome {
  readonly cuts: number;
  readonly faults: readonly string[];
  /** Of each edit: how often the disk was told to sync between handing it over and its acknowledgement. */
  readonly syncsPerEdit: readonly number[];
}

export interface ReplayOptions {
  readonly edits: number;
  readonly losses: readonly Loss[];
  /** Of the moments that leave the main file alone, which are many and alike, only one in so many is cut. */
  readonly oneIn?: number;
  /** The worker to record; the app's own unless a test wants to see a weak one fail. */
  readonly workerFile?: string;
}

/**
 * Records the second launch on an existing store, lets the power go at every moment of it, and opens what is left with the
 * real thing: every acknowledged edit has to be there, and none by half.
 */
export function replayEdits({
  edits,
  losses,
  oneIn = 1,
  workerFile = path.join(scripts, '../../../main/core/worker.ts'),
}: ReplayOptions): Outcome {
  return inTemporaryFolder((root) => {
    const folder = path.join(root, 'data');
    makePlan(folder);
    const before = path.join(root, 'before');
    cpSync(folder, before, { recursive: true });
    const events = record(folder, path.join(scripts, 'scribe.ts'), [folder, String(edits), `file://${workerFile}`]);
    const states = statesOf(folder);
    const start = historyCount(before);
    if (states.length !== start + edits + 1) throw new Error('the recording is not complete');
    const told = { sent: 0, acknowledged: 0 };
    return everyCut(
      { before, events, losses, oneIn, cut: path.join(root, 'cut') },
      {
        said(text) {
          const [what, n] = text.trim().split(' ');
          told[what === 'ack' ? 'acknowledged' : 'sent'] = Number(n);
        },
        judge: (cut) =>
          opened(cut, undefined, (store) => {
            const count = store.history.count(planId);
            if (count < start + told.acknowledged)
              return `lost: ${start + told.acknowledged} acknowledged, ${count} found`;
            if (count > start + told.sent) return `found ${count}, more than was ever sent`;
            if (texts(recordsOf(store)) !== texts(states[count]?.values() ?? [])) return `half an edit at ${count}`;
            return soundness(store);
          }),
      },
    );
  });
}

/** The same for two migrations: at every moment the store is whole and of one version, and the next opening ends the work. */
export function replayMigrations(losses: readonly Loss[]): Outcome {
  return inTemporaryFolder((root) => {
    const folder = path.join(root, 'data');
    makePlan(folder);
    const before = path.join(root, 'before');
    cpSync(folder, before, { recursive: true });
    const whole = opened(before, undefined, (store) => texts(recordsOf(store)));
    const events = record(folder, path.join(scripts, 'migrator.ts'), [folder]);
    return everyCut(
      { before, events, losses, oneIn: 1, cut: path.join(root, 'cut') },
      {
        said: () => {},
        judge: (cut) =>
          betweenVersions(cut) ??
          opened(cut, testMigrations, (store) => {
            for (const backup of listBackups(cut)) {
              const copy = openToLook(backup.file);
              const fault = checkStore(copy);
              copy.close();
              if (fault) return `a backup that is not good: ${fault.what}`;
            }
            return texts(recordsOf(store)) === whole ? soundness(store) : 'records differ after the migration';
          }),
      },
    );
  });
}

interface Recording {
  /** The folder before the launch that was recorded. */
  readonly before: string;
  readonly events: readonly DiskEvent[];
  readonly losses: readonly Loss[];
  readonly oneIn: number;
  /** Where what is left is written down. */
  readonly cut: string;
}

interface Witness {
  said(text: string): void;
  /** What is wrong with a folder after a cut, or null. */
  judge(cut: string): string | null;
}

export function everyCut({ before, events, losses, oneIn, cut }: Recording, witness: Witness): Outcome {
  const disk = new Disk(before);
  const faults: string[] = [];
  let cuts = 0;
  for (const [index, event] of events.entries()) {
    if (event.type === 'said') {
      witness.said(event.text);
      continue;
    }
    const isAlike = event.file !== 'routekaart.db' && index % oneIn !== 0;
    for (const loss of isAlike ? [] : losses) {
      writeFiles(cut, disk.after(event, loss));
      cuts++;
      const fault = attempt(() => witness.judge(cut));
      if (fault) faults.push(`event ${index} (${event.type} ${event.file}), loss ${JSON.stringify(loss)}: ${fault}`);
    }
    disk.play(event);
  }
  return { cuts, faults, syncsPerEdit: syncsPerEdit(events) };
}

function syncsPerEdit(events: readonly DiskEvent[]): number[] {
  const syncs: number[] = [];
  let since = 0;
  for (const event of events) {
    // A backup may be made meanwhile, on a slow machine: its own files are no part of an edit.
    if (event.type === 'sync') since += event.file.startsWith('backups') ? 0 : 1;
    else if (event.type === 'said' && event.text.startsWith('sent')) since = 0;
    else if (event.type === 'said') syncs.push(since);
  }
  return syncs;
}

function attempt(work: () => string | null): string | null {
  try {
    return work();
  } catch (error) {
    return `does not open: ${String(error)}`;
  }
}

export function opened<T>(folder: string, migrations: readonly Migration[] | undefined, work: (store: Store) => T): T {
  const store = openStore({ folder, now, ...(migrations && { migrations }) });
  try {
    return work(store);
  } finally {
    store.close();
  }
}

/** The first launch: a plan with something in it, closed as one does. */
function makePlan(folder: string): void {
  const builder = new PlanBuilder();
  for (let i = 0; i < 6; i++)
    builder.selfScore({ requirementId: builder.requirement({ title: `Eis ${i}` }).id, level: 2 });
  const { records, plan } = builder.view();
  const id = 'change-0001' as ChangeSetId;
  const changes = [...records.values()].map((after) => ({ before: null, after }));
  const log = { info: () => {}, error: (_: string, error: unknown) => String(error) };
  opened(folder, undefined, (store) => {
    const app = createApp({ store, now, newId: () => id, log, info: { version: '', host: 'web' }, emit: () => {} });
    const changeSet = { id, planId: plan.id, at: now(), group: id, origin: 'edit', changes };
    const reply = String(app.handle('changes.apply', { changeSet }, 'first'));
    if (!reply.startsWith('{"ok":true')) throw new Error(reply);
  });
}

/** Whether the schema is the one that its version says, looked at in a copy so that the cut stays as it is. */
function betweenVersions(cut: string): string | null {
  const look = `${cut}-look`;
  rmSync(look, { recursive: true, force: true });
  cpSync(cut, look, { recursive: true });
  const db = new Database(path.join(look, 'routekaart.db'));
  try {
    const version = tablesVersion(db);
    const columns = db.prepare("SELECT count(*) FROM pragma_table_info('extra')").pluck().get() as number;
    const steps = db.prepare("SELECT count(*) FROM change_set WHERE step LIKE '%+'").pluck().get() as number;
    const expected = ['0 false', '2 true', '3 true'][version - migrations.length];
    return `${columns} ${steps > 0}` === expected ? null : `between versions: ${version} with ${columns} columns`;
  } finally {
    db.close();
  }
}

function soundness(store: Store): string | null {
  const slices = store.check(planId);
  let slice = slices.next();
  while (!slice.done) slice = slices.next();
  return slice.value ? `not sound: ${slice.value.what}` : null;
}

function recordsOf(store: Store): PlanRecord[] {
  return JSON.parse(
    `[${Buffer.from(store.records.listJson(planId, store.history.extentOf(planId))).toString()}]`,
  ) as PlanRecord[];
}

/** The records after 0, 1, 2 … change sets. */
function statesOf(folder: string): RecordMap[] {
  return opened(folder, undefined, (store) => {
    const states: RecordMap[] = [new Map()];
    const history = store.history.list(planId, Number.MAX_SAFE_INTEGER, 100_000).reverse();
    for (const { changeSet } of history) states.push(applyChanges(states.at(-1) as RecordMap, changeSet.changes));
    return states;
  });
}

function historyCount(folder: string): number {
  return opened(folder, undefined, (store) => store.history.count(planId));
}

function texts(records: Iterable<PlanRecord>): string {
  return [...records]
    .map((r) => JSON.stringify(r))
    .sort()
    .join('\n');
}

/** In memory where there is a folder for that: nothing here needs to survive. */
export function inTemporaryFolder<T>(work: (root: string) => T): T {
  const root = mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'routekaart-cut-'));
  try {
    return work(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
