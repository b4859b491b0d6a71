import type { Target } from '#shared/coach/define.ts';
import { openView } from '../platform/plan-store.ts';
import { placeOfRecord } from './places.ts';
import { openPlace } from './workbench-store.ts';

/** Opens what the coach leads to: a part of the app, or the place of a record with the focus on a field. */
export function openTarget(target: Target): void {
  if ('view' in target) {
    openPlace({ type: target.view }, target.at ? { focus: target.at } : {});
    return;
  }
  const record = openView().records.get(target.recordId);
  if (record) openPlace(placeOfRecord(record), { focus: target.field ?? record.id });
}
