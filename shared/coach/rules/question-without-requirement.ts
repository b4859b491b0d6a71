import { standingOf } from '../../model/gap.ts';
import { words } from '../../text/rules/question-without-requirement.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';
import { likeliest, sharedWords } from '../plausible.ts';
import { activeQuestions, openRequirements } from '../reading.ts';

const weights = { high: 3, medium: 2, low: 1 } as const;

/** A learning question comes from what the job, the assignment or the own ambition asks: first what, then how. */
export const rule = defineRule<typeof words.nl>({
  id: 'question-without-requirement',
  severity: 'warning',
  place: 'learning',
  source: { part: 'step-2' },
  words,
  *check(view) {
    for (const question of activeQuestions(view)) {
      if (question.requirementIds.length > 0) continue;
      const asked = `${question.shortTitle} ${question.text}`;
      const likely = likeliest(openRequirements(view), (requirement) => {
        const gap = Math.max(0, standingOf(view, requirement).gap ?? 0);
        const isFree = view.questionsFor(requirement.id).length === 0;
        return 10 * sharedWords(asked, requirement.title) + (isFree ? gap * weights[requirement.importance] : 0);
      });
      const field = 'requirementIds';
      const data = { name: nameOf(view, question) };
      if (likely.length === 0) {
        yield { record: question, field, data, goTo: { view: 'requirements' } };
        continue;
      }
      yield {
        record: question,
        field,
        data,
        fixes: likely.map((requirement) => ({
          fix: 'belong',
          detail: requirement.id,
          data: { name: nameOf(view, requirement) },
          changes: altering(question, (q) => ({ requirementIds: [...q.requirementIds, requirement.id] })),
        })),
      };
    }
  },
});
