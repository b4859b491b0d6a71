import { addDays, addMonths } from '../calendar.ts';
import type { PlanView } from '../plan-view.ts';
import type { RecordOf } from '../records.ts';
import { createRecord, type EditContext, recordWithId, type Said } from './base.ts';
import { positionAfter } from './order.ts';

const minutesOf36Hours = 36 * 60;

/** A plan of one year from today, 36 hours a week, unless said otherwise. Its id is the `planId` of the context. */
export function newPlan(context: EditContext, fields: Said<'plan', 'title'>): RecordOf<'plan'> {
  const startDate = fields.startDate ?? context.today;
  return recordWithId(context, 'plan', context.planId, {
    motto: '',
    ownerName: '',
    jobTitle: '',
    department: '',
    managerName: '',
    contractMinutesPerWeek: minutesOf36Hours,
    endDate: addDays(addMonths(startDate, 12), -1),
    assignment: '',
    contribution: '',
    knowForAssignment: '',
    knowForMotivation: '',
    learningForms: [],
    levelWords: [],
    whereILearn: '',
    whenItIsFun: '',
    whenINeedIt: '',
    createdAt: context.now,
    archivedAt: null,
    followsPlanId: null,
    isExample: false,
    ...fields,
    startDate,
  });
}

/** A job profile at the end of the list, read now. */
export function newJobProfile(
  context: EditContext,
  view: PlanView,
  fields: Said<'jobProfile', 'title' | 'text'>,
): RecordOf<'jobProfile'> {
  return createRecord(context, 'jobProfile', {
    fileName: '',
    readAt: context.now,
    position: positionAfter(view.jobProfiles),
    ...fields,
  });
}

/** A requirement at the end of the list: a skill at level 3, of medium importance, asked by the job profile. */
export function newRequirement(
  context: EditContext,
  view: PlanView,
  fields: Said<'requirement', 'title'>,
): RecordOf<'requirement'> {
  return createRecord(context, 'requirement', {
    mastery: 'skill',
    requiredLevel: 3,
    importance: 'medium',
    origin: 'profile',
    note: '',
    position: positionAfter(view.requirements),
    notNow: null,
    profileId: null,
    profileStart: null,
    profileEnd: null,
    ...fields,
  });
}

/** A quality at the end of the list. */
export function newQuality(
  context: EditContext,
  view: PlanView,
  fields: Said<'quality', 'title'>,
): RecordOf<'quality'> {
  return createRecord(context, 'quality', {
    evidence: '',
    requirementId: null,
    position: positionAfter(view.qualities),
    ...fields,
  });
}

/** An own score of today. Scores are never overwritten: a new view is a new score (method.md, step 2). */
export function newSelfScore(
  context: EditContext,
  _view: PlanView,
  fields: Said<'selfScore', 'requirementId' | 'level'>,
): RecordOf<'selfScore'> {
  return createRecord(context, 'selfScore', {
    evidence: '',
    scoredOn: context.today,
    scoredAt: context.now,
    origin: null,
    ...fields,
  });
}

/** Feedback of today, by a colleague unless said otherwise. */
export function newFeedback(
  context: EditContext,
  _view: PlanView,
  fields: Said<'feedback', 'requirementId' | 'giverName'>,
): RecordOf<'feedback'> {
  return createRecord(context, 'feedback', {
    giverRole: 'colleague',
    level: null,
    remark: '',
    givenOn: context.today,
    addedAt: context.now,
    requestId: null,
    answerId: '',
    ...fields,
  });
}

/** A conversation of today with the manager of the plan. One that lies ahead is planned, else it was held. */
export function newConversation(
  context: EditContext,
  view: PlanView,
  fields: Said<'conversation'>,
): RecordOf<'conversation'> {
  const heldOn = fields.heldOn ?? context.today;
  return createRecord(context, 'conversation', {
    withName: view.plan.managerName,
    state: heldOn > context.today ? 'planned' : 'held',
    startTime: null,
    durationMinutes: null,
    notes: '',
    followUpDate: null,
    ...fields,
    heldOn,
  });
}

/** The level that was agreed for a requirement in a conversation. */
export function newAgreedLevel(
  context: EditContext,
  _view: PlanView,
  fields: Said<'agreedLevel', 'conversationId' | 'requirementId' | 'level'>,
): RecordOf<'agreedLevel'> {
  return createRecord(context, 'agreedLevel', { remark: '', ...fields });
}

/** A commitment of the employee, at the end of those of its conversation. */
export function newCommitment(
  context: EditContext,
  view: PlanView,
  fields: Said<'commitment', 'conversationId' | 'title'>,
): RecordOf<'commitment'> {
  return createRecord(context, 'commitment', {
    owner: 'employee',
    dueDate: null,
    isDone: false,
    position: positionAfter(view.commitmentsOf(fields.conversationId)),
    ...fields,
  });
}

/** An active learning question at the end of the list, with an empty fuel station. */
export function newLearningQuestion(
  context: EditContext,
  view: PlanView,
  fields: Said<'learningQuestion'>,
): RecordOf<'learningQuestion'> {
  return createRecord(context, 'learningQuestion', {
    text: '',
    shortTitle: '',
    requirementIds: [],
    position: positionAfter(view.learningQuestions),
    state: 'active',
    neededBy: null,
    moment: '',
    learningForm: '',
    place: '',
    doDifferently: '',
    practiseAgain: '',
    managerSupport: '',
    evidenceOfSuccess: '',
    practiseOn: null,
    lookBackOn: null,
    ...fields,
  });
}

/** An idea for an activity in the work, at the end of the list. Nothing is known yet of hours, dates or cost. */
export function newActivity(
  context: EditContext,
  view: PlanView,
  fields: Said<'activity', 'title'>,
): RecordOf<'activity'> {
  return createRecord(context, 'activity', {
    learningQuestionId: null,
    sideTaskId: null,
    way: 'experience',
    state: 'idea',
    startDate: null,
    endDate: null,
    workMinutes: null,
    ownMinutes: null,
    note: '',
    position: positionAfter(view.activities),
    fromLibrary: null,
    expiresOn: null,
    origin: null,
    ...fields,
  });
}

/** A wish that waits for its learning question, at the end of the list. */
export function newParkedIdea(
  context: EditContext,
  view: PlanView,
  fields: Said<'parkedIdea', 'title'>,
): RecordOf<'parkedIdea'> {
  return createRecord(context, 'parkedIdea', {
    note: '',
    notedAt: context.now,
    position: positionAfter(view.parkedIdeas),
    origin: null,
    ...fields,
  });
}

/** A way to learn that is kept for later, at the end of the list: in the work, good for knowledge and for skill. */
export function newOwnLibraryItem(
  context: EditContext,
  view: PlanView,
  fields: Said<'ownLibraryItem', 'title'>,
): RecordOf<'ownLibraryItem'> {
  return createRecord(context, 'ownLibraryItem', {
    way: 'experience',
    suits: 'both',
    workMinutes: null,
    ownMinutes: null,
    note: '',
    keptAt: context.now,
    position: positionAfter(view.ownLibraryItems),
    ...fields,
  });
}

/** A source without a period and of an unknown amount: unknown is not zero (method.md, Budget). */
export function newBudgetSource(
  context: EditContext,
  view: PlanView,
  fields: Said<'budgetSource', 'name' | 'sourceKind'>,
): RecordOf<'budgetSource'> {
  return createRecord(context, 'budgetSource', {
    amountCents: null,
    startDate: null,
    endDate: null,
    rules: '',
    renewal: 'none',
    renewalMonths: null,
    presetId: null,
    position: positionAfter(view.budgetSources),
    ...fields,
  });
}

/** A cost of an activity; its amount is not known until it is said (0 = free on purpose). */
export function newCost(context: EditContext, view: PlanView, fields: Said<'cost', 'activityId'>): RecordOf<'cost'> {
  return createRecord(context, 'cost', {
    title: '',
    amountCents: null,
    costDate: null,
    vat: 'unknown',
    vatPermille: null,
    receipt: '',
    position: positionAfter(view.costs),
    ...fields,
  });
}

/** A planned part of a cost that a source pays. */
export function newAllocation(
  context: EditContext,
  view: PlanView,
  fields: Said<'allocation', 'costId' | 'sourceId' | 'amountCents'>,
): RecordOf<'allocation'> {
  return createRecord(context, 'allocation', {
    percentHundredths: null,
    isSpent: false,
    spentOn: null,
    saidBefore: null,
    saidBeforeOn: null,
    position: positionAfter(view.allocations),
    ...fields,
  });
}

/** A side task at the end of the list, not agreed yet. */
export function newSideTask(
  context: EditContext,
  view: PlanView,
  fields: Said<'sideTask', 'title'>,
): RecordOf<'sideTask'> {
  return createRecord(context, 'sideTask', {
    subject: '',
    isOutsideDepartment: false,
    goals: '',
    contribution: '',
    minutesPerWeek: null,
    totalMinutes: null,
    startDate: null,
    endDate: null,
    agreedBeforeOn: null,
    isCoreTask: false,
    learningQuestionIds: [],
    position: positionAfter(view.sideTasks),
    ...fields,
  });
}
