import { isRenewing } from '../../model/budget-windows.ts';
import { words } from '../../text/rules/renewal-incomplete.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';

const monthsOfYear = 12;

/** A source that comes back, without the day to count from or the number of months: then it counts once. */
export const rule = defineRule<typeof words.nl>({
  id: 'renewal-incomplete',
  severity: 'tip',
  place: 'budget',
  source: { part: 'budget', point: 6 },
  words,
  *check(view) {
    for (const source of view.budgetSources) {
      if (source.renewal === 'none' || isRenewing(source)) continue;
      const startDate = source.startDate ?? view.plan.startDate;
      const renewalMonths = source.renewalMonths ?? monthsOfYear;
      yield {
        record: source,
        field: source.startDate === null ? 'startDate' : 'renewalMonths',
        data: { name: nameOf(view, source) },
        fixes: [
          {
            fix: 'count',
            data: { date: startDate, months: renewalMonths },
            changes: altering(source, { startDate, renewalMonths }),
          },
          { fix: 'once', changes: altering(source, { renewal: 'none' }) },
        ],
      };
    }
  },
});
