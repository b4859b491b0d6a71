import { standingOf } from '../../model/gap.ts';
import type { PlanView } from '../../model/plan-view.ts';
import type { RecordOf } from '../../model/records.ts';
import { words } from '../../text/rules/self-score-without-other-view.ts';
import { defineRule } from '../define.ts';
import { nameOf } from '../name.ts';
import { isAllScored, openRequirements } from '../reading.ts';

/**
 * An own score without anybody else's view: a feedback or an agreed level is one. Asked for once the own round is done, for
 * what matters most (high importance) and what is to be learned (a gap); while nobody has been asked at all, for at least
 * one requirement.
 */
export const rule = defineRule<typeof words.nl>({
  id: 'self-score-without-other-view',
  severity: 'tip',
  place: 'standing',
  source: { part: 'step-2', point: 2 },
  words,
  *check(view) {
    if (!isAllScored(view) && view.learningQuestions.length === 0) return;
    const scored = openRequirements(view).filter((r) => view.latestSelfScore(r.id) !== undefined);
    const alone = scored.filter((r) => !hasOtherView(view, r));
    const worthAsking = alone.filter((r) => r.importance === 'high' || (standingOf(view, r).gap ?? 0) >= 1);
    const isNobodyAsked = alone.length === scored.length;
    for (const requirement of worthAsking.length === 0 && isNobodyAsked ? alone.slice(0, 1) : worthAsking) {
      yield { record: requirement, field: 'feedback', data: { name: nameOf(view, requirement) } };
    }
  },
});

function hasOtherView(view: PlanView, requirement: RecordOf<'requirement'>): boolean {
  return view.feedback(requirement.id).length > 0 || view.latestAgreedLevel(requirement.id) !== undefined;
}
