import type { Change } from '../../history/change-set.ts';
import type { PlanView } from '../plan-view.ts';
import type { IdOf, RecordOf } from '../records.ts';
import type { SeenWords } from '../words-origin.ts';
import { add, alter, type EditContext } from './base.ts';
import { originOf } from './logbook.ts';
import { newActivity, newParkedIdea } from './new-records.ts';
import { newReflection, newTalkPoint } from './new-self-direction.ts';

type Entry = RecordOf<'reflection'>;

/** Writes in the look-back of a week; with the first word it becomes an entry of the logbook, so that opening it leaves nothing. */
export function writeLookBack(
  context: EditContext,
  view: PlanView,
  entryId: string | undefined,
  fresh: Pick<Entry, 'title' | 'happenedOn'>,
  patch: Partial<Pick<Entry, 'whatHappened' | 'lesson' | 'tomorrow'>>,
): (Change | null)[] {
  const entry = entryId === undefined ? undefined : view.get('reflection', entryId);
  if (entry) return [alter(entry, patch)];
  return [add(newReflection(context, view, { entryKind: 'weekly', ...fresh, ...patch }))];
}

/** Makes an activity of the next step in the words the owner saw, under a learning question; the entry is tied to both. */
export function stepToActivity(
  context: EditContext,
  view: PlanView,
  entry: Entry,
  questionId: IdOf<'learningQuestion'>,
  seen: SeenWords,
): { readonly changes: (Change | null)[]; readonly activity: RecordOf<'activity'> } {
  const activity = newActivity(context, view, {
    ...seen,
    learningQuestionId: questionId,
    origin: originOf(entry, true),
  });
  const learningQuestionIds = [...new Set([...entry.learningQuestionIds, questionId])];
  const tied = alter(entry, { activityIds: [...entry.activityIds, activity.id], learningQuestionIds });
  return { changes: [add(activity), tied], activity };
}

/** Keeps the next step as an idea in the words the owner saw, for when it belongs to no learning question yet. */
export function stepToIdea(
  context: EditContext,
  view: PlanView,
  entry: Entry,
  seen: SeenWords,
): RecordOf<'parkedIdea'> {
  return newParkedIdea(context, view, { ...seen, origin: originOf(entry, true) });
}

/** Takes the next step along as a point for the next conversation, or for one that is still to be planned. */
export function stepToTalkPoint(context: EditContext, view: PlanView, entry: Entry): RecordOf<'talkPoint'> {
  const next = view.conversations.find((c) => c.state === 'planned' && c.heldOn >= context.today);
  return newTalkPoint(context, view, {
    text: entry.tomorrow.trim(),
    origin: 'logbook',
    sourceKey: `weekly:${entry.id}`,
    conversationId: next?.id ?? null,
  });
}
