import { sourceStandings } from '../model/budget.ts';
import type { IsoDate } from '../model/define.ts';
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
 * The sources that can still pay `cents` (an unknown amount may), on that day if there is one; private money last, since
 * it is the owner's own.
 */
export function sourcesWithRoom(view: PlanView, cents: number, on: IsoDate | null): RecordOf<'budgetSource'>[] {
  return sourceStandings(view)
    .filter((s) => s.freeCents === null || s.freeCents >= cents)
    .map((s) => s.source)
    .filter((source) => on === null || isWithinPeriod(source, on))
    .sort((a, b) => Number(a.sourceKind === 'private') - Number(b.sourceKind === 'private'))
    .slice(0, most);
}

/** Lets a source pay `cents` of a cost: more of the part it already plans to pay, or a new part. */
export function allocating(cost: RecordOf<'cost'>, source: RecordOf<'budgetSource'>, cents: number): FixChanges {
  return (context, view) => {
    const planned = view.allocationsOf(cost.id).find((a) => a.sourceId === source.id && a.state === 'planned');
    if (planned === undefined)
      return [add(newAllocation(context, view, { costId: cost.id, sourceId: source.id, amountCents: cents }))];
    const change = alter(planned, { amountCents: planned.amountCents + cents });
    return change ? [change] : [];
  };
}
