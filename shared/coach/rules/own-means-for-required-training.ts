import { Minutes } from '../../model/define.ts';
import type { PlanView } from '../../model/plan-view.ts';
import type { RecordOf } from '../../model/records.ts';
import { words } from '../../text/rules/own-means-for-required-training.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { law } from '../law.ts';
import { nameOf } from '../name.ts';

/**
 * Own time or private money for training that the job or the assignment asks: a possible conflict with art. 7:611a BW. Only
 * a signal: whether law or cao obliges the employer here is not for the coach to say.
 */
export const rule = defineRule<typeof words.nl>({
  id: 'own-means-for-required-training',
  severity: 'warning',
  place: 'budget',
  source: { part: 'budget', point: 7, law: law.requiredTraining },
  words,
  *check(view) {
    for (const activity of view.activities) {
      if (activity.way !== 'formal' || activity.state === 'dropped' || !isAskedByJob(view, activity)) continue;
      const minutes = activity.ownMinutes ?? 0;
      const cents = privateCents(view, activity);
      if (minutes === 0 && cents === 0) continue;
      const workMinutes = (activity.workMinutes ?? 0) + minutes;
      const toWorkTime = {
        fix: 'workTime' as const,
        data: { minutes },
        changes: altering(activity, { workMinutes, ownMinutes: 0 }),
      };
      yield {
        record: activity,
        field: minutes > 0 ? 'ownMinutes' : 'costs',
        data: { name: nameOf(view, activity), minutes, cents },
        fixes: cents === 0 && Minutes.safeParse(workMinutes).success ? [toWorkTime] : [],
        goTo: { view: 'conversations' },
      };
    }
  },
});

function isAskedByJob(view: PlanView, activity: RecordOf<'activity'>): boolean {
  const question = activity.learningQuestionId && view.get('learningQuestion', activity.learningQuestionId);
  if (!question) return false;
  return question.requirementIds.some((id) => {
    const origin = view.get('requirement', id)?.origin;
    return origin === 'profile' || origin === 'assignment';
  });
}

function privateCents(view: PlanView, activity: RecordOf<'activity'>): number {
  return view
    .costsOf(activity.id)
    .flatMap((cost) => view.allocationsOf(cost.id))
    .filter((a) => view.get('budgetSource', a.sourceId)?.sourceKind === 'private')
    .reduce((sum, a) => sum + a.amountCents, 0);
}
