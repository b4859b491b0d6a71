import { words } from '../../text/rules/score-without-evidence.ts';
import { defineRule } from '../define.ts';
import { nameOf } from '../name.ts';
import { isBlank, openRequirements } from '../reading.ts';

const strong = 4;

/** A high score without an example: step 2 asks for a score with evidence. */
export const rule = defineRule<typeof words.nl>({
  id: 'score-without-evidence',
  severity: 'tip',
  place: 'standing',
  source: { part: 'step-2' },
  words,
  *check(view) {
    for (const requirement of openRequirements(view)) {
      const score = view.latestSelfScore(requirement.id);
      if (score === undefined || score.level < strong || !isBlank(score.evidence)) continue;
      yield { record: score, field: 'evidence', data: { name: nameOf(view, requirement), level: score.level } };
    }
  },
});
