import type { PlanView } from '../plan-view.ts';
import type { RecordOf } from '../records.ts';
import { createRecord, type EditContext, type Said } from './base.ts';
import { positionAfter } from './order.ts';

/** A scan that begins now, with nothing answered. */
export function newScan(
  context: EditContext,
  view: PlanView,
  fields: Said<'scan', 'wordingVersion'>,
): RecordOf<'scan'> {
  return createRecord(context, 'scan', {
    number: 1 + Math.max(0, ...view.scans.map((s) => s.number)),
    startedOn: context.today,
    startedAt: context.now,
    completedOn: null,
    answers: [],
    remarks: { know: '', want: '', can: '', dare: '', may: '' },
    ...fields,
  });
}

/** What is made today of a step of a scan. */
export function newScanStep(
  context: EditContext,
  _view: PlanView,
  fields: Said<'scanStep', 'stepId' | 'factor'>,
): RecordOf<'scanStep'> {
  return createRecord(context, 'scanStep', {
    takenOn: context.today,
    takenAt: context.now,
    scanId: null,
    activityId: null,
    talkPointId: null,
    reflectionId: null,
    ...fields,
  });
}

/** An answer of today to one of the questions of leergoesting; it stays private until it is taken along. */
export function newBelief(
  context: EditContext,
  _view: PlanView,
  fields: Said<'belief', 'question'>,
): RecordOf<'belief'> {
  return createRecord(context, 'belief', {
    text: '',
    reframing: '',
    notedOn: context.today,
    ...fields,
  });
}

/** A sheet of today on the learning climate, by the employee, with nothing said yet. */
export function newClimateSheet(
  context: EditContext,
  _view: PlanView,
  fields: Said<'climateSheet'>,
): RecordOf<'climateSheet'> {
  const open = () => ({ now: null, wanted: null });
  return createRecord(context, 'climateSheet', {
    filledOn: context.today,
    filledAt: context.now,
    by: 'employee',
    byName: '',
    dimensions: { goal: open(), content: open(), didactics: open(), organisation: open(), responsibility: open() },
    insight: '',
    outlook: '',
    keys: '',
    ...fields,
  });
}

/** An empty reflection of today. */
export function newReflection(
  context: EditContext,
  _view: PlanView,
  fields: Said<'reflection'>,
): RecordOf<'reflection'> {
  return createRecord(context, 'reflection', {
    entryKind: 'reflection',
    happenedOn: context.today,
    addedAt: context.now,
    title: '',
    whatHappened: '',
    thoughts: '',
    lesson: '',
    tomorrow: '',
    requirementIds: [],
    learningQuestionIds: [],
    activityIds: [],
    sideTaskIds: [],
    becameActivityIds: [],
    becameScoreIds: [],
    ...fields,
  });
}

/** A point of one's own that waits for a conversation, at the end of the list. */
export function newTalkPoint(
  context: EditContext,
  view: PlanView,
  fields: Said<'talkPoint', 'text'>,
): RecordOf<'talkPoint'> {
  return createRecord(context, 'talkPoint', {
    conversationId: null,
    origin: 'own',
    sourceKey: '',
    answer: '',
    isDiscussed: false,
    notedAt: context.now,
    position: positionAfter(view.talkPoints),
    ...fields,
  });
}
