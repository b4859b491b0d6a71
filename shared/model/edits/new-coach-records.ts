import type { PlanView } from '../plan-view.ts';
import type { RecordOf } from '../records.ts';
import { createRecord, type EditContext, type Said } from './base.ts';

/** "Weet ik, bewust zo", said today about a finding. */
export function newDismissal(
  context: EditContext,
  _view: PlanView,
  fields: Said<'dismissal', 'findingKey' | 'ruleId'>,
): RecordOf<'dismissal'> {
  return createRecord(context, 'dismissal', {
    reason: '',
    dismissedOn: context.today,
    dismissedAt: context.now,
    ...fields,
  });
}

/** Another weight for a rule of the coach in this plan. */
export function newRuleSetting(
  context: EditContext,
  _view: PlanView,
  fields: Said<'ruleSetting', 'ruleId' | 'severity'>,
): RecordOf<'ruleSetting'> {
  return createRecord(context, 'ruleSetting', fields);
}
