import { randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { storeError } from '#db/store-error.ts';
import type { FeedEvent } from '#shared/contract/contract.ts';
import { fileLog } from '../services/log.ts';
import type { FromWorker, ToWorker, WorkerStart } from './messages.ts';
import { Session } from './session.ts';

/** The thread that owns the store: opens it, says so or why not, then answers calls one by one. */
function run(port: NonNullable<typeof parentPort>, start: WorkerStart): void {
  const post = (message: FromWorker, handedOver: ArrayBuffer[] = []) => port.postMessage(message, handedOver);
  const events: FeedEvent[] = [];
  // Whoever waits for the answer goes first.
  const tell = () => {
    for (const event of events.splice(0)) post({ type: 'event', event });
  };
  const emit = (event: FeedEvent) => {
    if (events.push(event) === 1) queueMicrotask(tell);
  };
  try {
    const session = new Session(start, emit);
    port.on('message', (message: ToWorker) => {
      if (message.type === 'call') {
        const { id, method, input, client } = message;
        const reply = session.handle(method, input, client);
        // Handed over, not copied. A small buffer may share its memory with others: that one is copied.
        const whole = typeof reply !== 'string' && reply.byteLength === reply.buffer.byteLength;
        post({ type: 'reply', id, reply }, whole ? [reply.buffer] : []);
        return;
      }
      session.close();
      post({ type: 'closed' });
      port.close();
    });
    post({ type: 'ready' });
  } catch (error) {
    const known = storeError(error, start.dataFolder);
    const log = fileLog(start.dataFolder, () => new Date().toISOString(), randomUUID);
    const reply = known ?? { code: 'internal' as const, data: { id: log.error('not opened', error) } };
    post({ type: 'failed', error: { code: reply.code, data: reply.data } });
    port.close();
  }
}

if (parentPort) run(parentPort, workerData as WorkerStart);
