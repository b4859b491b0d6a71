import { definitionOf, type Kind, type PlanId, type PlanRecord } from '#shared/model/records.ts';
import { decide } from '#shared/share/agreement.ts';
import { PlanBuilder, testContext } from './plans.ts';

/** Who gets the share of the plan below. */
export const receiver = 'Marieke Postma';

/**
 * A plan with a record of every kind, linked as they are in use, with words in every field that takes some. A new kind is
 * added by hand (a test says so), a new field is filled by itself. In the order in which it can be written.
 */
export function everyKind(planId = 'plan-every-kind' as PlanId): PlanRecord[] {
  const b = new PlanBuilder(testContext(planId.replace('plan-', ''), planId));
  b.plan({ learningForms: ['doing', 'talking'], managerName: receiver });
  const profile = b.jobProfile({ fileName: 'Profiel.docx' });
  const requirement = b.requirement({ title: 'Duidt cijfers', profileId: profile.id, profileStart: 8, profileEnd: 21 });
  b.requirement({ title: 'Begroting lezen', notNow: { reason: 'Eerst de nota’s' } });
  b.quality({ requirementId: requirement.id });
  const score = b.selfScore({ requirementId: requirement.id, level: 2 });
  const request = b.feedbackRequest({ requirementIds: [requirement.id] });
  b.feedback({ requirementId: requirement.id, level: 3, requestId: request.id });
  const talk = b.conversation({ startTime: '10:30', durationMinutes: 45 });
  b.agreedLevel({ conversationId: talk.id, requirementId: requirement.id, level: 3 });
  b.commitment({ conversationId: talk.id, dueDate: '2026-12-18' });
  const question = b.learningQuestion({ requirementIds: [requirement.id], neededBy: '2027-03-01' });
  const task = b.sideTask({ minutesPerWeek: 216, learningQuestionIds: [question.id] });
  const activity = b.activity({ learningQuestionId: question.id, sideTaskId: task.id, workMinutes: 480 });
  b.practiceMoment({ activityId: activity.id });
  b.parkedIdea();
  b.ownLibraryItem();
  const source = b.budgetSource({ amountCents: 250_000 });
  const cost = b.cost({ activityId: activity.id, amountCents: 128_000, vat: 'included', vatPermille: 210 });
  b.allocation({ costId: cost.id, sourceId: source.id, amountCents: 128_000 });
  const scan = b.scan({ answers: [{ statementId: 'dare-1', answer: 4 }], completedOn: '2026-11-20' });
  const reflection = b.reflection({
    requirementIds: [requirement.id],
    learningQuestionIds: [question.id],
    activityIds: [activity.id],
    sideTaskIds: [task.id],
    becameActivityIds: [activity.id],
    becameScoreIds: [score.id],
  });
  const point = b.talkPoint({ conversationId: talk.id });
  b.scanStep({ scanId: scan.id, activityId: activity.id, talkPointId: point.id, reflectionId: reflection.id });
  b.belief();
  b.climateSheet();
  b.dismissal({ findingKey: `activity-without-question:${activity.id}`, ruleId: 'activity-without-question' });
  b.ruleSetting({ ruleId: 'no-quality-named', severity: 'off' });
  b.contractPeriod();
  const core = b.coreTask({ minutesPerWeek: 1_944 });
  b.leave();
  b.hourEntry({ what: 'side', sideTaskId: task.id });
  b.hourEntry({ what: 'core', coreTaskId: core.id });
  b.calendarEntry({ itemKey: `${activity.id}:start` });
  b.reminder({ itemKey: `${activity.id}:start` });
  const share = b.share({ receiverName: receiver, sections: ['learning', 'workingTime', 'thread'] });
  const about = { aboutId: activity.id, aboutKind: 'activity', shareId: share.id, byName: receiver } as const;
  const remark = b.remark({ ...about, role: 'manager' });
  b.remark({ ...about, byName: 'Noor', replyToId: remark.id });
  b.ask({ aboutId: activity.id, aboutKind: 'activity', part: 'workTime', askedOf: receiver });
  b.proposal({ ...about, field: 'workMinutes', from: 480, to: 600 });
  const part = { part: 'workTime', aboutId: activity.id, scope: ['plan', 'activity'] } as const;
  const said = { aboutName: activity.title, byName: receiver, verdict: 'agreed', remark: '', round: 1 } as const;
  const { agreed, digest } = decide(b.view(), b.context, { ...part, ...said, shareId: share.id });
  b.decision({ ...about, part: 'workTime', agreed, digest, scope: [...part.scope] });
  return [...b.view().records.values()].map(withWords);
}

/** The record with words in the fields that are empty and take any. */
function withWords(record: PlanRecord): PlanRecord {
  const { schema } = definitionOf(record.kind);
  let filled = record;
  for (const [field, value] of Object.entries(record)) {
    const tried = { ...filled, [field]: `Woorden van ${record.kind} in ${field}` } as PlanRecord;
    if (value === '' && schema.safeParse(tried).success) filled = tried;
  }
  return filled;
}

/** The kinds among these records. */
export function kindsAmong(records: readonly { readonly kind: Kind }[]): Set<Kind> {
  return new Set(records.map((r) => r.kind));
}
