import type { Finding } from '#shared/coach/engine.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { openTarget } from '../../workbench/targets.ts';

/** Opens what a finding points at, with the focus on the field. */
export function goToFinding(finding: Finding): void {
  openTarget({ recordId: finding.recordId, ...(finding.field ? { field: finding.field } : {}) });
}

/** Writes one fix of a finding as one step. */
export function applyFix(finding: Finding, index: number): void {
  const fix = finding.fixes[index];
  if (fix) edit.commit(fix.changes(edit.context(), edit.view()), { origin: 'fix' });
}
