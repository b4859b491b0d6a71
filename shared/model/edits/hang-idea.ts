import type { Change } from '../../history/change-set.ts';
import type { PlanView } from '../plan-view.ts';
import type { IdOf, RecordOf } from '../records.ts';
import { add, type EditContext, remove } from './base.ts';
import { newActivity } from './new-records.ts';

const course = /\b(cursus|training|opleiding|workshop|leergang|masterclass|e-learning|course|class)/i;

/**
 * Hangs a parked idea under a learning question: it becomes an activity there, and is no longer parked (method.md, step 3).
 * A wish that speaks of a course becomes a formal activity. The activity comes first.
 */
export function hangIdea(
  context: EditContext,
  view: PlanView,
  idea: RecordOf<'parkedIdea'>,
  learningQuestionId: IdOf<'learningQuestion'>,
): Change[] {
  const activity = newActivity(context, view, {
    title: idea.title,
    note: idea.note,
    learningQuestionId,
    way: course.test(idea.title) ? 'formal' : 'experience',
  });
  return [add(activity), ...remove(view.records, idea)];
}
