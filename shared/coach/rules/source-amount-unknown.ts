import { sourceStandings } from '../../model/budget.ts';
import { words } from '../../text/rules/source-amount-unknown.ts';
import { defineRule } from '../define.ts';
import { nameOf } from '../name.ts';

/** Something is asked of a source of which nobody knows yet what it holds. Private money is the owner's own. */
export const rule = defineRule<typeof words.nl>({
  id: 'source-amount-unknown',
  severity: 'tip',
  place: 'budget',
  source: { part: 'budget', point: 6 },
  words,
  *check(view, today) {
    for (const { source, usedCents } of sourceStandings(view, today)) {
      if (source.amountCents !== null || source.sourceKind === 'private' || usedCents === 0) continue;
      yield { record: source, field: 'amountCents', data: { name: nameOf(view, source), cents: usedCents } };
    }
  },
});
