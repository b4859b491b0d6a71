import { expect, test } from 'vitest';
import * as agenda from '#shared/model/edits/new-agenda-records.ts';
import * as coachRecords from '#shared/model/edits/new-coach-records.ts';
import * as make from '#shared/model/edits/new-records.ts';
import * as self from '#shared/model/edits/new-self-direction.ts';
import * as sharing from '#shared/model/edits/new-sharing-records.ts';
import * as time from '#shared/model/edits/new-time-records.ts';
import type { AnyField } from '#shared/model/field.ts';
import type { Kind, PlanId, RecordOf } from '#shared/model/records.ts';
import { definitionOf, kinds, PlanRecord } from '#shared/model/records.ts';
import { valueTypeOf } from '#shared/model/value-type.ts';
import { planWith, testContext, today } from '#tests/support/plans.ts';

const context = testContext('new');

test('every kind can be made with the least that is known, and fits its schema', () => {
  const view = planWith((b) => {
    b.plan({ managerName: 'Marieke Postma' });
  });
  const requirementId = 'requirement' as RecordOf<'requirement'>['id'];
  const conversationId = 'conversation' as RecordOf<'conversation'>['id'];
  const activityId = 'activity-1' as RecordOf<'activity'>['id'];
  const costId = 'the-cost-1' as RecordOf<'cost'>['id'];
  const sourceId = 'the-source' as RecordOf<'budgetSource'>['id'];
  const made: { [K in Kind]: RecordOf<K> } = {
    plan: make.newPlan(context, { title: 'Plan' }),
    jobProfile: make.newJobProfile(context, view, { title: 'Beleidsmedewerker', text: 'Taken' }),
    requirement: make.newRequirement(context, view, { title: 'Kort schrijven' }),
    quality: make.newQuality(context, view, { title: 'Luisteren' }),
    selfScore: make.newSelfScore(context, view, { requirementId, level: 2 }),
    feedback: make.newFeedback(context, view, { requirementId, giverName: 'Youssef' }),
    conversation: make.newConversation(context, view, {}),
    agreedLevel: make.newAgreedLevel(context, view, { requirementId, conversationId, level: 3 }),
    commitment: make.newCommitment(context, view, { conversationId, title: 'Samen lezen' }),
    learningQuestion: make.newLearningQuestion(context, view, {}),
    activity: make.newActivity(context, view, { title: 'Meekijken' }),
    parkedIdea: make.newParkedIdea(context, view, { title: 'Cursus Excel' }),
    ownLibraryItem: make.newOwnLibraryItem(context, view, { title: 'Meelopen' }),
    budgetSource: make.newBudgetSource(context, view, { name: 'Afdeling', sourceKind: 'department' }),
    cost: make.newCost(context, view, { activityId }),
    allocation: make.newAllocation(context, view, { costId, sourceId, amountCents: 100 }),
    sideTask: make.newSideTask(context, view, { title: 'Panel' }),
    scan: self.newScan(context, view, { wordingVersion: 1 }),
    scanStep: self.newScanStep(context, view, { stepId: 'show-it-halfway', factor: 'dare' }),
    belief: self.newBelief(context, view, { question: 'canLearn' }),
    climateSheet: self.newClimateSheet(context, view, {}),
    reflection: self.newReflection(context, view, {}),
    talkPoint: self.newTalkPoint(context, view, { text: 'Hoe krijg ik tijd?' }),
    dismissal: coachRecords.newDismissal(context, view, { findingKey: 'a:b', ruleId: 'a' }),
    ruleSetting: coachRecords.newRuleSetting(context, view, { ruleId: 'a', severity: 'off' }),
    contractPeriod: time.newContractPeriod(context, view, { startDate: today, minutesPerWeek: 1440 }),
    coreTask: time.newCoreTask(context, view, { title: 'Advies' }),
    leave: time.newLeave(context, view, { startDate: today }),
    hourEntry: time.newHourEntry(context, view, { minutes: 120 }),
    practiceMoment: agenda.newPracticeMoment(context, view, { activityId, plannedOn: today }),
    calendarEntry: agenda.newCalendarEntry(context, view, { itemKey: 'activity', fingerprint: 'a' }),
    reminder: agenda.newReminder(context, view, { itemKey: 'activity' }),
    share: sharing.newShare(context, view, { receiverName: 'Marieke' }),
    ask: sharing.newAsk(context, view, { aboutId: activityId, aboutKind: 'activity', part: 'workTime' }),
    remark: sharing.newRemark(context, view, { aboutId: activityId, aboutKind: 'activity', text: 'Mooi' }),
    proposal: sharing.newProposal(context, view, {
      aboutId: activityId,
      aboutKind: 'activity',
      field: 'title',
      from: 'Meekijken',
      to: 'Meedoen',
    }),
    decision: sharing.newDecision(context, view, {
      aboutId: activityId,
      aboutKind: 'activity',
      part: 'workTime',
      verdict: 'agreed',
      digest: 'a'.repeat(64),
      agreed: [],
      scope: [],
    }),
    feedbackRequest: sharing.newFeedbackRequest(context, view, { requirementIds: [requirementId] }),
  };
  for (const kind of Object.keys(kinds) as Kind[]) {
    expect(PlanRecord.parse(made[kind])).toEqual(made[kind]);
    expect(made[kind].kind).toBe(kind);
  }
  // What nobody said is empty.
  const said = new Set([
    'title',
    'text',
    'name',
    'giverName',
    'withName',
    'receiverName',
    'byName',
    'askedOf',
    'from',
    'to',
  ]);
  for (const record of Object.values(made)) {
    const fields = definitionOf(record.kind).fields as Readonly<Record<string, AnyField>>;
    for (const [field, { schema }] of Object.entries(fields)) {
      const type = valueTypeOf(schema);
      if ((type === 'line' || type === 'text') && !said.has(field))
        expect(record[field as keyof typeof record], `${record.kind}.${field}`).toBe('');
    }
  }
  expect(made.conversation).toMatchObject({ withName: 'Marieke Postma', heldOn: today, state: 'held' });
  expect(made.selfScore).toMatchObject({ scoredOn: today, scoredAt: context.now });
  expect(made.cost.amountCents).toBeNull();
  expect(made.activity).toMatchObject({ workMinutes: null, ownMinutes: null, state: 'idea' });
});

test('a plan has the id of its context and lasts a year unless said otherwise', () => {
  const planContext = testContext('new', 'plan-0042' as PlanId);
  expect(make.newPlan(planContext, { title: 'Plan' })).toMatchObject({
    id: 'plan-0042',
    planId: 'plan-0042',
    startDate: '2026-11-23',
    endDate: '2027-11-22',
    contractMinutesPerWeek: 2160,
  });
  expect(make.newPlan(planContext, { title: 'Plan', startDate: '2027-01-01' }).endDate).toBe('2027-12-31');
});

test('a new record comes after the last of its list', () => {
  const view = planWith((b) => {
    b.activity({ position: 7.5 });
    b.activity({ position: 3 });
    b.commitment({ conversationId: b.conversation().id, position: 4 });
  });
  expect(make.newActivity(context, view, { title: 'Oefenen' }).position).toBe(8.5);
  expect(make.newRequirement(context, view, { title: 'Eerste' }).position).toBe(1);
  const conversationId = view.conversations[0]?.id as RecordOf<'conversation'>['id'];
  expect(make.newCommitment(context, view, { conversationId, title: 'Lezen' }).position).toBe(5);
});

test('what is said wins from the defaults', () => {
  const view = planWith();
  expect(make.newConversation(context, view, { heldOn: '2026-12-03' }).state).toBe('planned');
  expect(make.newConversation(context, view, { heldOn: '2026-12-03', state: 'held', withName: 'Ans' })).toMatchObject({
    state: 'held',
    withName: 'Ans',
  });
  expect(make.newRequirement(context, view, { title: 'Een', requiredLevel: 5, position: 0 })).toMatchObject({
    requiredLevel: 5,
    position: 0,
  });
});
