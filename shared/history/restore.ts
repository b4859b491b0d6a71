import { definitionOf, type PlanRecord, referencesOf } from '../model/records.ts';
import type { RecordMap } from './apply.ts';
import type { Change } from './change-set.ts';
import { sameRecord } from './same.ts';

/**
 * The changes that bring a plan back to what it was: what was altered gets its wording of then, what was removed comes back,
 * what came since goes. What was closed since (a completed scan) and what is fixed once written stays as it is now.
 */
export function restoreChanges(now: RecordMap, then: RecordMap): Change[] {
  const changes: Change[] = [];
  for (const [id, record] of then) {
    const today = now.get(id) ?? null;
    if (!sameRecord(today, record) && !(today && mayNotGoBack(today, record)))
      changes.push({ before: today, after: record });
  }
  for (const [id, record] of now) if (!then.has(id)) changes.push({ before: record, after: null });
  return withPlanFirst(withoutBroken(now, changes));
}

/**
 * The changes that bring back one record that was removed or altered, with all it refers to that is not there any more.
 * Nothing that came since goes.
 */
export function restoreRecords(now: RecordMap, then: RecordMap, ids: readonly string[]): Change[] {
  const changes = new Map<string, Change>();
  const take = (id: string, isAsked: boolean) => {
    const record = then.get(id);
    const today = now.get(id) ?? null;
    if (record === undefined || changes.has(id) || (today !== null && !isAsked)) return;
    if (sameRecord(today, record) || (today && mayNotGoBack(today, record))) return;
    changes.set(id, { before: today, after: record });
    for (const reference of referencesOf(record)) take(reference.id, false);
  };
  for (const id of ids) take(id, true);
  return withPlanFirst(withoutBroken(now, [...changes.values()]));
}

/** A field that is written once, or a record that was closed since: the store refuses to set those back. */
function mayNotGoBack(today: PlanRecord, then: PlanRecord): boolean {
  const { fixed, sealed } = definitionOf(today.kind);
  const left = today as unknown as Record<string, unknown>;
  const right = then as unknown as Record<string, unknown>;
  if (sealed !== null && left[sealed.once] !== null) return true;
  return fixed.some((field) => JSON.stringify(left[field]) !== JSON.stringify(right[field]));
}

/** Without the changes after which a record would refer to nothing: what it refers to stays, or it stays away. */
function withoutBroken(now: RecordMap, changes: readonly Change[]): Change[] {
  let left = [...changes];
  for (;;) {
    const after = new Map(now);
    for (const change of left) {
      if (change.after) after.set(change.after.id, change.after);
      else if (change.before) after.delete(change.before.id);
    }
    const broken = [...after.values()].filter((r) => referencesOf(r).some(({ id, to }) => after.get(id)?.kind !== to));
    if (broken.length === 0) return left;
    const needed = new Set(broken.flatMap((r) => referencesOf(r).map(({ id }) => id)));
    const brokenIds = new Set<string>(broken.map((r) => r.id));
    const next = left.filter((change) => {
      const id = (change.before ?? change.after)?.id as string;
      return change.after === null ? !needed.has(id) : !brokenIds.has(id);
    });
    if (next.length === left.length) return [];
    left = next;
  }
}

/** The principal change comes first: it names the change set. */
function withPlanFirst(changes: readonly Change[]): Change[] {
  const isPlan = (change: Change) => (change.before ?? change.after)?.kind === 'plan';
  return [...changes.filter(isPlan), ...changes.filter((change) => !isPlan(change))];
}
