import { words } from '../../text/rules/training-without-manager-support.ts';
import { defineRule } from '../define.ts';
import { nameOf } from '../name.ts';
import { activeQuestions, isBlank, isPlannedOrBusy } from '../reading.ts';

/** How does my manager support the transfer? Asked when a training is planned; it is about the room one gets. */
export const rule = defineRule<typeof words.nl>({
  id: 'training-without-manager-support',
  severity: 'tip',
  place: 'learning',
  source: { part: 'step-3' },
  words,
  *check(view) {
    for (const question of activeQuestions(view)) {
      if (!isBlank(question.managerSupport)) continue;
      if (!view.activitiesOf(question.id).some((a) => a.way === 'formal' && !a.isUpkeep && isPlannedOrBusy(a)))
        continue;
      yield {
        record: question,
        field: 'managerSupport',
        data: { name: nameOf(view, question) },
        goTo: { view: 'conversations' },
      };
    }
  },
});
