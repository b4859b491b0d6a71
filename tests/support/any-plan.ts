import * as fc from 'fast-check';
import { LearningForm } from '#shared/model/kinds/learning.ts';
import { BeliefQuestion, Factor } from '#shared/model/kinds/self-direction.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { PlanRecord, RecordOf } from '#shared/model/records.ts';
import { dayNumber } from '#shared/model/weeks.ts';
import { addSharing, sharingDrafts } from './any-sharing.ts';
import { PlanBuilder } from './plans.ts';

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
/** Plus nought: JSON knows no negative zero, and no edit makes one. */
const position = fc.double({ min: -10, max: 10, noNaN: true }).map((number) => number + 0);
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

const itemKey = fc.constantFrom('activity', 'gone-since');
const leaning = fc.record({ now: maybe(level), wanted: maybe(level) });
/** Statements of the first wording, and one that is not known. */
const statement = fc.oneof(
  fc.tuple(fc.constantFrom(...Factor.options), fc.integer({ min: 1, max: 4 })).map(([factor, n]) => `${factor}-${n}`),
  fc.constant('gone-since'),
);

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
      pattern: fc.constantFrom('fiveDays' as const, 'chosenDays' as const),
      dayMinutes: fc.constantFrom<number[]>([], [480, 480, 480, 0, 0, 0, 0], [0, 0, 0, 0, 540, 540, 1]),
      contractFrom: maybe(date),
      days: fc.tuple(date, date),
      assignment: words,
      contribution: words,
      knowForAssignment: words,
      learningForms: fc.subarray([...LearningForm.options]),
      levelWords: fc.oneof(fc.constant<string[]>([]), fc.array(words, { minLength: 5, maxLength: 5 })),
      whereILearn: words,
      whenItIsFun: words,
      whenINeedIt: words,
      archivedAt: maybe(moment),
      knowsSideTask: fc.constantFrom('yes' as const, 'yes' as const, 'toAsk' as const, 'no' as const, null),
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
        startTime: maybe(fc.constantFrom('00:00', '09:30', '23:59')),
        durationMinutes: maybe(fc.integer({ min: 1, max: 1_440 })),
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
        subject: words,
        isOutsideDepartment: fc.boolean(),
        goals: words,
        contribution: words,
        minutesPerWeek: minutes,
        totalMinutes: minutes,
        learningQuestionIds: fc.array(pick, { maxLength: 2 }),
        days,
        agreedBeforeOn: maybe(date),
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
        expiresOn: fc.option(date, { nil: null, freq: 1 }),
        isUpkeep: fc.boolean(),
        requiredBy: fc.constantFrom('law' as const, 'cao' as const, 'employer' as const, null),
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
        renewal: fc.constantFrom('none' as const, 'resets' as const, 'carriesOver' as const),
        renewalMonths: maybe(fc.integer({ min: 1, max: 600 })),
        presetId: fc.option(fc.constantFrom('pob', 'gone-since'), { nil: null, freq: 1 }),
        position,
      }),
      3,
    ),
    cost: list(
      fc.record({
        activityId: pick,
        title: words,
        amountCents: maybe(cents),
        costDate: maybe(date),
        vat: fc.constantFrom('unknown' as const, 'included' as const, 'excluded' as const, 'exempt' as const),
        vatPermille: maybe(fc.constantFrom(0, 90, 210, 1000)),
        receipt: words,
        isAdvanced: fc.boolean(),
        repayTerms: words,
        repayUntil: fc.option(date, { nil: null, freq: 1 }),
        position,
      }),
    ),
    allocation: list(
      fc.record({
        costId: pick,
        sourceId: pick,
        amountCents: cents,
        state: fc.constantFrom('planned' as const, 'requested' as const, 'approved' as const, 'spent' as const),
        percentHundredths: fc.option(fc.integer({ min: 0, max: 10_000 }), { nil: null, freq: 1 }),
        stateOn: maybe(date),
        position,
      }),
      6,
    ),
    scan: list(
      fc.record({
        number: fc.integer({ min: 1, max: 4 }),
        wordingVersion: fc.constantFrom(1, 1, 1, 99),
        startedOn: date,
        startedAt: moment,
        completedOn: maybe(date),
        answers: list(fc.record({ statementId: statement, answer: maybe(level) }), 25),
        remarks: fc.record({ know: words, want: words, can: words, dare: words, may: words }),
      }),
      3,
    ),
    scanStep: list(
      fc.record({
        stepId: fc.constantFrom('show-it-halfway', 'may-time', 'gone-since'),
        factor: fc.constantFrom(...Factor.options),
        takenOn: date,
        takenAt: moment,
        scanId: maybe(pick),
        activityId: maybe(pick),
        talkPointId: maybe(pick),
        reflectionId: maybe(pick),
      }),
    ),
    belief: list(
      fc.record({
        question: fc.constantFrom(...BeliefQuestion.options),
        text: words,
        reframing: words,
        notedOn: date,
      }),
      3,
    ),
    climateSheet: list(
      fc.record({
        filledOn: date,
        filledAt: moment,
        by: fc.constantFrom('employee' as const, 'manager' as const, 'team' as const),
        byName: words,
        dimensions: fc.record({
          goal: leaning,
          content: leaning,
          didactics: leaning,
          organisation: leaning,
          responsibility: leaning,
        }),
        insight: words,
        outlook: words,
        keys: words,
      }),
      2,
    ),
    reflection: list(
      fc.record({
        entryKind: fc.constantFrom('reflection' as const, 'stumble' as const, 'weekly' as const),
        happenedOn: date,
        addedAt: moment,
        title: words,
        whatHappened: words,
        thoughts: words,
        lesson: words,
        tomorrow: words,
        requirementIds: fc.array(pick, { maxLength: 2 }),
        learningQuestionIds: fc.array(pick, { maxLength: 2 }),
        activityIds: fc.array(pick, { maxLength: 2 }),
        sideTaskIds: fc.array(pick, { maxLength: 2 }),
        becameActivityIds: fc.array(pick, { maxLength: 1 }),
        becameScoreIds: fc.array(pick, { maxLength: 1 }),
      }),
      4,
    ),
    talkPoint: list(
      fc.record({
        conversationId: maybe(pick),
        text: words,
        origin: fc.constantFrom('own' as const, 'scan' as const, 'coach' as const, 'gap' as const),
        sourceKey: fc.constantFrom('', 'scan:dare', 'gap:requirement'),
        answer: words,
        isDiscussed: fc.boolean(),
        notedAt: moment,
        position,
      }),
      4,
    ),
    contractPeriod: list(
      fc.record({
        days: fc.tuple(date, maybe(date)),
        minutesPerWeek: fc.constantFrom(0, 1, 1440, 2160, 2400),
        sidePermille: fc.constantFrom(0, 100, 150, 1000),
        agreedBeforeOn: maybe(date),
        pattern: fc.constantFrom('fiveDays' as const, 'chosenDays' as const, 'varies' as const),
        dayMinutes: fc.constantFrom<number[]>([], [480, 480, 480, 0, 0, 0, 0], [0, 0, 0, 0, 540, 540, 1]),
        isBeside: fc.boolean(),
      }),
      3,
    ),
    coreTask: list(
      fc.record({ title: words, results: words, minutesPerWeek: minutes, agreedOn: maybe(date), position }),
      2,
    ),
    leave: list(
      fc.record({
        title: words,
        days: fc.tuple(date, date),
        leaveKind: fc.constantFrom('leave' as const, 'holiday' as const, 'other' as const),
        minutesPerDay: minutes,
        weekdays: fc.oneof(fc.constant<number[]>([]), fc.subarray([1, 2, 3, 4, 5, 6, 7])),
        everyWeeks: fc.integer({ min: 1, max: 4 }),
        weeks: fc.constantFrom('all' as const, 'even' as const, 'odd' as const),
        skippedDates: fc.array(date, { maxLength: 2 }),
        calendarUid: fc.constantFrom('', 'uid-1'),
      }),
      3,
    ),
    hourEntry: list(
      fc.record({
        workedOn: date,
        minutes: fc.integer({ min: 0, max: 1_440 }),
        what: fc.constantFrom('core' as const, 'side' as const, 'learning' as const),
        time: fc.constantFrom('work' as const, 'own' as const),
        sideTaskId: maybe(pick),
        coreTaskId: maybe(pick),
        activityId: maybe(pick),
        note: words,
        loggedAt: moment,
      }),
      8,
    ),
    dismissal: list(
      fc.record({
        findingKey: fc.constantFrom('assignment-missing:plan-0001', 'gone-since:plan-0001'),
        ruleId: fc.constantFrom('assignment-missing', 'gone-since'),
        reason: words,
        dismissedOn: date,
        dismissedAt: moment,
      }),
      2,
    ),
    ruleSetting: list(
      fc.record({
        ruleId: fc.constantFrom('no-quality-named', 'gone-since'),
        severity: fc.constantFrom('error' as const, 'warning' as const, 'tip' as const, 'off' as const),
      }),
      2,
    ),
    calendarEntry: list(
      fc.record({ itemKey, sequence: fc.nat({ max: 9 }), fingerprint: fc.constantFrom('a', 'b') }),
      2,
    ),
    reminder: list(fc.record({ itemKey, snoozedUntil: maybe(date), isDone: fc.boolean() }), 2),
    practiceMoment: list(
      fc.record({ activityId: pick, plannedOn: date, doneOn: maybe(date), note: words, position }),
      3,
    ),
    sharing: sharingDrafts({ words, date, moment, pick }),
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
    const scores: RecordOf<'selfScore'>[] = [];
    for (const s of d.selfScore)
      withOne(requirements, s.requirementId, (requirementId) => scores.push(b.selfScore({ ...s, requirementId })));
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
    const some = <R extends PlanRecord>(records: readonly R[], picks: readonly number[]) => [
      ...new Set(picks.flatMap((n) => orNull(records, n) ?? [])),
    ];
    const sideTasks = d.sideTask.map(({ days: when, learningQuestionIds, ...rest }) =>
      b.sideTask({ ...rest, ...when, learningQuestionIds: some(questions, learningQuestionIds) }),
    );
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
    for (const scan of d.scan) {
      const answers = new Map(scan.answers.map((a) => [a.statementId, a]));
      b.scan({ ...scan, answers: [...answers.values()] });
    }
    for (const belief of d.belief) b.belief(belief);
    for (const sheet of d.climateSheet) b.climateSheet(sheet);
    for (const entry of d.reflection)
      b.reflection({
        ...entry,
        requirementIds: some(requirements, entry.requirementIds),
        learningQuestionIds: some(questions, entry.learningQuestionIds),
        activityIds: some(activities, entry.activityIds),
        sideTaskIds: some(sideTasks, entry.sideTaskIds),
        becameActivityIds: some(activities, entry.becameActivityIds),
        becameScoreIds: some(scores, entry.becameScoreIds),
      });
    for (const { conversationId, ...rest } of d.talkPoint)
      b.talkPoint({ ...rest, conversationId: orNull(conversations, conversationId) });
    for (const { scanId, activityId, talkPointId, reflectionId, ...rest } of d.scanStep) {
      const { scans, talkPoints, reflections } = b.view();
      b.scanStep({
        ...rest,
        scanId: orNull(scans, scanId),
        activityId: orNull(activities, activityId),
        talkPointId: orNull(talkPoints, talkPointId),
        reflectionId: orNull(reflections, reflectionId),
      });
    }
    const inTurn = (a: string, c: string | null) =>
      !endMayComeFirst && c !== null && c < a ? { startDate: c, endDate: a } : { startDate: a, endDate: c };
    for (const { days: when, ...rest } of d.contractPeriod) b.contractPeriod({ ...rest, ...inTurn(...when) });
    const coreTasks = d.coreTask.map((task) => b.coreTask(task));
    for (const { days: when, ...rest } of d.leave) {
      const { startDate, endDate } = inTurn(...when);
      const last = endDate ?? startDate;
      // What comes back does so for some years, as in a plan; longer would only take long.
      const isShort = Math.abs(dayNumber(last) - dayNumber(startDate)) < 1_000;
      b.leave({ ...rest, weekdays: isShort ? rest.weekdays : [], startDate, endDate: last });
    }
    for (const { sideTaskId, coreTaskId, activityId, ...rest } of d.hourEntry)
      b.hourEntry({
        ...rest,
        sideTaskId: orNull(sideTasks, sideTaskId),
        coreTaskId: orNull(coreTasks, coreTaskId),
        activityId: orNull(activities, activityId),
      });
    for (const dismissal of d.dismissal) b.dismissal(dismissal);
    for (const setting of d.ruleSetting) b.ruleSetting(setting);
    for (const entry of d.calendarEntry) b.calendarEntry(entry);
    for (const reminder of d.reminder) b.reminder(reminder);
    for (const m of d.practiceMoment)
      withOne(activities, m.activityId, (activityId) => b.practiceMoment({ ...m, activityId }));
    addSharing(b, d.sharing);
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
