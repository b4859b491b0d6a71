import { inOrder, type Ordered } from './edits/order.ts';
import type { Plan } from './kinds/plan.ts';
import type { Kind, PlanRecord, RecordOf } from './records.ts';

type Of<K extends Kind> = RecordOf<K>;

/** One list for all that is empty, so that it is the same each time it is asked for. */
const none: readonly never[] = [];

/** In the place of a parent, for what hangs under none. No record has it as its id. */
const loose = '';

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
  readonly asks: readonly Of<'ask'>[];
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
  readonly #asksAbout: ReadonlyMap<string, readonly Of<'ask'>[]>;
  readonly #decisionsOn: ReadonlyMap<string, readonly Of<'decision'>[]>;

  readonly #byKind: ReadonlyMap<Kind, readonly PlanRecord[]>;

  /**
   * `before` is the view of the same plan before an edit: a list or group in which nothing differs is then the same object
   * as it was there, so that who shows it sees at once that there is nothing to draw anew. Throws when the records hold no
   * plan record: a plan without one is not a plan.
   */
  constructor(records: ReadonlyMap<string, PlanRecord>, before?: PlanView) {
    const was = <T>(read: (view: PlanView) => T): T | undefined => before && read(before);
    this.#byKind = groupBy(
      [...records.values()],
      (r) => [r.kind],
      was((v) => v.#byKind),
    );
    const all = <K extends Kind>(kind: K) => (this.#byKind.get(kind) ?? []) as unknown as readonly Of<K>[];
    /** The list of a kind, put in order; that of `before` when no record of the kind differs. */
    const sorted = <K extends Kind>(kind: K, old: readonly Of<K>[] | undefined, sort: (list: Of<K>[]) => Of<K>[]) =>
      keep(all(kind) === was((v) => v.#byKind)?.get(kind) && old ? old : sort([...all(kind)]), old);
    const ordered = <K extends Ordered['kind']>(kind: K, old: readonly Of<K>[] | undefined) =>
      sorted(kind, old, (list) => inOrder(list as never) as Of<K>[]);
    const dated = <K extends Kind, F extends string>(kind: K, old: readonly Of<K>[] | undefined, ...fields: F[]) =>
      sorted(kind, old, (list) => list.sort(by(...fields) as unknown as (a: Of<K>, b: Of<K>) => number));
    const plan = all('plan')[0];
    if (plan === undefined) throw new Error('no plan record');
    this.records = records;
    this.plan = plan;
    this.jobProfiles = ordered('jobProfile', before?.jobProfiles);
    this.requirements = ordered('requirement', before?.requirements);
    this.qualities = ordered('quality', before?.qualities);
    this.conversations = sorted('conversation', before?.conversations, (list) =>
      list.sort((a, b) => compare(beginOf(a), beginOf(b)) || compare(a.id, b.id)),
    );
    this.learningQuestions = ordered('learningQuestion', before?.learningQuestions);
    this.activities = ordered('activity', before?.activities);
    this.parkedIdeas = ordered('parkedIdea', before?.parkedIdeas);
    this.ownLibraryItems = ordered('ownLibraryItem', before?.ownLibraryItems);
    this.budgetSources = ordered('budgetSource', before?.budgetSources);
    this.costs = ordered('cost', before?.costs);
    this.allocations = ordered('allocation', before?.allocations);
    this.sideTasks = ordered('sideTask', before?.sideTasks);
    this.commitments = ordered('commitment', before?.commitments);
    this.talkPoints = ordered('talkPoint', before?.talkPoints);
    this.coreTasks = ordered('coreTask', before?.coreTasks);
    this.practiceMoments = ordered('practiceMoment', before?.practiceMoments);
    this.scans = sorted('scan', before?.scans, (list) =>
      list.sort((a, b) => a.number - b.number || compare(a.startedAt, b.startedAt) || compare(a.id, b.id)),
    );
    this.scanSteps = dated('scanStep', before?.scanSteps, 'takenAt', 'id');
    this.climateSheets = dated('climateSheet', before?.climateSheets, 'filledOn', 'filledAt', 'id');
    this.reflections = dated('reflection', before?.reflections, 'happenedOn', 'addedAt', 'id');
    this.contractPeriods = dated('contractPeriod', before?.contractPeriods, 'startDate', 'id');
    this.leaves = dated('leave', before?.leaves, 'startDate', 'endDate', 'id');
    this.hourEntries = dated('hourEntry', before?.hourEntries, 'workedOn', 'loggedAt', 'id');
    this.beliefs = dated('belief', before?.beliefs, 'notedOn', 'id');
    this.dismissals = dated('dismissal', before?.dismissals, 'dismissedAt', 'id');
    this.ruleSettings = dated('ruleSetting', before?.ruleSettings, 'ruleId', 'id');
    this.calendarEntries = dated('calendarEntry', before?.calendarEntries, 'itemKey', 'id');
    this.reminders = dated('reminder', before?.reminders, 'itemKey', 'id');
    this.shares = dated('share', before?.shares, 'sharedAt', 'id');
    this.remarks = dated('remark', before?.remarks, 'writtenAt', 'id');
    this.proposals = dated('proposal', before?.proposals, 'proposedAt', 'id');
    this.asks = dated('ask', before?.asks, 'askedOn', 'askedAt', 'id');
    this.decisions = dated('decision', before?.decisions, 'decidedAt', 'id');
    this.feedbackRequests = dated('feedbackRequest', before?.feedbackRequests, 'askedAt', 'id');
    this.#requirementsFrom = groupBy(
      this.requirements,
      (r) => (r.profileId ? [r.profileId] : []),
      was((v) => v.#requirementsFrom),
    );
    this.#scores = groupBy(
      all('selfScore').toSorted((a, b) => compare(a.scoredOn, b.scoredOn) || compare(a.scoredAt, b.scoredAt)),
      (s) => [s.requirementId],
      was((v) => v.#scores),
    );
    this.#feedback = groupBy(
      all('feedback').toSorted((a, b) => compare(a.givenOn, b.givenOn) || compare(a.addedAt, b.addedAt)),
      (f) => [f.requirementId],
      was((v) => v.#feedback),
    );
    const when = new Map(this.conversations.map((c, i) => [c.id as string, i]));
    const agreed = all('agreedLevel').toSorted(
      (a, b) => (when.get(a.conversationId) ?? 0) - (when.get(b.conversationId) ?? 0) || compare(a.id, b.id),
    );
    this.#agreed = groupBy(
      agreed,
      (a) => [a.requirementId],
      was((v) => v.#agreed),
    );
    this.#agreedIn = groupBy(
      agreed,
      (a) => [a.conversationId],
      was((v) => v.#agreedIn),
    );
    this.#questionsOf = groupBy(
      this.learningQuestions,
      (q) => q.requirementIds,
      was((v) => v.#questionsOf),
    );
    this.#activitiesOf = groupBy(
      this.activities,
      (a) => [a.learningQuestionId ?? loose],
      was((v) => v.#activitiesOf),
    );
    this.#costsOf = groupBy(
      this.costs,
      (c) => [c.activityId],
      was((v) => v.#costsOf),
    );
    this.#allocationsOf = groupBy(
      this.allocations,
      (a) => [a.costId],
      was((v) => v.#allocationsOf),
    );
    this.#allocationsFrom = groupBy(
      this.allocations,
      (a) => [a.sourceId],
      was((v) => v.#allocationsFrom),
    );
    this.#commitmentsOf = groupBy(
      this.commitments,
      (c) => [c.conversationId],
      was((v) => v.#commitmentsOf),
    );
    this.#talkPointsOf = groupBy(
      this.talkPoints,
      (p) => (p.conversationId ? [p.conversationId] : []),
      was((v) => v.#talkPointsOf),
    );
    this.#practiceMomentsOf = groupBy(
      this.practiceMoments,
      (m) => [m.activityId],
      was((v) => v.#practiceMomentsOf),
    );
    this.#remarksOn = groupBy(
      this.remarks,
      (r) => [r.aboutId],
      was((v) => v.#remarksOn),
    );
    this.#proposalsFor = groupBy(
      this.proposals,
      (p) => [p.aboutId],
      was((v) => v.#proposalsFor),
    );
    this.#asksAbout = groupBy(
      this.asks,
      (a) => [a.aboutId],
      was((v) => v.#asksAbout),
    );
    this.#decisionsOn = groupBy(
      this.decisions,
      (d) => [d.aboutId],
      was((v) => v.#decisionsOn),
    );
  }

  /** The record of that kind and id, or undefined. */
  get<K extends Kind>(kind: K, id: string): Of<K> | undefined {
    const record = this.records.get(id);
    return record?.kind === kind ? (record as unknown as Of<K>) : undefined;
  }

  /** The requirements that were read from a job profile, in the owner's order. */
  requirementsFrom(jobProfileId: string): readonly Of<'requirement'>[] {
    return this.#requirementsFrom.get(jobProfileId) ?? none;
  }
  /** Own scores of a requirement, oldest first. */
  selfScores(requirementId: string): readonly Of<'selfScore'>[] {
    return this.#scores.get(requirementId) ?? none;
  }
  latestSelfScore(requirementId: string): Of<'selfScore'> | undefined {
    return this.selfScores(requirementId).at(-1);
  }
  /** Feedback on a requirement, oldest first. */
  feedback(requirementId: string): readonly Of<'feedback'>[] {
    return this.#feedback.get(requirementId) ?? none;
  }
  /** The levels agreed for a requirement, oldest conversation first. */
  agreedLevels(requirementId: string): readonly Of<'agreedLevel'>[] {
    return this.#agreed.get(requirementId) ?? none;
  }
  latestAgreedLevel(requirementId: string): Of<'agreedLevel'> | undefined {
    return this.agreedLevels(requirementId).at(-1);
  }
  agreedLevelsIn(conversationId: string): readonly Of<'agreedLevel'>[] {
    return this.#agreedIn.get(conversationId) ?? none;
  }
  commitmentsOf(conversationId: string): readonly Of<'commitment'>[] {
    return this.#commitmentsOf.get(conversationId) ?? none;
  }
  /** The points that were taken into a conversation, in the owner's order. */
  talkPointsOf(conversationId: string): readonly Of<'talkPoint'>[] {
    return this.#talkPointsOf.get(conversationId) ?? none;
  }
  practiceMomentsOf(activityId: string): readonly Of<'practiceMoment'>[] {
    return this.#practiceMomentsOf.get(activityId) ?? none;
  }
  /** What was said about a record, in threads and apart, oldest first. That of the plan itself is about the whole plan. */
  remarksOn(recordId: string): readonly Of<'remark'>[] {
    return this.#remarksOn.get(recordId) ?? none;
  }
  /** Other values that were proposed for a record's fields, oldest first. */
  proposalsFor(recordId: string): readonly Of<'proposal'>[] {
    return this.#proposalsFor.get(recordId) ?? none;
  }
  /** That a yes to a record was asked for outside a share, oldest first. */
  asksAbout(recordId: string): readonly Of<'ask'>[] {
    return this.#asksAbout.get(recordId) ?? none;
  }
  /** Decisions on a record, oldest first; an activity is decided on for its work time. */
  decisionsOn(recordId: string): readonly Of<'decision'>[] {
    return this.#decisionsOn.get(recordId) ?? none;
  }
  questionsFor(requirementId: string): readonly Of<'learningQuestion'>[] {
    return this.#questionsOf.get(requirementId) ?? none;
  }
  activitiesOf(learningQuestionId: string): readonly Of<'activity'>[] {
    return this.#activitiesOf.get(learningQuestionId) ?? none;
  }
  /** Activities that hang under no learning question. */
  looseActivities(): readonly Of<'activity'>[] {
    return this.#activitiesOf.get(loose) ?? none;
  }
  costsOf(activityId: string): readonly Of<'cost'>[] {
    return this.#costsOf.get(activityId) ?? none;
  }
  allocationsOf(costId: string): readonly Of<'allocation'>[] {
    return this.#allocationsOf.get(costId) ?? none;
  }
  allocationsFrom(sourceId: string): readonly Of<'allocation'>[] {
    return this.#allocationsFrom.get(sourceId) ?? none;
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

/**
 * Records by key, each list in the order of `records`. Lists in which nothing differs are those of `before`, and so is the
 * whole when none does.
 */
function groupBy<K, R>(
  records: readonly R[],
  keys: (record: R) => readonly K[],
  before: ReadonlyMap<K, readonly R[]> | undefined,
): ReadonlyMap<K, readonly R[]> {
  const groups = new Map<K, readonly R[]>();
  for (const record of records) {
    for (const key of keys(record)) {
      const group = groups.get(key) as R[] | undefined;
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
  }
  if (before === undefined) return groups;
  let isSame = groups.size === before.size;
  for (const [key, group] of groups) {
    const kept = keep(group, before.get(key));
    groups.set(key, kept);
    isSame &&= kept !== group;
  }
  return isSame ? before : groups;
}

/** `list`, or `before` when that holds the same records in the same order. */
function keep<R>(list: readonly R[], before: readonly R[] | undefined): readonly R[] {
  return before && list.length === before.length && list.every((record, i) => record === before[i]) ? before : list;
}
