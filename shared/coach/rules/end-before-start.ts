import type { RecordOf } from '../../model/records.ts';
import { words } from '../../text/rules/end-before-start.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';

type WithPeriod = RecordOf<'plan'> | RecordOf<'activity'> | RecordOf<'sideTask'> | RecordOf<'budgetSource'>;

const places = { plan: 'plan', activity: 'learning', sideTask: 'working-time', budgetSource: 'budget' } as const;

/** Dates that cannot be right: a period ends before it begins. */
export const rule = defineRule<typeof words.nl>({
  id: 'end-before-start',
  severity: 'error',
  place: 'plan',
  source: { part: 'plan' },
  words,
  *check(view) {
    const records: WithPeriod[] = [view.plan, ...view.activities, ...view.sideTasks, ...view.budgetSources];
    for (const record of records) {
      const { startDate, endDate } = record;
      if (startDate === null || endDate === null || endDate >= startDate) continue;
      yield {
        record,
        field: 'endDate',
        place: places[record.kind],
        data: { name: nameOf(view, record), startDate, endDate },
        fixes: [{ fix: 'swap', changes: altering(record, { startDate: endDate, endDate: startDate }) }],
      };
    }
  },
});
