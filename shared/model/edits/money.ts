import type { Change } from '../../history/change-set.ts';
import { unallocatedCents } from '../budget.ts';
import { totalOfCost } from '../cost-total.ts';
import type { SourceKind } from '../kinds/money.ts';
import type { PlanView } from '../plan-view.ts';
import type { RecordOf } from '../records.ts';
import { allocate, splitByPercent, wholePercent } from '../split.ts';
import { add, alter, type EditContext, type FieldsOf, remove } from './base.ts';
import { newAllocation, newBudgetSource, newCost } from './new-records.ts';

type Allocation = RecordOf<'allocation'>;
type Cost = RecordOf<'cost'>;

/** Who pays: a source of the plan, or a new one of a kind, with a name of its own. */
export type SourceChoice =
  | { readonly sourceId: RecordOf<'budgetSource'>['id'] }
  | { readonly sourceKind: SourceKind; readonly name: string };

/** The source that was chosen, and the change that makes it when it is new. Its amount is unknown: that is not zero. */
function chosenSource(
  view: PlanView,
  context: EditContext,
  choice: SourceChoice,
): { sourceId: RecordOf<'budgetSource'>['id']; changes: Change[] } {
  if ('sourceId' in choice) return { sourceId: choice.sourceId, changes: [] };
  const source = newBudgetSource(context, view, { name: choice.name, sourceKind: choice.sourceKind });
  return { sourceId: source.id, changes: [add(source)] };
}

/** True when the parts of a cost are kept as percentages. */
export function isSplitByPercent(view: PlanView, cost: Cost): boolean {
  return view.allocationsOf(cost.id).some((a) => a.percentHundredths !== null);
}

/**
 * Lets a source pay a part of a cost: what nobody pays yet, so that one source alone needs no typing. Among percentages it
 * gets a percentage. The source is made along with it when it is new.
 */
export function addAllocation(view: PlanView, context: EditContext, cost: Cost, choice: SourceChoice): Change[] {
  const { sourceId, changes } = chosenSource(view, context, choice);
  const amountCents = Math.max(0, unallocatedCents(view, cost) ?? 0);
  const percentHundredths = isSplitByPercent(view, cost) ? Math.max(0, openHundredths(view, cost)) : null;
  const fields = { costId: cost.id, sourceId, amountCents, percentHundredths };
  return [...changes, add(newAllocation(context, view, fields))];
}

/** Gives an allocation what nobody pays yet of its cost. Null when the cost is unknown or covered, or paid for twice. */
export function takeRest(view: PlanView, allocation: Allocation): Change | null {
  const cost = view.get('cost', allocation.costId);
  const open = cost && unallocatedCents(view, cost);
  if (cost === undefined || open === undefined || open === null || open <= 0) return null;
  const rest = openHundredths(view, cost);
  return alter(allocation, {
    amountCents: allocation.amountCents + open,
    // Beside amounts that were typed no percentage says what the rest is.
    percentHundredths:
      allocation.percentHundredths === null || rest <= 0 || !isWhollyByPercent(view, cost)
        ? null
        : allocation.percentHundredths + rest,
  });
}

/** What the percentages of a cost leave of a hundred, in hundredths; negative = more than a hundred. */
export function openHundredths(view: PlanView, cost: Cost): number {
  return wholePercent - view.allocationsOf(cost.id).reduce((sum, a) => sum + (a.percentHundredths ?? 0), 0);
}

/** True when every part of a cost is a percentage, so that together they have to make a hundred. */
export function isWhollyByPercent(view: PlanView, cost: Cost): boolean {
  const allocations = view.allocationsOf(cost.id);
  return allocations.length > 0 && allocations.every((a) => a.percentHundredths !== null);
}

/** Lets an allocation pay an amount that was typed: it is no percentage any more. */
export function payAmount(allocation: Allocation, amountCents: number): Change | null {
  return alter(allocation, { amountCents, percentHundredths: null });
}

/** Divides a cost evenly over its allocations, in the way they are kept. No changes while the cost is unknown. */
export function divideEvenly(view: PlanView, cost: Cost): (Change | null)[] {
  const allocations = view.allocationsOf(cost.id);
  const total = totalOfCost(cost);
  if (total === null || allocations.length === 0) return [];
  const ones = allocations.map(() => 1);
  if (isSplitByPercent(view, cost)) return divideByPercent(cost, allocations, allocate(wholePercent, ones));
  const parts = allocate(total, ones);
  return allocations.map((allocation, i) => payAmount(allocation, parts[i] as number));
}

/**
 * Keeps parts of a cost as percentages of two decimals at most (hundredths: 33,33% = 3333), one a part; the amounts follow,
 * exact to the cent. They need not make a hundred yet.
 */
export function divideByPercent(
  cost: Cost,
  parts: readonly Allocation[],
  hundredths: readonly number[],
): (Change | null)[] {
  if (hundredths.length !== parts.length) throw new RangeError('not one share a source');
  const cents = splitByPercent(totalOfCost(cost), hundredths);
  return parts.map((allocation, i) =>
    alter(allocation, { percentHundredths: hundredths[i] as number, amountCents: cents[i] as number }),
  );
}

/** Keeps the amounts of a cost as they are and lets go of the percentages. */
export function keepAmounts(view: PlanView, cost: Cost): (Change | null)[] {
  return view.allocationsOf(cost.id).map((allocation) => alter(allocation, { percentHundredths: null }));
}

/**
 * The share of each allocation in its cost, in hundredths of a percent: those that are kept, else those of the amounts.
 * Evenly when nothing is allocated or the cost is not known.
 */
export function sharesOf(view: PlanView, cost: Cost): number[] {
  const allocations = view.allocationsOf(cost.id);
  if (allocations.length === 0) return [];
  if (isWhollyByPercent(view, cost)) return allocations.map((a) => a.percentHundredths ?? 0);
  const amounts = allocations.map((a) => a.amountCents);
  const sum = amounts.reduce((total, cents) => total + cents, 0);
  const total = totalOfCost(cost);
  if (sum === 0 || total === null || total === 0 || sum > total) {
    return allocate(wholePercent, sum === 0 ? amounts.map(() => 1) : amounts);
  }
  return allocate(wholePercent, [...amounts, total - sum]).slice(0, -1);
}

/** Alters a cost; the parts that are kept as percentages follow what it now comes to. */
export function alterCost(view: PlanView, cost: Cost, patch: Partial<FieldsOf<'cost'>>): (Change | null)[] {
  const altered = { ...cost, ...patch };
  const byPercent = view.allocationsOf(cost.id).filter((a) => a.percentHundredths !== null);
  const total = totalOfCost(altered);
  if (byPercent.length === 0 || total === totalOfCost(cost)) return [alter(cost, patch)];
  const parts = splitByPercent(
    total,
    byPercent.map((a) => a.percentHundredths ?? 0),
  );
  return [alter(cost, patch), ...byPercent.map((a, i) => alter(a, { amountCents: parts[i] as number }))];
}

/** Says what an activity costs: alters its first cost, or writes one down. `null` = not known, 0 = free on purpose. */
export function stateCost(
  view: PlanView,
  context: EditContext,
  activityId: RecordOf<'activity'>['id'],
  amountCents: number | null,
): (Change | null)[] {
  const [first] = view.costsOf(activityId);
  return first ? alterCost(view, first, { amountCents }) : [add(newCost(context, view, { activityId, amountCents }))];
}

/** The changes that take out a source, and how many allocations go along with it, so that a person can be told. */
export function removeSource(
  view: PlanView,
  source: RecordOf<'budgetSource'>,
): { changes: Change[]; allocationCount: number } {
  return { changes: remove(view.records, source), allocationCount: view.allocationsFrom(source.id).length };
}

/** Kinds of which a plan has no source yet and usually has one: offered by name where somebody has to pay. */
export function missingSourceKinds(view: PlanView): SourceKind[] {
  const present = new Set(view.budgetSources.map((s) => s.sourceKind));
  return (['department', 'personal', 'private'] as const).filter((kind) => !present.has(kind));
}
