import type { PaymentState } from '#shared/model/consent.ts';
import type { EditContext, FieldsOf } from '#shared/model/edits/base.ts';
import * as agenda from '#shared/model/edits/new-agenda-records.ts';
import * as coachRecords from '#shared/model/edits/new-coach-records.ts';
import * as make from '#shared/model/edits/new-records.ts';
import * as self from '#shared/model/edits/new-self-direction.ts';
import * as sharing from '#shared/model/edits/new-sharing-records.ts';
import * as time from '#shared/model/edits/new-time-records.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import type { Kind, PlanId, PlanRecord, RecordOf } from '#shared/model/records.ts';
import { agreementDigest } from '#shared/share/digest.ts';

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

type Fields<K extends Kind> = Partial<FieldsOf<K>>;
type With<K extends Kind, Needed extends keyof Fields<K>> = Fields<K> & Required<Pick<Fields<K>, Needed>>;

type AllocationFields = With<'allocation', 'costId' | 'sourceId' | 'amountCents'> & {
  readonly state?: PaymentState;
  readonly stateOn?: string | null;
};

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
    // Most rules and sums about side tasks are about a job that knows one; a test of the others says so.
    const plan = make.newPlan(context, {
      title: 'Ontwikkelplan',
      ownerName: 'Noor',
      startDate: '2026-09-01',
      knowsSideTask: 'yes',
    });
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
  /** `state` and `stateOn` say what version 1 of an allocation said: asked, granted or spent, and since when. */
  allocation({ state = 'planned', stateOn = null, ...fields }: AllocationFields) {
    const isSpent = state === 'spent';
    const saidBefore = isSpent ? 'approved' : state === 'planned' ? null : state;
    return this.#add(
      make.newAllocation(this.context, this.#empty, {
        isSpent,
        spentOn: isSpent ? stateOn : null,
        saidBefore,
        saidBeforeOn: saidBefore === null ? null : stateOn,
        ...this.#last,
        ...fields,
      }),
    );
  }
  ask(fields: With<'ask', 'aboutId' | 'aboutKind' | 'part'>) {
    return this.#add(sharing.newAsk(this.context, this.#empty, fields));
  }
  sideTask(fields: Fields<'sideTask'> = {}) {
    return this.#add(make.newSideTask(this.context, this.#empty, { title: 'Jongerenpanel', ...this.#last, ...fields }));
  }
  scan(fields: Fields<'scan'> = {}) {
    const number = 1 + [...this.#records.values()].filter((r) => r.kind === 'scan').length;
    return this.#add(self.newScan(this.context, this.#empty, { wordingVersion: 1, number, ...fields }));
  }
  scanStep(fields: Fields<'scanStep'> = {}) {
    return this.#add(
      self.newScanStep(this.context, this.#empty, { stepId: 'show-it-halfway', factor: 'dare', ...fields }),
    );
  }
  belief(fields: Fields<'belief'> = {}) {
    return this.#add(self.newBelief(this.context, this.#empty, { question: 'canLearn', text: 'Ja', ...fields }));
  }
  climateSheet(fields: Fields<'climateSheet'> = {}) {
    return this.#add(self.newClimateSheet(this.context, this.#empty, fields));
  }
  reflection(fields: Fields<'reflection'> = {}) {
    return this.#add(self.newReflection(this.context, this.#empty, { whatHappened: 'Een lastig gesprek', ...fields }));
  }
  talkPoint(fields: Fields<'talkPoint'> = {}) {
    return this.#add(
      self.newTalkPoint(this.context, this.#empty, { text: 'Hoe krijg ik tijd?', ...this.#last, ...fields }),
    );
  }
  dismissal(fields: With<'dismissal', 'findingKey' | 'ruleId'>) {
    return this.#add(coachRecords.newDismissal(this.context, this.#empty, fields));
  }
  ruleSetting(fields: With<'ruleSetting', 'ruleId' | 'severity'>) {
    return this.#add(coachRecords.newRuleSetting(this.context, this.#empty, fields));
  }
  contractPeriod(fields: Fields<'contractPeriod'> = {}) {
    return this.#add(
      time.newContractPeriod(this.context, this.#empty, { startDate: '2026-09-01', minutesPerWeek: 2160, ...fields }),
    );
  }
  coreTask(fields: Fields<'coreTask'> = {}) {
    return this.#add(time.newCoreTask(this.context, this.#empty, { title: 'Advies', ...this.#last, ...fields }));
  }
  leave(fields: Fields<'leave'> = {}) {
    return this.#add(time.newLeave(this.context, this.#empty, { startDate: '2026-12-21', ...fields }));
  }
  hourEntry(fields: Fields<'hourEntry'> = {}) {
    return this.#add(time.newHourEntry(this.context, this.#empty, { minutes: 120, ...fields }));
  }
  practiceMoment(fields: With<'practiceMoment', 'activityId'>) {
    return this.#add(
      agenda.newPracticeMoment(this.context, this.#empty, { plannedOn: '2026-12-01', ...this.#last, ...fields }),
    );
  }
  calendarEntry(fields: Fields<'calendarEntry'> = {}) {
    return this.#add(
      agenda.newCalendarEntry(this.context, this.#empty, { itemKey: 'activity', fingerprint: 'a', ...fields }),
    );
  }
  reminder(fields: Fields<'reminder'> = {}) {
    return this.#add(agenda.newReminder(this.context, this.#empty, { itemKey: 'activity', ...fields }));
  }

  share(fields: Fields<'share'> = {}) {
    return this.#add(sharing.newShare(this.context, this.#empty, { receiverName: 'Marieke', ...fields }));
  }
  remark(fields: With<'remark', 'aboutId' | 'aboutKind'>) {
    return this.#add(sharing.newRemark(this.context, this.#empty, { text: 'Mooi zo', ...fields }));
  }
  proposal(fields: With<'proposal', 'aboutId' | 'aboutKind' | 'field' | 'from' | 'to'>) {
    return this.#add(sharing.newProposal(this.context, this.#empty, { byName: 'Marieke', ...fields }));
  }
  /** A decision as it reads; `decide` in shared/share/agreement.ts makes one that is bound to the plan. */
  decision(fields: With<'decision', 'aboutId' | 'aboutKind' | 'part'>) {
    const words = { byName: 'Marieke', verdict: 'agreed' as const, agreed: [], scope: [], ...fields };
    const digest = agreementDigest({ planId: this.context.planId, ...words });
    return this.#add(sharing.newDecision(this.context, this.#empty, { digest, ...words }));
  }
  feedbackRequest(fields: Fields<'feedbackRequest'> = {}) {
    return this.#add(sharing.newFeedbackRequest(this.context, this.#empty, { requirementIds: [], ...fields }));
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
