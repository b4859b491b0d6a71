import { add } from '#shared/model/edits/base.ts';
import { beginScan } from '#shared/model/edits/self-direction.ts';
import { waitingScan } from '#shared/scan/history.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { openPlace } from '../../workbench/workbench-store.ts';

/** Goes on with the scan that waits, or begins one. */
export function startScan(): void {
  const waiting = waitingScan(edit.view());
  if (waiting) {
    openPlace({ type: 'scan', id: waiting.id }, { pin: true });
    return;
  }
  const scan = beginScan(edit.context(), edit.view());
  edit.commit([add(scan)]);
  openPlace({ type: 'scan', id: scan.id }, { pin: true });
}
