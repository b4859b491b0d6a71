import { words } from '../../text/rules/question-without-evidence.ts';
import { defineRule } from '../define.ts';
import { nameOf } from '../name.ts';
import { activeQuestions, isBlank, standingActivities } from '../reading.ts';

/** A goal without evidence of success. Asked once something is planned. */
export const rule = defineRule<typeof words.nl>({
  id: 'question-without-evidence',
  severity: 'tip',
  place: 'learning',
  source: { part: 'step-3', point: 12 },
  words,
  *check(view) {
    for (const question of activeQuestions(view)) {
      const isPlanned = standingActivities(view, question.id).some((a) => a.state !== 'idea');
      if (!isPlanned || !isBlank(question.evidenceOfSuccess)) continue;
      yield { record: question, field: 'evidenceOfSuccess', data: { name: nameOf(view, question) } };
    }
  },
});
