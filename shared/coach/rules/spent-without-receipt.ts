import { words } from '../../text/rules/spent-without-receipt.ts';
import { defineRule } from '../define.ts';
import { nameOf } from '../name.ts';
import { isBlank } from '../reading.ts';

/** Nobody asks for a receipt of small change. */
const leastCents = 50_00;

/** Money of the employer that was spent, and nobody knows where the receipt is. */
export const rule = defineRule<typeof words.nl>({
  id: 'spent-without-receipt',
  severity: 'tip',
  place: 'budget',
  source: { part: 'budget', point: 6 },
  words,
  *check(view) {
    for (const cost of view.costs) {
      if (!isBlank(cost.receipt)) continue;
      const cents = view
        .allocationsOf(cost.id)
        .filter((a) => a.isSpent && view.get('budgetSource', a.sourceId)?.sourceKind !== 'private')
        .reduce((sum, a) => sum + a.amountCents, 0);
      if (cents >= leastCents) yield { record: cost, field: 'receipt', data: { name: nameOf(view, cost), cents } };
    }
  },
});
