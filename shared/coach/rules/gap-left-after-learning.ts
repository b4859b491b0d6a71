import { standingOf } from '../../model/gap.ts';
import { words } from '../../text/rules/gap-left-after-learning.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';
import { openRequirements } from '../reading.ts';

/** All learning questions about a gap are done, but the gap still stands: time to look again. */
export const rule = defineRule<typeof words.nl>({
  id: 'gap-left-after-learning',
  severity: 'tip',
  place: 'standing',
  source: { part: 'step-2', point: 3 },
  words,
  *check(view) {
    for (const requirement of openRequirements(view)) {
      const { gap } = standingOf(view, requirement);
      const questions = view.questionsFor(requirement.id);
      if (gap === null || gap < 1 || questions.length === 0 || questions.some((q) => q.state !== 'done')) continue;
      yield {
        record: requirement,
        field: 'selfScore',
        data: { name: nameOf(view, requirement), level: requirement.requiredLevel - gap },
        fixes: [{ fix: 'notNow', changes: altering(requirement, { notNow: { reason: '' } }) }],
        goTo: { view: 'scoring', at: requirement.id },
      };
    }
  },
});
