import type { PlanView } from '../../model/plan-view.ts';
import type { RecordOf } from '../../model/records.ts';
import { words } from '../../text/rules/own-means-for-required-training.ts';
import { defineRule } from '../define.ts';
import { law } from '../law.ts';
import { nameOf } from '../name.ts';
import { isBlank } from '../reading.ts';

/**
 * Own time, private money or a repayment clause for training of which the owner said that it is obliged: a possible conflict
 * with art. 7:611a BW. Only a signal, that leads to the conversation: whether the article holds here is not for the coach to
 * say, and hours are not changed on one's own. Silent once it is a point for a conversation.
 */
export const rule = defineRule<typeof words.nl>({
  id: 'own-means-for-required-training',
  severity: 'warning',
  place: 'budget',
  source: { part: 'budget', point: 7, law: law.requiredTraining },
  words,
  *check(view) {
    for (const activity of view.activities) {
      const { requiredBy: by, state } = activity;
      if (by === null || state === 'dropped' || isBroughtUp(view, activity)) continue;
      const minutes = activity.ownMinutes ?? 0;
      const cents = privateCents(view, activity);
      const hasRepayment = view.costsOf(activity.id).some((c) => c.repayUntil !== null || !isBlank(c.repayTerms));
      if (minutes === 0 && cents === 0 && !hasRepayment) continue;
      yield {
        record: activity,
        field: minutes > 0 ? 'ownMinutes' : 'costs',
        data: { name: nameOf(view, activity), minutes, cents, by, hasRepayment },
        goTo: { view: 'conversations' },
      };
    }
  },
});

/** By the key of the point that a conversation proposes for it (talk-proposals.ts). */
function isBroughtUp(view: PlanView, { id }: RecordOf<'activity'>): boolean {
  return view.talkPoints.some((point) => point.sourceKey === `coach:own-means-for-required-training:${id}`);
}

function privateCents(view: PlanView, activity: RecordOf<'activity'>): number {
  return view
    .costsOf(activity.id)
    .flatMap((cost) => view.allocationsOf(cost.id))
    .filter((a) => view.get('budgetSource', a.sourceId)?.sourceKind === 'private')
    .reduce((sum, a) => sum + a.amountCents, 0);
}
