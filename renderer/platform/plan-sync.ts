import type { Call, HistoryHead } from '#shared/contract/contract.ts';
import { CallError, type ErrorCode, type ErrorReply } from '#shared/contract/errors.ts';
import { applyChanges, invertChanges, type RecordMap, squashChanges } from '#shared/history/apply.ts';
import type { Change, ChangeSet, ChangeSetId } from '#shared/history/change-set.ts';
import { rebaseChanges, type WordsIn, wordsOf } from '#shared/history/rebase.ts';
import { revertChanges } from '#shared/history/revert.ts';
import type { PlanId } from '#shared/model/records.ts';
import {
  type Entry,
  isAcknowledgedBy,
  type LeftReason,
  mostBytesOfOneThatGoes,
  mostConflicts,
  type Numbered,
  newEntry,
  passing,
  replyOf,
  type SaveState,
  unsure,
} from './queued.ts';
import { Until } from './until.ts';

export interface PlanSyncOptions {
  readonly call: Call;
  readonly newId: () => string;
  readonly now: () => string;
  /** The records as this window shows them: what the store has, and what is on its way there. */
  readonly onShow: (records: RecordMap) => void;
  readonly onHead: (head: HistoryHead) => void;
  readonly onState: (state: SaveState) => void;
  readonly onRefused: (error: ErrorReply) => void;
  /** Words that would be lost: to be offered to the person again. */
  readonly onLeft: (reason: LeftReason, words: readonly WordsIn[]) => void;
  readonly retryMilliseconds: number;
  /** How long a change set that came out of turn may wait for those before it, until everything is read anew. */
  readonly gapMilliseconds: number;
  /** How long undo waits for an edit that is just being saved. */
  readonly patienceMilliseconds: number;
}

/**
 * One open plan in step with the store. What is shown is the records the store has, up to a numbered change set, with our
 * own edits over them. Whatever others write is put beneath our edits in its turn (rebase.ts); a number that does not come
 * makes us read anew. Edits are sent one at a time, in order, and kept until the store has acknowledged them.
 */
export class PlanSync {
  readonly planId: PlanId;
  readonly #options: PlanSyncOptions;
  #base: RecordMap;
  #count: number;
  #shown: RecordMap;
  #entries: Entry[] = [];
  /** Change sets whose turn has not come, by number. */
  readonly #early = new Map<number, Numbered>();
  #isStale = false;
  #isRunning = false;
  #isClosed = false;
  #state: SaveState = { kind: 'saved' };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #gapTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #until = new Until();
  /** What undo took out of the queue, for redo. */
  #takenBack: Entry[][] = [];
  /** Steps are taken one after another: one press, one step. */
  #lastStep: Promise<unknown> = Promise.resolve();

  constructor(planId: PlanId, records: RecordMap, head: HistoryHead, options: PlanSyncOptions) {
    this.planId = planId;
    this.#base = records;
    this.#shown = records;
    this.#count = head.count;
    this.#options = options;
    options.onHead(head);
    options.onShow(records);
  }

  /** True when the store has everything. */
  get isSaved(): boolean {
    return this.#entries.every((entry) => entry.number !== null);
  }

  /** Shows an edit at once and sends it. */
  commit(changeSet: ChangeSet): void {
    this.#takenBack = [];
    this.#enqueue(newEntry(changeSet));
  }

  /** A change set that was written, by whomever; `head.count` is its number. */
  hear(written: Numbered): void {
    this.#arrive(written);
  }

  /** Something may have been missed: reads everything anew, as soon as no edit is under way. */
  readAnew(): void {
    this.#isStale = true;
    void this.#run();
  }

  /** Tries at once what is waiting. */
  retry(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    void this.#run();
  }

  /** Resolves when all is saved or refused; stays pending while the store cannot write. */
  settled(): Promise<void> {
    return this.#until.holds(() => this.isSaved || this.#isClosed);
  }

  /**
   * Sends at once what waits, in one change set, without waiting for the edit before it: the window goes. False when the
   * store does not write now, or when it is more than a window that goes can send; then it stays in the queue.
   */
  sendAll(): boolean {
    if (this.isSaved) return true;
    if (this.#state.kind === 'waiting') return false;
    const unsent = this.#entries.filter((e) => !e.isSent && e.number === null);
    if (unsent.some((e) => e.does === 'revert')) return false;
    const [first] = unsent;
    if (first === undefined) return true;
    const changes = squashChanges(unsent.map((e) => e.changes));
    if (JSON.stringify(changes).length > mostBytesOfOneThatGoes) return false;
    const all = newEntry({ ...first.wire, id: this.#options.newId() as ChangeSetId, changes });
    this.#entries = [...this.#entries.filter((e) => !unsent.includes(e)), all];
    // Should the window stay after all, it is sent once more; the same id is written once.
    all.isSent = true;
    void this.#options.call('changes.apply', { changeSet: all.wire }).catch(() => {});
    return true;
  }

  /** Stops; what waits is not sent any more. */
  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#gapTimer);
    this.#until.tell();
  }

  /**
   * Takes back the last step and gives what that did; null when there is none. What is not saved yet is taken back here, at
   * once. Rejects with CallError: not-saved-yet when the step before cannot be reached because the store does not write.
   */
  undo(): Promise<ChangeSet | null> {
    return this.#inTurn(async () => {
      await this.#whileSaving();
      const { planId } = this;
      if (!this.isSaved) return this.#takeBackUnsaved();
      return this.#ask(() => this.#options.call('history.undo', { planId }), 'nothing-to-undo');
    });
  }

  /** Does again what undo took back last. Rejects with CallError: not-saved-yet. */
  redo(): Promise<ChangeSet | null> {
    return this.#inTurn(async () => {
      const taken = this.#takenBack.pop();
      if (taken) return this.#putBack(taken);
      await this.#whileSaving();
      if (!this.isSaved) throw new CallError('not-saved-yet');
      const { planId } = this;
      return this.#ask(() => this.#options.call('history.redo', { planId }), 'nothing-to-redo');
    });
  }

  /**
   * Takes back one change set, whatever came after it. Null when nothing of it is left. Rejects with CallError:
   * changed-since when later work stands in the way and `takesAlong` is false.
   */
  revert(changeSet: ChangeSet, takesAlong: boolean): Promise<ChangeSet | null> {
    return this.#inTurn(async () => {
      await this.#whileSaving();
      const { planId } = this;
      const asked = { planId, changeSetId: changeSet.id, takesAlong };
      if (this.isSaved) return this.#ask(() => this.#options.call('history.revert', asked), 'nothing-to-undo');
      const lastOf = () => null;
      const changes = revertChanges(this.#shown, changeSet.changes, { takesAlong, lastOf });
      if ('id' in changes) throw new CallError('changed-since', { kind: changes.kind, id: changes.id });
      if (changes.length === 0) return null;
      const unsent = this.#entries.find((e) => e.does === 'edit' && !e.isSent && e.wire.id === changeSet.id);
      if (unsent) this.#drop([unsent]);
      else this.#enqueue({ ...newEntry({ ...changeSet, changes: [...changes] }), does: 'revert', takesAlong });
      return this.#undoing(changes);
    });
  }

  // --- what others write, and what the store acknowledges ---

  #arrive(written: Numbered): void {
    if (this.#isClosed) return;
    if (written.head.count > this.#count) this.#early.set(written.head.count, written);
    let isMoved = false;
    for (let next = this.#early.get(this.#count + 1); next; next = this.#early.get(this.#count + 1)) {
      this.#early.delete(this.#count + 1);
      this.#count += 1;
      this.#base = applyChanges(this.#base, next.changeSet.changes);
      const own = this.#entries.findIndex((e) => isAcknowledgedBy(e, next.changeSet, this.#count));
      // Our own oldest edit, written as it is shown: nothing moves.
      const isAsShown = own === 0 && this.#entries[0]?.changes === this.#entries[0]?.wire.changes;
      if (own >= 0) this.#entries.splice(own, 1);
      if (!isAsShown) isMoved = true;
      this.#options.onHead(next.head);
    }
    const isHad = (e: Entry) => e.number !== null && e.number <= this.#count;
    if (this.#entries.some(isHad)) {
      this.#entries = this.#entries.filter((e) => !isHad(e));
      isMoved = true;
    }
    clearTimeout(this.#gapTimer);
    if (this.#early.size > 0) this.#gapTimer = setTimeout(() => this.readAnew(), this.#options.gapMilliseconds);
    if (isMoved) this.#rebase();
    this.#until.tell();
  }

  async #reread(): Promise<void> {
    const { records, head } = await this.#options.call('plan.open', { planId: this.planId });
    if (this.#isClosed) return;
    // What was heard meanwhile may be newer than what was read.
    if (head.count >= this.#count) {
      this.#base = new Map(records.map((r) => [r.id, r]));
      this.#count = head.count;
      this.#entries = this.#entries.filter((e) => e.number === null || e.number > head.count);
      for (const number of this.#early.keys()) if (number <= head.count) this.#early.delete(number);
      this.#options.onHead(head);
      this.#rebase();
    }
    this.#isStale = false;
  }

  /** Lays our edits over what the store has now. */
  #rebase(): void {
    let records = this.#base;
    for (const entry of this.#entries) {
      const { changes, overwritten, homeless } = rebaseChanges(entry.changes, records);
      entry.changes = changes;
      records = applyChanges(records, changes);
      if (entry.does === 'revert') continue;
      if (overwritten.length > 0) this.#options.onLeft('overwritten', overwritten);
      if (homeless.length > 0) this.#options.onLeft('gone', homeless);
    }
    this.#entries = this.#entries.filter((e) => e.isSent || e.changes.length > 0);
    this.#show(records);
  }

  #show(records: RecordMap): void {
    this.#shown = records;
    this.#options.onShow(records);
  }

  // --- the queue ---

  #enqueue(entry: Entry): void {
    this.#entries.push(entry);
    this.#show(applyChanges(this.#shown, entry.changes));
    if (this.#timer === undefined) void this.#run();
  }

  async #run(): Promise<void> {
    if (this.#isRunning || this.#isClosed) return;
    this.#isRunning = true;
    try {
      while (!this.#isClosed) {
        const next = this.#entries.find((e) => e.number === null);
        // One that may be in the store already is settled first: read anew, it would be taken for somebody else's.
        if (this.#isStale && !next?.isSent) await this.#reread();
        else if (next) await this.#send(next);
        else break;
      }
      this.#enter({ kind: 'saved' });
    } catch (failure) {
      const error = replyOf(failure);
      this.#enter(this.isSaved ? { kind: 'saved' } : { kind: 'waiting', error });
      if (passing.includes(error.code)) {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.retry(), this.#options.retryMilliseconds);
      }
    } finally {
      this.#isRunning = false;
      this.#until.tell();
    }
  }

  /** Sends one; throws when the store cannot write now. */
  async #send(entry: Entry): Promise<void> {
    if (!entry.isSent) {
      entry.wire = { ...entry.wire, changes: [...entry.changes] };
      entry.changes = entry.wire.changes;
      entry.isSent = true;
    }
    this.#enter({ kind: 'saving' });
    try {
      const written = await this.#deliver(entry);
      entry.number = written.head.count;
      this.#arrive(written);
    } catch (failure) {
      const error = replyOf(failure);
      if (!passing.includes(error.code)) return this.#refused(entry, error);
      if (!unsure.includes(error.code)) entry.isSent = false;
      throw failure;
    }
  }

  async #deliver(entry: Entry): Promise<Numbered> {
    const { call } = this.#options;
    if (entry.does === 'revert') {
      const { planId, id } = entry.wire;
      return call('history.revert', { planId, changeSetId: id, takesAlong: entry.takesAlong });
    }
    const { head, number } = await call('changes.apply', { changeSet: entry.wire });
    // Written before, and others since: its place is not that of the head.
    return { changeSet: entry.wire, head: { ...head, count: number } };
  }

  #refused(entry: Entry, error: ErrorReply): void {
    this.#isStale = true;
    if (error.code === 'conflict' && entry.conflicts < mostConflicts) {
      // Others wrote first. It is laid over what is there now, and goes as a new one.
      entry.conflicts += 1;
      entry.isSent = false;
      entry.wire = { ...entry.wire, id: this.#options.newId() as ChangeSetId };
      return;
    }
    this.#drop([entry]);
    if (entry.does === 'revert' && error.code === 'nothing-to-undo') return;
    if (entry.does === 'edit') this.#options.onLeft('refused', entry.wire.changes.flatMap(wordsOf));
    this.#options.onRefused(error);
  }

  #drop(entries: readonly Entry[]): void {
    this.#entries = this.#entries.filter((e) => !entries.includes(e));
    this.#rebase();
  }

  // --- undo of what is not saved ---

  /** The last step in the queue: out of it, or turned round behind it when the store may have it. */
  #takeBackUnsaved(): ChangeSet {
    const last = this.#entries.at(-1);
    if (last === undefined || last.does === 'revert' || last.number !== null) throw new CallError('not-saved-yet');
    const isOfStep = (e: Entry) => e.does === 'edit' && e.number === null && e.wire.group === last.wire.group;
    const start = this.#entries.findLastIndex((e) => !isOfStep(e)) + 1;
    const step = this.#entries.slice(start);
    const changes = invertChanges(squashChanges(step.map((e) => e.changes)));
    this.#takenBack.push(step);
    this.#drop(step.filter((e) => !e.isSent));
    for (const sent of step.filter((e) => e.isSent))
      this.#enqueue({ ...newEntry({ ...sent.wire, changes: invertChanges(sent.changes) }), does: 'revert' });
    return this.#undoing(changes);
  }

  #putBack(step: readonly Entry[]): ChangeSet {
    for (const entry of step) {
      const turned = this.#entries.find((e) => e.does === 'revert' && !e.isSent && e.wire.id === entry.wire.id);
      if (turned) {
        this.#drop([turned]);
        continue;
      }
      const id = this.#options.newId() as ChangeSetId;
      const { changes } = rebaseChanges(entry.changes, this.#shown);
      if (changes.length > 0) this.#enqueue(newEntry({ ...entry.wire, id, changes: [...changes] }));
    }
    return { ...this.#undoing(squashChanges(step.map((e) => e.changes))), origin: 'redo' };
  }

  /** As the history would tell it. */
  #undoing(changes: readonly Change[]): ChangeSet {
    const id = this.#options.newId() as ChangeSetId;
    return { id, planId: this.planId, at: this.#options.now(), group: id, origin: 'undo', changes: [...changes] };
  }

  async #ask(step: () => Promise<Numbered>, none: ErrorCode): Promise<ChangeSet | null> {
    try {
      const written = await step();
      this.#arrive(written);
      return written.changeSet;
    } catch (failure) {
      if (failure instanceof CallError && failure.code === none) return null;
      throw failure;
    }
  }

  #inTurn<T>(step: () => Promise<T>): Promise<T> {
    const taken = this.#lastStep.then(step);
    this.#lastStep = taken.catch(() => {});
    return taken;
  }

  /** While an edit is just being saved, for a moment; not while the store cannot write. */
  #whileSaving(): Promise<void> {
    const isOver = () => this.isSaved || this.#state.kind !== 'saving' || this.#isClosed;
    return this.#until.holds(isOver, this.#options.patienceMilliseconds);
  }

  #enter(state: SaveState): void {
    this.#state = state;
    this.#options.onState(state);
  }
}
