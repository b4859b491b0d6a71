import type { PlanView } from '../model/plan-view.ts';
import type { RecordOf } from '../model/records.ts';
import type { AgreementChange } from './agreement.ts';
import { changedSince } from './changed-since.ts';
import { isSameReceiver, roundsOf } from './choice.ts';

type Share = RecordOf<'share'>;

/** The newest round of every receiver, oldest first. */
export function newestRounds(view: PlanView): Share[] {
  return view.shares.filter((share) => roundsOf(view, share).at(-1)?.id === share.id);
}

/** The newest round that went to whom this decision came from; of one without a round, the newest to a manager. */
export function roundAfter(view: PlanView, decision: RecordOf<'decision'>): Share | undefined {
  const share = decision.shareId === null ? undefined : view.get('share', decision.shareId);
  const newest = view.shares.findLast((s) => (share ? isSameReceiver(s, share) : s.profile === 'manager'));
  return newest !== undefined && newest.sharedAt > decision.decidedAt ? newest : undefined;
}

/** Whether everything that changed after a decision was shared again with who decided, as it reads now. */
export function wasShownSince(
  view: PlanView,
  decision: RecordOf<'decision'>,
  changes: readonly AgreementChange[],
): boolean {
  const newest = roundAfter(view, decision);
  if (newest === undefined) return false;
  const unseen = new Set(changedSince(view, newest).map((change) => change.id));
  const shown = new Set(newest.contents.map((c) => c.id));
  return changes.every(({ recordId, what }) => !unseen.has(recordId) && (what === 'removed' || shown.has(recordId)));
}
