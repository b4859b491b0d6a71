import * as z from 'zod';
import type { KindDefinition } from './define.ts';
import { calendarEntryKind, practiceMomentKind, reminderKind } from './kinds/agenda.ts';
import { dismissalKind, ruleSettingKind } from './kinds/coach.ts';
import { agreedLevelKind, commitmentKind, conversationKind, talkPointKind } from './kinds/conversation.ts';
import { jobProfileKind } from './kinds/job-profile.ts';
import { activityKind, learningQuestionKind, ownLibraryItemKind, parkedIdeaKind } from './kinds/learning.ts';
import { allocationKind, budgetSourceKind, costKind } from './kinds/money.ts';
import { planKind } from './kinds/plan.ts';
import { reflectionKind } from './kinds/reflection.ts';
import { requirementKind } from './kinds/requirement.ts';
import { feedbackKind, qualityKind, selfScoreKind } from './kinds/scores.ts';
import { beliefKind, climateSheetKind, scanKind, scanStepKind } from './kinds/self-direction.ts';
import { askKind, decisionKind, feedbackRequestKind, proposalKind, remarkKind, shareKind } from './kinds/sharing.ts';
import { sideTaskKind } from './kinds/side-task.ts';
import { contractPeriodKind, coreTaskKind, hourEntryKind, leaveKind } from './kinds/working-time.ts';

/** Every kind of record a plan is made of. A new kind is added here and nowhere else. */
export const kinds = {
  plan: planKind,
  jobProfile: jobProfileKind,
  requirement: requirementKind,
  quality: qualityKind,
  selfScore: selfScoreKind,
  feedback: feedbackKind,
  conversation: conversationKind,
  agreedLevel: agreedLevelKind,
  commitment: commitmentKind,
  learningQuestion: learningQuestionKind,
  activity: activityKind,
  parkedIdea: parkedIdeaKind,
  ownLibraryItem: ownLibraryItemKind,
  budgetSource: budgetSourceKind,
  cost: costKind,
  allocation: allocationKind,
  sideTask: sideTaskKind,
  scan: scanKind,
  scanStep: scanStepKind,
  belief: beliefKind,
  climateSheet: climateSheetKind,
  reflection: reflectionKind,
  talkPoint: talkPointKind,
  dismissal: dismissalKind,
  ruleSetting: ruleSettingKind,
  contractPeriod: contractPeriodKind,
  coreTask: coreTaskKind,
  leave: leaveKind,
  hourEntry: hourEntryKind,
  practiceMoment: practiceMomentKind,
  calendarEntry: calendarEntryKind,
  reminder: reminderKind,
  share: shareKind,
  remark: remarkKind,
  proposal: proposalKind,
  ask: askKind,
  decision: decisionKind,
  feedbackRequest: feedbackRequestKind,
} as const;

export type Kind = keyof typeof kinds;
/** The kinds that may leave the plan at all. */
export type LeavingKind = { [K in Kind]: (typeof kinds)[K]['leaves'] extends 'never' ? never : K }[Kind];
export type RecordOf<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>;
/** The fields of which a new record has a value by itself. */
export type InitialField<K extends Kind> = keyof (typeof kinds)[K]['initially'];
export type PlanRecord = { [K in Kind]: RecordOf<K> }[Kind];
export type IdOf<K extends Kind> = RecordOf<K>['id'];
export type AnyId = PlanRecord['id'];
export type PlanId = IdOf<'plan'>;

export const PlanRecord = z.discriminatedUnion('kind', [
  planKind.schema,
  jobProfileKind.schema,
  requirementKind.schema,
  qualityKind.schema,
  selfScoreKind.schema,
  feedbackKind.schema,
  conversationKind.schema,
  agreedLevelKind.schema,
  commitmentKind.schema,
  learningQuestionKind.schema,
  activityKind.schema,
  parkedIdeaKind.schema,
  ownLibraryItemKind.schema,
  budgetSourceKind.schema,
  costKind.schema,
  allocationKind.schema,
  sideTaskKind.schema,
  scanKind.schema,
  scanStepKind.schema,
  beliefKind.schema,
  climateSheetKind.schema,
  reflectionKind.schema,
  talkPointKind.schema,
  dismissalKind.schema,
  ruleSettingKind.schema,
  contractPeriodKind.schema,
  coreTaskKind.schema,
  leaveKind.schema,
  hourEntryKind.schema,
  practiceMomentKind.schema,
  calendarEntryKind.schema,
  reminderKind.schema,
  shareKind.schema,
  remarkKind.schema,
  proposalKind.schema,
  askKind.schema,
  decisionKind.schema,
  feedbackRequestKind.schema,
]);

/** The definition of a kind, seen without its schema's exact shape. */
export function definitionOf(kind: Kind): KindDefinition<Kind, z.ZodObject> {
  return kinds[kind] as unknown as KindDefinition<Kind, z.ZodObject>;
}

/** The ids a record refers to, in the order of its definition. */
export function referencesOf(record: PlanRecord): { field: string; to: Kind; id: string }[] {
  const fields = record as unknown as Record<string, unknown>;
  return definitionOf(record.kind).references.flatMap(({ field, to }) => {
    const value = fields[field];
    const ids = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
    return ids.map((id) => ({ field, to: to as Kind, id: id as string }));
  });
}
