import { askFor } from '../../asks/edits.ts';
import { addDays } from '../../model/calendar.ts';
import { isLastSaidBy, paymentOf } from '../../model/consent.ts';
import { words } from '../../text/rules/request-unanswered.ts';
import { defineRule } from '../define.ts';
import { reaching } from '../fix.ts';
import { nameOf } from '../name.ts';
import { isAsked } from '../reading.ts';

/** Six weeks: longer than any holiday. */
const patienceDays = 42;

/** Money that was asked for long ago, and nobody said yes or no. */
export const rule = defineRule<typeof words.nl>({
  id: 'request-unanswered',
  severity: 'warning',
  place: 'budget',
  source: { part: 'budget', point: 6 },
  words,
  *check(view, today) {
    for (const allocation of view.allocations) {
      const { state, on } = paymentOf(view, allocation);
      const { amountCents } = allocation;
      if (state !== 'requested' || on === null || amountCents === 0) continue;
      if (on > addDays(today, -patienceDays) || !isLastSaidBy(view, 'allocation', allocation.id, today)) continue;
      const source = view.get('budgetSource', allocation.sourceId);
      const cost = view.get('cost', allocation.costId);
      if (source === undefined || cost === undefined || !isAsked(view, cost)) continue;
      yield {
        record: allocation,
        field: 'state',
        data: { name: nameOf(view, cost), cents: amountCents, date: on, source: nameOf(view, source) },
        fixes: [
          { fix: 'approved', changes: reaching(allocation, 'approved') },
          {
            fix: 'again',
            changes: (context, current) => {
              const now = current.get('allocation', allocation.id);
              return now && paymentOf(current, now).state === 'requested'
                ? askFor(current, context, 'allocation', now.id)
                : [];
            },
          },
        ],
        goTo: { view: 'requests' },
      };
    }
  },
});
