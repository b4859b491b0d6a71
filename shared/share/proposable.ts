import type { FieldValue } from '../model/kinds/sharing.ts';
import { definitionOf, type Kind, type PlanRecord } from '../model/records.ts';

/** Fields of a kind for which a receiver may propose another value: words, hours, money, dates, choices. */
const proposableFields: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  plan: ['assignment', 'contribution', 'knowForAssignment', 'knowForMotivation', 'startDate', 'endDate'],
  requirement: ['title', 'mastery', 'requiredLevel', 'importance', 'note'],
  quality: ['title', 'evidence'],
  commitment: ['title', 'owner', 'dueDate'],
  conversation: ['heldOn', 'startTime', 'durationMinutes', 'followUpDate'],
  learningQuestion: [
    'text',
    'neededBy',
    'moment',
    'learningForm',
    'place',
    'doDifferently',
    'practiseAgain',
    'managerSupport',
    'evidenceOfSuccess',
    'practiseOn',
    'lookBackOn',
  ],
  activity: ['title', 'way', 'startDate', 'endDate', 'workMinutes', 'ownMinutes', 'note'],
  practiceMoment: ['plannedOn', 'note'],
  sideTask: [
    'title',
    'subject',
    'goals',
    'contribution',
    'minutesPerWeek',
    'totalMinutes',
    'startDate',
    'endDate',
    'isOutsideDepartment',
    'isCoreTask',
  ],
  coreTask: ['title', 'results', 'minutesPerWeek'],
  cost: ['title', 'amountCents', 'costDate', 'vat', 'vatPermille'],
  allocation: ['amountCents'],
  budgetSource: ['name', 'amountCents', 'startDate', 'endDate', 'rules'],
  climateSheet: ['insight', 'outlook', 'keys'],
};

/** The fields of a record for which another value can be proposed, in the order in which they are shown; [] = none. */
export function fieldsToPropose(kind: Kind): readonly string[] {
  return proposableFields[kind] ?? [];
}

/** Whether this value could stand in that field of a record of that kind. */
export function canPropose(kind: Kind, field: string, value: FieldValue): boolean {
  if (!fieldsToPropose(kind).includes(field)) return false;
  const schema = definitionOf(kind).schema.shape[field];
  return schema !== undefined && (schema as { safeParse(v: unknown): { success: boolean } }).safeParse(value).success;
}

/** The value of a field that can be proposed for; undefined when it is not one. */
export function currentValue(record: PlanRecord, field: string): FieldValue | undefined {
  if (!fieldsToPropose(record.kind).includes(field)) return undefined;
  return (record as unknown as Readonly<Record<string, FieldValue>>)[field];
}
