import { Worker } from 'node:worker_threads';
import type { CallReply } from '#shared/contract/bridge.ts';
import type { FeedEvent } from '#shared/contract/contract.ts';
import { CallError, type ErrorReply } from '#shared/contract/errors.ts';
import type { Core, CoreOptions } from './core.ts';
import type { FromWorker, ToWorker, WorkerStart } from './messages.ts';

/**
 * Starts the app in a worker thread and resolves when its store is open.
 * Rejects with CallError: old-runtime, store-*, internal.
 */
export function startCore(options: CoreOptions): Promise<Core> {
  const { dataFolder, host, version } = options;
  const start: WorkerStart = { dataFolder, host, version };
  // The host's own flags (a debugger, a test runner's loader) are not the worker's.
  const worker = new Worker(options.workerFile, { workerData: start, execArgv: [] });
  const post = (message: ToWorker) => worker.postMessage(message);
  const pending = new Map<number, (reply: CallReply) => void>();
  const listeners = new Set<(event: FeedEvent) => void>();
  const mourners = new Set<() => void>();
  let lastId = 0;
  let ended: ErrorReply | null = null;
  let closing: Promise<void> | null = null;

  const end = (error: ErrorReply) => {
    ended ??= error;
    for (const settle of pending.values()) settle({ ok: false, error: ended });
    pending.clear();
  };
  const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()));

  const core: Core = {
    call(method, input, client) {
      if (ended) return Promise.resolve({ ok: false, error: ended });
      return new Promise((resolve) => {
        const id = ++lastId;
        pending.set(id, resolve);
        try {
          post({ type: 'call', id, method, input, client });
        } catch {
          // What cannot even be copied to another thread (a function, say) is no message of the contract.
          pending.delete(id);
          resolve({ ok: false, error: { code: 'invalid-input', data: { reason: 'not-a-message' } } });
        }
      });
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onEnd(listener) {
      mourners.add(listener);
      return () => mourners.delete(listener);
    },
    close() {
      if (closing === null) {
        post({ type: 'close' });
        closing = exited;
      }
      return closing;
    },
  };

  return new Promise((resolve, reject) => {
    worker.on('message', (message: FromWorker) => {
      switch (message.type) {
        case 'ready':
          resolve(core);
          break;
        case 'failed':
          end(message.error);
          reject(new CallError(message.error.code, message.error.data));
          break;
        case 'reply':
          pending.get(message.id)?.(replyOf(message.reply));
          pending.delete(message.id);
          break;
        case 'event':
          for (const listener of listeners) listener(message.event);
          break;
        case 'closed':
          end({ code: 'not-reachable', data: {} });
          break;
      }
    });
    let cause = '';
    worker.on('error', (error) => {
      cause = error.name; // `exit` follows, and only then is the data folder released
    });
    worker.on('exit', (code) => {
      const error = { code: 'internal' as const, data: { id: cause || `exit-${code}` } };
      end(error);
      reject(new CallError(error.code, error.data));
      if (closing === null) for (const listener of mourners) listener();
    });
  });
}

function replyOf(reply: string | Uint8Array<ArrayBuffer>): CallReply {
  const text =
    typeof reply === 'string' ? reply : Buffer.from(reply.buffer, reply.byteOffset, reply.byteLength).toString();
  return JSON.parse(text) as CallReply;
}
