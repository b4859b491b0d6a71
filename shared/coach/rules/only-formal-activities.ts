import { words } from '../../text/rules/only-formal-activities.ts';
import { defineRule } from '../define.ts';
import { nameOf } from '../name.ts';
import { activeQuestions, standingActivities } from '../reading.ts';

/** Only formal activities: 70/20/10 is a mirror, not a norm. */
export const rule = defineRule<typeof words.nl>({
  id: 'only-formal-activities',
  severity: 'tip',
  place: 'learning',
  source: { part: 'step-3', point: 8 },
  words,
  *check(view) {
    for (const question of activeQuestions(view)) {
      const activities = standingActivities(view, question.id);
      if (activities.length === 0 || activities.some((a) => a.way !== 'formal' || a.isUpkeep)) continue;
      yield {
        record: question,
        field: 'activities',
        data: { name: nameOf(view, question) },
        goTo: { view: 'library', at: question.id },
      };
    }
  },
});
