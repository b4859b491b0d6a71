import * as make from '../model/edits/new-records.ts';
import type { AllocationState } from '../model/kinds/money.ts';
import type { RecordOf } from '../model/records.ts';
import type { ExampleWriter } from './example-writer.ts';
import type { ExampleActivities } from './learning.ts';

/** Three sources, and costs that are spent, approved, requested and planned; of one, € 160 is not covered yet. */
export function writeMoney(example: ExampleWriter, activities: ExampleActivities): void {
  const { sources, costs } = example.texts;
  const source = (sourceKind: keyof typeof sources, amountCents: number | null) => {
    const [name, rules] = sources[sourceKind];
    const period = sourceKind === 'private' ? {} : { startDate: example.startDate, endDate: example.endDate };
    return example.write(make.newBudgetSource, { name, rules, sourceKind, amountCents, ...period });
  };
  const cost = (
    activity: RecordOf<'activity'>,
    amountCents: number,
    days: number,
    parts: readonly (readonly [RecordOf<'budgetSource'>, number, AllocationState])[],
    title = '',
  ) => {
    const { id } = example.write(make.newCost, {
      activityId: activity.id,
      title,
      amountCents,
      costDate: example.day(days),
    });
    for (const [payer, cents, state] of parts)
      example.write(make.newAllocation, { costId: id, sourceId: payer.id, amountCents: cents, state });
  };

  const department = source('department', 1_500_00);
  const personal = source('personal', 1_000_00);
  const own = source('private', null);
  cost(activities.accessibilityCourse, 0, -90, []);
  cost(activities.writingCourse, 595_00, -50, [[department, 595_00, 'spent']]);
  cost(activities.writingCourse, 48_50, -50, [[personal, 48_50, 'spent']], costs.writingBook);
  cost(activities.languageCoach, 270_00, 14, [[personal, 270_00, 'approved']]);
  // What is still to be promised falls at least three months from now: never in the last quarter in which it is asked for.
  cost(activities.dataCourse, 640_00, 101, [[personal, 480_00, 'requested']]);
  cost(activities.journeyCourse, 1_190_00, 150, [
    [department, 740_00, 'planned'],
    [own, 450_00, 'planned'],
  ]);
}
