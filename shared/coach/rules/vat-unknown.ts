import { words } from '../../text/rules/vat-unknown.ts';
import { defineRule } from '../define.ts';
import { alteringCost } from '../fix.ts';
import { nameOf } from '../name.ts';
import { isPlannedOrBusy } from '../reading.ts';

/** A course or training that has a price, and nobody knows whether VAT comes on top: what counts is the price with VAT. */
export const rule = defineRule<typeof words.nl>({
  id: 'vat-unknown',
  severity: 'tip',
  place: 'budget',
  source: { part: 'budget', point: 6 },
  words,
  *check(view) {
    for (const cost of view.costs) {
      const activity = view.get('activity', cost.activityId);
      if (activity?.way !== 'formal' || !isPlannedOrBusy(activity) || (cost.amountCents ?? 0) === 0) continue;
      const isUnknown = cost.vat === 'unknown' || (cost.vat === 'excluded' && cost.vatPermille === null);
      if (!isUnknown) continue;
      yield {
        record: cost,
        field: 'vat',
        data: { name: nameOf(view, cost), cents: cost.amountCents ?? 0 },
        fixes: [
          { fix: 'included', changes: alteringCost(cost, { vat: 'included' }) },
          { fix: 'added', changes: alteringCost(cost, { vat: 'excluded', vatPermille: 210 }) },
          { fix: 'exempt', changes: alteringCost(cost, { vat: 'exempt' }) },
        ],
      };
    }
  },
});
