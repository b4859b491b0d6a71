import type { RecordOf } from '../../model/records.ts';
import { words } from '../../text/rules/end-before-start.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';

type WithPeriod =
  | RecordOf<'plan'>
  | RecordOf<'activity'>
  | RecordOf<'sideTask'>
  | RecordOf<'budgetSource'>
  | RecordOf<'leave'>
  | RecordOf<'contractPeriod'>;

const places = {
  plan: 'plan',
  activity: 'learning',
  sideTask: 'working-time',
  budgetSource: 'budget',
  leave: 'working-time',
  contractPeriod: 'working-time',
} as const;

/** Dates that cannot be right: a period ends before it begins. */
export const rule = defineRule<typeof words.nl>({
  id: 'end-before-start',
  severity: 'error',
  place: 'plan',
  source: { part: 'plan' },
  words,
  *check(view) {
    const records: WithPeriod[] = [
      view.plan,
      ...view.activities,
      ...view.sideTasks,
      ...view.budgetSources,
      ...view.leaves,
      ...view.contractPeriods,
    ];
    for (const record of records) {
      const { startDate, endDate } = record;
      if (startDate === null || endDate === null || endDate >= startDate) continue;
      yield {
        record,
        field: 'endDate',
        place: places[record.kind],
        // A contract has no name of its own; the word is the same in both languages.
        data: { name: record.kind === 'contractPeriod' ? 'contract' : nameOf(view, record), startDate, endDate },
        fixes: [{ fix: 'swap', changes: altering(record, { startDate: endDate, endDate: startDate }) }],
      };
    }
  },
});
