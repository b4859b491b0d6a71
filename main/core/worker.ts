import { randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { openStore } from '#db/store.ts';
import { storeError } from '#db/store-error.ts';
import type { FeedEvent } from '#shared/contract/contract.ts';
import { fileLog } from '../services/log.ts';
import { watchOver } from '../services/watch-over.ts';
import { createApp } from './app.ts';
import type { FromWorker, ToWorker, WorkerStart } from './messages.ts';

/** The thread that owns the store: opens it, says so or why not, then answers calls one by one. */
function run(port: NonNullable<typeof parentPort>, { dataFolder, host, version }: WorkerStart): void {
  const post = (message: FromWorker, handedOver: ArrayBuffer[] = []) => port.postMessage(message, handedOver);
  const now = () => new Date().toISOString();
  const newId = () => randomUUID();
  const log = fileLog(dataFolder, now, newId);
  try {
    const store = openStore({ folder: dataFolder, now });
    const events: FeedEvent[] = [];
    // Whoever waits for the answer goes first.
    const tell = () => {
      for (const event of events.splice(0)) post({ type: 'event', event });
    };
    const emit = (event: FeedEvent) => {
      if (events.push(event) === 1) queueMicrotask(tell);
    };
    const app = createApp({ store, now, newId, log, info: { version, host }, emit });
    const watch = watchOver({ store, health: app.health }, log, now);
    port.on('message', (message: ToWorker) => {
      if (message.type === 'call') {
        const { id, method, input, client } = message;
        const reply = app.handle(method, input, client);
        // Handed over, not copied. A small buffer may share its memory with others: that one is copied.
        const whole = typeof reply !== 'string' && reply.byteLength === reply.buffer.byteLength;
        post({ type: 'reply', id, reply }, whole ? [reply.buffer] : []);
        return;
      }
      watch.stop();
      store.close();
      post({ type: 'closed' });
      port.close();
    });
    log.info('opened', { version, host, sqlite: store.sqlite });
    post({ type: 'ready' });
  } catch (error) {
    const known = storeError(error, dataFolder);
    if (known) log.info('not opened', { code: known.code });
    const reply = known ?? { code: 'internal' as const, data: { id: log.error('not opened', error) } };
    post({ type: 'failed', error: { code: reply.code, data: reply.data } });
    port.close();
  }
}

if (parentPort) run(parentPort, workerData as WorkerStart);
