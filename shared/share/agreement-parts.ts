import type { AgreedRecord, FieldValue, PlanPart } from '../model/kinds/sharing.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { Kind, PlanRecord } from '../model/records.ts';

/** The fields that count when something is agreed on: text, money and hours, never a place in a list. */
const agreedFields = {
  plan: [
    'title',
    'jobTitle',
    'department',
    'contractMinutesPerWeek',
    'startDate',
    'endDate',
    'assignment',
    'contribution',
  ],
  requirement: ['title', 'mastery', 'requiredLevel', 'origin'],
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
  ],
  activity: ['title', 'way', 'startDate', 'endDate', 'workMinutes', 'ownMinutes'],
  sideTask: [
    'title',
    'subject',
    'isOutsideDepartment',
    'goals',
    'contribution',
    'minutesPerWeek',
    'totalMinutes',
    'startDate',
    'endDate',
  ],
  coreTask: ['title', 'results', 'minutesPerWeek'],
  contractPeriod: ['startDate', 'endDate', 'minutesPerWeek', 'sidePermille'],
  cost: ['title', 'amountCents', 'costDate', 'vat', 'vatPermille'],
  allocation: ['sourceId', 'amountCents'],
} as const satisfies { readonly [K in Kind]?: readonly string[] };

type AgreedKind = keyof typeof agreedFields;

/** The fields of a kind that count when something is agreed on; [] = none. */
export function agreedFieldsOf(kind: Kind): readonly string[] {
  return Object.hasOwn(agreedFields, kind) ? agreedFields[kind as AgreedKind] : [];
}

/** The record a part is about: an activity is decided on for its hours in work time. */
export const kindOfPart: Readonly<Record<PlanPart, Kind>> = {
  sideTask: 'sideTask',
  cost: 'cost',
  workTime: 'activity',
  learningQuestion: 'learningQuestion',
  plan: 'plan',
};

/** The part that a record can be decided on as; null = not by itself. */
export function partOfKind(kind: string): PlanPart | null {
  return (Object.keys(kindOfPart) as PlanPart[]).find((part) => kindOfPart[part] === kind) ?? null;
}

/** Fields that are shown only together with records of another kind (redaction.ts). */
const shownWith: Readonly<Partial<Record<Kind, Readonly<Record<string, Kind>>>>> = {
  plan: { assignment: 'requirement', contribution: 'requirement' },
};

/**
 * The records of a part as they read now, with the fields that count; of the kinds in `scope`, if given. A cost goes with
 * its allocations; the whole plan with everything that can be agreed on. Empty when the record is not there.
 */
export function readPart(view: PlanView, part: PlanPart, aboutId: string, scope?: readonly string[]): AgreedRecord[] {
  const isInScope = (kind: string) => scope === undefined || scope.includes(kind);
  return recordsOfPart(view, part, aboutId)
    .filter(({ kind }) => isInScope(kind))
    .map((record) => readRecord(record, isInScope));
}

function recordsOfPart(view: PlanView, part: PlanPart, aboutId: string): PlanRecord[] {
  const record = view.records.get(aboutId);
  if (record === undefined || record.kind !== kindOfPart[part]) return [];
  switch (part) {
    case 'plan':
      return [...view.records.values()].filter((r) => Object.hasOwn(agreedFields, r.kind));
    case 'cost':
      return [record, ...view.allocationsOf(aboutId)];
    default:
      return [record];
  }
}

function readRecord(record: PlanRecord, isInScope: (kind: string) => boolean): AgreedRecord {
  const values = record as unknown as Readonly<Record<string, FieldValue>>;
  const all: readonly string[] = agreedFields[record.kind as AgreedKind];
  const names = all.filter((name) => isInScope(shownWith[record.kind]?.[name] ?? record.kind));
  return {
    id: record.id,
    kind: record.kind,
    fields: Object.fromEntries(names.map((name) => [name, values[name] ?? null])),
  };
}
