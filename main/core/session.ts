import { randomUUID } from 'node:crypto';
import { goWay, lookForWays } from '#db/rescue.ts';
import { openReadOnly, openStore, type Store } from '#db/store.ts';
import { storeError } from '#db/store-error.ts';
import { contract, type FeedEvent } from '#shared/contract/contract.ts';
import { CallError, type ErrorCode, type ErrorReply } from '#shared/contract/errors.ts';
import type { Rescue, RescueWay } from '#shared/contract/rescue.ts';
import { fileLog } from '../services/log.ts';
import { watchOver } from '../services/watch-over.ts';
import { type App, createApp } from './app.ts';
import type { WorkerStart } from './messages.ts';

interface Open {
  readonly store: Store;
  readonly app: App;
  readonly watch: { stop(): void };
}

/** A store that takes no writing is opened to be read. */
const unwritable: readonly ErrorCode[] = ['store-full', 'store-readonly', 'store-io'];
/** The page can tell of these and offer ways on; of all others the host says that the app cannot start. */
const tellable: readonly ErrorCode[] = ['store-damaged', 'store-newer', 'store-full', 'store-readonly', 'store-io'];

/**
 * The app on its data folder, through what can befall a store: it is open, or open to be read only, or shut with a reason;
 * then the page asks what can be done (rescue.*), and with the first way that works everything goes on in the same window.
 */
export class Session {
  readonly #start: WorkerStart;
  readonly #emit: (event: FeedEvent) => void;
  readonly #now = () => new Date().toISOString();
  readonly #log;
  #open: Open | null = null;
  #shut: CallError | null = null;

  /** Errors: those of openStore that no page can help with (store-busy, old-runtime), and what nobody expected. */
  constructor(start: WorkerStart, emit: (event: FeedEvent) => void) {
    this.#start = start;
    this.#emit = emit;
    this.#log = fileLog(start.dataFolder, this.#now, randomUUID);
    try {
      this.#openStore();
    } catch (error) {
      if (!(error instanceof CallError) || !tellable.includes(error.code)) throw error;
      this.#shut = error;
    }
  }

  handle(method: string, input: unknown, client: string): string | Uint8Array<ArrayBuffer> {
    if (method === 'rescue.look' && (this.#shut || this.#open?.store.readOnly)) return this.#look();
    if (method === 'rescue.go' && (this.#shut || this.#open?.store.readOnly)) return this.#go(input);
    if (method === 'folder.show' && !this.#open) return answered({ isShown: false, folder: this.#start.dataFolder });
    if (this.#open) return this.#open.app.handle(method, input, client);
    return failed(this.#shut ?? new CallError('not-reachable'));
  }

  close(): void {
    this.#open?.watch.stop();
    this.#open?.store.close();
    this.#open = null;
  }

  #openStore(): void {
    const { dataFolder, host, version } = this.#start;
    const store = this.#storeOf(dataFolder);
    const info = { version, host };
    const app = createApp({ store, now: this.#now, newId: randomUUID, log: this.#log, info, emit: this.#emit });
    const watch = store.readOnly ? { stop() {} } : watchOver({ ...app, store }, this.#log);
    this.#open = { store, app, watch };
    this.#shut = null;
    this.#log.info(store.readOnly ? 'read only' : 'opened', { version, host, sqlite: store.sqlite });
  }

  #storeOf(folder: string): Store {
    try {
      return openStore({ folder, now: this.#now });
    } catch (raw) {
      const error = storeError(raw, folder);
      if (error === null) throw raw;
      this.#log.info('not opened', { code: error.code });
      if (!unwritable.includes(error.code)) throw error;
      return openReadOnly({ folder, now: this.#now }, error);
    }
  }

  #look(): string {
    const error = this.#shut ?? (this.#open?.store.readOnly as CallError);
    const canGoOn = error.code === 'store-damaged';
    const ways = canGoOn ? lookForWays(this.#start.dataFolder) : { asIs: null, backup: null };
    const rescue: Rescue = { error: { code: error.code, data: error.data }, ...ways, canGoOn };
    return answered(contract['rescue.look'].output.parse({ rescue }));
  }

  #go(input: unknown): string {
    const asked = contract['rescue.go'].input.safeParse(input);
    if (!asked.success) return failed(new CallError('invalid-input'));
    try {
      this.#goWay(asked.data.way);
      this.#emit({ type: 'health', client: '' });
      return answered({});
    } catch (raw) {
      const error = storeError(raw, this.#start.dataFolder);
      return failed(error ?? new CallError('internal', { id: this.#log.error('rescue', raw) }));
    }
  }

  /** What is open to be read stays so until the other way has worked. */
  #goWay(way: RescueWay): void {
    const before = this.#open;
    if (way !== 'again') {
      if (this.#shut?.code !== 'store-damaged') throw new CallError('invalid-input', { reason: 'way' });
      goWay(this.#start.dataFolder, way, this.#now());
      this.#log.info('rescued', { way });
    }
    try {
      this.#openStore();
    } catch (error) {
      if (before === null && error instanceof CallError) this.#shut = error;
      throw error;
    }
    before?.watch.stop();
    before?.store.close();
  }
}

function answered(value: unknown): string {
  return JSON.stringify({ ok: true, value });
}

function failed({ code, data }: CallError): string {
  const error: ErrorReply = { code, data };
  return JSON.stringify({ ok: false, error });
}
