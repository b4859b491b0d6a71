import { words } from '../../text/rules/cost-unknown.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';
import { isAmount } from '../room.ts';

/** Unknown is not zero. Asked of what is planned, under way or done. */
export const rule = defineRule<typeof words.nl>({
  id: 'cost-unknown',
  severity: 'tip',
  place: 'budget',
  source: { part: 'budget', point: 6 },
  words,
  *check(view) {
    for (const cost of view.costs) {
      const state = view.get('activity', cost.activityId)?.state;
      if (cost.amountCents !== null || state === 'idea' || state === 'dropped') continue;
      const allocated = view.allocationsOf(cost.id).reduce((sum, a) => sum + a.amountCents, 0);
      yield {
        record: cost,
        field: 'amountCents',
        data: { name: nameOf(view, cost) },
        fixes: !isAmount(allocated)
          ? []
          : [
              allocated === 0
                ? { fix: 'free', changes: altering(cost, { amountCents: 0 }) }
                : {
                    fix: 'allocated',
                    data: { cents: allocated },
                    changes: altering(cost, { amountCents: allocated }),
                  },
            ],
      };
    }
  },
});
