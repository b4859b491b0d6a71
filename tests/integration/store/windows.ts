import { openStore } from '#db/store.ts';
import { createApp } from '#main/core/app.ts';
import { PlanSync } from '#renderer/platform/plan-sync.ts';
import type { SaveState } from '#renderer/platform/queued.ts';
import { type Draft, type DraftEvent, type DraftRules, draftOf, isDirty, step } from '#renderer/ui/draft.ts';
import type { CallReply } from '#shared/contract/bridge.ts';
import type { Call, FeedEvent, Output } from '#shared/contract/contract.ts';
import { CallError, type ErrorCode, type ErrorReply } from '#shared/contract/errors.ts';
import type { RecordMap } from '#shared/history/apply.ts';
import type { Change, ChangeSet, ChangeSetId } from '#shared/history/change-set.ts';
import { mergeWords } from '#shared/history/merge.ts';
import type { WordsIn } from '#shared/history/rebase.ts';
import { alter } from '#shared/model/edits/base.ts';
import type { PlanId, PlanRecord } from '#shared/model/records.ts';
import { samplePlan } from './support.ts';

const now = () => '2026-11-23T09:00:00Z';
const rules: DraftRules = {
  validate: () => null,
  isSame: (one, other) => one.trim() === other.trim(),
  merge: mergeWords,
};

/** What may go wrong between a window and the store; the milliseconds it takes there and back. */
export interface Weather {
  readonly delays: () => number;
}

/** The real core on a real store, reached by windows over a line that is slow, breaks, and loses answers. */
export class House {
  readonly store;
  readonly #app;
  readonly windows: Window[] = [];
  readonly #weather: Weather;
  /** Refuses the next edits with these, as the store would. */
  readonly refusals: ErrorCode[] = [];
  isAway = false;
  /** How many of the next answers are lost on the way. */
  lostAnswers = 0;
  #made = 0;

  constructor(folder: string, weather: Weather) {
    this.#weather = weather;
    this.store = openStore({ folder, now });
    this.#app = createApp({
      store: this.store,
      now,
      newId: () => this.newId(),
      log: { info: () => {}, error: (_, error) => `${error}` },
      info: { version: '0.0.0', host: 'web' },
      emit: (event) => {
        for (const window of this.windows) window.feed(event, this.#weather.delays());
      },
    });
  }

  newId(): string {
    this.#made += 1;
    return `made-${String(this.#made).padStart(8, '0')}`;
  }

  /** At once, as nobody but a test can. */
  ask<M extends Parameters<Call>[0]>(method: M, input: unknown, client = 'test'): Output<M> {
    const reply = this.#app.handle(method, input, client);
    const read = JSON.parse(typeof reply === 'string' ? reply : Buffer.from(reply).toString()) as CallReply;
    if (!read.ok) throw new CallError(read.error.code, read.error.data);
    return read.value as Output<M>;
  }

  /** The line of one window. */
  line(client: string): Call {
    const wait = () => new Promise((resolve) => setTimeout(resolve, this.#weather.delays()));
    return async (method, input) => {
      await wait();
      if (this.isAway) throw new CallError('not-reachable');
      const refusal = method === 'changes.apply' ? this.refusals.shift() : undefined;
      if (refusal) throw new CallError(refusal);
      const given = this.ask(method, input, client);
      await wait();
      if (this.lostAnswers > 0) {
        this.lostAnswers -= 1;
        throw new CallError('not-reachable');
      }
      return given as never;
    };
  }

  records(planId: string = samplePlan.id): PlanRecord[] {
    return this.ask('plan.open', { planId }).records;
  }

  open(): Window {
    const window = new Window(this, `window-${this.windows.length + 1}`);
    this.windows.push(window);
    return window;
  }
}

/** A window as far as words go: the plan as it shows it, and fields of it that somebody types in. */
export class Window {
  readonly #house: House;
  readonly sync: PlanSync;
  readonly left: { reason: string; words: WordsIn }[] = [];
  /** Texts of others that stand beside a field. */
  readonly offered: string[] = [];
  readonly refused: ErrorReply[] = [];
  readonly states: SaveState['kind'][] = [];
  /** What was taken back, by this window. */
  readonly undone: ChangeSet[] = [];
  records: RecordMap = new Map();
  isFeedUp = true;
  #nextAt = 0;
  #group = 0;
  readonly #fields = new Map<string, { id: string; field: string; draft: Draft }>();

  constructor(house: House, client: string) {
    this.#house = house;
    const { records, head } = house.ask('plan.open', { planId: samplePlan.id });
    this.sync = new PlanSync(samplePlan.id as PlanId, new Map(records.map((r) => [r.id, r])), head, {
      call: house.line(client),
      newId: () => house.newId(),
      now,
      onShow: (shown) => this.#show(shown),
      onHead: () => {},
      onState: ({ kind }) => this.states.push(kind),
      onRefused: (error) => this.refused.push(error),
      onLeft: (reason, words) => this.left.push(...words.map((one) => ({ reason, words: one }))),
      retryMilliseconds: 300,
      gapMilliseconds: 50,
      patienceMilliseconds: 200,
    });
  }

  /** Events come in the order in which they were sent, each after its time; none while the feed is down. */
  feed(event: FeedEvent, delay: number): void {
    if (!this.isFeedUp || event.type !== 'changed') return;
    const at = Math.max(this.#nextAt, Date.now() + delay);
    this.#nextAt = at;
    setTimeout(() => this.sync.hear(event), at - Date.now());
  }

  reconnect(): void {
    this.isFeedUp = true;
    this.sync.readAnew();
  }

  commit(changes: readonly (Change | null)[], group?: string): void {
    const real = changes.filter((c) => c !== null);
    if (real.length === 0) return;
    const id = this.#house.newId() as ChangeSetId;
    this.sync.commit({
      id,
      planId: samplePlan.id as PlanId,
      at: now(),
      group: group ?? id,
      origin: 'edit',
      changes: real,
    });
  }

  /** Types a word into a field, at its end or its beginning; false when the record is not there. */
  type(id: string, field: string, word: string, atEnd = true): boolean {
    const record = this.records.get(id);
    if (record === undefined) return false;
    const key = `${id}.${field}`;
    if (!this.#fields.has(key)) {
      this.#fields.set(key, { id, field, draft: draftOf(textOf(record, field)) });
      this.#group += 1;
    }
    const { text } = (this.#fields.get(key) as { draft: Draft }).draft;
    const next = text === '' ? word : atEnd ? `${text} ${word}` : `${word} ${text}`;
    this.#send(key, { kind: 'type', text: next, group: `typing-${this.#group}` });
    return true;
  }

  /** A pause in every field: what was typed is handed over. */
  pause(): void {
    for (const key of [...this.#fields.keys()]) this.#send(key, { kind: 'pause' });
  }

  async undo(): Promise<ErrorCode | null> {
    return this.#step(() => this.sync.undo());
  }

  async redo(): Promise<ErrorCode | null> {
    return this.#step(() => this.sync.redo());
  }

  async revert(changeSet: ChangeSet): Promise<ErrorCode | null> {
    return this.#step(() => this.sync.revert(changeSet, false));
  }

  /** Everything of this window in which words still are. */
  words(): string {
    const drafts = [...this.#fields.values()].filter(({ draft }) => isDirty(draft)).map(({ draft }) => draft.text);
    return [...drafts, ...this.offered, ...this.left.map(({ words }) => words.text)].join(' | ');
  }

  async #step(step: () => Promise<ChangeSet | null>): Promise<ErrorCode | null> {
    this.pause();
    try {
      const done = await step();
      if (done) this.undone.push(done);
      return null;
    } catch (failure) {
      if (failure instanceof CallError) return failure.code;
      throw failure;
    }
  }

  #show(shown: RecordMap): void {
    this.records = shown;
    for (const [key, { id, field, draft }] of this.#fields) {
      const record = shown.get(id);
      // The field leaves the screen with its record, and hands over what it holds to nobody.
      if (record === undefined) this.#leave(key);
      else if (textOf(record, field) !== draft.stored) this.#send(key, { kind: 'stored', text: textOf(record, field) });
    }
  }

  #leave(key: string): void {
    const left = this.#fields.get(key);
    this.#fields.delete(key);
    if (left && isDirty(left.draft)) this.offered.push(left.draft.text);
  }

  #send(key: string, event: DraftEvent): void {
    const entry = this.#fields.get(key);
    if (entry === undefined) return;
    const next = step(entry.draft, event, rules);
    this.#fields.set(key, { ...entry, draft: next.draft });
    if (next.overwritten !== null) this.offered.push(next.overwritten);
    if (next.commit === null) return;
    const record = this.records.get(entry.id);
    if (record) this.commit([alter(record, { [entry.field]: next.commit.text })], next.commit.group);
    else this.offered.push(next.commit.text);
  }
}

export function textOf(record: PlanRecord, field: string): string {
  return (record as unknown as Readonly<Record<string, string>>)[field] ?? '';
}
