import type { Fault } from '#db/integrity.ts';
import { isBackupDue } from '#db/retention.ts';
import type { Store } from '#db/store.ts';
import type { Log } from './log.ts';
import type { PlanHealth } from './plan-health.ts';

const firstLookAfterMs = 3_000;
const betweenLooksMs = 60 * 60 * 1_000;

/**
 * While the work goes on: checks every plan whole, a slice at a time so that no edit waits, and makes whole
 * what can be, and makes a backup when none was made for a day. Whatever goes wrong, the next look comes an hour later. A plan that is damaged keeps the others from
 * nothing; its copy says what it is (see makeBackup).
 */
export function watchOver(
  { store, health }: { readonly store: Store; readonly health: PlanHealth },
  log: Log,
  now: () => string,
): { stop(): void } {
  let isStopped = false;
  let isChecked = false;
  let timer: NodeJS.Timeout;
  lookAfter(firstLookAfterMs);

  function lookAfter(ms: number): void {
    if (isStopped) return;
    timer = setTimeout(look, ms);
    timer.unref();
  }

  function look(): void {
    if (isChecked && !isDue()) lookAfter(betweenLooksMs);
    else checkAndBackUp();
  }

  function checkAndBackUp(): void {
    const slices = checkAll(store, health);
    const slice = () => {
      if (isStopped) return;
      const step = attempt('check', () => slices.next());
      if (step && !step.done) {
        setImmediate(slice);
        return;
      }
      isChecked = true;
      if (isDue()) attempt('backup', () => backUp(step?.value ?? []));
      lookAfter(betweenLooksMs);
    };
    slice();
  }

  function isDue(): boolean {
    const holdsSomething = () => store.planIds().length > 0 || store.received.end().writes > 0;
    return attempt('backup due', () => isBackupDue(store.backups(), now()) && holdsSomething()) ?? false;
  }

  function backUp(faults: readonly Fault[]): void {
    store.backup(faults);
    log.info('backup made', { faults: faults.length });
  }

  function attempt<T>(what: string, work: () => T): T | null {
    try {
      return work();
    } catch (error) {
      log.error(what, error);
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

/** Checks the whole store and makes whole what can be; gives the faults that stay. */
function* checkAll(store: Store, health: PlanHealth): Generator<undefined, Fault[]> {
  const faults: Fault[] = [];
  for (const planId of store.planIds()) {
    const fault = yield* store.check(planId);
    if (fault === null) health.isWhole(planId);
    else if (!health.found(fault)) faults.push(fault);
    yield;
  }
  const fault = store.checkReceived();
  if (fault) {
    health.found(fault);
    faults.push(fault);
  }
  return faults;
}
