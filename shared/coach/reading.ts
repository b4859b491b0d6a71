import type { PlanView } from '../model/plan-view.ts';
import { type PlanRecord, type RecordOf, referencesOf } from '../model/records.ts';

/** Small questions that several rules ask of a plan. */

export function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** True when some record refers to this one, so that deleting it would lose more than itself. */
export function isReferredTo(view: PlanView, record: PlanRecord): boolean {
  for (const other of view.records.values()) if (referencesOf(other).some((r) => r.id === record.id)) return true;
  return false;
}

/** Requirements that count for the coach: with a name, and not put aside as "bewust niet nu". */
export function openRequirements(view: PlanView): RecordOf<'requirement'>[] {
  return view.requirements.filter((r) => !isBlank(r.title) && r.notNow === null);
}

/** True when every open requirement has an own score: the first round of step 2 is done. */
export function isAllScored(view: PlanView): boolean {
  return openRequirements(view).every((r) => view.latestSelfScore(r.id) !== undefined);
}

export function activeQuestions(view: PlanView): RecordOf<'learningQuestion'>[] {
  return view.learningQuestions.filter((q) => q.state === 'active');
}

/** The activities of a fuel station that still stand: all but the dropped ones. */
export function standingActivities(view: PlanView, questionId: string): RecordOf<'activity'>[] {
  return view.activitiesOf(questionId).filter((a) => a.state !== 'dropped');
}

/** True for an activity that is agreed on or under way, where an idea may stay vague. */
export function isPlannedOrBusy(activity: RecordOf<'activity'>): boolean {
  return activity.state === 'planned' || activity.state === 'busy';
}

/** True for a cost that is asked of somebody: its activity was not dropped. */
export function isAsked(view: PlanView, cost: RecordOf<'cost'>): boolean {
  return view.get('activity', cost.activityId)?.state !== 'dropped';
}
