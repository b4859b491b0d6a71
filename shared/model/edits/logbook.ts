import type { Change } from '../../history/change-set.ts';
import type { Level } from '../define.ts';
import { type EntryKind, isUnwritten, type LogbookEntry } from '../logbook.ts';
import type { PlanView } from '../plan-view.ts';
import type { IdOf, PlanRecord, RecordOf } from '../records.ts';
import type { SeenWords, WordsOrigin } from '../words-origin.ts';
import { add, alter, type EditContext } from './base.ts';
import { guessWay } from './learning.ts';
import { newActivity, newSelfScore } from './new-records.ts';
import { newReflection } from './new-self-direction.ts';

/** The records an entry of the logbook can belong to. */
export type Tieable = RecordOf<'requirement' | 'learningQuestion' | 'activity' | 'sideTask'>;

const tieFields = {
  requirement: 'requirementIds',
  learningQuestion: 'learningQuestionIds',
  activity: 'activityIds',
  sideTask: 'sideTaskIds',
} as const;
type TieField = (typeof tieFields)[Tieable['kind']];

const longestTitle = 2_000;

export function isTieable(record: PlanRecord | undefined): record is Tieable {
  return record !== undefined && record.kind in tieFields;
}

/** The records an entry belongs to, in the order of the method. */
export function tiesOf(view: PlanView, entry: LogbookEntry): Tieable[] {
  const ids = Object.values(tieFields).flatMap((field) => entry[field] as readonly string[]);
  return ids.flatMap((id) => {
    const record = view.records.get(id);
    return isTieable(record) ? [record] : [];
  });
}

/** Ties an entry to a record; null when it is tied already. */
export function tie(entry: LogbookEntry, record: Tieable): Change | null {
  const field: TieField = tieFields[record.kind];
  const ids = entry[field] as readonly string[];
  return ids.includes(record.id) ? null : alter(entry, { [field]: [...ids, record.id] });
}

/** Lets an entry go from a record. */
export function untie(entry: LogbookEntry, record: Tieable): Change | null {
  const field: TieField = tieFields[record.kind];
  return alter(entry, { [field]: (entry[field] as readonly string[]).filter((id) => id !== record.id) });
}

/** What is known of an entry before a word is written. */
export interface EntryStart {
  readonly entryKind?: EntryKind;
  /** YYYY-MM-DD; left out = today. */
  readonly happenedOn?: string;
  /** What it is about. */
  readonly about?: Tieable;
}

/**
 * The entry to write in: a new one, or one in which nothing stands yet, so that empty ones never pile up. The used one gets the
 * day, kind and tie of this time.
 */
export function startEntry(
  view: PlanView,
  context: EditContext,
  start: EntryStart = {},
): { changes: Change[]; entry: LogbookEntry } {
  const unwritten = view.reflections.find((entry) => entry.entryKind !== 'weekly' && isUnwritten(entry));
  const tied = start.about ? { [tieFields[start.about.kind]]: [start.about.id] } : {};
  const fresh = newReflection(context, view, {
    entryKind: start.entryKind ?? 'reflection',
    happenedOn: start.happenedOn ?? context.today,
    ...tied,
  });
  if (unwritten === undefined) return { changes: [add(fresh)], entry: fresh };
  const entry = { ...fresh, id: unwritten.id };
  const change = alter(unwritten, entry);
  return { changes: change ? [change] : [], entry };
}

/** The title that a lesson proposes for what is made of it: what I do differently tomorrow, else the lesson; one line. */
export function titleOfLesson(entry: Pick<LogbookEntry, 'lesson' | 'tomorrow'>): string {
  const text = entry.tomorrow.trim() || entry.lesson.trim();
  const line = (text.split('\n')[0] ?? '').trim();
  return line.length <= longestTitle ? line : `${line.slice(0, longestTitle - 200).toWellFormed()} …`;
}

/**
 * Makes an activity of a lesson (method.md: from insight to action), under a learning question or loose. `seen` = the words the
 * owner let go along; without them it has a title alone and stays private until they are seen. The entry remembers what it
 * became and belongs to the question from then on. No changes when the entry is gone or teaches nothing yet.
 */
export function lessonToActivity(
  view: PlanView,
  context: EditContext,
  entryId: string,
  questionId: string | null,
  seen: SeenWords | null = null,
): { changes: Change[]; activity: RecordOf<'activity'> | null } {
  const entry = view.get('reflection', entryId);
  const question = questionId === null ? undefined : view.get('learningQuestion', questionId);
  if (entry === undefined || (entry.lesson.trim() === '' && entry.tomorrow.trim() === ''))
    return { changes: [], activity: null };
  const { title, note } = seen ?? { title: titleOfLesson(entry), note: '' };
  const activity = newActivity(context, view, {
    title,
    note,
    way: guessWay(title),
    learningQuestionId: question?.id ?? null,
    origin: originOf(entry, seen !== null),
  });
  const learningQuestionIds =
    question && !entry.learningQuestionIds.includes(question.id)
      ? [...entry.learningQuestionIds, question.id]
      : entry.learningQuestionIds;
  const remembered = alter(entry, {
    learningQuestionIds,
    becameActivityIds: [...entry.becameActivityIds, activity.id],
  });
  return { changes: [add(activity), ...(remembered ? [remembered] : [])], activity };
}

/** Words of an entry of the logbook, seen by the owner before they can leave or not yet. */
export function originOf(entry: LogbookEntry, isSeen: boolean): WordsOrigin {
  return { source: 'logbook', sourceId: entry.id, isSeen };
}

/**
 * Adds what the owner saw of a lesson to the evidence of the latest own score of a requirement. No changes when there is no such
 * score (a lesson alone says no level), or when it stands there already.
 */
export function lessonToEvidence(
  view: PlanView,
  entryId: string,
  requirementId: IdOf<'requirement'>,
  seen: string,
): Change[] {
  const entry = view.get('reflection', entryId);
  const latest = view.latestSelfScore(requirementId);
  const words = seen.trim();
  if (entry === undefined || latest === undefined || words === '') return [];
  const evidence = latest.evidence.includes(words)
    ? latest.evidence
    : [latest.evidence.trim(), words].filter((t) => t !== '').join('\n\n');
  const origin = latest.origin ?? originOf(entry, true);
  return [alter(latest, { evidence, origin }), remembersScore(entry, latest.id, requirementId)].filter(
    (c) => c !== null,
  );
}

/** A new own score of today with what the owner saw of the lesson as its evidence (method.md, step 2: never overwritten). */
export function scoreWithLesson(
  view: PlanView,
  context: EditContext,
  entryId: string,
  requirementId: IdOf<'requirement'>,
  level: Level,
  seen: string,
): Change[] {
  const entry = view.get('reflection', entryId);
  if (entry === undefined || view.get('requirement', requirementId) === undefined) return [];
  const origin = originOf(entry, true);
  const score = newSelfScore(context, view, { requirementId, level, evidence: seen.trim(), origin });
  return [add(score), remembersScore(entry, score.id, requirementId)].filter((c) => c !== null);
}

function remembersScore(
  entry: LogbookEntry,
  scoreId: IdOf<'selfScore'>,
  requirementId: IdOf<'requirement'>,
): Change | null {
  const also = <T>(ids: readonly T[], id: T): T[] => (ids.includes(id) ? [...ids] : [...ids, id]);
  return alter(entry, {
    becameScoreIds: also(entry.becameScoreIds, scoreId),
    requirementIds: also(entry.requirementIds, requirementId),
  });
}
