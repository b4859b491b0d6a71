import { words } from '../../text/rules/requirement-without-self-score.ts';
import { defineRule } from '../define.ts';
import { nameOf } from '../name.ts';
import { openRequirements } from '../reading.ts';

/**
 * A requirement without own score: step 2 is unfinished. Silent while the first round of scoring has hardly begun: half of
 * the scores, or a learning question, shows that it has.
 */
export const rule = defineRule<typeof words.nl>({
  id: 'requirement-without-self-score',
  severity: 'warning',
  place: 'standing',
  source: { part: 'step-2', point: 2 },
  words,
  *check(view) {
    const requirements = openRequirements(view);
    const unscored = requirements.filter((r) => view.latestSelfScore(r.id) === undefined);
    if (view.learningQuestions.length === 0 && unscored.length * 2 > requirements.length) return;
    for (const requirement of unscored) {
      yield {
        record: requirement,
        field: 'selfScore',
        data: { name: nameOf(view, requirement) },
        goTo: { view: 'scoring', at: requirement.id },
      };
    }
  },
});
