import type { CallReply } from '#shared/contract/bridge.ts';
import type { FeedEvent } from '#shared/contract/contract.ts';

/**
 * The running app as a host sees it: messages in, replies and events out. It lives in a worker thread (worker.ts), so a
 * locked or slow disk never freezes the host; this is the handle on it (client.ts).
 */
export interface Core {
  /** Validates input and output against the contract. Never rejects: a failure is a reply. `client` names the window. */
  call(method: string, input: unknown, client: string): Promise<CallReply>;
  /** Returns the function that stops listening. */
  onEvent(listener: (event: FeedEvent) => void): () => void;
  /** Hears when the core has ended without being asked to. Returns the function that stops listening. */
  onEnd(listener: () => void): () => void;
  /** Resolves when everything acknowledged is on the disk and the data folder is released. */
  close(): Promise<void>;
}

export interface CoreOptions {
  /** The built worker bundle (dist/main/worker.js) or, in tests, the source. */
  readonly workerFile: string | URL;
  readonly dataFolder: string;
  readonly host: 'electron' | 'web';
  readonly version: string;
}
