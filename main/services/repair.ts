import { chainOf } from '#db/replace-plan.ts';
import type { Store } from '#db/store.ts';
import type { SalvageInfo } from '#shared/contract/backups.ts';
import { CallError } from '#shared/contract/errors.ts';
import type { ChangeSetId } from '#shared/history/change-set.ts';
import { holdTogether } from '#shared/history/whole-plan.ts';
import type { PlanId, PlanRecord } from '#shared/model/records.ts';
import type { Backups } from './backups.ts';
import type { PlanHealth } from './plan-health.ts';

export interface RepairDeps {
  readonly store: Store;
  readonly health: PlanHealth;
  readonly backups: Backups;
  readonly now: () => string;
  readonly newId: () => string;
}

/** The two ways on with a damaged plan. Whichever is taken, what stood there is kept in `evidence/`. */
export class Repair {
  readonly #deps: RepairDeps;

  constructor(deps: RepairDeps) {
    this.#deps = deps;
  }

  /** What a person needs to know to choose. Errors: unknown-plan when the plan is not damaged. */
  look(planId: PlanId): SalvageInfo {
    this.#damaged(planId);
    const { whole, lost } = this.#deps.store.salvage(planId);
    const kinds = new Map<string, number>();
    for (const { kind } of whole) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const newest = this.#deps.backups.newestWith(planId);
    return {
      whole: [...kinds].map(([kind, count]) => ({ kind, count })),
      lost,
      backup: newest && { name: newest.name, madeAt: newest.madeAt, records: newest.records },
    };
  }

  /** Goes on with the plan as the newest backup has it whole, its history too. Errors: unknown-plan, unknown-backup. */
  fromBackup(planId: PlanId): void {
    this.#damaged(planId);
    const newest = this.#deps.backups.newestWith(planId);
    if (newest === null) throw new CallError('unknown-backup', { planId });
    this.#deps.store.replace(planId, newest.chain);
    this.#deps.health.isWhole(planId);
  }

  /** Goes on with what can be read; its history begins anew. Errors: unknown-plan, store-damaged when that is nothing. */
  fromSound(planId: PlanId): void {
    this.#damaged(planId);
    const { store, now, newId, health } = this.#deps;
    const { whole, lost } = store.salvage(planId);
    const records = holdTogether([...whole, ...lost.flatMap(({ earlier }) => earlier ?? [])]);
    const isPlan = (record: PlanRecord) => record.id === planId;
    if (!records.some(isPlan)) throw new CallError('store-damaged', { reason: 'changed' });
    const id = newId() as ChangeSetId;
    const inOrder = [...records.filter(isPlan), ...records.filter((record) => !isPlan(record))];
    const changes = inOrder.map((after) => ({ before: null, after }));
    store.replace(planId, chainOf({ id, planId, at: now(), group: id, origin: 'import', changes }));
    health.isWhole(planId);
  }

  #damaged(planId: PlanId): void {
    const fault = this.#deps.health.report().faults.find((f) => f.planId === planId);
    if (!fault || fault.part === 'received') throw new CallError('unknown-plan', { planId });
  }
}
