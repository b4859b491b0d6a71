import type { ChangeSetState } from '#db/history.ts';
import type { Store } from '#db/store.ts';
import type { HistoryHead } from '#shared/contract/contract.ts';
import { CallError } from '#shared/contract/errors.ts';
import { invertChanges } from '#shared/history/apply.ts';
import type { ChangeSet, ChangeSetId } from '#shared/history/change-set.ts';
import { checkChangeSet } from '#shared/history/check.ts';
import { revertChanges } from '#shared/history/revert.ts';
import { sameValue } from '#shared/history/same.ts';
import type { PlanId, PlanRecord } from '#shared/model/records.ts';
import { HistoryHeads } from './history-heads.ts';

interface Written {
  readonly changeSet: ChangeSet;
  readonly head: HistoryHead;
}

/** The one write path: every edit, undo and redo of a plan goes through here. */
export class Changes {
  readonly #store: Store;
  readonly #now: () => string;
  readonly #newId: () => string;
  readonly #heads: HistoryHeads;

  constructor(store: Store, now: () => string, newId: () => string) {
    this.#store = store;
    this.#now = now;
    this.#newId = newId;
    this.#heads = new HistoryHeads(store.history);
  }

  head(planId: PlanId): HistoryHead {
    return this.#heads.get(planId);
  }

  /**
   * Writes an edit; `number` is its place in the history. `isNew` is false when this change set was written before: then
   * nothing happens.
   * Errors: those of checkChangeSet; conflict also when the id belongs to other changes.
   */
  apply(changeSet: ChangeSet): { head: HistoryHead; number: number; isNew: boolean } {
    const { history } = this.#store;
    if (changeSet.origin === 'undo' || changeSet.origin === 'redo')
      throw new CallError('invalid-input', { reason: 'origin' });
    try {
      const number = this.#store.write(() => {
        if (this.head(changeSet.planId).redo !== null) history.supersedeUndone(changeSet.planId);
        return this.#write(changeSet, 'applied');
      });
      return { head: this.#heads.advance(changeSet, number), number, isNew: true };
    } catch (error) {
      // One that was written before fails in one way or another; only then is it worth looking it up.
      const earlier = history.find(changeSet.id);
      if (earlier === null) throw error;
      if (!sameValue(earlier.changeSet, changeSet)) throw new CallError('conflict', { id: changeSet.id });
      return { head: this.head(changeSet.planId), number: earlier.number, isNew: false };
    }
  }

  /** Errors: unknown-plan, nothing-to-undo. */
  undo(planId: PlanId): Written {
    return this.#step(planId, 'undo');
  }

  /** Errors: unknown-plan, nothing-to-redo. */
  redo(planId: PlanId): Written {
    return this.#step(planId, 'redo');
  }

  /**
   * Takes back one change set whatever came after it, as a step that can itself be undone. The last step is simply undone,
   * so that it can be done again. Errors: unknown-plan, nothing-to-undo, changed-since.
   */
  revert(planId: PlanId, id: ChangeSetId, takesAlong: boolean): Written {
    const { history, records } = this.#store;
    if (history.count(planId) === 0) throw new CallError('unknown-plan', { planId });
    const last = history.undoStep(planId);
    if (last?.squashed.id === id && last.numbers.length === 1) return this.undo(planId);
    const reverted = history.find(id)?.changeSet;
    if (reverted?.planId !== planId) throw new CallError('nothing-to-undo');
    const present = JSON.parse(`[${Buffer.from(records.listJson(planId, history.extentOf(planId)))}]`) as PlanRecord[];
    const changes = revertChanges(new Map(present.map((r) => [r.id, r])), reverted.changes, {
      takesAlong,
      lastOf: (recordId) => history.lastOf(planId, recordId),
    });
    if ('id' in changes) throw new CallError('changed-since', { kind: changes.kind, id: changes.id });
    if (changes.length === 0) throw new CallError('nothing-to-undo');
    const own = this.#newId() as ChangeSetId;
    const changeSet: ChangeSet = {
      id: own,
      planId,
      at: this.#now(),
      group: own,
      origin: 'undo',
      changes: [...changes],
    };
    this.#store.write(() => {
      history.supersedeUndone(planId);
      this.#write(changeSet, 'applied');
    });
    this.#heads.forget(planId);
    return { changeSet, head: this.head(planId) };
  }

  /**
   * Erases a plan for good. Only one that is an example or archived, so that no plan one works on goes by a slip.
   * Errors: unknown-plan, plan-in-use.
   */
  erase(planId: PlanId): void {
    const plan = this.#store.records.get(planId, planId);
    if (plan?.kind !== 'plan') throw new CallError('unknown-plan', { planId });
    if (!plan.isExample && plan.archivedAt === null) throw new CallError('plan-in-use', { planId });
    this.#store.erase(planId);
    this.#heads.forget(planId);
  }

  /** What stands in the store was written anew behind our back. */
  forget(planId: PlanId): void {
    this.#heads.forget(planId);
  }

  #step(planId: PlanId, origin: 'undo' | 'redo'): Written {
    const { history } = this.#store;
    if (history.count(planId) === 0) throw new CallError('unknown-plan', { planId });
    const step = origin === 'undo' ? history.undoStep(planId) : history.redoStep(planId);
    if (step === null) throw new CallError(origin === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo');
    const id = this.#newId() as ChangeSetId;
    const changes = origin === 'undo' ? invertChanges(step.squashed.changes) : step.squashed.changes;
    const changeSet: ChangeSet = { id, planId, at: this.#now(), group: id, origin, changes };
    this.#store.write(() => {
      this.#write(changeSet, 'inverse');
      history.setState(planId, step.numbers, origin === 'undo' ? 'undone' : 'applied');
    });
    this.#heads.forget(planId);
    return { changeSet, head: this.head(planId) };
  }

  /** Within a transaction: checks against what is stored at this moment, then writes records and change set together. */
  #write(changeSet: ChangeSet, state: ChangeSetState): number {
    const { records, history } = this.#store;
    const problem = checkChangeSet(records.reader(changeSet.planId), changeSet);
    if (problem) throw new CallError(problem.code, problem.data);
    const grown = { count: 0, checksumSum: 0 };
    for (const change of changeSet.changes) {
      const { count, checksumSum } = records.write(changeSet.planId, change);
      grown.count += count;
      grown.checksumSum += checksumSum;
    }
    return history.append(changeSet, state, grown);
  }
}
