import { type EntryStart, isTieable, startEntry, type Tieable } from '#shared/model/edits/logbook.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { openPlace, useWorkbench } from '../../workbench/workbench-store.ts';

/** The field that an entry opens with. */
export const firstField = 'whatHappened';

/** Opens an entry to write in, at its first question. */
export function writeEntry(start: EntryStart = {}): void {
  const { changes, entry } = startEntry(edit.view(), edit.context(), start);
  edit.commit(changes);
  openPlace({ type: 'reflection', id: entry.id }, { pin: true, focus: firstField });
}

/** The record that is in front, when an entry can be about it. */
export function recordInFront(view: PlanView): Tieable | undefined {
  const { tabs, active } = useWorkbench.getState();
  const place = tabs.find((tab) => tab.key === active)?.place;
  const record = place && 'id' in place ? view.records.get(place.id) : undefined;
  return isTieable(record) ? record : undefined;
}
