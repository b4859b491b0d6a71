import type { AllocationState } from './kinds/money.ts';
import type { PlanView } from './plan-view.ts';
import type { RecordOf } from './records.ts';

/** What an activity costs, in cents: the sum of what is known, and whether a part is unknown or nothing was said. */
export interface CostOfActivity {
  readonly knownCents: number;
  readonly hasUnknown: boolean;
  /** False when no cost was written down at all: that is not the same as free. */
  readonly isStated: boolean;
}

export function costOfActivity(view: PlanView, activityId: string): CostOfActivity {
  const costs = view.costsOf(activityId);
  return {
    knownCents: costs.reduce((sum, c) => sum + (c.amountCents ?? 0), 0),
    hasUnknown: costs.some((c) => c.amountCents === null),
    isStated: costs.length > 0,
  };
}

/** Cents of a cost that no source pays yet; negative = more was allocated than it costs; null = the cost is unknown. */
export function unallocatedCents(view: PlanView, cost: RecordOf<'cost'>): number | null {
  if (cost.amountCents === null) return null;
  return cost.amountCents - view.allocationsOf(cost.id).reduce((sum, a) => sum + a.amountCents, 0);
}

/** A source and what is asked of it, in cents. */
export interface SourceStanding {
  readonly source: RecordOf<'budgetSource'>;
  readonly byState: Readonly<Record<AllocationState, number>>;
  readonly usedCents: number;
  /** Amount − used; negative = overspent; null = the amount is unknown. */
  readonly freeCents: number | null;
}

/** Every source with its sums. A dropped activity asks nothing of a source any more, unless it was spent already. */
export function sourceStandings(view: PlanView): SourceStanding[] {
  return view.budgetSources.map((source) => {
    const byState = { planned: 0, requested: 0, approved: 0, spent: 0 };
    for (const allocation of view.allocationsFrom(source.id)) {
      const cost = view.get('cost', allocation.costId);
      const activity = cost && view.get('activity', cost.activityId);
      if (activity?.state === 'dropped' && allocation.state !== 'spent') continue;
      byState[allocation.state] += allocation.amountCents;
    }
    const usedCents = byState.planned + byState.requested + byState.approved + byState.spent;
    return {
      source,
      byState,
      usedCents,
      freeCents: source.amountCents === null ? null : source.amountCents - usedCents,
    };
  });
}

/** What is still free over all sources whose amount is known, private money left out (it is the owner's own). */
export function freeBudgetCents(view: PlanView): number | null {
  const known = sourceStandings(view).filter((s) => s.freeCents !== null && s.source.sourceKind !== 'private');
  return known.length === 0 ? null : known.reduce((sum, s) => sum + (s.freeCents ?? 0), 0);
}
