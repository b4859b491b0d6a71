import { type BudgetWindow, fundsOf, type WindowFunds, windowOn } from './budget-windows.ts';
import { type PaymentState, paymentOf } from './consent.ts';
import { totalOfCost } from './cost-total.ts';
import type { IsoDate } from './define.ts';
import type { SourceKind } from './kinds/money.ts';
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
  const totals = view.costsOf(activityId).map(totalOfCost);
  return {
    knownCents: totals.reduce((sum: number, cents) => sum + (cents ?? 0), 0),
    hasUnknown: totals.includes(null),
    isStated: totals.length > 0,
  };
}

/** Cents of a cost that no source pays yet; negative = more was allocated than it costs; null = the cost is unknown. */
export function unallocatedCents(view: PlanView, cost: RecordOf<'cost'>): number | null {
  const total = totalOfCost(cost);
  if (total === null) return null;
  return total - view.allocationsOf(cost.id).reduce((sum, a) => sum + a.amountCents, 0);
}

/** The day on which a cost falls: its own, or else that of its activity; null = not known. */
export function dateOfCost(view: PlanView, cost: RecordOf<'cost'>): IsoDate | null {
  const activity = view.get('activity', cost.activityId);
  return cost.costDate ?? activity?.startDate ?? activity?.endDate ?? null;
}

/** A part that a source pays, with what it belongs to. */
export interface SourceUse {
  readonly allocation: RecordOf<'allocation'>;
  readonly cost: RecordOf<'cost'>;
  readonly activity: RecordOf<'activity'>;
  /** The day on which it falls; null = not known. */
  readonly date: IsoDate | null;
  /** False for what a dropped activity asked: that asks nothing any more, unless it was spent already. */
  readonly isCounted: boolean;
  /** What counts against the source, in cents. */
  readonly cents: number;
}

/** All that is asked of a source. */
export function usesOf(view: PlanView, sourceId: string): SourceUse[] {
  return view.allocationsFrom(sourceId).flatMap((allocation) => {
    const cost = view.get('cost', allocation.costId);
    const activity = cost && view.get('activity', cost.activityId);
    if (cost === undefined || activity === undefined) return [];
    const isCounted = activity.state !== 'dropped' || allocation.isSpent;
    const cents = isCounted ? allocation.amountCents : 0;
    return [{ allocation, cost, activity, date: dateOfCost(view, cost), isCounted, cents }];
  });
}

type ByState = Readonly<Record<PaymentState, number>>;

/** A source and what is asked of it in one of its windows, in cents. */
export interface SourceStanding {
  readonly source: RecordOf<'budgetSource'>;
  readonly window: BudgetWindow;
  readonly byState: ByState;
  readonly usedCents: number;
  /** What came along from earlier windows; null = the amount is unknown. */
  readonly carriedCents: number | null;
  /** Amount + what came along; null = the amount is unknown. */
  readonly availableCents: number | null;
  /** Available − used; negative = overspent; null = the amount is unknown. */
  readonly freeCents: number | null;
  /** The window is over on the day that was asked for: what was left has lapsed or went along. */
  readonly isClosed: boolean;
}

/** The standings of one source in every window in which something happens, and in that of the day `on`, in order of time. */
export function windowStandings(view: PlanView, source: RecordOf<'budgetSource'>, on: IsoDate): SourceStanding[] {
  const uses = usesOf(view, source.id);
  const states = new Map<number, Record<PaymentState, number>>();
  for (const { date, cents, allocation } of uses) {
    const { index } = windowOn(source, date ?? on);
    const byState = states.get(index) ?? { planned: 0, requested: 0, approved: 0, spent: 0 };
    byState[paymentOf(view, allocation).state] += cents;
    states.set(index, byState);
  }
  return fundsOf(source, uses, on).map((funds) => standingOf(source, funds, states.get(funds.window.index), on));
}

function standingOf(
  source: RecordOf<'budgetSource'>,
  { window, usedCents, carriedCents, availableCents, leftCents }: WindowFunds,
  byState: ByState = { planned: 0, requested: 0, approved: 0, spent: 0 },
  on: IsoDate,
): SourceStanding {
  return {
    source,
    window,
    byState,
    usedCents,
    carriedCents,
    availableCents,
    freeCents: leftCents,
    isClosed: window.endDate !== null && window.endDate < on,
  };
}

/** Every source with its sums in the window of the day `on`. What has no day yet counts in that one. */
export function sourceStandings(view: PlanView, on: IsoDate): SourceStanding[] {
  return view.budgetSources.map((source) => {
    const { index } = windowOn(source, on);
    return windowStandings(view, source, on).find((s) => s.window.index === index) as SourceStanding;
  });
}

/**
 * Every source in each of its windows in which something happens, and in that of the day `on`: together all that is asked
 * in the plan, so that no euro is out of sight because it falls in another period.
 */
export function allStandings(view: PlanView, on: IsoDate): SourceStanding[] {
  return view.budgetSources.flatMap((source) => windowStandings(view, source, on));
}

/**
 * What is still free on a day over all sources whose amount is known. Private money is left out (it is the owner's own), and
 * so is what was left of a source whose period is over.
 */
export function freeBudgetCents(view: PlanView, on: IsoDate): number | null {
  const known = sourceStandings(view, on).filter((s) => s.freeCents !== null && s.source.sourceKind !== 'private');
  if (known.length === 0) return null;
  return known.reduce((sum, s) => sum + (s.isClosed ? Math.min(0, s.freeCents ?? 0) : (s.freeCents ?? 0)), 0);
}

/** What each kind of source pays over the whole plan, in cents. */
export function allocatedByKind(view: PlanView): Readonly<Record<SourceKind, number>> {
  const sums = { department: 0, personal: 0, private: 0, other: 0 };
  for (const source of view.budgetSources)
    for (const { cents } of usesOf(view, source.id)) sums[source.sourceKind] += cents;
  return sums;
}
