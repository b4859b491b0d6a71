import type { HistoryHead } from '#shared/contract/contract.ts';
import { CallError, type ErrorCode, type ErrorReply } from '#shared/contract/errors.ts';
import type { ChangeSet } from '#shared/history/change-set.ts';

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** Not on the disk; kept here and tried again. */
  | { readonly kind: 'waiting'; readonly error: ErrorReply };

/** Failures that pass: the edit stays in the queue. All others mean that this edit will never be taken. */
const passing: readonly ErrorCode[] = [
  'store-full',
  'store-readonly',
  'store-io',
  'store-busy',
  'not-reachable',
  'internal',
];

export interface SaveQueueOptions {
  readonly send: (changeSet: ChangeSet) => Promise<{ head: HistoryHead }>;
  readonly onState: (state: SaveState) => void;
  readonly onSaved: (head: HistoryHead) => void;
  /** The store refused: the edit and all that came after it are out; the screen has to be read anew. */
  readonly onRefused: (error: ErrorReply, lost: readonly ChangeSet[]) => void;
  readonly retryMilliseconds: number;
}

/**
 * Sends change sets one at a time, in order, and keeps each until the store has acknowledged it. What cannot be written
 * now (disk full, host away) waits and is tried again; "saved" is true only when nothing waits.
 */
export class SaveQueue {
  readonly #options: SaveQueueOptions;
  #waiting: ChangeSet[] = [];
  #sending = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #idle: (() => void)[] = [];

  constructor(options: SaveQueueOptions) {
    this.#options = options;
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  add(changeSet: ChangeSet): void {
    this.#waiting.push(changeSet);
    if (this.#timer === undefined) void this.#run();
  }

  /** Tries at once what is waiting. */
  retry(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    void this.#run();
  }

  /** Resolves when all is saved or refused; stays pending while the store cannot write. */
  settled(): Promise<void> {
    return this.isEmpty ? Promise.resolve() : new Promise((resolve) => this.#idle.push(resolve));
  }

  async #run(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    this.#options.onState({ kind: 'saving' });
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      try {
        const { head } = await this.#options.send(next);
        this.#waiting.shift();
        this.#options.onSaved(head);
      } catch (failure) {
        const error: ErrorReply =
          failure instanceof CallError ? { code: failure.code, data: failure.data } : { code: 'internal', data: {} };
        if (passing.includes(error.code)) {
          this.#sending = false;
          this.#options.onState({ kind: 'waiting', error });
          this.#timer = setTimeout(() => this.retry(), this.#options.retryMilliseconds);
          return;
        }
        const lost = this.#waiting.splice(0);
        this.#options.onRefused(error, lost);
      }
    }
    this.#sending = false;
    this.#options.onState({ kind: 'saved' });
    for (const resolve of this.#idle.splice(0)) resolve();
  }
}
