import type { Change } from '../../history/change-set.ts';
import { unallocatedCents } from '../budget.ts';
import type { PlanView } from '../plan-view.ts';
import type { RecordOf } from '../records.ts';
import { add, alter, type EditContext, remove } from './base.ts';
import { newAllocation, newBudgetSource, newCost } from './new-records.ts';

type SourceKind = RecordOf<'budgetSource'>['sourceKind'];

/**
 * Divides whole cents over shares, so that the parts are whole cents and add up to exactly `cents`: every part gets its
 * share rounded down, and the cents that are left go to the largest remainders (the first of equals first).
 * Throws RangeError for a negative or broken amount or share, or when the shares add up to nothing.
 */
export function allocate(cents: number, shares: readonly number[]): number[] {
  if (!Number.isSafeInteger(cents) || cents < 0) throw new RangeError('not a whole amount');
  if (shares.some((s) => !Number.isSafeInteger(s) || s < 0)) throw new RangeError('not whole shares');
  const amount = BigInt(cents);
  const whole = shares.reduce((sum, s) => sum + BigInt(s), 0n);
  if (whole === 0n) throw new RangeError('no shares');
  const parts = shares.map((share, index) => {
    const exact = amount * BigInt(share);
    return { index, cents: exact / whole, remainder: exact % whole };
  });
  const left = Number(amount - parts.reduce((sum, p) => sum + p.cents, 0n));
  const luckiest = [...parts].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1,
  );
  for (const part of luckiest.slice(0, left)) part.cents += 1n;
  return parts.map((p) => Number(p.cents));
}

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

/**
 * Lets a source pay a part of a cost: what nobody pays yet, so that one source alone needs no typing. The source is made
 * along with it when it is new.
 */
export function addAllocation(
  view: PlanView,
  context: EditContext,
  cost: RecordOf<'cost'>,
  choice: SourceChoice,
): Change[] {
  const { sourceId, changes } = chosenSource(view, context, choice);
  const amountCents = Math.max(0, unallocatedCents(view, cost) ?? 0);
  return [...changes, add(newAllocation(context, view, { costId: cost.id, sourceId, amountCents }))];
}

/** Gives an allocation what nobody pays yet of its cost. Null when the cost is unknown or covered, or paid for twice. */
export function takeRest(view: PlanView, allocation: RecordOf<'allocation'>): Change | null {
  const cost = view.get('cost', allocation.costId);
  const open = cost && unallocatedCents(view, cost);
  if (open === undefined || open === null || open <= 0) return null;
  return alter(allocation, { amountCents: allocation.amountCents + open });
}

/**
 * Divides a cost over its allocations: evenly, or by percentages of two decimals at most (hundredths: 33,33% = 3333), one
 * an allocation in the order of `view.allocationsOf`. Exact to the cent. No changes while the cost is unknown.
 * Throws RangeError when the hundredths do not add up to 10 000.
 */
export function divideCost(view: PlanView, cost: RecordOf<'cost'>, hundredths?: readonly number[]): (Change | null)[] {
  const allocations = view.allocationsOf(cost.id);
  if (cost.amountCents === null || allocations.length === 0) return [];
  const shares = hundredths ?? allocations.map(() => 1);
  if (shares.length !== allocations.length) throw new RangeError('not one share a source');
  if (hundredths && hundredths.reduce((sum, h) => sum + h, 0) !== 10_000) throw new RangeError('not 100%');
  const parts = allocate(cost.amountCents, shares);
  return allocations.map((allocation, i) => alter(allocation, { amountCents: parts[i] as number }));
}

/** The share of each allocation in its cost, in hundredths of a percent that add up to 10 000; evenly when nothing is allocated. */
export function sharesOf(view: PlanView, cost: RecordOf<'cost'>): number[] {
  const allocations = view.allocationsOf(cost.id);
  if (allocations.length === 0) return [];
  const amounts = allocations.map((a) => a.amountCents);
  return allocate(10_000, amounts.some((a) => a > 0) ? amounts : amounts.map(() => 1));
}

/** Says what an activity costs: alters its first cost, or writes one down. `null` = not known, 0 = free on purpose. */
export function stateCost(
  view: PlanView,
  context: EditContext,
  activityId: RecordOf<'activity'>['id'],
  amountCents: number | null,
): (Change | null)[] {
  const [first] = view.costsOf(activityId);
  return [first ? alter(first, { amountCents }) : add(newCost(context, view, { activityId, amountCents }))];
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
