import { create } from 'zustand';
import type { HistoryHead, Output } from '#shared/contract/contract.ts';
import type { ErrorReply } from '#shared/contract/errors.ts';
import type { RecordMap } from '#shared/history/apply.ts';
import type { Change, ChangeSet, ChangeSetId } from '#shared/history/change-set.ts';
import { isWords } from '#shared/history/merge.ts';
import { wordsOf } from '#shared/history/rebase.ts';
import type { EditContext } from '#shared/model/edits/base.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import type { PlanId, PlanRecord } from '#shared/model/records.ts';
import { flushDrafts, lookAfterWords } from '../ui/draft-registry.ts';
import { call, clientId, host } from './client.ts';
import { now, today } from './clock.ts';
import { leaveWords, leaveWordsIn } from './left-words.ts';
import { PlanSync } from './plan-sync.ts';
import type { SaveState } from './queued.ts';

const nothing: HistoryHead = { count: 0, undo: null, redo: null };

interface PlanState {
  /** All plans, newest first; null until first read. */
  readonly plans: Output<'plans.list'> | null;
  /** The open plan, or null when none is. */
  readonly view: PlanView | null;
  readonly head: HistoryHead;
  readonly save: SaveState;
  /** The last edit that the store refused, for the notification. */
  readonly refusal: { readonly error: ErrorReply; readonly at: string } | null;
  /** What another window deleted last. */
  readonly deletedElsewhere: ChangeSet | null;
  /** How many edits this window made. */
  readonly edits: number;
}

export const usePlanStore = create<PlanState>()(() => ({
  plans: null,
  view: null,
  head: nothing,
  save: { kind: 'saved' },
  refusal: null,
  deletedElsewhere: null,
  edits: 0,
}));

const { getState: get, setState: set } = usePlanStore;

let sync: PlanSync | null = null;

function startSync(planId: PlanId, records: RecordMap, head: HistoryHead): void {
  sync?.close();
  sync = new PlanSync(planId, records, head, {
    call,
    newId,
    now,
    onShow: (shown) => set(({ view }) => ({ view: new PlanView(shown, view?.plan.id === planId ? view : undefined) })),
    onHead: (newest) => set({ head: newest }),
    onState: (save) => set({ save }),
    onRefused: (error) => set({ refusal: { error, at: now() } }),
    onLeft: leaveWordsIn,
    retryMilliseconds: 3_000,
    gapMilliseconds: 500,
    patienceMilliseconds: 2_000,
  });
}

/** True while something typed is not on the disk yet. */
export function hasUnsaved(): boolean {
  return sync?.isSaved === false;
}
/** Hands over what is typed and resolves when the store has all of it. */
export async function allSaved(): Promise<void> {
  flushDrafts();
  await sync?.settled();
}
/**
 * The window goes: sends what is not saved without waiting for anything. True when all of it is on its way, so that nobody
 * has to be asked.
 */
export function sendBeforeGoing(): boolean {
  flushDrafts();
  return sync?.sendAll() ?? true;
}
/** Tries again at once what could not be saved. */
export function retrySaving(): void {
  sync?.retry();
}

export async function refreshPlans(): Promise<void> {
  set({ plans: await call('plans.list', {}) });
}

/** Takes in what the host handed over at the start. */
export function showStart({ plans, opened }: Pick<Output<'app.start'>, 'plans' | 'opened'>): void {
  set({ plans });
  const planId = opened?.records[0]?.planId;
  if (opened && planId) openRead(planId, opened);
}

function openRead(planId: PlanId, { records, head }: Output<'plan.open'>): void {
  startSync(planId, new Map(records.map((r) => [r.id, r])), head);
}

/** Opens a plan; what stood open is saved first. Rejects with CallError when it is not there or cannot be read. */
export async function openPlan(planId: PlanId): Promise<void> {
  await allSaved();
  openRead(planId, await call('plan.open', { planId }));
}

export function closePlan(): void {
  flushDrafts();
  sync?.close();
  sync = null;
  set({ view: null, head: nothing, save: { kind: 'saved' } });
}

/** What an edit needs of the world. Without a plan id: that of the open plan. */
export function editContext(planId?: PlanId): EditContext {
  return { planId: planId ?? openView().plan.id, newId: newId, now: now(), today: today() };
}

function newId(): string {
  return crypto.randomUUID();
}

/** The open plan. Throws when none is open: a command that needs one is not offered then. */
export function openView(): PlanView {
  const { view } = get();
  if (view === null) throw new Error('no plan is open');
  return view;
}

export interface CommitOptions {
  /** Edits in a row with the same group are undone in one step. */
  readonly group?: string;
  readonly origin?: 'edit' | 'fix';
}

/**
 * Writes changes to the open plan: on the screen at once, on the disk right after. Gives what was written, so that exactly
 * this can be taken back. Nulls (nothing differs) are skipped; null when nothing is left.
 */
export function commit(changes: readonly (Change | null)[], options: CommitOptions = {}): ChangeSet | null {
  const real = changes.filter((c): c is Change => c !== null);
  if (real.length === 0) return null;
  if (sync === null) {
    // The plan was erased in another window while somebody typed here.
    leaveWordsIn('gone', real.flatMap(wordsOf));
    return null;
  }
  const changeSet = changeSetOf(sync.planId, real, options);
  sync.commit(changeSet);
  set((s) => ({ edits: s.edits + 1 }));
  return changeSet;
}

/** Writes a plan that is not open, such as a new one, and waits for the store. Rejects with CallError. */
export async function commitTo(planId: PlanId, changes: readonly Change[]): Promise<void> {
  await sync?.settled();
  await call('changes.apply', { changeSet: changeSetOf(planId, changes, {}) });
  await refreshPlans();
}

function changeSetOf(planId: PlanId, changes: readonly Change[], options: CommitOptions): ChangeSet {
  const id = crypto.randomUUID() as ChangeSetId;
  return { id, planId, at: now(), group: options.group ?? id, origin: options.origin ?? 'edit', changes: [...changes] };
}

/** Erases a plan for good and closes it when it is open. Rejects with CallError (plan-in-use …). */
export async function erasePlan(planId: PlanId, fromBackups: boolean): Promise<{ isSecondAway: boolean }> {
  await allSaved();
  const outcome = await call('plan.erase', { planId, fromBackups });
  await forgetPlan(planId);
  return outcome;
}

async function forgetPlan(planId: string): Promise<void> {
  if (get().view?.plan.id === planId) closePlan();
  await refreshPlans();
}

/**
 * Takes back the last step; resolves with what that did, or null when there was nothing. What is not saved yet is taken back
 * at once. Rejects with CallError: not-saved-yet.
 */
export async function undo(): Promise<ChangeSet | null> {
  flushDrafts();
  return (await sync?.undo()) ?? null;
}
export async function redo(): Promise<ChangeSet | null> {
  flushDrafts();
  return (await sync?.redo()) ?? null;
}

/**
 * Takes back one change set, whatever came after it; null when nothing of it was left. Rejects with CallError: changed-since
 * when later work stands in the way and `takesAlong` is false.
 */
export async function revert(changeSet: ChangeSet, takesAlong: boolean): Promise<ChangeSet | null> {
  flushDrafts();
  return (await sync?.revert(changeSet, takesAlong)) ?? null;
}

host.onEvent((event) => {
  if (event.type === 'resumed') {
    sync?.readAnew();
    if (get().plans !== null) refreshPlans().catch(() => {});
  }
  if (event.type === 'erased' && event.client !== clientId) forgetPlan(event.planId).catch(() => {});
  if (event.type !== 'changed') return;
  const isOwn = event.client === clientId;
  if (sync?.planId === event.changeSet.planId) {
    // Before it is shown: the sheets of what is gone leave the screen with what was typed in them.
    if (!isOwn && event.changeSet.changes.some((c) => c.after === null)) {
      editsAtDeletion = get().edits;
      set({ deletedElsewhere: event.changeSet });
    }
    sync.hear(event);
  }
  if (!isOwn && get().plans !== null && event.changeSet.changes.some((c) => (c.after ?? c.before)?.kind === 'plan'))
    refreshPlans().catch(() => {});
});

/** How many edits this window had made when another deleted something: words that leave before the next one went with that. */
let editsAtDeletion = -1;

lookAfterWords({
  leaving: ({ text, stored, handOver }) => {
    const { edits } = get();
    handOver();
    const { view, edits: now, deletedElsewhere } = get();
    // A value that could not be read leaves with its field; only what another window took away is offered.
    if (now !== edits || edits !== editsAtDeletion || text.trim() === '') return;
    if (view === null || holds(view.records.values(), text)) return;
    const deleted = (deletedElsewhere?.changes ?? []).flatMap(({ before, after }) =>
      before && !after ? [before] : [],
    );
    const record = deleted.find((one) => fieldWith(one, stored) !== null) ?? deleted[0] ?? null;
    leaveWords([{ reason: 'gone', text, record, field: record && fieldWith(record, stored), label: '' }]);
  },
  offered: (text) => leaveWords([{ reason: 'overwritten', text, record: null, field: null, label: '' }]),
});

/** Whether the plan has just these words in a field of some record. */
export function holds(records: Iterable<PlanRecord>, text: string): boolean {
  for (const record of records) if (fieldWith(record, text) !== null) return true;
  return false;
}

/** The field of a record that holds just these words. */
function fieldWith(record: PlanRecord, text: string): string | null {
  const found = Object.entries(record).find(
    ([field, value]) => typeof value === 'string' && value.trim() === text.trim() && isWords(record.kind, field),
  );
  return found?.[0] ?? null;
}
