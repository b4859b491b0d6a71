import type { Change } from '../../history/change-set.ts';
import type { FrameField } from '../define.ts';
import {
  definitionOf,
  type IdOf,
  type InitialField,
  type Kind,
  type PlanId,
  type PlanRecord,
  type RecordOf,
  referencesOf,
} from '../records.ts';

/** What an edit may know of the world: ids and time are given, so that shared/ has no clock and no dice. */
export interface EditContext {
  readonly planId: PlanId;
  /** A fresh id of 8–64 characters. */
  readonly newId: () => string;
  /** The moment, ISO 8601 UTC. */
  readonly now: string;
  /** The calendar day where the user is, YYYY-MM-DD. */
  readonly today: string;
}

export type FieldsOf<K extends Kind> = Omit<RecordOf<K>, FrameField>;

/** What a maker has to say: a field that came with a later version has its value by itself. */
export type NewFields<K extends Kind> = Omit<FieldsOf<K>, InitialField<K>> & Partial<FieldsOf<K>>;

/** What a caller says about a new record: some fields it must give, the rest it may. */
export type Said<K extends Kind, Needed extends keyof FieldsOf<K> = never> = Partial<FieldsOf<K>> &
  Pick<FieldsOf<K>, Needed>;

/** Makes a record of a kind. */
export function createRecord<K extends Kind>(context: EditContext, kind: K, fields: NewFields<K>): RecordOf<K> {
  return recordWithId(context, kind, context.newId() as IdOf<K>, fields);
}

/** The same with an id that is known. It carries the version of its kind by itself. */
export function recordWithId<K extends Kind>(
  { planId }: Pick<EditContext, 'planId'>,
  kind: K,
  id: IdOf<K>,
  fields: NewFields<K>,
): RecordOf<K> {
  const { version, initially } = definitionOf(kind);
  return { kind, id, planId, ...(version > 1 && { v: version }), ...initially, ...fields } as unknown as RecordOf<K>;
}

/** The change that adds a record. */
export function add(record: PlanRecord): Change {
  return { before: null, after: record };
}

/** The change that alters fields of a record; null when nothing differs. */
export function alter<R extends PlanRecord>(record: R, patch: Partial<Omit<R, FrameField>>): Change | null {
  const after = { ...record, ...patch } as R;
  return JSON.stringify(after) === JSON.stringify(record) ? null : { before: record, after };
}

/**
 * The changes that delete a record: what cannot stand without it goes along, what only mentions it lets go
 * (`onDelete` in the definition of each kind). The record itself comes first, so that it names the change set.
 */
export function remove(records: ReadonlyMap<string, PlanRecord>, target: PlanRecord): Change[] {
  return removeAll(records, [target]);
}

/** The same for several at once; they come first, in their order. */
export function removeAll(records: ReadonlyMap<string, PlanRecord>, targets: readonly PlanRecord[]): Change[] {
  const gone = new Set<string>(targets.map((target) => target.id));
  for (let grew = gone.size > 0; grew; ) {
    grew = false;
    for (const record of records.values()) {
      if (gone.has(record.id)) continue;
      const doomed = referencesOf(record).some((r) => gone.has(r.id) && rule(record.kind, r.field) === 'delete');
      if (doomed) {
        gone.add(record.id);
        grew = true;
      }
    }
  }
  const changes: Change[] = targets.map((target) => ({ before: target, after: null }));
  const named = new Set<string>(targets.map((target) => target.id));
  for (const record of records.values()) {
    if (named.has(record.id)) continue;
    if (gone.has(record.id)) changes.push({ before: record, after: null });
    else if (referencesOf(record).some((r) => gone.has(r.id)))
      changes.push({ before: record, after: letGo(record, gone) });
  }
  return changes;
}

function rule(kind: Kind, field: string): 'delete' | 'clear' {
  return definitionOf(kind).references.find((r) => r.field === field)?.onDelete ?? 'clear';
}

/** The record without its references to what is gone. */
export function letGo(record: PlanRecord, gone: ReadonlySet<string>): PlanRecord {
  const next: Record<string, unknown> = { ...record };
  for (const { field } of definitionOf(record.kind).references) {
    const value = next[field];
    if (Array.isArray(value)) next[field] = value.filter((id) => !gone.has(id as string));
    else if (typeof value === 'string' && gone.has(value)) next[field] = null;
  }
  return next as unknown as PlanRecord;
}
