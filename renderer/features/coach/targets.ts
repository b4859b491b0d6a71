import type { Target } from '#shared/coach/define.ts';
import type { Finding } from '#shared/coach/engine.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { placeOfRecord } from '../../workbench/places.ts';
import { openPlace } from '../../workbench/workbench-store.ts';

/** Opens what a finding points at, with the focus on the field. */
export function goToFinding(finding: Finding): void {
  openTarget({ recordId: finding.recordId, ...(finding.field ? { field: finding.field } : {}) });
}

/** Opens a part of the app, or the place of a record. */
export function openTarget(target: Target): void {
  if ('view' in target) {
    openPlace({ type: target.view }, target.at ? { focus: target.at } : {});
    return;
  }
  const record = edit.view().records.get(target.recordId);
  if (record) openPlace(placeOfRecord(record), { focus: target.field ?? record.id });
}

/** Writes one fix of a finding as one step. */
export function applyFix(finding: Finding, index: number): void {
  const fix = finding.fixes[index];
  if (fix) edit.commit(fix.changes(edit.context(), edit.view()), { origin: 'fix' });
}
