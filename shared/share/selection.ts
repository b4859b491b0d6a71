import type { PlanView } from '../model/plan-view.ts';
import { definitionOf, type Kind, type PlanRecord, referencesOf } from '../model/records.ts';
import { privateSource } from '../model/talk-points.ts';
import { isSameReceiver, kindsOfChoice, type ShareChoice } from './choice.ts';
import { isBookkeeping, kindPolicies } from './policy.ts';
import { redacted } from './redaction.ts';

/** Why records stay: private and not ticked, in a section that was not chosen, or left out (by hand, or with what was). */
export type StayReason = 'private' | 'notChosen' | 'leftOut';

export interface Staying {
  readonly kind: Kind;
  readonly reason: StayReason;
  readonly count: number;
}

/** Exactly what leaves, and what stays. */
export interface Selection {
  /** The records as the receiver reads them: without the fields that stay, without ids that lead nowhere. */
  readonly records: readonly PlanRecord[];
  /** The kinds the choice speaks of; one without records was shared as "there is none". */
  readonly kinds: readonly Kind[];
  readonly staying: readonly Staying[];
  /** Fields of records that leave, that hold something here and are empty there. References to what stays are not counted. */
  readonly emptied: readonly { readonly id: string; readonly kind: Kind; readonly field: string }[];
}

/**
 * What leaves a plan with a choice, and nothing else: the file, the page and the preview are all made from this. What cannot
 * stand without a record that stays, stays too; what only mentions it, lets go of it.
 */
export function selection(view: PlanView, choice: ShareChoice): Selection {
  const kinds = kindsOfChoice(choice);
  const leftOut = withWhatBelongs(view, new Set(choice.excludedIds));
  leftOut.delete(view.plan.id);
  const going = new Map<string, PlanRecord>();
  for (const record of view.records.values()) {
    if (kinds.includes(record.kind) && !leftOut.has(record.id) && mayGo(view, record, choice))
      going.set(record.id, record);
  }
  dropWhatCannotStand(going);
  const emptied: { id: string; kind: Kind; field: string }[] = [];
  const records = [...going.values()].map((record) => {
    const { leaves, fields } = redacted(record, going, choice, view.records);
    for (const field of fields) emptied.push({ id: record.id, kind: record.kind, field });
    return leaves;
  });
  return { records, kinds, staying: countStaying(view, going, kinds), emptied };
}

/** What belongs to a record as a part of it: the activities of a learning question or a side task, and their hours. */
function withWhatBelongs(view: PlanView, excluded: Set<string>): Set<string> {
  const isOut = (id: string | null) => id !== null && excluded.has(id);
  for (const { id, learningQuestionId, sideTaskId } of view.activities)
    if (isOut(learningQuestionId) || isOut(sideTaskId)) excluded.add(id);
  for (const { id, activityId, sideTaskId, coreTaskId } of view.hourEntries)
    if (isOut(activityId) || isOut(sideTaskId) || isOut(coreTaskId)) excluded.add(id);
  return excluded;
}

/** Rules of single records, beside those of their kind. */
function mayGo(view: PlanView, record: PlanRecord, choice: ShareChoice): boolean {
  switch (record.kind) {
    case 'remark':
    case 'proposal':
    case 'decision': {
      // A thread is between two: what one receiver said does not go to another.
      const share = record.shareId === null ? undefined : view.get('share', record.shareId);
      if (share !== undefined) return isSameReceiver(share, choice);
      return choice.profile === 'manager' && (record.role === 'manager' || record.role === 'employee');
    }
    case 'ask':
      return choice.profile === 'manager';
    default: {
      // What was made of something private says it again.
      const source = privateSource(record);
      return source === null || choice.privateKinds.includes(source);
    }
  }
}

/** Takes out, until nothing changes, what refers to something that stays and cannot be without it. */
function dropWhatCannotStand(going: Map<string, PlanRecord>): void {
  for (let before = -1; before !== going.size; ) {
    before = going.size;
    for (const record of [...going.values()]) {
      const rules = definitionOf(record.kind).references;
      const isLost = referencesOf(record).some(
        (r) => !going.has(r.id) && rules.find((rule) => rule.field === r.field)?.onDelete === 'delete',
      );
      const isAboutNothing = 'aboutId' in record && !going.has(record.aboutId);
      if (isLost || isAboutNothing) going.delete(record.id);
    }
  }
}

function countStaying(view: PlanView, going: ReadonlyMap<string, PlanRecord>, kinds: readonly Kind[]): Staying[] {
  const counts = new Map<Kind, number>();
  for (const { id, kind } of view.records.values())
    if (!going.has(id) && !isBookkeeping(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => {
    const isPrivate = kindPolicies[kind] === 'ticked';
    return { kind, count, reason: kinds.includes(kind) ? 'leftOut' : isPrivate ? 'private' : 'notChosen' };
  });
}
