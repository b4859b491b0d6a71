import type { HistoryTable } from '#db/history.ts';
import type { HistoryHead } from '#shared/contract/contract.ts';
import { squashChanges } from '#shared/history/apply.ts';
import type { ChangeSet } from '#shared/history/change-set.ts';

/**
 * The head of every plan's history. Kept in memory, so that an edit in a long run of typing does not read the run again:
 * the step it belongs to is squashed one edit further.
 */
export class HistoryHeads {
  readonly #history: HistoryTable;
  readonly #heads = new Map<string, HistoryHead>();

  constructor(history: HistoryTable) {
    this.#history = history;
  }

  get(planId: string): HistoryHead {
    const known = this.#heads.get(planId);
    if (known) return known;
    const asList = (step: { squashed: ChangeSet } | null) => (step ? [step.squashed] : null);
    const head: HistoryHead = {
      count: this.#history.count(planId),
      undo: asList(this.#history.undoStep(planId)),
      redo: asList(this.#history.redoStep(planId)),
    };
    this.#heads.set(planId, head);
    return head;
  }

  /** After an edit, `number` being its place in the history. */
  advance(changeSet: ChangeSet, number: number): HistoryHead {
    const top = this.#heads.get(changeSet.planId)?.undo?.[0];
    this.#heads.delete(changeSet.planId);
    if (number === 1) return this.get(changeSet.planId);
    const changes =
      top?.group === changeSet.group
        ? squashChanges([top.changes, changeSet.changes])
        : squashChanges([changeSet.changes]);
    // A step that comes to nothing reaches further back: the history knows how far. So does one whose run is unknown.
    if (top === undefined || changes.length === 0) return this.get(changeSet.planId);
    const head: HistoryHead = { count: number, undo: [{ ...changeSet, changes }], redo: null };
    this.#heads.set(changeSet.planId, head);
    return head;
  }

  forget(planId: string): void {
    this.#heads.delete(planId);
  }
}
