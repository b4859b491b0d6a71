import type { FieldsOf } from '#shared/model/edits/base.ts';
import { alterCost, payAmount } from '#shared/model/edits/money.ts';
import { commit, openView } from './plan-store.ts';

/** Alters fields of a cost as it now is; the parts that are kept as percentages follow. */
export function alterCostRecord(id: string, patch: Partial<FieldsOf<'cost'>>, group?: string): void {
  const view = openView();
  const cost = view.get('cost', id);
  if (cost) commit(alterCost(view, cost, patch), group ? { group } : {});
}

/** Lets a part of a cost pay an amount that was typed. */
export function payFromAllocation(id: string, amountCents: number, group?: string): void {
  const allocation = openView().get('allocation', id);
  if (allocation) commit([payAmount(allocation, amountCents)], group ? { group } : {});
}
