import type { Change } from '../../history/change-set.ts';
import { addDays, addMonths } from '../calendar.ts';
import type { IsoDate } from '../define.ts';
import type { Plan } from '../kinds/plan.ts';
import type { PlanView } from '../plan-view.ts';
import type { IdOf } from '../records.ts';
import { add, alter, createRecord, type EditContext } from './base.ts';
import { newPlan } from './new-records.ts';

/** What a new plan asks. Null = not filled in, or not to be read. */
export interface PlanStart {
  readonly ownerName: string;
  readonly jobTitle: string;
  readonly contractMinutesPerWeek: number | null;
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
}

export type PlanStartProblem = 'no-name' | 'no-hours' | 'too-many-hours' | 'no-start' | 'no-end' | 'end-before-start';
export type PlanStartField = keyof PlanStart;

/** Nobody works more hours a week than this, in minutes; more is a slip of the keyboard. */
export const mostMinutesPerWeek = 60 * 60;

/** What is wrong with hours a week, or null when nothing is. */
export function problemWithHours(minutes: number | null): 'no-hours' | 'too-many-hours' | null {
  if (minutes === null || minutes <= 0) return 'no-hours';
  return minutes > mostMinutesPerWeek ? 'too-many-hours' : null;
}

/** What has to be put right before a plan can begin, one thing a field; empty when all is well. */
export function checkPlanStart(start: PlanStart): Partial<Record<PlanStartField, PlanStartProblem>> {
  const problems: Partial<Record<PlanStartField, PlanStartProblem>> = {};
  if (start.ownerName.trim() === '') problems.ownerName = 'no-name';
  const hours = problemWithHours(start.contractMinutesPerWeek);
  if (hours) problems.contractMinutesPerWeek = hours;
  if (start.startDate === null) problems.startDate = 'no-start';
  if (start.endDate === null) problems.endDate = 'no-end';
  else if (start.startDate !== null && start.endDate < start.startDate) problems.endDate = 'end-before-start';
  return problems;
}

/** The period a new plan is offered: twelve whole months from the first day of this month. */
export function usualPeriod(today: IsoDate): { startDate: IsoDate; endDate: IsoDate } {
  const startDate = `${today.slice(0, 8)}01`;
  return { startDate, endDate: addDays(addMonths(startDate, 12), -1) };
}

/**
 * The changes that make a plan which continues another; `context.planId` is the id of the new one. It takes over the
 * person, the job and the assignment, every learning question that is not done together with the requirements it belongs
 * to and the job profiles those came from, and how the person likes to learn with the ways to learn that were kept, all with
 * ids of their own. Scores, feedback, conversations, activities and money stay with the old plan: they say what was then, and
 * levels are scored anew in a new period. Moments before the new period are let go. The period is twelve months from the day
 * after the old one.
 */
export function followUpPlan(
  view: PlanView,
  context: EditContext,
  title: (start: string, end: string) => string,
): Change[] {
  const old = view.plan;
  const startDate = addDays(old.endDate, 1);
  const endDate = addDays(addMonths(startDate, 12), -1);
  const { ownerName, jobTitle, department, managerName, contractMinutesPerWeek } = old;
  const { assignment, contribution, knowForAssignment, knowForMotivation } = old;
  const { levelWords, learningForms, whereILearn, whenItIsFun, whenINeedIt } = old;
  const plan = newPlan(context, {
    title: title(startDate, endDate),
    startDate,
    endDate: endDate < startDate ? startDate : endDate,
    ownerName,
    jobTitle,
    department,
    managerName,
    contractMinutesPerWeek,
    assignment,
    contribution,
    knowForAssignment,
    knowForMotivation,
    levelWords,
    learningForms,
    whereILearn,
    whenItIsFun,
    whenINeedIt,
    followsPlanId: old.id,
  });

  const open = unfinishedQuestions(view);
  const needed = new Set<string>(open.flatMap((q) => q.requirementIds));
  const newProfileIds = new Map<string, IdOf<'jobProfile'>>();
  const profiles = view.jobProfiles
    .filter((p) => view.requirementsFrom(p.id).some((r) => needed.has(r.id)))
    .map(({ kind, id, planId: _planId, ...fields }, i) => {
      const copy = createRecord(context, kind, { ...fields, position: i + 1 });
      newProfileIds.set(id, copy.id);
      return copy;
    });
  const newProfile = (id: string | null) => (id === null ? null : (newProfileIds.get(id) ?? null));
  const newIds = new Map<string, IdOf<'requirement'>>();
  const requirements = view.requirements
    .filter((r) => needed.has(r.id))
    .map(({ kind, id, planId: _planId, ...fields }, i) => {
      const copy = createRecord(context, kind, { ...fields, profileId: newProfile(fields.profileId), position: i + 1 });
      newIds.set(id, copy.id);
      return copy;
    });
  const questions = open.map(({ kind, id: _id, planId: _planId, ...fields }, i) =>
    createRecord(context, kind, {
      ...fields,
      position: i + 1,
      requirementIds: fields.requirementIds.flatMap((id) => newIds.get(id) ?? []),
      neededBy: from(startDate, fields.neededBy),
      practiseOn: from(startDate, fields.practiseOn),
      lookBackOn: from(startDate, fields.lookBackOn),
    }),
  );
  const kept = view.ownLibraryItems.map(({ kind, id: _id, planId: _planId, ...fields }) =>
    createRecord(context, kind, fields),
  );
  return [plan, ...profiles, ...requirements, ...questions, ...kept].map(add);
}

/** The learning questions that a follow-up plan takes along: active ones, and those left for later. */
export function unfinishedQuestions(view: PlanView): PlanView['learningQuestions'] {
  return view.learningQuestions.filter((q) => q.state !== 'done');
}

/** Puts a plan in the archive, or takes it out. */
export function archivePlan(plan: Plan, context: EditContext, isArchived: boolean): Change | null {
  if (isArchived === (plan.archivedAt !== null)) return null;
  return alter(plan, { archivedAt: isArchived ? context.now : null });
}

function from(start: IsoDate, date: IsoDate | null): IsoDate | null {
  return date !== null && date >= start ? date : null;
}
