import type { Change } from '../../history/change-set.ts';
import type { Level } from '../define.ts';
import type { GiverRole } from '../kinds/scores.ts';
import type { PlanView } from '../plan-view.ts';
import type { IdOf, RecordOf } from '../records.ts';
import { add, alter, type EditContext, remove } from './base.ts';
import { newFeedback, newSelfScore } from './new-records.ts';

/**
 * Scores a requirement oneself. Every answer is a new dated score and no earlier one is touched (method.md, step 2: dated,
 * never overwritten); the latest counts. Giving the level that already stands for today writes nothing. A second thought on
 * the same day takes the evidence of the first along, so that nobody types it twice.
 */
export function scoreRequirement(
  view: PlanView,
  context: EditContext,
  requirementId: IdOf<'requirement'>,
  level: Level,
): Change[] {
  const latest = view.latestSelfScore(requirementId);
  const ofToday = latest?.scoredOn === context.today ? latest : undefined;
  if (ofToday?.level === level) return [];
  const scoredAt = afterwards(context.now, ofToday?.scoredAt);
  return [add(newSelfScore(context, view, { requirementId, level, scoredAt, evidence: ofToday?.evidence ?? '' }))];
}

/** The evidence of the latest own score; the change, or null when nothing differs or nothing was scored yet. */
export function completeEvidence(view: PlanView, requirementId: IdOf<'requirement'>, evidence: string): Change | null {
  const latest = view.latestSelfScore(requirementId);
  return latest ? alter(latest, { evidence }) : null;
}

/** Who gives feedback, in which role, and on which day. */
export interface Giver {
  readonly giverName: string;
  readonly giverRole: GiverRole;
  /** YYYY-MM-DD. */
  readonly givenOn: string;
}

/** What somebody said about one requirement; either may be left out. */
export interface Opinion {
  readonly level: Level | null;
  readonly remark: string;
}

/**
 * Writes down what a giver says about a requirement: a new record, or a changed `existing` one. An opinion that has become
 * empty again takes its record along. Returns the changes and the record as it then is (null = there is none).
 */
export function recordOpinion(
  view: PlanView,
  context: EditContext,
  giver: Giver,
  requirementId: IdOf<'requirement'>,
  existing: RecordOf<'feedback'> | null,
  opinion: Opinion,
): { changes: Change[]; feedback: RecordOf<'feedback'> | null } {
  const isEmpty = opinion.level === null && opinion.remark.trim() === '';
  if (existing === null) {
    if (isEmpty) return { changes: [], feedback: null };
    const feedback = newFeedback(context, view, { ...giver, requirementId, ...opinion });
    return { changes: [add(feedback)], feedback };
  }
  if (isEmpty) return { changes: remove(view.records, existing), feedback: null };
  const change = alter(existing, opinion);
  return { changes: change ? [change] : [], feedback: { ...existing, ...opinion } };
}

/** The changes that give all these pieces of feedback another name, role or date: they came from one person. */
export function alterGiver(feedback: readonly RecordOf<'feedback'>[], patch: Partial<Giver>): Change[] {
  return feedback.flatMap((f) => alter(f, patch) ?? []);
}

/** A moment later than `earlier`, so that two scores within a millisecond keep their order. */
function afterwards(now: string, earlier: string | undefined): string {
  if (earlier === undefined || now > earlier) return now;
  return new Date(Date.parse(earlier) + 1).toISOString();
}
