import { answerInTalk, reachPayment, redate, redatePayment, retract } from '#shared/asks/edits.ts';
import { consentOf, type PaymentState } from '#shared/model/consent.ts';
import type { IsoDate } from '#shared/model/define.ts';
import type { PlanPart } from '#shared/model/kinds/sharing.ts';
import { edit } from './plan-hooks.ts';

/** Brings a part of a cost into a state, from today. */
export function reachPaymentState(allocationId: string, state: PaymentState): void {
  const view = edit.view();
  const allocation = view.get('allocation', allocationId);
  if (allocation) edit.commit(reachPayment(view, edit.context(), allocation, state));
}

/** Says on which other day the state of a part of a cost was reached. */
export function redatePaymentOf(allocationId: string, on: IsoDate | null): void {
  const view = edit.view();
  const allocation = view.get('allocation', allocationId);
  if (allocation) edit.commit(redatePayment(view, edit.context(), allocation, on));
}

/** Writes down that the manager agreed to a part in a talk on that day; null = takes back what was written down. */
export function agreeInTalk(part: PlanPart, aboutId: string, on: IsoDate | null): void {
  const view = edit.view();
  if (on === null) edit.commit(retract(view, part, aboutId));
  else if (consentOf(view, part, aboutId).answered?.answer === 'yes')
    edit.commit(redate(view, edit.context(), part, aboutId, on));
  else edit.commit(answerInTalk(view, edit.context(), { part, aboutId, on }));
}
