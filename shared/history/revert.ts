import { letGo, removeAll } from '../model/edits/base.ts';
import { definitionOf, type Kind, type PlanRecord, referencesOf } from '../model/records.ts';
import { applyChanges, invertChanges, type RecordMap, squashChanges } from './apply.ts';
import type { Change } from './change-set.ts';
import { mergeRecord } from './merge.ts';
import { sameRecord } from './same.ts';

/** What was worked on after the changes that are to be taken back. */
export interface InTheWay {
  readonly kind: Kind;
  readonly id: string;
}

export interface RevertOptions {
  /** Takes back later work on the same records too, instead of naming it. */
  readonly takesAlong: boolean;
  /** A record as it was before it was last deleted. */
  readonly lastOf: (id: string) => PlanRecord | null;
}

/**
 * The changes that take back `changes` on the records as they are now, whatever came after; none when nothing of them is
 * left. A record that was changed since keeps its other fields; words are merged. What cannot be taken back without later
 * work going too is named instead.
 */
export function revertChanges(
  records: RecordMap,
  changes: readonly Change[],
  { takesAlong, lastOf }: RevertOptions,
): readonly Change[] | InTheWay {
  const restored: Change[] = [];
  const doomed: PlanRecord[] = [];
  for (const { before: was, after: wanted } of invertChanges(changes)) {
    const now = records.get(((was ?? wanted) as PlanRecord).id) ?? null;
    if (sameRecord(now, wanted) || (now === null) !== (was === null)) continue;
    if (wanted === null) {
      if (!sameRecord(now, was) && !takesAlong) return nameOf(now as PlanRecord);
      doomed.push(now as PlanRecord);
    } else if (was === null || now === null) {
      restored.push({ before: null, after: wanted });
    } else {
      const { record: after, collisions } = mergeRecord(was, wanted, now);
      if (collisions.length > 0 && !takesAlong) return nameOf(now);
      restored.push({ before: now, after });
    }
  }
  const removed = removeAll(applyChanges(records, restored), doomed);
  const alsoGone = removed.slice(doomed.length).find(({ after }) => after === null)?.before;
  if (alsoGone && !takesAlong) return nameOf(alsoGone);
  const complete = withWhatIsMissing(records, squashChanges([restored, removed]), { takesAlong, lastOf });
  const principal = idOf(changes[0] as Change);
  return Array.isArray(complete)
    ? complete.sort((a, b) => Number(idOf(b) === principal) - Number(idOf(a) === principal))
    : complete;
}

/** What comes back leads to records that are there: what it cannot stand without comes back too, what it mentions it lets go. */
function withWhatIsMissing(
  records: RecordMap,
  reverting: readonly Change[],
  { takesAlong, lastOf }: RevertOptions,
): Change[] | InTheWay {
  const complete = new Map(reverting.map((change) => [idOf(change), change]));
  const isThere = (id: string) => (complete.has(id) ? complete.get(id)?.after !== null : records.has(id));
  for (const { before, after } of complete.values()) {
    if (after === null) continue;
    const missing = referencesOf(after).filter(({ id }) => !isThere(id));
    const [cleared, needed] = [
      missing.filter((r) => canClear(after, r.field)),
      missing.filter((r) => !canClear(after, r.field)),
    ];
    for (const { id } of needed) {
      const earlier = takesAlong ? lastOf(id) : null;
      if (earlier === null) return nameOf(after);
      complete.set(id, { before: null, after: earlier });
    }
    if (cleared.length > 0)
      complete.set(after.id, { before, after: letGo(after, new Set(cleared.map(({ id }) => id))) });
  }
  return [...complete.values()].filter((change) => !sameRecord(change.before, change.after));
}

function canClear(record: PlanRecord, field: string): boolean {
  return definitionOf(record.kind).references.find((r) => r.field === field)?.onDelete !== 'delete';
}

function idOf({ before, after }: Change): string {
  return ((before ?? after) as PlanRecord).id;
}

function nameOf({ kind, id }: PlanRecord): InTheWay {
  return { kind, id };
}

/** Whether something of these changes still stands: false once they were taken back, in whatever way. */
export function isInEffect(records: RecordMap, changes: readonly Change[]): boolean {
  return changes.some(({ before, after }) => {
    const now = records.get(((before ?? after) as PlanRecord).id) ?? null;
    if (now === null || before === null || after === null) return (now === null) === (after === null);
    return !sameRecord(mergeRecord(after, before, now).record, now);
  });
}
