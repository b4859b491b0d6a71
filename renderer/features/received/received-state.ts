import type { ReceivedPlan } from '../../platform/received-store.ts';

/** Where the manager is with a plan. */
export type ReceivedState = 'new' | 'newRound' | 'busy' | 'answered';

/** A new round is one that came after others and on which nothing was written yet. */
export function stateOf({ draft, rounds }: Pick<ReceivedPlan, 'draft' | 'rounds'>): ReceivedState {
  const isEmpty = draft === null || (draft.remarks + draft.proposals + draft.decisions === 0 && draft.sentAt === null);
  if (isEmpty) return rounds > 1 ? 'newRound' : 'new';
  return draft.sentAt !== null ? 'answered' : 'busy';
}
