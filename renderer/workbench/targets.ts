import type { Target } from '#shared/coach/define.ts';
import type { PlanRecord } from '#shared/model/records.ts';
import { openView } from '../platform/plan-store.ts';
import { placeOfRecord } from './places.ts';
import { openPlace } from './workbench-store.ts';

/** Opens what the coach leads to: a part of the app, or the place of a record with the focus on a field. */
export function openTarget(target: Target): void {
  if ('view' in target) {
    // The library stands beside a learning question, rather than one sheet with all of them.
    if (target.view === 'library' && target.at) openPlace({ type: target.view, id: target.at });
    else openPlace({ type: target.view }, target.at ? { focus: target.at } : {});
    return;
  }
  const record = openView().records.get(target.recordId);
  if (record === undefined) return;
  openPlace(placeOfRecord(record), { focus: focusOf(record, target.field) });
}

/** How the sheet of a record marks one of its fields, or the record itself (see focus-field.ts). */
export function focusOf(record: PlanRecord, field: string | undefined): string {
  if (field === undefined) return record.id;
  return severalOnOneSheet.has(record.kind) ? `${record.id}/${field}` : field;
}

/** A sheet shows several of these, so the field alone does not say which: `recordId/field` does (see focus-field.ts). */
const severalOnOneSheet: ReadonlySet<PlanRecord['kind']> = new Set([
  'cost',
  'allocation',
  'budgetSource',
  'belief',
  'commitment',
]);
