import { sourceStandings } from '../model/budget.ts';
import { Cents, type IsoDate } from '../model/define.ts';
import { add, alter } from '../model/edits/base.ts';
import { newAllocation } from '../model/edits/new-records.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { RecordOf } from '../model/records.ts';
import type { FixChanges } from './define.ts';

const most = 4;

/** The day on which a cost falls: its own, or else that of its activity; null = not known. */
export function dateOfCost(view: PlanView, cost: RecordOf<'cost'>): IsoDate | null {
  const activity = view.get('activity', cost.activityId);
  return cost.costDate ?? activity?.startDate ?? activity?.endDate ?? null;
}

export function isWithinPeriod(source: RecordOf<'budgetSource'>, date: IsoDate): boolean {
  return (source.startDate === null || date >= source.startDate) && (source.endDate === null || date <= source.endDate);
}

/**
 * Finds the sources that can still pay `cents` (an unknown amount may), on that day if there is one; private money last,
 * since it is the owner's own. Adds the sources up once.
 */
export function roomFinder(view: PlanView): (cents: number, on: IsoDate | null) => RecordOf<'budgetSource'>[] {
  const standings = sourceStandings(view).sort(
    (a, b) => Number(a.source.sourceKind === 'private') - Number(b.source.sourceKind === 'private'),
  );
  return (cents, on) =>
    standings
      .filter((s) => s.freeCents === null || s.freeCents >= cents)
      .map((s) => s.source)
      .filter((source) => on === null || isWithinPeriod(source, on))
      .slice(0, most);
}

/** Lets a source pay `cents` of a cost: more of the part it already plans to pay, or a new part. */
export function allocating(cost: RecordOf<'cost'>, source: RecordOf<'budgetSource'>, cents: number): FixChanges {
  return (context, view) => {
    const planned = view
      .allocationsOf(cost.id)
      .find((a) => a.sourceId === source.id && a.state === 'planned' && isAmount(a.amountCents + cents));
    if (planned === undefined)
      return [add(newAllocation(context, view, { costId: cost.id, sourceId: source.id, amountCents: cents }))];
    const change = alter(planned, { amountCents: planned.amountCents + cents });
    return change ? [change] : [];
  };
}

/** False for a sum that no record can hold. */
export function isAmount(cents: number): boolean {
  return Cents.safeParse(cents).success;
}
