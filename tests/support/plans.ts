import * as fc from 'fast-check';
import type { EditContext } from '#shared/model/edits/base.ts';
import * as make from '#shared/model/edits/new-records.ts';
import { LearningForm } from '#shared/model/kinds/learning.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import type { Kind, PlanId, PlanRecord, RecordOf } from '#shared/model/records.ts';

/** The day on which plans in tests live. */
export const today = '2026-11-23';

/** A context with ids that count up, so that a failing test reads the same each time. */
export function testContext(prefix = 'id', planId = 'plan-0001' as PlanId): EditContext {
  let count = 0;
  return {
    planId,
    newId: () => `${prefix}-${String(++count).padStart(6, '0')}`,
    now: '2026-11-23T09:00:00Z',
    today,
  };
}

type Fields<K extends Kind> = Partial<Omit<RecordOf<K>, 'kind' | 'id' | 'planId'>>;
type With<K extends Kind, Needed extends keyof Fields<K>> = Fields<K> & Required<Pick<Fields<K>, Needed>>;

/**
 * Writes a plan down in few words: every call adds a record and returns it; what is not said gets the defaults of
 * new-records.ts. Lists keep the order of the calls.
 */
export class PlanBuilder {
  readonly context: EditContext;
  readonly #records = new Map<string, PlanRecord>();
  readonly #empty: PlanView;

  constructor(context: EditContext = testContext()) {
    this.context = context;
    const plan = make.newPlan(context, { title: 'Ontwikkelplan', ownerName: 'Noor', startDate: '2026-09-01' });
    this.#records.set(plan.id, plan);
    this.#empty = new PlanView(this.#records);
  }

  /** Changes fields of the plan record itself. */
  plan(fields: Fields<'plan'>): RecordOf<'plan'> {
    const before = this.#records.get(this.context.planId) as RecordOf<'plan'>;
    const after = { ...before, ...fields };
    this.#records.set(after.id, after);
    return after;
  }
  jobProfile(fields: Fields<'jobProfile'> = {}) {
    const text = 'Taken\n• Duidt cijfers';
    return this.#add(
      make.newJobProfile(this.context, this.#empty, { title: 'Beleidsmedewerker', text, ...this.#last, ...fields }),
    );
  }
  requirement(fields: Fields<'requirement'> = {}) {
    return this.#add(
      make.newRequirement(this.context, this.#empty, { title: 'Cijfers duiden', ...this.#last, ...fields }),
    );
  }
  quality(fields: Fields<'quality'> = {}) {
    return this.#add(make.newQuality(this.context, this.#empty, { title: 'Luisteren', ...this.#last, ...fields }));
  }
  selfScore(fields: With<'selfScore', 'requirementId' | 'level'>) {
    return this.#add(make.newSelfScore(this.context, this.#empty, fields));
  }
  feedback(fields: With<'feedback', 'requirementId'>) {
    return this.#add(make.newFeedback(this.context, this.#empty, { giverName: 'Youssef', ...fields }));
  }
  conversation(fields: Fields<'conversation'> = {}) {
    return this.#add(make.newConversation(this.context, this.#empty, { withName: 'Marieke', ...fields }));
  }
  agreedLevel(fields: With<'agreedLevel', 'conversationId' | 'requirementId' | 'level'>) {
    return this.#add(make.newAgreedLevel(this.context, this.#empty, fields));
  }
  commitment(fields: With<'commitment', 'conversationId'>) {
    return this.#add(
      make.newCommitment(this.context, this.#empty, { title: 'Nota samen lezen', ...this.#last, ...fields }),
    );
  }
  learningQuestion(fields: Fields<'learningQuestion'> = {}) {
    return this.#add(
      make.newLearningQuestion(this.context, this.#empty, { text: 'Hoe lees ik cijfers?', ...this.#last, ...fields }),
    );
  }
  activity(fields: Fields<'activity'> = {}) {
    return this.#add(make.newActivity(this.context, this.#empty, { title: 'Meekijken', ...this.#last, ...fields }));
  }
  parkedIdea(fields: Fields<'parkedIdea'> = {}) {
    return this.#add(
      make.newParkedIdea(this.context, this.#empty, { title: 'Cursus Excel', ...this.#last, ...fields }),
    );
  }
  ownLibraryItem(fields: Fields<'ownLibraryItem'> = {}) {
    return this.#add(
      make.newOwnLibraryItem(this.context, this.#empty, { title: 'Meelopen bij team Data', ...this.#last, ...fields }),
    );
  }
  budgetSource(fields: Fields<'budgetSource'> = {}) {
    return this.#add(
      make.newBudgetSource(this.context, this.#empty, {
        name: 'Afdeling',
        sourceKind: 'department',
        ...this.#last,
        ...fields,
      }),
    );
  }
  cost(fields: With<'cost', 'activityId'>) {
    return this.#add(make.newCost(this.context, this.#empty, { ...this.#last, ...fields }));
  }
  allocation(fields: With<'allocation', 'costId' | 'sourceId' | 'amountCents'>) {
    return this.#add(make.newAllocation(this.context, this.#empty, { ...this.#last, ...fields }));
  }
  sideTask(fields: Fields<'sideTask'> = {}) {
    return this.#add(make.newSideTask(this.context, this.#empty, { title: 'Jongerenpanel', ...this.#last, ...fields }));
  }

  /** The plan so far. */
  view(): PlanView {
    return new PlanView(new Map(this.#records));
  }

  /** The place after all that was added, so that lists need not be read to find it. */
  get #last(): { position: number } {
    return { position: this.#records.size };
  }
  #add<R extends PlanRecord>(record: R): R {
    this.#records.set(record.id, record);
    return record;
  }
}

/** A valid plan with the records that `write` adds. */
export function planWith(write: (b: PlanBuilder) => void = () => {}): PlanView {
  const builder = new PlanBuilder();
  write(builder);
  return builder.view();
}

const words = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('', 'Begroting begrijpen', 'Hoe schrijf ik korter?', 'ë 🚂 "x"; <b>') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
);
const anyDay = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: -500, max: 900 }) },
  { weight: 1, arbitrary: fc.constantFrom(-739_000, 2_900_000) },
);
const date = anyDay.map((days) => new Date(Date.UTC(2026, 8, 1) + days * 86_400_000).toISOString().slice(0, 10));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 3 });
const moment = date.map((day) => `${day}T08:30:00Z`);
const level = fc.integer({ min: 1, max: 5 });
const minutes = maybe(fc.oneof(fc.constantFrom(0, 60, 216, 480), fc.integer({ min: 0, max: 600_000 })));
const cents = fc.oneof(fc.constantFrom(0, 3_250, 48_000, 128_000), fc.integer({ min: 0, max: 10_000_000_000 }));
/** Which record of the kind referred to; taken modulo their number. */
const pick = fc.nat({ max: 50 });
const position = fc.double({ min: -10, max: 10, noNaN: true });
const list = <T>(arbitrary: fc.Arbitrary<T>, maxLength = 5) => fc.array(arbitrary, { maxLength });

/** First and last day of a period, either may be open. */
const period = (endMayComeFirst: boolean) =>
  fc.tuple(maybe(date), maybe(date)).map(([a, b]) => {
    const swap = !endMayComeFirst && a !== null && b !== null && b < a;
    return swap ? { startDate: b, endDate: a } : { startDate: a, endDate: b };
  });

interface AnyPlanOptions {
  /** Also ends before starts, which the store refuses but a file from elsewhere could hold. */
  readonly endMayComeFirst?: boolean;
}

/** Random valid plans over all kinds: every reference is there, every record fits its schema, texts are nasty. */
export function anyPlan({ endMayComeFirst = false }: AnyPlanOptions = {}): fc.Arbitrary<PlanView> {
  const days = period(endMayComeFirst);
  const drafts = fc.record({
    plan: fc.record({
      title: words,
      motto: words,
      ownerName: words,
      managerName: words,
      contractMinutesPerWeek: fc.constantFrom(0, 1, 480, 1440, 2160, 2400),
      days: fc.tuple(date, date),
      assignment: words,
      contribution: words,
      knowForAssignment: words,
      learningForms: fc.subarray([...LearningForm.options]),
      whereILearn: words,
      whenItIsFun: words,
      whenINeedIt: words,
      archivedAt: maybe(moment),
    }),
    jobProfile: list(fc.record({ title: words, text: words, fileName: words, readAt: moment, position }), 2),
    requirement: list(
      fc.record({
        profile: maybe(fc.record({ id: pick, start: fc.nat({ max: 20 }), length: fc.nat({ max: 20 }) })),
        title: words,
        mastery: fc.constantFrom('knowledge' as const, 'skill' as const),
        requiredLevel: level,
        importance: fc.constantFrom('high' as const, 'medium' as const, 'low' as const),
        origin: fc.constantFrom('assignment' as const, 'profile' as const, 'ambition' as const),
        note: words,
        position,
        notNow: fc.option(fc.record({ reason: words }), { nil: null, freq: 1 }),
      }),
    ),
    quality: list(fc.record({ title: words, evidence: words, requirementId: maybe(pick), position }), 2),
    selfScore: list(fc.record({ requirementId: pick, level, evidence: words, scoredOn: date, scoredAt: moment }), 6),
    feedback: list(
      fc.record({
        requirementId: pick,
        giverName: words,
        giverRole: fc.constantFrom('colleague' as const, 'client' as const, 'manager' as const),
        level: maybe(level),
        remark: words,
        givenOn: date,
        addedAt: moment,
      }),
    ),
    conversation: list(
      fc.record({
        withName: words,
        heldOn: date,
        state: fc.constantFrom('planned' as const, 'held' as const),
        notes: words,
        followUpDate: maybe(date),
      }),
      3,
    ),
    agreedLevel: list(fc.record({ conversationId: pick, requirementId: pick, level, remark: words }), 3),
    commitment: list(
      fc.record({
        conversationId: pick,
        title: words,
        owner: fc.constantFrom('employee' as const, 'manager' as const, 'both' as const),
        dueDate: maybe(date),
        isDone: fc.boolean(),
        position,
      }),
      3,
    ),
    learningQuestion: list(
      fc.record({
        text: words,
        shortTitle: words,
        requirementIds: fc.array(pick, { maxLength: 3 }),
        position,
        state: fc.constantFrom('active' as const, 'later' as const, 'done' as const),
        neededBy: maybe(date),
        moment: words,
        learningForm: words,
        place: words,
        doDifferently: words,
        practiseAgain: words,
        managerSupport: words,
        evidenceOfSuccess: words,
        practiseOn: maybe(date),
        lookBackOn: maybe(date),
      }),
    ),
    sideTask: list(
      fc.record({
        title: words,
        isOutsideDepartment: fc.boolean(),
        goals: words,
        contribution: words,
        minutesPerWeek: minutes,
        days,
        agreedOn: maybe(date),
        isCoreTask: fc.boolean(),
        position,
      }),
      3,
    ),
    activity: list(
      fc.record({
        title: words,
        learningQuestionId: maybe(pick),
        sideTaskId: fc.option(pick, { nil: null, freq: 1 }),
        way: fc.constantFrom('experience' as const, 'others' as const, 'formal' as const),
        state: fc.constantFrom(
          'idea' as const,
          'planned' as const,
          'busy' as const,
          'done' as const,
          'dropped' as const,
        ),
        days,
        workMinutes: minutes,
        ownMinutes: minutes,
        note: words,
        position,
        fromLibrary: fc.option(fc.constantFrom('teach-a-colleague', 'gone-since'), { nil: null }),
      }),
      6,
    ),
    parkedIdea: list(fc.record({ title: words, note: words, notedAt: moment, position }), 2),
    ownLibraryItem: list(
      fc.record({
        title: words,
        way: fc.constantFrom('experience' as const, 'others' as const, 'formal' as const),
        suits: fc.constantFrom('knowledge' as const, 'skill' as const, 'both' as const),
        workMinutes: minutes,
        ownMinutes: minutes,
        note: words,
        keptAt: moment,
        position,
      }),
      2,
    ),
    budgetSource: list(
      fc.record({
        name: words,
        sourceKind: fc.constantFrom('department' as const, 'personal' as const, 'private' as const, 'other' as const),
        amountCents: maybe(cents),
        days,
        rules: words,
        position,
      }),
      3,
    ),
    cost: list(
      fc.record({ activityId: pick, title: words, amountCents: maybe(cents), costDate: maybe(date), position }),
    ),
    allocation: list(
      fc.record({
        costId: pick,
        sourceId: pick,
        amountCents: cents,
        state: fc.constantFrom('planned' as const, 'requested' as const, 'approved' as const, 'spent' as const),
        position,
      }),
      6,
    ),
  });

  return drafts.map((d) => {
    const b = new PlanBuilder();
    const { days: planDays, ...plan } = d.plan;
    const [first, last] = endMayComeFirst ? planDays : [...planDays].sort();
    b.plan({ ...plan, startDate: first as string, endDate: last as string });

    const profiles = d.jobProfile.map((p) => b.jobProfile(p));
    const requirements = d.requirement.map(({ profile, ...rest }) => {
      const profileId = orNull(profiles, profile?.id ?? null);
      if (profile === null || profileId === null) return b.requirement(rest);
      const { start, length } = profile;
      return b.requirement({ ...rest, profileId, profileStart: start, profileEnd: start + length });
    });
    for (const { requirementId, ...rest } of d.quality)
      b.quality({ ...rest, requirementId: orNull(requirements, requirementId) });
    for (const s of d.selfScore)
      withOne(requirements, s.requirementId, (requirementId) => b.selfScore({ ...s, requirementId }));
    for (const f of d.feedback)
      withOne(requirements, f.requirementId, (requirementId) => b.feedback({ ...f, requirementId }));

    const conversations = d.conversation.map((c) => b.conversation(c));
    for (const a of d.agreedLevel)
      withOne(conversations, a.conversationId, (conversationId) =>
        withOne(requirements, a.requirementId, (requirementId) =>
          b.agreedLevel({ ...a, conversationId, requirementId }),
        ),
      );
    for (const c of d.commitment)
      withOne(conversations, c.conversationId, (conversationId) => b.commitment({ ...c, conversationId }));

    const questions = d.learningQuestion.map(({ requirementIds, ...rest }) => {
      const ids = requirementIds.flatMap((n) => orNull(requirements, n) ?? []);
      return b.learningQuestion({ ...rest, requirementIds: [...new Set(ids)] });
    });
    const sideTasks = d.sideTask.map(({ days: when, ...rest }) => b.sideTask({ ...rest, ...when }));
    const activities = d.activity.map(({ learningQuestionId, sideTaskId, days: when, ...rest }) =>
      b.activity({
        ...rest,
        ...when,
        learningQuestionId: orNull(questions, learningQuestionId),
        sideTaskId: orNull(sideTasks, sideTaskId),
      }),
    );
    for (const idea of d.parkedIdea) b.parkedIdea(idea);
    for (const item of d.ownLibraryItem) b.ownLibraryItem(item);

    const sources = d.budgetSource.map(({ days: when, ...rest }) => b.budgetSource({ ...rest, ...when }));
    const costs: RecordOf<'cost'>[] = [];
    for (const c of d.cost) withOne(activities, c.activityId, (activityId) => costs.push(b.cost({ ...c, activityId })));
    for (const a of d.allocation)
      withOne(costs, a.costId, (costId) =>
        withOne(sources, a.sourceId, (sourceId) => b.allocation({ ...a, costId, sourceId })),
      );
    return b.view();
  });
}

function orNull<R extends PlanRecord>(records: readonly R[], n: number | null): R['id'] | null {
  return n === null ? null : (records[n % records.length]?.id ?? null);
}

function withOne<R extends PlanRecord>(records: readonly R[], n: number, then: (id: R['id']) => unknown): void {
  const record = records[n % records.length];
  if (record) then(record.id);
}
