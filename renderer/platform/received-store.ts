import { create } from 'zustand';
import type { Output } from '#shared/contract/contract.ts';
import { CallError } from '#shared/contract/errors.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { carryOver } from '#shared/share/carry-over.ts';
import { emptyDraft, type ResponseDraft } from '#shared/share/draft.ts';
import type { ResponseRecord, ShareFile } from '#shared/share/envelope.ts';
import { viewOfShare } from '#shared/share/read-file.ts';
import { call, clientId, host } from './client.ts';

export type ReceivedPlan = Output<'received.list'>[number];

/** A round that lies open, with what was written on it. */
export interface OpenRound {
  readonly file: ShareFile;
  readonly draft: ResponseDraft;
  readonly revision: number;
  readonly isSaving: boolean;
  /** Not on the disk: it stays here and is tried again. */
  readonly hasFailed: boolean;
  /** What was not sent of the round before came along. */
  readonly isCarried: boolean;
  /** Decisions of the round before that were not sent, on what reads otherwise now. */
  readonly again: readonly RecordOf<'decision'>[];
}

interface ReceivedState {
  /** Null until first read. */
  readonly plans: readonly ReceivedPlan[] | null;
  /** The newest round of each plan that was opened, by plan. */
  readonly open: Readonly<Record<string, OpenRound>>;
}

export const useReceived = create<ReceivedState>(() => ({ plans: null, open: {} }));
const { getState: get, setState: set } = useReceived;

export async function refreshReceived(): Promise<void> {
  set({ plans: await call('received.list', {}) });
}

/** Keeps somebody's plan and opens it. Rejects with CallError. */
export async function receive(file: ShareFile): Promise<Output<'received.add'>['outcome']> {
  const { outcome } = await call('received.add', { file });
  await refreshReceived();
  await openReceived(file.share.planId);
  return outcome;
}

/** Keeps several plans, in the order of their files. Rejects with CallError; those before it are kept. */
export async function receiveAll(files: readonly ShareFile[]): Promise<Output<'received.add'>['outcome'][]> {
  const outcomes: Output<'received.add'>['outcome'][] = [];
  try {
    for (const file of files) {
      outcomes.push((await call('received.add', { file })).outcome);
      // One that stands open goes on with its newest round.
      if (get().open[file.share.planId]) await openReceived(file.share.planId);
    }
  } finally {
    await refreshReceived();
  }
  return outcomes;
}

/** Reads a received plan with what was written on its newest round. Rejects with CallError (unknown-plan). */
export async function openReceived(planId: string): Promise<void> {
  const { rounds } = await call('received.open', { planId: planId as ReceivedPlan['planId'] });
  const newest = rounds.at(-1);
  if (newest === undefined) return;
  const before = rounds.findLast((r) => r !== newest && r.saved !== null);
  const own = newest.saved;
  const earlier = before?.saved
    ? carryOver(before.saved.draft, { file: newest.file, view: viewOfShare(newest.file) }, newId())
    : null;
  const carried = own === null ? (earlier?.draft ?? null) : null;
  put(planId, {
    file: newest.file,
    draft: own?.draft ?? carried ?? emptyDraft(newId(), newest.file.share.receiverName),
    revision: own?.revision ?? 0,
    isSaving: false,
    hasFailed: false,
    isCarried: (carried?.records.length ?? 0) > 0,
    again: earlier?.again ?? [],
  });
}

/** Changes what is being written and keeps it; what is on the screen is never older than what is on the disk. */
export function changeDraft(planId: string, patch: (draft: ResponseDraft) => ResponseDraft): void {
  const round = get().open[planId];
  if (round === undefined) return;
  put(planId, { ...round, draft: patch(round.draft) });
  void save(planId);
}

/** Adds a record of one's own, or puts it in the place of the one with its id. */
export function putResponse(planId: string, record: ResponseRecord): void {
  changeDraft(planId, (draft) => {
    const isThere = draft.records.some((r) => r.id === record.id);
    const records = isThere ? draft.records.map((r) => (r.id === record.id ? record : r)) : [...draft.records, record];
    return { ...draft, records, sentAt: null };
  });
}

const retryMilliseconds = 3_000;
const running = new Set<string>();
const waiting = new Set<string>();

/** One save at a time for each plan; what was written meanwhile goes with the next. */
async function save(planId: string): Promise<void> {
  if (running.has(planId)) {
    waiting.add(planId);
    return;
  }
  running.add(planId);
  const round = get().open[planId];
  if (round) {
    put(planId, { ...round, isSaving: true });
    try {
      const { file, draft, revision } = round;
      const saved = await call('received.saveDraft', { shareId: file.share.id, draft, revision });
      const now = get().open[planId];
      if (now) put(planId, { ...now, revision: saved.revision, isSaving: waiting.has(planId), hasFailed: false });
    } catch (failure) {
      await afterFailure(planId, failure);
    }
  }
  running.delete(planId);
  if (waiting.delete(planId)) await save(planId);
  else if (!get().open[planId]?.hasFailed) await refreshReceived();
}

/** What was not saved stays on the screen: it goes with what another window saved meanwhile, or is tried again. */
async function afterFailure(planId: string, failure: unknown): Promise<void> {
  const round = get().open[planId];
  if (round === undefined) return;
  if (failure instanceof CallError && failure.code === 'conflict') {
    const { rounds } = await call('received.open', { planId: planId as ReceivedPlan['planId'] });
    const saved = rounds.find((r) => r.file.share.id === round.file.share.id)?.saved;
    const now = get().open[planId] ?? round;
    const own = new Set(now.draft.records.map((r) => r.id as string));
    const others = saved?.draft.records.filter((r) => !own.has(r.id)) ?? [];
    const draft = { ...now.draft, records: [...others, ...now.draft.records] };
    put(planId, { ...now, draft, revision: saved?.revision ?? 0 });
    waiting.add(planId);
    return;
  }
  waiting.delete(planId);
  put(planId, { ...round, isSaving: false, hasFailed: true });
  setTimeout(() => void save(planId), retryMilliseconds);
}

/** Erases a received plan for good. Rejects with CallError. */
export async function removeReceived(planId: string): Promise<void> {
  await call('received.remove', { planId: planId as ReceivedPlan['planId'] });
  forget(planId);
  await refreshReceived();
}

function put(planId: string, round: OpenRound): void {
  set((s) => ({ open: { ...s.open, [planId]: round } }));
}

function forget(planId: string): void {
  set(({ open: { [planId]: _, ...open } }) => ({ open }));
}

function newId(): string {
  return crypto.randomUUID();
}

host.onEvent((event) => {
  if (event.type === 'resumed') readAnew(Object.keys(get().open));
  if (event.type === 'received' && event.client !== clientId) readAnew([event.planId]);
});

/** What is not saved here stays: its own save finds out that another window saved, and goes with that. */
function readAnew(planIds: readonly string[]): void {
  for (const planId of planIds) if (!running.has(planId) && !get().open[planId]?.hasFailed) forget(planId);
  if (get().plans !== null) refreshReceived().catch(() => {});
}
