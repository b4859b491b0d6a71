import type { Store } from '#db/store.ts';
import type { Log } from './log.ts';

const firstLookAfterMs = 3_000;
const betweenBackupsMs = 24 * 60 * 60 * 1_000;

/**
 * While the work goes on: checks every plan whole, a slice at a time so that no edit waits, and makes a backup when the
 * newest is older than a day. Only a store that was found sound is backed up, so the good copies are not pushed out.
 */
export function watchOver(store: Store, log: Log, now: () => string): { stop(): void } {
  let isStopped = false;
  let timer = setTimeout(look, firstLookAfterMs);
  timer.unref();

  function look(): void {
    const slices = checkAll(store, log);
    const slice = () => {
      if (isStopped) return;
      const step = attempt(() => slices.next());
      if (step === null) return;
      if (!step.done) setImmediate(slice);
      else if (step.value) attempt(backUpWhenDue);
    };
    slice();
  }

  function backUpWhenDue(): void {
    const newest = store.backups()[0];
    const isDue = newest === undefined || Date.parse(now()) - Date.parse(newest.madeAt) >= betweenBackupsMs;
    if (isDue && (store.planIds().length > 0 || store.received.end().writes > 0)) {
      store.backup();
      log.info('backup made');
    }
    timer = setTimeout(look, betweenBackupsMs);
    timer.unref();
  }

  function attempt<T>(work: () => T): T | null {
    try {
      return work();
    } catch (error) {
      log.error('watch over', error);
      return null;
    }
  }

  return {
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

/** True when every plan is sound. */
function* checkAll(store: Store, log: Log): Generator<undefined, boolean> {
  let isSound = true;
  for (const planId of store.planIds()) {
    const fault = yield* store.check(planId);
    if (fault) {
      isSound = false;
      log.info('fault', { plan: fault.planId, what: fault.what });
    }
    yield;
  }
  const fault = store.checkReceived();
  if (fault) log.info('fault', { plan: fault.planId, what: fault.what });
  return isSound && fault === null;
}
