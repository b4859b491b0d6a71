import { newCost } from '../../model/edits/new-records.ts';
import { words } from '../../text/rules/formal-activity-without-cost.ts';
import { defineRule } from '../define.ts';
import { adding } from '../fix.ts';
import { nameOf } from '../name.ts';
import { isPlannedOrBusy } from '../reading.ts';

/** A planned course or training about which nothing was said of cost: "free" is an explicit € 0. */
export const rule = defineRule<typeof words.nl>({
  id: 'formal-activity-without-cost',
  severity: 'tip',
  place: 'budget',
  source: { part: 'budget', point: 6 },
  words,
  *check(view) {
    for (const activity of view.activities) {
      if (
        activity.requiredBy !== null ||
        activity.way !== 'formal' ||
        !isPlannedOrBusy(activity) ||
        view.costsOf(activity.id).length > 0
      )
        continue;
      yield {
        record: activity,
        field: 'costs',
        data: { name: nameOf(view, activity) },
        fixes: [
          {
            fix: 'free',
            changes: adding((context, current) =>
              newCost(context, current, { activityId: activity.id, amountCents: 0 }),
            ),
          },
        ],
      };
    }
  },
});
