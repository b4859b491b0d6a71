import type * as z from 'zod';
import { TalkPointOrigin } from '#shared/model/kinds/conversation.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { definitionOf, type Kind, type PlanId, type PlanRecord } from '#shared/model/records.ts';
import { privateSource } from '#shared/model/talk-points.ts';
import { type PrivateKind, WordsSource } from '#shared/model/words-origin.ts';
import { currentWording, statementsOf } from '#shared/scan/wording.ts';
import { PlanBuilder, testContext, today } from './plans.ts';

/** A text of its own for every place in a plan that takes one; it can be found again in anything that is made of the plan. */
export interface Canary {
  readonly text: string;
  readonly kind: Kind;
  readonly field: string;
  /** The private kind that its record says again; null = none. */
  readonly source: PrivateKind | null;
  /** Of a record that was deleted, or written over since. */
  readonly isDeleted: boolean;
}

export interface CanaryPlan {
  readonly view: PlanView;
  /** A record of every kind that was deleted; it is in the history alone. */
  readonly deleted: readonly PlanRecord[];
  /** The records of the plan with the words that stood there before, in every field that can be written over. */
  readonly earlier: readonly PlanRecord[];
  readonly canaries: readonly Canary[];
}

/**
 * One plan with a canary in every field of every kind that takes free text, found by the schemas: a new field is in it by
 * itself. A new kind has to be added to `writeOneOfEach`; a test says so. `mark` begins every text: two plans that must not
 * be mistaken for each other have marks of their own.
 */
export function canaryPlan(mark = 'kanarie', planId?: PlanId): CanaryPlan {
  const canaries: Canary[] = [];
  const marked = (record: PlanRecord, isDeleted: boolean, fields?: (field: string) => boolean) =>
    markedRecord(record, isDeleted, { canaries, mark }, fields);
  const live = new PlanBuilder(testContext('id', planId));
  writeOneOfEach(live);
  const gone = new PlanBuilder(testContext('gone', planId));
  writeOneOfEach(gone);
  const records = [...live.view().records.values()].map((record) => marked(record, false));
  const deleted = [...gone.view().records.values()].flatMap((record) =>
    record.kind === 'plan' ? [] : [marked(record, true)],
  );
  const earlier = records.map((record) => marked(record, true, (field) => !isKeptAsWritten(record, field)));
  return { view: new PlanView(new Map(records.map((r) => [r.id as string, r]))), deleted, earlier, canaries };
}

/** The canaries that stand in a text, whatever the capitals and however it is broken over lines. */
export function canariesIn(text: string, canaries: readonly Canary[]): Set<string> {
  const bare = text.toLowerCase().replace(/\s+/g, '');
  return new Set(canaries.filter((c) => bare.includes(c.text)).map((c) => c.text));
}

/** A field that is never written over: a dated score, a closed scan. */
function isKeptAsWritten(record: PlanRecord, field: string): boolean {
  const { fixed, sealed } = definitionOf(record.kind);
  return fixed.includes(field) || (sealed !== null && !sealed.except.includes(field));
}

function markedRecord(
  record: PlanRecord,
  isDeleted: boolean,
  { canaries, mark: begin }: { readonly canaries: Canary[]; readonly mark: string },
  takes: (field: string) => boolean = () => true,
): PlanRecord {
  const { kind } = record;
  const source = privateSource(record);
  const { fields, references } = definitionOf(kind);
  const values = record as unknown as Readonly<Record<string, unknown>>;
  const entries = Object.entries(fields).map(([field, { schema }]) => {
    if (references.some((r) => r.field === field) || !takes(field)) return [field, values[field]];
    const mark = () => {
      // Short, one word and small letters: no place cuts it, breaks it or writes it another way.
      const text = `${begin}${canaries.length}x${isDeleted ? 'weg' : ''}`;
      canaries.push({ text, kind, field, isDeleted, source });
      return text;
    };
    return [field, markedValue(schema, values[field], mark)];
  });
  return { ...record, ...Object.fromEntries(entries) } as unknown as PlanRecord;
}

function markedValue(schema: z.core.$ZodType, value: unknown, mark: () => string): unknown {
  const { def } = schema._zod;
  if (def.type === 'nullable') return markedValue((def as z.core.$ZodNullableDef).innerType, value, mark);
  if (def.type === 'array' && Array.isArray(value))
    return value.map((one) => markedValue((def as z.core.$ZodArrayDef).element, one, mark));
  if (typeof value === 'object' && value !== null) {
    const shape = def.type === 'object' ? (def as z.core.$ZodObjectDef).shape : null;
    const inner = def.type === 'record' ? (def as z.core.$ZodRecordDef).valueType : null;
    const entries = Object.entries(value).map(([key, one]) => {
      const of = shape?.[key] ?? inner;
      return [key, of ? markedValue(of, one, mark) : one];
    });
    return Object.fromEntries(entries);
  }
  // A schema that takes this takes any text; an id, a date or a choice does not.
  const takesText = (schema as z.ZodType).safeParse('kanarie met woorden, 100%').success;
  return takesText ? mark() : value;
}

/** One record of every kind, each tied to what it can be tied to; points for a conversation of every origin. */
function writeOneOfEach(b: PlanBuilder): void {
  b.plan({ learningForms: ['doing'], endDate: '2027-08-31' });
  const profile = b.jobProfile();
  const requirement = b.requirement({
    profileId: profile.id,
    profileStart: 0,
    profileEnd: 5,
    notNow: { reason: 'later' },
  });
  const about = { requirementId: requirement.id, requirementIds: [requirement.id] };
  b.quality({ requirementId: about.requirementId });
  b.selfScore({
    requirementId: about.requirementId,
    level: 2,
    scoredOn: '2026-10-01',
    scoredAt: '2026-10-01T09:00:00Z',
  });
  b.selfScore({ requirementId: about.requirementId, level: 3 });
  const takenIn = {
    id: 'response-0001',
    byName: 'M',
    role: 'manager',
    respondedAt: b.context.now,
    takenInAt: b.context.now,
  } as const;
  const request = b.feedbackRequest({ requirementIds: about.requirementIds, answers: [{ ...takenIn, recordIds: [] }] });
  b.feedback({ requirementId: about.requirementId, requestId: request.id, level: 3 });
  const talk = b.conversation({ state: 'held', heldOn: '2026-11-02', followUpDate: '2027-01-11' });
  b.conversation({ state: 'planned', heldOn: '2026-12-14' });
  b.agreedLevel({ conversationId: talk.id, requirementId: about.requirementId, level: 3 });
  b.commitment({ conversationId: talk.id, dueDate: '2026-12-01' });
  const question = b.learningQuestion({ requirementIds: about.requirementIds, neededBy: '2027-03-01' });
  const sideTask = b.sideTask({ learningQuestionIds: [question.id], minutesPerWeek: 120 });
  const coreTask = b.coreTask();
  const dates = { startDate: '2026-12-01', endDate: '2027-01-31' };
  const ties = { learningQuestionId: question.id, sideTaskId: sideTask.id };
  const activity = b.activity({ ...dates, ...ties, state: 'planned', workMinutes: 480, ownMinutes: 120 });
  b.activity({ ...dates, state: 'planned', way: 'formal' });
  b.practiceMoment({ activityId: activity.id });
  b.parkedIdea();
  for (const source of WordsSource.options) {
    // Made of private words: one whose owner saw what goes along, and one that waits for that.
    for (const isSeen of [true, false]) {
      const origin = { source, sourceId: 'source-0001', isSeen };
      const made = b.activity({ ...dates, state: 'planned', origin });
      // What belongs to it must not say its words.
      b.practiceMoment({ activityId: made.id });
      b.cost({ activityId: made.id, amountCents: 1_000 });
      b.hourEntry({ activityId: made.id, what: 'learning' });
      b.parkedIdea({ origin });
      b.selfScore({ requirementId: about.requirementId, level: 3, origin });
    }
  }
  b.ownLibraryItem();
  const source = b.budgetSource({ amountCents: 100_000, startDate: '2026-01-01', endDate: '2026-12-31' });
  const cost = b.cost({ activityId: activity.id, amountCents: 20_000 });
  b.allocation({ costId: cost.id, sourceId: source.id, amountCents: 10_000 });
  b.contractPeriod();
  b.leave();
  for (const ids of [{ sideTaskId: sideTask.id }, { coreTaskId: coreTask.id }, { activityId: activity.id }])
    b.hourEntry({ ...ids, what: 'sideTaskId' in ids ? 'side' : 'coreTaskId' in ids ? 'core' : 'learning' });
  const scan = b.scan({
    wordingVersion: currentWording.version,
    completedOn: today,
    answers: statementsOf(currentWording, 'may').map(({ id }) => ({ statementId: id, answer: 2 })),
  });
  const points = TalkPointOrigin.options.map((origin) => b.talkPoint({ origin, conversationId: talk.id }));
  b.talkPoint({ origin: 'own', conversationId: null });
  const reflection = b.reflection({ ...{ requirementIds: about.requirementIds, activityIds: [activity.id] } });
  b.scanStep({
    scanId: scan.id,
    activityId: activity.id,
    talkPointId: points[1]?.id ?? null,
    reflectionId: reflection.id,
  });
  for (const question of ['canLearn', 'canReach', 'holdsBack'] as const) b.belief({ question });
  b.climateSheet({ by: 'manager' });
  b.dismissal({ findingKey: 'key', ruleId: 'rule' });
  b.ruleSetting({ ruleId: 'rule', severity: 'off' });
  b.calendarEntry();
  b.reminder();
  const share = b.share({
    contents: [{ id: requirement.id, kind: 'requirement', name: 'x', digest: '0'.repeat(32) }],
    responses: [{ ...takenIn, recordIds: [] }],
  });
  const of = { aboutId: question.id, aboutKind: 'learningQuestion', shareId: share.id, role: 'manager' } as const;
  const remark = b.remark(of);
  b.remark({ ...of, replyToId: remark.id, role: 'employee' });
  b.ask({ aboutId: of.aboutId, aboutKind: of.aboutKind, part: 'learningQuestion' });
  b.proposal({ ...of, field: 'text', from: 'oud', to: 'nieuw' });
  b.decision({
    ...of,
    part: 'learningQuestion',
    agreed: [{ id: question.id, kind: 'learningQuestion', fields: { text: 'toen' } }],
  });
}
