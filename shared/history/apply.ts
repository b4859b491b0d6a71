import type { PlanRecord } from '../model/records.ts';
import type { Change } from './change-set.ts';
import { sameRecord } from './same.ts';

/** Records by id, in the order in which they were created. */
export type RecordMap = ReadonlyMap<string, PlanRecord>;

/** The records after the changes. Does not judge them: see check.ts. */
export function applyChanges(records: RecordMap, changes: readonly Change[]): RecordMap {
  const next = new Map(records);
  for (const { before, after } of changes) {
    if (after !== null) next.set(after.id, after);
    else if (before !== null) next.delete(before.id);
  }
  return next;
}

/** The changes that take back `changes`, in the same order: the principal change stays first and names the change set. */
export function invertChanges(changes: readonly Change[]): Change[] {
  return changes.map(({ before, after }) => ({ before: after, after: before }));
}

/**
 * One change a record for a row of change sets, oldest first: the first `before` and the last `after`. What was made and
 * removed again within the row, or changed and changed back, disappears.
 */
export function squashChanges(sets: readonly (readonly Change[])[]): Change[] {
  const byId = new Map<string, Change>();
  for (const { before, after } of sets.flat()) {
    const id = (before ?? after)?.id as string;
    const earlier = byId.get(id);
    byId.set(id, { before: earlier ? earlier.before : before, after });
  }
  return [...byId.values()].filter((c) => !sameRecord(c.before, c.after));
}
