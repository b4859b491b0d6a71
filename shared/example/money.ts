import { answerInTalk, askFor } from '../asks/edits.ts';
import { addMonths } from '../model/calendar.ts';
import type { PaymentState } from '../model/consent.ts';
import type { FieldsOf } from '../model/edits/base.ts';
import * as make from '../model/edits/new-records.ts';
import type { RecordOf } from '../model/records.ts';
import type { ExampleWriter } from './example-writer.ts';
import type { ExampleActivities } from './learning.ts';

/** A part of a cost: who pays how much, how far it is, and since how many days; with a percentage when it is kept as one. */
type Part = readonly [
  payer: RecordOf<'budgetSource'>,
  cents: number,
  state: PaymentState,
  days: number | null,
  percentHundredths?: number,
];

/**
 * Three sources, of which one carries over what was left of last year, and costs that are spent, approved, requested and
 * planned; of one, € 160 is not covered yet.
 */
export function writeMoney(example: ExampleWriter, activities: ExampleActivities): void {
  const { sources, costs } = example.texts;
  const source = (sourceKind: keyof typeof sources, fields: Partial<FieldsOf<'budgetSource'>>) => {
    const [name, rules] = sources[sourceKind];
    return example.write(make.newBudgetSource, { name, rules, sourceKind, ...fields });
  };
  const cost = (
    activity: RecordOf<'activity'>,
    fields: Partial<FieldsOf<'cost'>> & { readonly amountCents: number },
    days: number,
    parts: readonly Part[],
  ) => {
    const { id } = example.write(make.newCost, { activityId: activity.id, costDate: example.day(days), ...fields });
    for (const [payer, amountCents, state, since, percentHundredths = null] of parts) {
      const on = since === null ? null : example.day(since);
      const isSpent = state === 'spent';
      const part = {
        costId: id,
        sourceId: payer.id,
        amountCents,
        percentHundredths,
        isSpent,
        spentOn: isSpent ? on : null,
      };
      const { id: aboutId } = example.write(make.newAllocation, part);
      if (on === null || isSpent) continue;
      example.say((view, context) =>
        state === 'approved'
          ? answerInTalk(view, context, { part: 'allocation', aboutId, on })
          : askFor(view, { ...context, today: on }, 'allocation', aboutId),
      );
    }
  };
  const withVat = { vat: 'included', vatPermille: 210 } as const;

  const department = source('department', {
    amountCents: 1_500_00,
    startDate: example.startDate,
    endDate: example.endDate,
  });
  const personal = source('personal', {
    amountCents: 600_00,
    startDate: addMonths(example.startDate, -12),
    renewal: 'carriesOver',
    renewalMonths: 12,
  });
  const own = source('private', { amountCents: null });
  cost(activities.accessibilityCourse, { amountCents: 0 }, -90, []);
  cost(activities.writingCourse, { amountCents: 595_00, receipt: costs.writingReceipt, ...withVat }, -50, [
    [department, 595_00, 'spent', -50],
  ]);
  cost(
    activities.writingCourse,
    { title: costs.writingBook, amountCents: 48_50, receipt: costs.bookReceipt, vat: 'included', vatPermille: 90 },
    -50,
    [[personal, 48_50, 'spent', -50]],
  );
  cost(activities.languageCoach, { amountCents: 270_00, vat: 'exempt' }, 14, [[personal, 270_00, 'approved', -12]]);
  // What is still to be promised falls at least three months from now: never in the last quarter in which it is asked for.
  cost(activities.dataCourse, { amountCents: 640_00, ...withVat }, 101, [[personal, 480_00, 'requested', -9]]);
  cost(activities.journeyCourse, { amountCents: 1_200_00, ...withVat }, 150, [
    [department, 720_00, 'planned', null, 6_000],
    [own, 480_00, 'planned', null, 4_000],
  ]);
}
