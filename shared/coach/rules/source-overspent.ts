import { sourceStandings } from '../../model/budget.ts';
import type { PlanView } from '../../model/plan-view.ts';
import type { RecordOf } from '../../model/records.ts';
import { words } from '../../text/rules/source-overspent.ts';
import { defineRule } from '../define.ts';
import { altering, together } from '../fix.ts';
import { nameOf } from '../name.ts';
import { isAsked } from '../reading.ts';
import { allocating, dateOfCost, isAmount, roomFinder } from '../room.ts';

const most = 3;

/** Sums that cannot be right: more is asked of a source than it holds. */
export const rule = defineRule<typeof words.nl>({
  id: 'source-overspent',
  severity: 'error',
  place: 'budget',
  source: { part: 'budget', point: 6 },
  words,
  *check(view) {
    for (const { source, freeCents, usedCents } of sourceStandings(view)) {
      if (freeCents === null || freeCents >= 0 || source.amountCents === null) continue;
      const over = -freeCents;
      const raise = {
        fix: 'raise' as const,
        data: { name: nameOf(view, source), cents: usedCents },
        changes: altering(source, { amountCents: usedCents }),
      };
      yield {
        record: source,
        field: 'amountCents',
        data: { name: nameOf(view, source), cents: source.amountCents, used: usedCents },
        fixes: [...moving(view, source, over), ...(isAmount(usedCents) ? [raise] : [])],
      };
    }
  },
});

/** Moves what is too much of one part to other sources. What is approved or spent stays where it is. */
function moving(view: PlanView, source: RecordOf<'budgetSource'>, over: number) {
  const part = view
    .allocationsFrom(source.id)
    .filter((a) => (a.state === 'planned' || a.state === 'requested') && a.amountCents >= over)
    .filter((a) => {
      const cost = view.get('cost', a.costId);
      return cost !== undefined && isAsked(view, cost);
    })
    .at(-1);
  const cost = part && view.get('cost', part.costId);
  if (part === undefined || cost === undefined) return [];
  return roomFinder(view)(over, dateOfCost(view, cost))
    .slice(0, most)
    .map((target) => ({
      fix: 'move' as const,
      detail: target.id,
      data: { source: nameOf(view, target), cents: over },
      changes:
        part.amountCents === over
          ? altering(part, { sourceId: target.id })
          : together(altering(part, { amountCents: part.amountCents - over }), allocating(cost, target, over)),
    }));
}
