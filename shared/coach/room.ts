import { windowStandings } from '../model/budget.ts';
import { windowOn } from '../model/budget-windows.ts';
import { paymentOf } from '../model/consent.ts';
import { Cents, type IsoDate } from '../model/define.ts';
import { add, alter } from '../model/edits/base.ts';
import { newAllocation } from '../model/edits/new-records.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { RecordOf } from '../model/records.ts';
import type { FixChanges } from './define.ts';

const most = 4;

export function isWithinPeriod(source: RecordOf<'budgetSource'>, date: IsoDate): boolean {
  return (source.startDate === null || date >= source.startDate) && (source.endDate === null || date <= source.endDate);
}

/**
 * Finds the sources that can still pay `cents` (an unknown amount may), in the window of that day, or of today when there is
 * none; private money last, since it is the owner's own. Adds a window of a source up once.
 */
export function roomFinder(
  view: PlanView,
  today: IsoDate,
): (cents: number, on: IsoDate | null) => RecordOf<'budgetSource'>[] {
  const sources = [...view.budgetSources].sort(
    (a, b) => Number(a.sourceKind === 'private') - Number(b.sourceKind === 'private'),
  );
  const known = new Map<string, number | null>();
  const freeIn = (source: RecordOf<'budgetSource'>, day: IsoDate): number | null => {
    const { index } = windowOn(source, day);
    const key = `${source.id} ${index}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const free = windowStandings(view, source, day).find((s) => s.window.index === index)?.freeCents ?? null;
    known.set(key, free);
    return free;
  };
  return (cents, on) => {
    if (!isAmount(cents)) return [];
    return sources
      .filter((source) => on === null || isWithinPeriod(source, on))
      .filter((source) => {
        const free = freeIn(source, on ?? today);
        return free === null || free >= cents;
      })
      .slice(0, most);
  };
}

/** Lets a source pay `cents` of a cost: more of the part it already plans to pay, or a new part. */
export function allocating(cost: RecordOf<'cost'>, source: RecordOf<'budgetSource'>, cents: number): FixChanges {
  return (context, view) => {
    const planned = view
      .allocationsOf(cost.id)
      .find(
        (a) => a.sourceId === source.id && paymentOf(view, a).state === 'planned' && isAmount(a.amountCents + cents),
      );
    if (planned === undefined)
      return [add(newAllocation(context, view, { costId: cost.id, sourceId: source.id, amountCents: cents }))];
    const change = alter(planned, { amountCents: planned.amountCents + cents, percentHundredths: null });
    return change ? [change] : [];
  };
}

/** False for a sum that no record can hold. */
export function isAmount(cents: number): boolean {
  return Cents.safeParse(cents).success;
}
