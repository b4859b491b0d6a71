import { dateOfCost, type SourceStanding, windowStandings } from '../../model/budget.ts';
import { isRenewing, windowOn } from '../../model/budget-windows.ts';
import { isToBeSettled } from '../../model/consent.ts';
import type { IsoDate } from '../../model/define.ts';
import type { PlanView } from '../../model/plan-view.ts';
import type { RecordOf } from '../../model/records.ts';
import { words } from '../../text/rules/source-overspent.ts';
import { defineRule } from '../define.ts';
import { altering, together } from '../fix.ts';
import { nameOf } from '../name.ts';
import { isAsked } from '../reading.ts';
import { allocating, isAmount, roomFinder } from '../room.ts';

const most = 3;

/** Sums that cannot be right: more is asked of a source than it holds, in any of its windows. */
export const rule = defineRule<typeof words.nl>({
  id: 'source-overspent',
  severity: 'error',
  place: 'budget',
  source: { part: 'budget', point: 6 },
  words,
  *check(view, today) {
    const sourcesWithRoom = roomFinder(view, today);
    for (const source of view.budgetSources) {
      for (const standing of windowStandings(view, source, today)) {
        const { freeCents, availableCents, usedCents, window } = standing;
        if (freeCents === null || freeCents >= 0 || availableCents === null || source.amountCents === null) continue;
        const name = nameOf(view, source);
        const enough = source.amountCents - freeCents;
        const raise = {
          fix: 'raise' as const,
          data: { name, cents: enough },
          changes: altering(source, { amountCents: enough }),
        };
        const renews = isRenewing(source);
        yield {
          record: source,
          field: 'amountCents',
          ...(renews && { detail: `${window.index}` }),
          data: {
            name,
            cents: availableCents,
            used: usedCents,
            startDate: renews ? window.startDate : null,
            endDate: renews ? window.endDate : null,
          },
          fixes: [...moving(view, standing, -freeCents, today, sourcesWithRoom), ...(isAmount(enough) ? [raise] : [])],
        };
      }
    }
  },
});

/** Moves what is too much of one part to other sources. What is approved or spent stays where it is. */
function moving(
  view: PlanView,
  { source, window }: SourceStanding,
  over: number,
  today: IsoDate,
  sourcesWithRoom: ReturnType<typeof roomFinder>,
) {
  const part = view
    .allocationsFrom(source.id)
    .filter((a) => isToBeSettled(view, a) && a.amountCents >= over)
    .filter((a) => {
      const cost = view.get('cost', a.costId);
      if (cost === undefined || !isAsked(view, cost)) return false;
      return windowOn(source, dateOfCost(view, cost) ?? today).index === window.index;
    })
    .at(-1);
  const cost = part && view.get('cost', part.costId);
  if (part === undefined || cost === undefined) return [];
  return sourcesWithRoom(over, dateOfCost(view, cost))
    .slice(0, most)
    .map((target: RecordOf<'budgetSource'>) => ({
      fix: 'move' as const,
      detail: target.id,
      data: { source: nameOf(view, target), cents: over },
      changes:
        part.amountCents === over
          ? altering(part, { sourceId: target.id })
          : together(
              altering(part, { amountCents: part.amountCents - over, percentHundredths: null }),
              allocating(cost, target, over),
            ),
    }));
}
