import { create } from 'zustand';
import type { HistoryHead, Output } from '#shared/contract/contract.ts';
import { CallError, type ErrorReply } from '#shared/contract/errors.ts';
import { applyChanges } from '#shared/history/apply.ts';
import type { Change, ChangeSet, ChangeSetId } from '#shared/history/change-set.ts';
import type { EditContext } from '#shared/model/edits/base.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import type { PlanId } from '#shared/model/records.ts';
import { flushDrafts } from '../ui/draft-registry.ts';
import { call, clientId, host } from './client.ts';
import { now, today } from './clock.ts';
import { SaveQueue, type SaveState } from './save-queue.ts';

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
}

export const usePlanStore = create<PlanState>()(() => ({
  plans: null,
  view: null,
  head: nothing,
  save: { kind: 'saved' },
  refusal: null,
}));

const { getState: get, setState: set } = usePlanStore;

const queue = new SaveQueue({
  send: (changeSet) => call('changes.apply', { changeSet }),
  onState: (save) => set({ save }),
  onSaved: (head) => queue.isEmpty && set({ head }),
  onRefused: (error) => {
    set({ refusal: { error, at: now() } });
    const planId = get().view?.plan.id;
    if (planId) void openPlan(planId);
  },
  retryMilliseconds: 3_000,
});

/** True while something typed is not on the disk yet. */
export function hasUnsaved(): boolean {
  return !queue.isEmpty;
}
/** Hands over what is typed and resolves when the store has all of it. */
export function allSaved(): Promise<void> {
  flushDrafts();
  return queue.settled();
}
/** Tries again at once what could not be saved. */
export function retrySaving(): void {
  queue.retry();
}

export async function refreshPlans(): Promise<void> {
  set({ plans: await call('plans.list', {}) });
}

/** Opens a plan; what stood open is saved first. Rejects with CallError when it is not there or cannot be read. */
export async function openPlan(planId: PlanId): Promise<void> {
  await allSaved();
  const { records, head } = await call('plan.open', { planId });
  set({ view: new PlanView(new Map(records.map((r) => [r.id, r]))), head });
}

export function closePlan(): void {
  flushDrafts();
  set({ view: null, head: nothing });
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

/** Writes changes to the open plan: on the screen at once, on the disk right after. Nulls (nothing differs) are skipped. */
export function commit(changes: readonly (Change | null)[], options: CommitOptions = {}): void {
  const real = changes.filter((c): c is Change => c !== null);
  if (real.length === 0) return;
  const view = openView();
  const changeSet = changeSetOf(view.plan.id, real, options);
  set({ view: new PlanView(applyChanges(view.records, real), view) });
  queue.add(changeSet);
}

/** Writes a plan that is not open, such as a new one, and waits for the store. Rejects with CallError. */
export async function commitTo(planId: PlanId, changes: readonly Change[]): Promise<void> {
  await queue.settled();
  await call('changes.apply', { changeSet: changeSetOf(planId, changes, {}) });
  await refreshPlans();
}

function changeSetOf(planId: PlanId, changes: readonly Change[], options: CommitOptions): ChangeSet {
  const id = crypto.randomUUID() as ChangeSetId;
  return { id, planId, at: now(), group: options.group ?? id, origin: options.origin ?? 'edit', changes: [...changes] };
}

/** Erases a plan for good and closes it when it is open. Rejects with CallError (plan-in-use …). */
export async function erasePlan(planId: PlanId): Promise<void> {
  await allSaved();
  await call('plan.erase', { planId });
  await forgetPlan(planId);
}

async function forgetPlan(planId: string): Promise<void> {
  if (get().view?.plan.id === planId) closePlan();
  await refreshPlans();
}

/** Takes back the last step; resolves with what was done, or null when there was nothing. */
export function undo(): Promise<ChangeSet | null> {
  return step('history.undo', 'nothing-to-undo');
}
export function redo(): Promise<ChangeSet | null> {
  return step('history.redo', 'nothing-to-redo');
}

async function step(method: 'history.undo' | 'history.redo', none: string): Promise<ChangeSet | null> {
  await allSaved();
  const { plan } = openView();
  try {
    const { changeSet, head } = await call(method, { planId: plan.id });
    adopt(changeSet, head);
    return changeSet;
  } catch (failure) {
    if (failure instanceof CallError && failure.code === none) return null;
    throw failure;
  }
}

function adopt(changeSet: ChangeSet, head: HistoryHead): void {
  const { view } = get();
  if (view === null || view.plan.id !== changeSet.planId) return;
  set({ view: new PlanView(applyChanges(view.records, changeSet.changes), view), head });
}

/** Reads what is shown anew, after what waits here is saved: events of other windows may have been missed. */
async function readAnew(): Promise<void> {
  const { view, plans } = get();
  try {
    if (plans !== null) await refreshPlans();
    if (view === null) return;
    await allSaved();
    const { records, head } = await call('plan.open', { planId: view.plan.id });
    // Somebody who goes on typing meanwhile is not interrupted: the store decides about those edits.
    if (!queue.isEmpty || get().view?.plan.id !== view.plan.id) return;
    set({ view: new PlanView(new Map(records.map((r) => [r.id, r]))), head });
  } catch {
    // Away again, or erased meanwhile: the next event or the next edit says so.
  }
}

host.onEvent((event) => {
  if (event.type === 'resumed') void readAnew();
  if (event.type === 'erased' && event.client !== clientId) void forgetPlan(event.planId);
  if (event.type !== 'changed' || event.client === clientId) return;
  if (get().plans !== null && event.changeSet.changes.some((c) => (c.after ?? c.before)?.kind === 'plan')) {
    void refreshPlans();
  }
  // Another window wrote. With edits of our own under way the store decides; then we read anew.
  if (queue.isEmpty) adopt(event.changeSet, event.head);
});
