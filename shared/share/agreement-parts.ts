import type { AgreedRecord, FieldValue, PlanPart } from '../model/kinds/sharing.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { Kind, PlanRecord } from '../model/records.ts';

/**
 * What a decision covers, by the rule of the day it was taken. 1 = the fields of the record alone, with the allocations of a
 * cost. 2 = what somebody who agrees means by it: a course with its title, days, hours and who pays; a learning question with
 * its requirements and the totals of its activities (docs/decisions/what-an-agreement-covers.md).
 */
export type Coverage = 1 | 2;

type FieldsOfKinds = { readonly [K in Kind]?: readonly string[] };

const planFields = [
  'title',
  'jobTitle',
  'department',
  'contractMinutesPerWeek',
  'startDate',
  'endDate',
  'assignment',
  'contribution',
];
const requirementFields = ['title', 'mastery', 'requiredLevel', 'origin'];
const questionFields = [
  'text',
  'neededBy',
  'moment',
  'learningForm',
  'place',
  'doDifferently',
  'practiseAgain',
  'managerSupport',
  'evidenceOfSuccess',
];
const activityFields = ['title', 'way', 'startDate', 'endDate', 'workMinutes', 'ownMinutes'];
const sideTaskFields = [
  'title',
  'subject',
  'isOutsideDepartment',
  'goals',
  'contribution',
  'minutesPerWeek',
  'totalMinutes',
  'startDate',
  'endDate',
];
const coreTaskFields = ['title', 'results', 'minutesPerWeek'];
const periodFields = ['startDate', 'endDate', 'minutesPerWeek', 'sidePermille'];
const costFields = ['title', 'amountCents', 'costDate', 'vat', 'vatPermille'];
const allocationFields = ['sourceId', 'amountCents'];
const sourceFields = ['name', 'sourceKind'];

/** The fields that count when something is agreed on: text, money, hours and days, never a place in a list. */
const fieldsOf: { readonly 1: FieldsOfKinds; readonly 2: Readonly<Record<PlanPart, FieldsOfKinds>> } = {
  1: {
    plan: planFields,
    requirement: requirementFields,
    learningQuestion: questionFields,
    activity: activityFields,
    sideTask: sideTaskFields,
    coreTask: coreTaskFields,
    contractPeriod: periodFields,
    cost: costFields,
    allocation: allocationFields,
  },
  2: {
    sideTask: { sideTask: sideTaskFields },
    cost: {
      cost: [...costFields, 'activityId'],
      allocation: allocationFields,
      budgetSource: sourceFields,
      activity: ['title', 'startDate', 'endDate', 'workMinutes', 'ownMinutes'],
    },
    allocation: {
      allocation: [...allocationFields, 'costId'],
      budgetSource: sourceFields,
      cost: ['title', 'activityId'],
      activity: ['title', 'startDate', 'endDate', 'workMinutes', 'ownMinutes'],
    },
    workTime: { activity: activityFields },
    learningQuestion: {
      learningQuestion: questionFields,
      requirement: requirementFields,
    },
    split: { contractPeriod: periodFields },
    plan: {
      plan: planFields,
      requirement: requirementFields,
      learningQuestion: [...questionFields, 'requirementIds'],
      activity: [...activityFields, 'learningQuestionId'],
      sideTask: sideTaskFields,
      coreTask: coreTaskFields,
      contractPeriod: periodFields,
      cost: [...costFields, 'activityId'],
      allocation: allocationFields,
      budgetSource: sourceFields,
    },
  },
};

/** The fields of a kind that count when something is agreed on, in whatever part; [] = none. */
export function agreedFieldsOf(kind: Kind): readonly string[] {
  const all: readonly FieldsOfKinds[] = [fieldsOf[1], ...Object.values(fieldsOf[2])];
  return [...new Set(all.flatMap((fields) => fields[kind] ?? []))];
}

/** The record a part is about: an activity is decided on for its hours in work time. */
export const kindOfPart: Readonly<Record<PlanPart, Kind>> = {
  sideTask: 'sideTask',
  cost: 'cost',
  allocation: 'allocation',
  workTime: 'activity',
  learningQuestion: 'learningQuestion',
  split: 'contractPeriod',
  plan: 'plan',
};

/** The part that a receiver can decide on a record as; null = not by itself. What one source pays goes with its cost. */
export function partOfKind(kind: string): PlanPart | null {
  const parts = Object.keys(kindOfPart) as PlanPart[];
  return parts.find((part) => part !== 'allocation' && kindOfPart[part] === kind) ?? null;
}

/** Fields that are shown only together with records of another kind (redaction.ts). */
const shownWith: Readonly<Partial<Record<Kind, Readonly<Record<string, Kind>>>>> = {
  plan: { assignment: 'requirement', contribution: 'requirement' },
};

/**
 * The records of a part as they read now, with the fields that count; of the kinds in `scope`, if given. Empty when the
 * record is not there. What was dropped is no part of the whole plan any more.
 */
export function readPart(
  view: PlanView,
  part: PlanPart,
  aboutId: string,
  scope?: readonly string[],
  coverage: Coverage = 2,
): AgreedRecord[] {
  const isInScope = (kind: string) => scope === undefined || scope.includes(kind);
  const counts: FieldsOfKinds = coverage === 1 ? fieldsOf[1] : fieldsOf[2][part];
  const records = coverage === 1 ? recordsOfPart1(view, part, aboutId) : recordsOfPart(view, part, aboutId);
  return records
    .filter(({ kind }) => isInScope(kind) && Object.hasOwn(counts, kind))
    .map((record) => {
      const read = readRecord(record, counts[record.kind] ?? [], isInScope);
      const isSum = coverage === 2 && part === 'learningQuestion' && record.id === aboutId;
      return isSum ? { ...read, fields: { ...read.fields, ...totalsOf(view, aboutId, isInScope) } } : read;
    });
}

function recordsOfPart1(view: PlanView, part: PlanPart, aboutId: string): PlanRecord[] {
  const record = view.records.get(aboutId);
  if (record === undefined || record.kind !== kindOfPart[part]) return [];
  if (part === 'plan') return [...view.records.values()];
  return part === 'cost' ? [record, ...view.allocationsOf(aboutId)] : [record];
}

function recordsOfPart(view: PlanView, part: PlanPart, aboutId: string): PlanRecord[] {
  const record = view.records.get(aboutId);
  if (record === undefined || record.kind !== kindOfPart[part]) return [];
  switch (part) {
    case 'plan':
      return [...view.records.values()].filter((r) => isLive(view, r));
    case 'cost': {
      if (record.kind !== 'cost') return [];
      const allocations = view.allocationsOf(aboutId);
      const sources = new Set(allocations.map((a) => a.sourceId as string));
      return [
        record,
        view.get('activity', record.activityId),
        ...allocations,
        ...[...sources].map((id) => view.records.get(id)),
      ].filter((r) => r !== undefined);
    }
    case 'allocation': {
      if (record.kind !== 'allocation') return [];
      const cost = view.get('cost', record.costId);
      const activity = cost && view.get('activity', cost.activityId);
      return [record, view.get('budgetSource', record.sourceId), cost, activity].filter((r) => r !== undefined);
    }
    case 'learningQuestion': {
      if (record.kind !== 'learningQuestion') return [];
      return [record, ...record.requirementIds.map((id) => view.get('requirement', id))].filter((r) => r !== undefined);
    }
    default:
      return [record];
  }
}

/** False for what was dropped or put off, and for what hangs on it: nobody asks for it any more. */
export function isLive(view: PlanView, record: PlanRecord): boolean {
  switch (record.kind) {
    case 'activity':
      return record.state !== 'dropped';
    case 'learningQuestion':
      return record.state !== 'later';
    case 'sideTask':
      return !record.isCoreTask;
    case 'cost':
      return view.get('activity', record.activityId)?.state !== 'dropped';
    case 'allocation': {
      const cost = view.get('cost', record.costId);
      return cost !== undefined && isLive(view, cost);
    }
    default:
      return true;
  }
}

/** Fields of a learning question that no record holds: the sums of its activities, in minutes and cents. */
function totalsOf(view: PlanView, questionId: string, isInScope: (kind: string) => boolean): AgreedRecord['fields'] {
  const activities = view.activitiesOf(questionId).filter((a) => isLive(view, a));
  const sum = (minutes: (a: (typeof activities)[number]) => number | null) =>
    activities.reduce((total, a) => total + (minutes(a) ?? 0), 0);
  const costs = activities.flatMap((a) => view.costsOf(a.id));
  return {
    ...(isInScope('activity') && {
      totalWorkMinutes: sum((a) => a.workMinutes),
      totalOwnMinutes: sum((a) => a.ownMinutes),
    }),
    ...(isInScope('cost') && { totalCents: costs.reduce((total, c) => total + (c.amountCents ?? 0), 0) }),
  };
}

function readRecord(record: PlanRecord, names: readonly string[], isInScope: (kind: string) => boolean): AgreedRecord {
  const values = record as unknown as Readonly<Record<string, FieldValue>>;
  const shown = names.filter((name) => isInScope(shownWith[record.kind]?.[name] ?? record.kind));
  const fields = shown.map((name) => {
    const value: unknown = values[name] ?? null;
    // Several ids are one text, in an order that does not count.
    return [name, Array.isArray(value) ? value.toSorted().join(' ') : value];
  });
  return { id: record.id, kind: record.kind, fields: Object.fromEntries(fields) };
}
