import { standingOf } from '../../model/gap.ts';
import type { RecordOf } from '../../model/records.ts';
import { words } from '../../text/rules/activity-above-level.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';
import { activeQuestions, isBlank } from '../reading.ts';

/**
 * An activity for what is at level already: ask why (motivation, breadth). The reason may stand in its note. What keeps a level
 * or has to be done needs none.
 */
export const rule = defineRule<typeof words.nl>({
  id: 'activity-above-level',
  severity: 'tip',
  place: 'learning',
  source: { part: 'step-3', point: 4 },
  words,
  *check(view) {
    for (const question of activeQuestions(view)) {
      const gaps = question.requirementIds.map((id) => {
        const requirement = view.get('requirement', id);
        return requirement === undefined ? null : standingOf(view, requirement).gap;
      });
      if (gaps.length === 0 || gaps.some((gap) => gap === null || gap > 0)) continue;
      for (const activity of view.activitiesOf(question.id)) {
        if ((activity.state !== 'idea' && activity.state !== 'planned') || !isBlank(activity.note)) continue;
        if (keepsLevel(activity)) continue;
        yield {
          record: activity,
          field: 'note',
          data: { name: nameOf(view, activity) },
          fixes: [{ fix: 'upkeep', changes: altering(activity, { isUpkeep: true }) }],
        };
      }
    }
  },
});

function keepsLevel({ isUpkeep, requiredBy, expiresOn }: RecordOf<'activity'>): boolean {
  return isUpkeep || requiredBy !== null || expiresOn !== null;
}
