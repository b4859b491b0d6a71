// The worker, but one that dies when it is asked to, as a thread does that runs out of memory.
import { parentPort } from 'node:worker_threads';

parentPort?.on('message', (message: { method?: string }) => {
  if (message.method !== 'test.die') return;
  setImmediate(() => {
    throw new Error('died');
  });
});
await import('#main/core/worker.ts');
