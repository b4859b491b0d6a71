import { alter, type FieldsOf } from '#shared/model/edits/base.ts';
import type { Kind } from '#shared/model/records.ts';
import { commit, openView } from './plan-store.ts';

/**
 * Alters fields of a record as it now is. Fields hand over what was typed when they leave the screen, so the record in
 * front of a component may be older than the plan, or gone: then nothing is written.
 */
export function alterRecord<K extends Kind>(kind: K, id: string, patch: Partial<FieldsOf<K>>, group?: string): void {
  const record = openView().get(kind, id);
  if (record === undefined) return;
  commit([alter(record as never, patch as never)], group ? { group } : {});
}
