import { words } from '../../text/rules/question-without-activity.ts';
import { defineRule } from '../define.ts';
import { altering, hanging } from '../fix.ts';
import { nameOf } from '../name.ts';
import { activeQuestions, isBlank, standingActivities } from '../reading.ts';

const most = 3;

/** What to learn is known, how is not: a gap with a learning question, but without an activity. */
export const rule = defineRule<typeof words.nl>({
  id: 'question-without-activity',
  severity: 'warning',
  place: 'learning',
  source: { part: 'step-3', point: 3 },
  words,
  *check(view) {
    const loose = view
      .looseActivities()
      .filter((a) => a.sideTaskId === null && !a.isUpkeep && a.state !== 'dropped' && !isBlank(a.title));
    const ideas = view.parkedIdeas.filter((idea) => !isBlank(idea.title));
    for (const question of activeQuestions(view)) {
      if (isBlank(question.text) || standingActivities(view, question.id).length > 0) continue;
      yield {
        record: question,
        field: 'activities',
        data: { name: nameOf(view, question) },
        fixes: [
          ...loose.slice(0, most).map((activity) => ({
            fix: 'hang' as const,
            detail: activity.id,
            data: { name: nameOf(view, activity) },
            changes: altering(activity, { learningQuestionId: question.id }),
          })),
          ...ideas.slice(0, most).map((idea) => ({
            fix: 'hangIdea' as const,
            detail: idea.id,
            data: { name: nameOf(view, idea) },
            changes: hanging(idea, question),
          })),
          { fix: 'later' as const, changes: altering(question, { state: 'later' }) },
        ],
        goTo: { view: 'library', at: question.id },
      };
    }
  },
});
