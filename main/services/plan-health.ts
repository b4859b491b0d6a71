import type { Fault } from '#db/integrity.ts';
import type { Store } from '#db/store.ts';
import { storeError } from '#db/store-error.ts';
import type { FaultPart, Health, PlanFault, PlanHealed } from '#shared/contract/health.ts';
import type { Log } from './log.ts';

export interface PlanHealthDeps {
  readonly store: Store;
  readonly now: () => string;
  readonly log: Log;
  /** Told when a plan was found damaged, or made whole. */
  readonly changed: (planId: string) => void;
}

/**
 * Knows which plans are damaged, and makes them whole where the other copy of what they hold proves how. Damage stays in its
 * plan: nothing here keeps another one from opening.
 */
export class PlanHealth {
  readonly #deps: PlanHealthDeps;
  readonly #faults = new Map<string, PlanFault>();
  readonly #healed: PlanHealed[] = [];

  constructor(deps: PlanHealthDeps) {
    this.#deps = deps;
  }

  report(): Health {
    const { readOnly } = this.#deps.store;
    return {
      readOnly: readOnly && { code: readOnly.code, data: readOnly.data },
      faults: [...this.#faults.values()],
      healed: [...this.#healed],
    };
  }

  /** A fault was found: makes the plan whole, or remembers that it is damaged. True when it is whole now. */
  found(fault: Pick<Fault, 'planId' | 'what'>): boolean {
    const { store, log } = this.#deps;
    const { planId, what } = fault;
    const known = this.#faults.get(planId);
    if (!known) log.info('fault', { plan: planId, what });
    if (what === 'received' || what === 'sqlite')
      return this.#stays(planId, what === 'received' ? 'received' : 'records');
    if (this.#deps.store.readOnly) return this.#stays(planId, what === 'chain' ? 'history' : 'records');
    try {
      const { records, changeSets, fault: left } = store.heal(planId);
      if (records + changeSets > 0) log.info('healed', { plan: planId, records, changeSets });
      if (left) return this.#stays(planId, left.what === 'chain' ? 'history' : 'records');
      this.#faults.delete(planId);
      if (records + changeSets > 0)
        this.#healed.push({ planId, title: store.titleOf(planId), at: this.#deps.now(), records, changeSets });
      this.#deps.changed(planId);
      return true;
    } catch (error) {
      if (storeError(error, store.folder) === null) log.error('heal', error);
      return this.#stays(planId, what === 'chain' ? 'history' : 'records');
    }
  }

  /** The plan was found whole, or is no longer there. */
  isWhole(planId: string): void {
    if (this.#faults.delete(planId)) this.#deps.changed(planId);
  }

  #stays(planId: string, part: FaultPart): false {
    const known = this.#faults.get(planId);
    this.#faults.set(planId, { planId, title: known?.title ?? this.#deps.store.titleOf(planId), part });
    if (known?.part !== part) this.#deps.changed(planId);
    return false;
  }
}
