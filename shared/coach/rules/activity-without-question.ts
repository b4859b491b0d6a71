import { newParkedIdea } from '../../model/edits/new-records.ts';
import type { PlanView } from '../../model/plan-view.ts';
import type { RecordOf } from '../../model/records.ts';
import { isFromScan } from '../../scan/made.ts';
import { words } from '../../text/rules/activity-without-question.ts';
import { defineRule, type FixChanges } from '../define.ts';
import { adding, altering, removing, together } from '../fix.ts';
import { nameOf } from '../name.ts';
import { questionFinder } from '../plausible.ts';
import { isBlank } from '../reading.ts';

/**
 * An activity without a learning question: started with the how. One that serves a side task has its place there, and a
 * small step from a scan has its reason there; upkeep keeps what is there and needs no question.
 */
export const rule = defineRule<typeof words.nl>({
  id: 'activity-without-question',
  severity: 'warning',
  place: 'learning',
  source: { part: 'step-3', point: 1 },
  words,
  *check(view) {
    const questionsFor = questionFinder(view);
    for (const activity of view.looseActivities()) {
      if (activity.state === 'dropped' || activity.sideTaskId !== null || activity.isUpkeep || isBlank(activity.title))
        continue;
      if (isFromScan(view, activity.id)) continue;
      const likely = questionsFor(activity.title);
      yield {
        record: activity,
        field: 'learningQuestionId',
        data: { name: nameOf(view, activity) },
        fixes: [
          ...likely.map((question) => ({
            fix: 'hang' as const,
            detail: question.id,
            data: { name: nameOf(view, question) },
            changes: altering(activity, { learningQuestionId: question.id }),
          })),
          // Parked beside a question, it would be told at once to go under that.
          ...(likely.length === 0 && isMereWish(view, activity)
            ? [{ fix: 'park' as const, changes: parking(activity) }]
            : []),
        ],
        goTo: { view: 'learning-questions' },
      };
    }
  },
});

/** True when parking it would lose nothing: a name and a note is all there is. */
function isMereWish(view: PlanView, activity: RecordOf<'activity'>): boolean {
  const { state, startDate, endDate, workMinutes, ownMinutes } = activity;
  const isUntouched = startDate === null && endDate === null && workMinutes === null && ownMinutes === null;
  return state === 'idea' && isUntouched && view.costsOf(activity.id).length === 0;
}

function parking(activity: RecordOf<'activity'>): FixChanges {
  const park = adding((context, view) => newParkedIdea(context, view, { title: activity.title, note: activity.note }));
  return together(park, removing(activity));
}
