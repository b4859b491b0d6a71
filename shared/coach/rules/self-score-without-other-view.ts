import { words } from '../../text/rules/self-score-without-other-view.ts';
import { defineRule } from '../define.ts';
import { nameOf } from '../name.ts';
import { isAllScored, openRequirements } from '../reading.ts';

/**
 * An own score without anybody else's view. Asked for once the own round is done, and not for what matters least: a
 * feedback or an agreed level is a view.
 */
export const rule = defineRule<typeof words.nl>({
  id: 'self-score-without-other-view',
  severity: 'tip',
  place: 'standing',
  words,
  *check(view) {
    if (!isAllScored(view) && view.learningQuestions.length === 0) return;
    for (const requirement of openRequirements(view)) {
      if (requirement.importance === 'low' || view.latestSelfScore(requirement.id) === undefined) continue;
      if (view.feedback(requirement.id).length > 0 || view.latestAgreedLevel(requirement.id) !== undefined) continue;
      yield { record: requirement, field: 'feedback', data: { name: nameOf(view, requirement) } };
    }
  },
});
