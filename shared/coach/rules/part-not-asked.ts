import { addDays } from '../../model/calendar.ts';
import { isLastSaidBy, paymentOf } from '../../model/consent.ts';
import { words } from '../../text/rules/part-not-asked.ts';
import { defineRule } from '../define.ts';
import { reaching, together } from '../fix.ts';
import { nameOf } from '../name.ts';
import { isPlannedOrBusy } from '../reading.ts';

/** Four weeks: an answer takes time, and a place has to be booked. */
const aheadDays = 28;

/** Something is about to begin or has begun, and the money for it was never asked. Private money needs no asking. */
export const rule = defineRule<typeof words.nl>({
  id: 'part-not-asked',
  severity: 'tip',
  place: 'budget',
  source: { part: 'budget', point: 6 },
  words,
  *check(view, today) {
    for (const activity of view.activities) {
      const { startDate } = activity;
      if (!isPlannedOrBusy(activity) || startDate === null || startDate > addDays(today, aheadDays)) continue;
      for (const cost of view.costsOf(activity.id)) {
        const open = view
          .allocationsOf(cost.id)
          .filter((a) => paymentOf(view, a).state === 'planned' && a.amountCents > 0)
          .filter((a) => isLastSaidBy(view, 'allocation', a.id, today))
          .filter((a) => view.get('budgetSource', a.sourceId)?.sourceKind !== 'private');
        if (open.length === 0) continue;
        yield {
          record: cost,
          field: 'allocations',
          data: {
            name: nameOf(view, cost),
            cents: open.reduce((sum, a) => sum + a.amountCents, 0),
            date: startDate,
            hasBegun: startDate <= today,
          },
          fixes: [{ fix: 'asked', changes: together(...open.map((a) => reaching(a, 'requested'))) }],
          goTo: { view: 'requests' },
        };
      }
    }
  },
});
