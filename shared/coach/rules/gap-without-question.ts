import { newLearningQuestion } from '../../model/edits/new-records.ts';
import { standingOf } from '../../model/gap.ts';
import { words } from '../../text/rules/gap-without-question.ts';
import { defineRule } from '../define.ts';
import { adding, altering } from '../fix.ts';
import { nameOf } from '../name.ts';
import { isAllScored, openRequirements } from '../reading.ts';

/**
 * A gap of one level or more without a learning question and without "bewust niet nu". A question without activities is
 * told by question-without-activity. Silent until the own round of step 2 is done: gaps are weighed against each other.
 */
export const rule = defineRule<typeof words.nl>({
  id: 'gap-without-question',
  severity: 'warning',
  place: 'standing',
  source: { part: 'step-2', point: 3 },
  words,
  *check(view) {
    if (!isAllScored(view) && view.learningQuestions.length === 0) return;
    for (const requirement of openRequirements(view)) {
      const { gap } = standingOf(view, requirement);
      if (gap === null || gap < 1 || view.questionsFor(requirement.id).length > 0) continue;
      yield {
        record: requirement,
        data: {
          name: nameOf(view, requirement),
          required: requirement.requiredLevel,
          level: requirement.requiredLevel - gap,
        },
        fixes: [
          {
            fix: 'ask',
            changes: adding((context, current) =>
              newLearningQuestion(context, current, {
                shortTitle: requirement.title,
                requirementIds: [requirement.id],
              }),
            ),
          },
          { fix: 'notNow', changes: altering(requirement, { notNow: { reason: '' } }) },
        ],
      };
    }
  },
});
