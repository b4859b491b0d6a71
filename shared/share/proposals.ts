import type { Change } from '../history/change-set.ts';
import { endsBeforeStart } from '../history/check.ts';
import { sameValue } from '../history/same.ts';
import { alter, type EditContext } from '../model/edits/base.ts';
import type { FieldValue } from '../model/kinds/sharing.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { Kind, PlanRecord, RecordOf } from '../model/records.ts';
import { canPropose, currentValue } from './proposable.ts';

/** How a proposal stands to the plan as it is now. */
export type ProposalStanding =
  /** The field still reads as it did: taking it over only changes that. */
  | { readonly stands: 'fits' }
  /** The value was changed meanwhile: show both. */
  | { readonly stands: 'changedMeanwhile'; readonly now: FieldValue }
  /** It reads as proposed already. */
  | { readonly stands: 'already' }
  /** What it is about is not in the plan any more. */
  | { readonly stands: 'gone' }
  /** Taking it over would give an end before a start. */
  | { readonly stands: 'cannot' };

/** How a proposal stands to the plan, whatever was answered to it. */
export function standingOf(view: PlanView, proposal: RecordOf<'proposal'>): ProposalStanding {
  const record = view.records.get(proposal.aboutId);
  const now = record && currentValue(record, proposal.field);
  if (record === undefined || now === undefined || !canPropose(record.kind as Kind, proposal.field, proposal.to))
    return { stands: 'gone' };
  if (sameValue(now, proposal.to)) return { stands: 'already' };
  if (endsBeforeStart(withValue(record, proposal))) return { stands: 'cannot' };
  return sameValue(now, proposal.from) ? { stands: 'fits' } : { stands: 'changedMeanwhile', now };
}

/**
 * Takes a proposal over: the field gets the proposed value, also when it was changed meanwhile. [] when it cannot be, or was
 * answered before.
 */
export function takeProposal(view: PlanView, context: EditContext, id: string, answer = ''): Change[] {
  const proposal = view.get('proposal', id);
  if (proposal === undefined || proposal.state !== 'open') return [];
  const { stands } = standingOf(view, proposal);
  if (stands === 'gone' || stands === 'cannot') return [];
  const record = view.records.get(proposal.aboutId) as PlanRecord;
  const change = stands === 'already' ? null : { before: record, after: withValue(record, proposal) };
  const answered = alter(proposal, { state: 'taken', answer, answeredAt: context.now });
  return [change, answered].filter((c) => c !== null);
}

/** Declines a proposal: nothing changes in the plan. */
export function declineProposal(view: PlanView, context: EditContext, id: string, answer = ''): Change[] {
  const proposal = view.get('proposal', id);
  if (proposal === undefined || proposal.state !== 'open') return [];
  const change = alter(proposal, { state: 'declined', answer, answeredAt: context.now });
  return change ? [change] : [];
}

/** The proposals that wait for an answer, oldest first. */
export function openProposals(view: PlanView): readonly RecordOf<'proposal'>[] {
  return view.proposals.filter((p) => p.state === 'open');
}

function withValue(record: PlanRecord, proposal: RecordOf<'proposal'>): PlanRecord {
  return { ...record, [proposal.field]: proposal.to } as PlanRecord;
}
