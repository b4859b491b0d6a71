import type { Fault } from '#db/integrity.ts';
import type { Store } from '#db/store.ts';
import type { Backups } from './backups.ts';
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
  { store, health, backups }: { readonly store: Store; readonly health: PlanHealth; readonly backups: Backups },
  log: Log,
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
      if (isDue()) attempt('backup', () => backups.make(step?.value ?? []));
      attempt('second place', () => backups.copyToSecond());
      attempt('proof', () => backups.proveOneOld());
      lookAfter(betweenLooksMs);
    };
    slice();
  }

  function isDue(): boolean {
    return attempt('backup due', () => backups.isDue()) ?? false;
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
