import { inOrder, type Ordered } from './edits/order.ts';
import type { Plan } from './kinds/plan.ts';
import type { Kind, PlanRecord, RecordOf } from './records.ts';

type Of<K extends Kind> = RecordOf<K>;

/**
 * A plan, read. Built once from the records and then only looked at: lists in the user's order, and what belongs to what.
 * Nothing here is stored; every figure follows from the records.
 */
export class PlanView {
  readonly records: ReadonlyMap<string, PlanRecord>;
  readonly plan: Plan;
  readonly jobProfiles: readonly Of<'jobProfile'>[];
  readonly requirements: readonly Of<'requirement'>[];
  readonly qualities: readonly Of<'quality'>[];
  readonly conversations: readonly Of<'conversation'>[];
  readonly learningQuestions: readonly Of<'learningQuestion'>[];
  readonly activities: readonly Of<'activity'>[];
  readonly parkedIdeas: readonly Of<'parkedIdea'>[];
  readonly ownLibraryItems: readonly Of<'ownLibraryItem'>[];
  readonly budgetSources: readonly Of<'budgetSource'>[];
  readonly costs: readonly Of<'cost'>[];
  readonly allocations: readonly Of<'allocation'>[];
  readonly sideTasks: readonly Of<'sideTask'>[];
  readonly commitments: readonly Of<'commitment'>[];
  readonly talkPoints: readonly Of<'talkPoint'>[];
  readonly coreTasks: readonly Of<'coreTask'>[];
  readonly practiceMoments: readonly Of<'practiceMoment'>[];
  /** Oldest first, and so are the lists below. */
  /** In the order in which they were made, whatever their dates say. */
  readonly scans: readonly Of<'scan'>[];
  readonly scanSteps: readonly Of<'scanStep'>[];
  readonly climateSheets: readonly Of<'climateSheet'>[];
  readonly reflections: readonly Of<'reflection'>[];
  readonly contractPeriods: readonly Of<'contractPeriod'>[];
  readonly leaves: readonly Of<'leave'>[];
  readonly hourEntries: readonly Of<'hourEntry'>[];
  readonly beliefs: readonly Of<'belief'>[];
  readonly dismissals: readonly Of<'dismissal'>[];
  readonly ruleSettings: readonly Of<'ruleSetting'>[];
  readonly calendarEntries: readonly Of<'calendarEntry'>[];
  readonly reminders: readonly Of<'reminder'>[];
  readonly shares: readonly Of<'share'>[];
  readonly remarks: readonly Of<'remark'>[];
  readonly proposals: readonly Of<'proposal'>[];
  readonly decisions: readonly Of<'decision'>[];
  readonly feedbackRequests: readonly Of<'feedbackRequest'>[];
  readonly #requirementsFrom: ReadonlyMap<string, readonly Of<'requirement'>[]>;
  readonly #scores: ReadonlyMap<string, readonly Of<'selfScore'>[]>;
  readonly #feedback: ReadonlyMap<string, readonly Of<'feedback'>[]>;
  readonly #agreed: ReadonlyMap<string, readonly Of<'agreedLevel'>[]>;
  readonly #agreedIn: ReadonlyMap<string, readonly Of<'agreedLevel'>[]>;
  readonly #questionsOf: ReadonlyMap<string, readonly Of<'learningQuestion'>[]>;
  readonly #activitiesOf: ReadonlyMap<string, readonly Of<'activity'>[]>;
  readonly #costsOf: ReadonlyMap<string, readonly Of<'cost'>[]>;
  readonly #allocationsOf: ReadonlyMap<string, readonly Of<'allocation'>[]>;
  readonly #allocationsFrom: ReadonlyMap<string, readonly Of<'allocation'>[]>;
  readonly #commitmentsOf: ReadonlyMap<string, readonly Of<'commitment'>[]>;
  readonly #talkPointsOf: ReadonlyMap<string, readonly Of<'talkPoint'>[]>;
  readonly #practiceMomentsOf: ReadonlyMap<string, readonly Of<'practiceMoment'>[]>;
  readonly #remarksOn: ReadonlyMap<string, readonly Of<'remark'>[]>;
  readonly #proposalsFor: ReadonlyMap<string, readonly Of<'proposal'>[]>;
  readonly #decisionsOn: ReadonlyMap<string, readonly Of<'decision'>[]>;

  /** Throws when the records hold no plan record: a plan without one is not a plan. */
  constructor(records: ReadonlyMap<string, PlanRecord>) {
    const byKind = new Map<Kind, PlanRecord[]>();
    for (const record of records.values()) {
      const list = byKind.get(record.kind);
      if (list) list.push(record);
      else byKind.set(record.kind, [record]);
    }
    const all = <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as unknown as Of<K>[];
    const ordered = <K extends Ordered['kind']>(kind: K) => inOrder(all(kind) as never) as Of<K>[];
    const plan = all('plan')[0];
    if (plan === undefined) throw new Error('no plan record');
    this.records = records;
    this.plan = plan;
    this.jobProfiles = ordered('jobProfile');
    this.requirements = ordered('requirement');
    this.qualities = ordered('quality');
    this.conversations = all('conversation').sort((a, b) => compare(beginOf(a), beginOf(b)) || compare(a.id, b.id));
    this.learningQuestions = ordered('learningQuestion');
    this.activities = ordered('activity');
    this.parkedIdeas = ordered('parkedIdea');
    this.ownLibraryItems = ordered('ownLibraryItem');
    this.budgetSources = ordered('budgetSource');
    this.costs = ordered('cost');
    this.allocations = ordered('allocation');
    this.sideTasks = ordered('sideTask');
    this.commitments = ordered('commitment');
    this.talkPoints = ordered('talkPoint');
    this.coreTasks = ordered('coreTask');
    this.practiceMoments = ordered('practiceMoment');
    this.scans = all('scan').sort(
      (a, b) => a.number - b.number || compare(a.startedAt, b.startedAt) || compare(a.id, b.id),
    );
    this.scanSteps = all('scanStep').sort(by('takenAt', 'id'));
    this.climateSheets = all('climateSheet').sort(by('filledOn', 'filledAt', 'id'));
    this.reflections = all('reflection').sort(by('happenedOn', 'addedAt', 'id'));
    this.contractPeriods = all('contractPeriod').sort(by('startDate', 'id'));
    this.leaves = all('leave').sort(by('startDate', 'endDate', 'id'));
    this.hourEntries = all('hourEntry').sort(by('workedOn', 'loggedAt', 'id'));
    this.beliefs = all('belief').sort(by('notedOn', 'id'));
    this.dismissals = all('dismissal').sort(by('dismissedAt', 'id'));
    this.ruleSettings = all('ruleSetting').sort(by('ruleId', 'id'));
    this.calendarEntries = all('calendarEntry').sort(by('itemKey', 'id'));
    this.reminders = all('reminder').sort(by('itemKey', 'id'));
    this.shares = all('share').sort(by('sharedAt', 'id'));
    this.remarks = all('remark').sort(by('writtenAt', 'id'));
    this.proposals = all('proposal').sort(by('proposedAt', 'id'));
    this.decisions = all('decision').sort(by('decidedAt', 'id'));
    this.feedbackRequests = all('feedbackRequest').sort(by('askedAt', 'id'));
    this.#requirementsFrom = groupBy(this.requirements, (r) => (r.profileId ? [r.profileId] : []));
    this.#scores = groupBy(
      all('selfScore').sort((a, b) => compare(a.scoredOn, b.scoredOn) || compare(a.scoredAt, b.scoredAt)),
      (s) => [s.requirementId],
    );
    this.#feedback = groupBy(
      all('feedback').sort((a, b) => compare(a.givenOn, b.givenOn) || compare(a.addedAt, b.addedAt)),
      (f) => [f.requirementId],
    );
    const when = new Map(this.conversations.map((c, i) => [c.id as string, i]));
    const agreed = all('agreedLevel').sort(
      (a, b) => (when.get(a.conversationId) ?? 0) - (when.get(b.conversationId) ?? 0) || compare(a.id, b.id),
    );
    this.#agreed = groupBy(agreed, (a) => [a.requirementId]);
    this.#agreedIn = groupBy(agreed, (a) => [a.conversationId]);
    this.#questionsOf = groupBy(this.learningQuestions, (q) => q.requirementIds);
    this.#activitiesOf = groupBy(this.activities, (a) => (a.learningQuestionId ? [a.learningQuestionId] : []));
    this.#costsOf = groupBy(this.costs, (c) => [c.activityId]);
    this.#allocationsOf = groupBy(this.allocations, (a) => [a.costId]);
    this.#allocationsFrom = groupBy(this.allocations, (a) => [a.sourceId]);
    this.#commitmentsOf = groupBy(this.commitments, (c) => [c.conversationId]);
    this.#talkPointsOf = groupBy(this.talkPoints, (p) => (p.conversationId ? [p.conversationId] : []));
    this.#practiceMomentsOf = groupBy(this.practiceMoments, (m) => [m.activityId]);
    this.#remarksOn = groupBy(this.remarks, (r) => [r.aboutId]);
    this.#proposalsFor = groupBy(this.proposals, (p) => [p.aboutId]);
    this.#decisionsOn = groupBy(this.decisions, (d) => [d.aboutId]);
  }

  /** The record of that kind and id, or undefined. */
  get<K extends Kind>(kind: K, id: string): Of<K> | undefined {
    const record = this.records.get(id);
    return record?.kind === kind ? (record as unknown as Of<K>) : undefined;
  }

  /** The requirements that were read from a job profile, in the owner's order. */
  requirementsFrom(jobProfileId: string): readonly Of<'requirement'>[] {
    return this.#requirementsFrom.get(jobProfileId) ?? [];
  }
  /** Own scores of a requirement, oldest first. */
  selfScores(requirementId: string): readonly Of<'selfScore'>[] {
    return this.#scores.get(requirementId) ?? [];
  }
  latestSelfScore(requirementId: string): Of<'selfScore'> | undefined {
    return this.selfScores(requirementId).at(-1);
  }
  /** Feedback on a requirement, oldest first. */
  feedback(requirementId: string): readonly Of<'feedback'>[] {
    return this.#feedback.get(requirementId) ?? [];
  }
  /** The levels agreed for a requirement, oldest conversation first. */
  agreedLevels(requirementId: string): readonly Of<'agreedLevel'>[] {
    return this.#agreed.get(requirementId) ?? [];
  }
  latestAgreedLevel(requirementId: string): Of<'agreedLevel'> | undefined {
    return this.agreedLevels(requirementId).at(-1);
  }
  agreedLevelsIn(conversationId: string): readonly Of<'agreedLevel'>[] {
    return this.#agreedIn.get(conversationId) ?? [];
  }
  commitmentsOf(conversationId: string): readonly Of<'commitment'>[] {
    return this.#commitmentsOf.get(conversationId) ?? [];
  }
  /** The points that were taken into a conversation, in the owner's order. */
  talkPointsOf(conversationId: string): readonly Of<'talkPoint'>[] {
    return this.#talkPointsOf.get(conversationId) ?? [];
  }
  practiceMomentsOf(activityId: string): readonly Of<'practiceMoment'>[] {
    return this.#practiceMomentsOf.get(activityId) ?? [];
  }
  /** What was said about a record, in threads and apart, oldest first. That of the plan itself is about the whole plan. */
  remarksOn(recordId: string): readonly Of<'remark'>[] {
    return this.#remarksOn.get(recordId) ?? [];
  }
  /** Other values that were proposed for a record's fields, oldest first. */
  proposalsFor(recordId: string): readonly Of<'proposal'>[] {
    return this.#proposalsFor.get(recordId) ?? [];
  }
  /** Decisions on a record, oldest first; an activity is decided on for its work time. */
  decisionsOn(recordId: string): readonly Of<'decision'>[] {
    return this.#decisionsOn.get(recordId) ?? [];
  }
  questionsFor(requirementId: string): readonly Of<'learningQuestion'>[] {
    return this.#questionsOf.get(requirementId) ?? [];
  }
  activitiesOf(learningQuestionId: string): readonly Of<'activity'>[] {
    return this.#activitiesOf.get(learningQuestionId) ?? [];
  }
  /** Activities that hang under no learning question. */
  looseActivities(): readonly Of<'activity'>[] {
    return this.activities.filter((a) => a.learningQuestionId === null);
  }
  costsOf(activityId: string): readonly Of<'cost'>[] {
    return this.#costsOf.get(activityId) ?? [];
  }
  allocationsOf(costId: string): readonly Of<'allocation'>[] {
    return this.#allocationsOf.get(costId) ?? [];
  }
  allocationsFrom(sourceId: string): readonly Of<'allocation'>[] {
    return this.#allocationsFrom.get(sourceId) ?? [];
  }
}

/** Dates and ids compare as text; a locale has no say in it. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders by fields that hold text, the first that differs decides. */
function by<F extends string>(...fields: readonly F[]) {
  return (a: Readonly<Record<F, string>>, b: Readonly<Record<F, string>>): number => {
    for (const field of fields) {
      const order = compare(a[field], b[field]);
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** To put talks in time; on one day those without a time come first. */
function beginOf({ heldOn, startTime }: RecordOf<'conversation'>): string {
  return `${heldOn} ${startTime ?? ''}`;
}

function groupBy<R>(records: readonly R[], keys: (record: R) => readonly string[]): ReadonlyMap<string, readonly R[]> {
  const groups = new Map<string, R[]>();
  for (const record of records) {
    for (const key of keys(record)) {
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
  }
  return groups;
}
