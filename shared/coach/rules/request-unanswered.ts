import { addDays } from '../../model/calendar.ts';
import { alter } from '../../model/edits/base.ts';
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
      const { state, stateOn, amountCents } = allocation;
      if (state !== 'requested' || stateOn === null || amountCents === 0) continue;
      if (stateOn > addDays(today, -patienceDays)) continue;
      const source = view.get('budgetSource', allocation.sourceId);
      const cost = view.get('cost', allocation.costId);
      if (source === undefined || cost === undefined || !isAsked(view, cost)) continue;
      yield {
        record: allocation,
        field: 'state',
        data: { name: nameOf(view, cost), cents: amountCents, date: stateOn, source: nameOf(view, source) },
        fixes: [
          { fix: 'approved', changes: reaching(allocation, 'approved') },
          {
            fix: 'again',
            changes: (context, current) => {
              const now = current.get('allocation', allocation.id);
              const change = now?.state === 'requested' ? alter(now, { stateOn: context.today }) : null;
              return change ? [change] : [];
            },
          },
        ],
        goTo: { view: 'requests' },
      };
    }
  },
});
