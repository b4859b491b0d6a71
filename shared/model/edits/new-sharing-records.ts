import type { PlanView } from '../plan-view.ts';
import type { RecordOf } from '../records.ts';
import { createRecord, type EditContext, type Said } from './base.ts';

/** A first round to a manager, of now. What leaves is worked out by shared/share/make-share.ts. */
export function newShare(
  context: EditContext,
  _view: PlanView,
  fields: Said<'share', 'receiverName'>,
): RecordOf<'share'> {
  return createRecord(context, 'share', {
    profile: 'manager',
    sections: [],
    privateKinds: [],
    excludedIds: [],
    note: '',
    round: 1,
    sharedOn: context.today,
    sharedAt: context.now,
    edition: 'file',
    hasPassphrase: false,
    contents: [],
    responses: [],
    ...fields,
  });
}

/** Something the owner says about a record, unless said otherwise. */
export function newRemark(
  context: EditContext,
  view: PlanView,
  fields: Said<'remark', 'aboutId' | 'aboutKind' | 'text'>,
): RecordOf<'remark'> {
  return createRecord(context, 'remark', {
    aboutName: '',
    byName: view.plan.ownerName,
    role: 'employee',
    shareId: null,
    round: 1,
    writtenAt: context.now,
    replyToId: null,
    isResolved: false,
    ...fields,
  });
}

/** Another value for a field, by the manager of the plan. */
export function newProposal(
  context: EditContext,
  view: PlanView,
  fields: Said<'proposal', 'aboutId' | 'aboutKind' | 'field' | 'from' | 'to'>,
): RecordOf<'proposal'> {
  return createRecord(context, 'proposal', {
    aboutName: '',
    byName: view.plan.managerName,
    role: 'manager',
    shareId: null,
    round: 1,
    reason: '',
    proposedAt: context.now,
    state: 'open',
    answer: '',
    answeredAt: null,
    ...fields,
  });
}

/** A decision of today by the manager of the plan. `digest` binds it: see shared/share/agreement.ts, which makes real ones. */
export function newDecision(
  context: EditContext,
  view: PlanView,
  fields: Said<'decision', 'aboutId' | 'aboutKind' | 'part' | 'verdict' | 'digest' | 'agreed' | 'scope'>,
): RecordOf<'decision'> {
  return createRecord(context, 'decision', {
    aboutName: '',
    byName: view.plan.managerName,
    role: 'manager',
    shareId: null,
    round: 1,
    remark: '',
    decidedOn: context.today,
    decidedAt: context.now,
    coverage: 2,
    cameBy: 'file',
    ...fields,
  });
}

/** That the manager of the plan was asked for something, today. */
export function newAsk(
  context: EditContext,
  view: PlanView,
  fields: Said<'ask', 'aboutId' | 'aboutKind' | 'part'>,
): RecordOf<'ask'> {
  return createRecord(context, 'ask', {
    aboutName: '',
    askedOf: view.plan.managerName,
    askedOn: context.today,
    askedAt: context.now,
    ...fields,
  });
}

/** A question of today for feedback with a name to it. */
export function newFeedbackRequest(
  context: EditContext,
  _view: PlanView,
  fields: Said<'feedbackRequest', 'requirementIds'>,
): RecordOf<'feedbackRequest'> {
  return createRecord(context, 'feedbackRequest', {
    title: '',
    note: '',
    mode: 'named',
    askedOn: context.today,
    askedAt: context.now,
    closesOn: null,
    earlierRequestId: null,
    answers: [],
    ...fields,
  });
}
