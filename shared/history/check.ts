import type { ErrorReply } from '../contract/errors.ts';
import { definitionOf, type PlanRecord, referencesOf } from '../model/records.ts';
import type { ChangeSet } from './change-set.ts';
import { sameRecord, sameValue } from './same.ts';

/** What the check may ask about the plan as it is before the change set. */
export interface PlanReader {
  get(id: string): PlanRecord | undefined;
  /** Ids of the records that refer to this one. */
  referrers(id: string): Iterable<string>;
}

/**
 * The first reason why a change set may not be written, as an error with the record it is about; null when it may.
 * `invalid-input` stands for what no screen should be able to send: a record twice, of another plan, or no plan record.
 *
 * Codes: conflict, fixed-field, broken-reference, bad-dates, invalid-input, unknown-plan.
 */
export function checkChangeSet(plan: PlanReader, changeSet: ChangeSet): ErrorReply | null {
  const after = new Map<string, PlanRecord | null>();
  if (plan.get(changeSet.planId) === undefined && changeSet.changes[0]?.after?.kind !== 'plan')
    return { code: 'unknown-plan', data: { planId: changeSet.planId } };
  for (const change of changeSet.changes) {
    const record = (change.before ?? change.after) as PlanRecord;
    const refuse = (code: ErrorReply['code'], data: ErrorReply['data'] = {}): ErrorReply => ({
      code,
      data: { kind: record.kind, id: record.id, ...data },
    });
    if (after.has(record.id)) return refuse('invalid-input', { reason: 'record-twice' });
    after.set(record.id, change.after);
    if ([change.before, change.after].some((side) => side !== null && side.planId !== changeSet.planId))
      return refuse('invalid-input', { reason: 'other-plan' });
    if (!sameRecord(plan.get(record.id) ?? null, change.before)) return refuse('conflict');
    if (change.before && change.after) {
      const field =
        changedFixedField(change.before, change.after) ??
        (isStepBack(changeSet) ? null : changedSealedField(change.before, change.after));
      if (field !== null) return refuse('fixed-field', { field });
    }
    if (change.after && endsBeforeStart(change.after)) return refuse('bad-dates');
    if (record.kind === 'plan' && (change.after === null || record.id !== (changeSet.planId as string)))
      return refuse('invalid-input', { reason: 'plan-record' });
  }
  const find = (id: string) => (after.has(id) ? (after.get(id) ?? undefined) : plan.get(id));
  return checkReferences(plan, after, find);
}

/** Every reference of what is written leads to a record of the right kind, and nothing still refers to what goes. */
function checkReferences(
  plan: PlanReader,
  after: ReadonlyMap<string, PlanRecord | null>,
  find: (id: string) => PlanRecord | undefined,
): ErrorReply | null {
  for (const [id, record] of after) {
    if (record) {
      const broken = referencesOf(record).find((r) => find(r.id)?.kind !== r.to);
      if (broken)
        return { code: 'broken-reference', data: { kind: record.kind, id, field: broken.field, to: broken.id } };
      continue;
    }
    for (const referrer of plan.referrers(id)) {
      // One that is itself written was judged above, by what it becomes.
      if (!after.has(referrer)) return { code: 'broken-reference', data: { id: referrer, to: id } };
    }
  }
  return null;
}

/** Whether a record has a period that ends before it starts. The same rule for every kind with these two dates. */
export function endsBeforeStart(record: PlanRecord): boolean {
  if (!('startDate' in record)) return false;
  const { startDate, endDate } = record;
  return startDate !== null && endDate !== null && endDate < startDate;
}

/** The fixed field that differs, or null (method.md: a score is dated and never overwritten). */
function changedFixedField(before: PlanRecord, after: PlanRecord): string | null {
  const left = before as unknown as Record<string, unknown>;
  const right = after as unknown as Record<string, unknown>;
  return definitionOf(before.kind).fixed.find((field) => !sameValue(left[field], right[field])) ?? null;
}

/** The field of a closed record that differs, or null (method.md: a completed scan is never changed). */
function changedSealedField(before: PlanRecord, after: PlanRecord): string | null {
  const { sealed, schema } = definitionOf(before.kind);
  if (sealed === null) return null;
  const left = before as unknown as Record<string, unknown>;
  const right = after as unknown as Record<string, unknown>;
  if (left[sealed.once] === null) return null;
  const closed = Object.keys(schema.shape).filter((field) => !sealed.except.includes(field));
  return closed.find((field) => !sameValue(left[field], right[field])) ?? null;
}

/** Undo and redo only go back to what was there: closing a record is itself something that can be taken back. */
function isStepBack({ origin }: ChangeSet): boolean {
  return origin === 'undo' || origin === 'redo';
}
