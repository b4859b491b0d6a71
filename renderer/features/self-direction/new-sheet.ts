import { add } from '#shared/model/edits/base.ts';
import { newClimateSheet } from '#shared/model/edits/new-self-direction.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { openPlace } from '../../workbench/workbench-store.ts';

/** A sheet of today on the learning climate; it opens at its first slider. */
export function startSheet(): void {
  const sheet = newClimateSheet(edit.context(), edit.view(), { byName: edit.view().plan.ownerName });
  edit.commit([add(sheet)]);
  openPlace({ type: 'climate-sheet', id: sheet.id }, { pin: true, focus: 'goal' });
}
