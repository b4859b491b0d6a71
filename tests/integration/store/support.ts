import { hash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Migration } from '#db/migrations/index.ts';
import { openStore, type Store } from '#db/store.ts';
import { type App, createApp } from '#main/core/app.ts';
import { startCore } from '#main/core/client.ts';
import type { Core } from '#main/core/core.ts';
import type { CallReply } from '#shared/contract/bridge.ts';
import type { FeedEvent, Input, Method, Output } from '#shared/contract/contract.ts';
import { CallError, type ErrorReply } from '#shared/contract/errors.ts';
import type { Change, ChangeSet, ChangeSetId } from '#shared/history/change-set.ts';
import { newPlan, newRequirement } from '#shared/model/edits/new-records.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import type { PlanId, PlanRecord, RecordOf } from '#shared/model/records.ts';
import { newChoice } from '#shared/share/choice.ts';
import type { ShareFile } from '#shared/share/envelope.ts';
import { makeShareFile } from '#shared/share/make-share.ts';
import { PlanBuilder, testContext } from '../../support/plans.ts';

export const workerFile = new URL('../../../main/core/worker.ts', import.meta.url);
const wallClock = () => new Date().toISOString();

/** A fresh folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'routekaart-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of a data folder as it is at this moment. */
export function copyOf(folder: string): string {
  const copy = path.join(temporaryFolder(), 'data');
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Every file of a folder with a hash of its bytes, to see that nothing was touched. */
export function bytesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file), hash('sha256', readFileSync(file), 'hex')];
    }),
  );
}

/** The files in a folder that this process holds open; only Linux can tell, elsewhere none. */
export function openFilesIn(folder: string): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      const file = readlinkSync(path.join('/proc/self/fd', fd));
      return file.startsWith(folder) ? [file] : [];
    } catch {
      return []; // closed since it was listed
    }
  });
}

/** A running core in a worker thread, closed with the test. */
export async function core(dataFolder: string): Promise<Core & { events: FeedEvent[] }> {
  const running = await startCore({ workerFile, dataFolder, host: 'web', version: '0.0.0' });
  onTestFinished(() => running.close());
  const events: FeedEvent[] = [];
  running.onEvent((event) => events.push(event));
  return { ...running, events };
}

/** The failure with which a core does not start. */
export async function refusal(dataFolder: string): Promise<ErrorReply> {
  try {
    const running = await startCore({ workerFile, dataFolder, host: 'web', version: '0.0.0' });
    await running.close();
  } catch (error) {
    if (error instanceof CallError) return { code: error.code, data: error.data };
    throw error;
  }
  throw new Error('it opened');
}

/** The app on a real store, without a thread: for many calls in a row. */
export class Desk {
  readonly store: Store;
  readonly app: App;
  readonly events: FeedEvent[] = [];
  readonly logged: string[] = [];
  #count = 0;

  constructor(folder: string, migrations?: readonly Migration[], now: () => string = wallClock) {
    this.store = openStore({ folder, now, ...(migrations && { migrations }) });
    const log = {
      info: (event: string) => void this.logged.push(event),
      error: (_: string, error: unknown) => `${error}`,
    };
    const newId = () => `made-${Date.now().toString(36)}-${String(++this.#count).padStart(6, '0')}`;
    const emit = (event: FeedEvent) => this.events.push(event);
    this.app = createApp({ store: this.store, now, newId, log, info: { version: '0.0.0', host: 'web' }, emit });
  }
  reply(method: string, input: unknown): CallReply {
    const reply = this.app.handle(method, input, 'window-1');
    return JSON.parse(typeof reply === 'string' ? reply : Buffer.from(reply).toString()) as CallReply;
  }
  /** The answer; a failure becomes an exception. */
  ask<M extends Method>(method: M, input: Input<M>): Output<M> {
    const reply = this.reply(method, input);
    if (!reply.ok) throw new CallError(reply.error.code, reply.error.data);
    return reply.value as Output<M>;
  }
  apply(changes: Change[], options: Partial<ChangeSet> = {}): Output<'changes.apply'> {
    return this.ask('changes.apply', { changeSet: changeSet(changes, options) });
  }
  refused(method: Method, input: unknown): ErrorReply {
    const reply = this.reply(method, input);
    if (reply.ok) throw new Error('it was accepted');
    return reply.error;
  }
  records(planId: string = samplePlan.id): PlanRecord[] {
    return this.ask('plan.open', { planId }).records;
  }
  close(): void {
    this.store.close();
  }
}

let changeSets = 0;

/** A change set with a fresh id, each a step of its own unless a group is given. */
export function changeSet(changes: Change[], options: Partial<ChangeSet> = {}): ChangeSet {
  const id = `change-${process.pid}-${String(++changeSets).padStart(6, '0')}` as ChangeSetId;
  const planId = (changes[0]?.after ?? changes[0]?.before)?.planId as PlanId;
  return { id, planId, at: '2026-11-23T09:00:00Z', group: id, origin: 'edit', changes, ...options };
}

const context = testContext('record');
export const samplePlan = newPlan(context, { title: 'Ontwikkelplan 2026', ownerName: 'Noor', endDate: '2027-11-22' });
const view = new PlanView(new Map([[samplePlan.id, samplePlan]]));

export function requirement(id: string, title: string): RecordOf<'requirement'> {
  return { ...newRequirement(context, view, { title }), id: id as RecordOf<'requirement'>['id'] };
}

export const adds = (record: PlanRecord): Change => ({ before: null, after: record });
export const removes = (record: PlanRecord): Change => ({ before: record, after: null });
export const alters = <R extends PlanRecord>(before: R, patch: Partial<R>): Change => ({
  before,
  after: { ...before, ...patch },
});

const words = { note: '', edition: 'file', hasPassphrase: false, madeWith: '0.1.0' } as const;

/** A round of the plan of an employee, as it comes in. */
export function roundOf(owner: string, round: number): ShareFile {
  const builder = new PlanBuilder(testContext(owner, `plan-of-${owner}` as PlanId));
  builder.plan({ ownerName: owner, title: `Plan van ${owner}` });
  builder.learningQuestion({ text: `Vraag van ${owner}` });
  const at = { ...testContext(`${owner}-r${round}`), now: `2026-11-2${round}T09:00:00Z` };
  const { file } = makeShareFile(builder.view(), newChoice('manager', 'Marieke'), at, words);
  return { ...file, share: { ...file.share, round } };
}
