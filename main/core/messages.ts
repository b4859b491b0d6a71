import type { FeedEvent } from '#shared/contract/contract.ts';
import type { ErrorReply } from '#shared/contract/errors.ts';

/** What the worker is started with. */
export interface WorkerStart {
  readonly dataFolder: string;
  readonly host: 'electron' | 'web';
  readonly version: string;
}

export type ToWorker =
  | {
      readonly type: 'call';
      readonly id: number;
      readonly method: string;
      readonly input: unknown;
      readonly client: string;
    }
  | { readonly type: 'close' };

export type FromWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'failed'; readonly error: ErrorReply }
  /** The JSON text of a CallReply, or its UTF-8: handing that over is many times cheaper than cloning 10,000 records. */
  | { readonly type: 'reply'; readonly id: number; readonly reply: string | Uint8Array<ArrayBuffer> }
  | { readonly type: 'event'; readonly event: FeedEvent }
  | { readonly type: 'closed' };
