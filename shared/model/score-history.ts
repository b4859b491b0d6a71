import type { Standing } from './gap.ts';
import type { PlanView } from './plan-view.ts';
import type { RecordOf } from './records.ts';

/** Requirements without an own score, in the owner's order. */
export function unscoredRequirements(view: PlanView): RecordOf<'requirement'>[] {
  return view.requirements.filter((r) => view.latestSelfScore(r.id) === undefined);
}

/**
 * Own scores of a requirement as a person remembers them, newest first: the last one of each day. A second thought of the
 * same day stays in the records, but is no step in the development.
 */
export function scoreHistory(view: PlanView, requirementId: string): RecordOf<'selfScore'>[] {
  const byDay = new Map(view.selfScores(requirementId).map((s) => [s.scoredOn, s]));
  return [...byDay.values()].reverse();
}

/** From this many levels apart, two views are something to talk about (method.md, coach 5). */
export const talkingPoint = 2;

/** The widest distance in levels between my own score and that of somebody else; null while one of the two is missing. */
export function distanceToOthers(standing: Standing): number | null {
  const { own, others } = standing;
  if (own === null || others.length === 0) return null;
  return Math.max(...others.map((level) => Math.abs(level - own)));
}
