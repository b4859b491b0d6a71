import { words } from '../../text/rules/parked-idea-waiting.ts';
import { defineRule } from '../define.ts';
import { hanging } from '../fix.ts';
import { nameOf } from '../name.ts';
import { questionFinder } from '../plausible.ts';
import { isBlank } from '../reading.ts';

/** Parked ideas wait for step 3: once there are learning questions, they may be hung under one. */
export const rule = defineRule<typeof words.nl>({
  id: 'parked-idea-waiting',
  severity: 'tip',
  place: 'learning',
  source: { part: 'step-3', point: 1 },
  words,
  *check(view) {
    const questionsFor = questionFinder(view);
    for (const idea of view.parkedIdeas.filter((one) => !isBlank(one.title))) {
      const likely = questionsFor(idea.title);
      if (likely.length === 0) return;
      yield {
        record: idea,
        data: { name: nameOf(view, idea) },
        fixes: likely.map((question) => ({
          fix: 'hang',
          detail: question.id,
          data: { name: nameOf(view, question) },
          changes: hanging(idea, question),
        })),
      };
    }
  },
});
