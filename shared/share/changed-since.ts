import { applyChanges, invertChanges } from '../history/apply.ts';
import type { ChangeSet } from '../history/change-set.ts';
import { recordName } from '../history/record-name.ts';
import { sameValue } from '../history/same.ts';
import { PlanView } from '../model/plan-view.ts';
import type { PlanRecord, RecordOf } from '../model/records.ts';
import { choiceOf, type ShareChoice } from './choice.ts';
import { recordDigest } from './digest.ts';
import { selection } from './selection.ts';

/** One record that reads differently for the receiver than the last time. */
export interface SharedChange {
  readonly what: 'added' | 'changed' | 'removed';
  readonly id: string;
  readonly kind: string;
  /** Its name now; of one that is gone, its name then. */
  readonly name: string;
  /** As it reads now; null when it is gone. */
  readonly record: PlanRecord | null;
}

/**
 * "Gewijzigd sinds de vorige keer": what a receiver would see that differs from an earlier round, with the choice of that
 * round or another one. In the order of the plan, what is gone last.
 */
export function changedSince(
  view: PlanView,
  share: RecordOf<'share'>,
  choice: ShareChoice = choiceOf(share),
): SharedChange[] {
  const find = (id: string) => view.records.get(id);
  const then = new Map(share.contents.map((c) => [c.id, c]));
  const changes: SharedChange[] = [];
  const shown = new Set<string>();
  for (const record of selection(view, choice).records) {
    shown.add(record.id);
    const before = then.get(record.id);
    if (before?.digest === recordDigest(record)) continue;
    const what = before === undefined ? 'added' : 'changed';
    changes.push({ what, id: record.id, kind: record.kind, name: recordName(record, 'nl', find), record });
  }
  for (const { id, kind, name } of share.contents)
    if (!shown.has(id)) changes.push({ what: 'removed', id, kind, name, record: null });
  return changes;
}

/** The plan as it was, given the change sets since then, newest first: so that fields can be shown side by side. */
export function viewBefore(view: PlanView, newestFirst: readonly ChangeSet[]): PlanView {
  let records = view.records;
  for (const { changes } of newestFirst) records = applyChanges(records, invertChanges(changes));
  return new PlanView(records);
}

/** The fields in which two readings of a record differ, but for its place in a list. */
export function differingFields(before: PlanRecord, after: PlanRecord): string[] {
  const left = before as unknown as Readonly<Record<string, unknown>>;
  const right = after as unknown as Readonly<Record<string, unknown>>;
  return Object.keys(right).filter((field) => field !== 'position' && !sameValue(left[field], right[field]));
}
