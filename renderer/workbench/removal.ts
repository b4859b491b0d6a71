import { describeChanges } from '#shared/history/describe.ts';
import { remove } from '#shared/model/edits/base.ts';
import type { PlanRecord } from '#shared/model/records.ts';
import { commit, openView } from '../platform/plan-store.ts';
import { useSettings } from '../platform/settings-store.ts';
import { tellDone } from './undoable.ts';

/** Deletes a record and what cannot stand without it, says what went, and offers the way back. */
export function removeWithUndo(record: PlanRecord): void {
  const view = openView();
  const changes = remove(view.records, record);
  const done = commit(changes);
  const { language } = useSettings.getState();
  tellDone(
    done,
    describeChanges(changes, language, (id) => view.records.get(id)),
  );
}
