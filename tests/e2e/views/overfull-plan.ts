import type { PlanBuilder } from '#tests/support/plans.ts';
import { type Places, placesOf, single } from './places.ts';
import { writeMuchSelfDirection } from './self-direction.ts';

const longWord = 'Meervoudigepersoonlijkheidsstoornissenbehandelcentrumontwikkelingsplanbeoordelaarscommissie';
const long = `${longWord} en nog heel veel gewone woorden erachteraan, omdat iemand een hele alinea in één regel plakte`;

/** Far more than a plan should hold, in words that do not break, to the last field. */
export function writeOverfullPlan(b: PlanBuilder): Places {
  b.plan({
    title: long,
    motto: long,
    ownerName: longWord,
    jobTitle: longWord,
    department: longWord,
    managerName: longWord,
    assignment: long,
    contribution: long,
    knowForAssignment: long,
    knowForMotivation: long,
  });
  const profile = b.jobProfile({ title: long, text: Array(80).fill(long).join('\n'), fileName: `${longWord}.pdf` });
  const many = Array.from({ length: 60 }, (_, i) =>
    b.requirement({
      title: i % 3 === 0 ? long : `${i} ${longWord}`,
      note: long,
      requiredLevel: ((i % 5) + 1) as 1,
      notNow: i % 7 === 6 ? { reason: long } : null,
    }),
  );
  const [first, second] = many;
  if (!first || !second) throw new Error('no requirements');
  for (const { id } of many.slice(0, 50)) b.selfScore({ requirementId: id, level: 2, evidence: long });
  for (let i = 0; i < 12; i++)
    b.feedback({ requirementId: first.id, giverName: longWord, level: ((i % 5) + 1) as 1, remark: long });
  for (let i = 0; i < 12; i++) b.quality({ title: long, evidence: long, requirementId: i % 2 ? second.id : null });
  const talks = Array.from({ length: 10 }, (_, i) =>
    b.conversation({
      withName: longWord,
      heldOn: `2026-10-${10 + i}`,
      startTime: '13:30',
      state: i % 2 ? 'planned' : 'held',
      notes: long,
      followUpDate: '2026-12-24',
    }),
  );
  const [talk] = talks;
  if (!talk) throw new Error('no conversations');
  for (const { id } of many.slice(0, 12))
    b.agreedLevel({ conversationId: talk.id, requirementId: id, level: 3, remark: long });
  for (let i = 0; i < 8; i++)
    b.commitment({ conversationId: talk.id, title: long, owner: 'both', dueDate: '2026-12-24' });
  for (let i = 0; i < 24; i++)
    b.talkPoint({
      conversationId: i < 18 ? talk.id : null,
      text: i % 2 ? longWord : long,
      answer: i % 3 ? '' : long,
      isDiscussed: i % 3 === 0,
      origin: (['own', 'scan', 'coach', 'gap', 'logbook', 'belief', 'climate'] as const)[i % 7] ?? 'own',
    });
  const questions = Array.from({ length: 12 }, (_, i) =>
    b.learningQuestion({
      text: long,
      shortTitle: i % 2 ? longWord : '',
      requirementIds: many.slice(i, i + 3).map((r) => r.id),
      neededBy: '2027-01-01',
      moment: long,
      learningForm: long,
      place: long,
      doDifferently: long,
      practiseAgain: long,
      managerSupport: long,
      evidenceOfSuccess: long,
      state: i === 11 ? 'later' : 'active',
    }),
  );
  const [question] = questions;
  if (!question) throw new Error('no learning questions');
  const states = ['idea', 'planned', 'busy', 'done', 'dropped'] as const;
  const task = Array.from({ length: 6 }, () =>
    b.sideTask({ title: long, goals: long, contribution: long, minutesPerWeek: 100_000 }),
  )[0];
  const core = Array.from({ length: 8 }, () => b.coreTask({ title: long, results: long, minutesPerWeek: 100_000 }))[0];
  for (let i = 0; i < 8; i++)
    b.contractPeriod({ startDate: `2026-0${i + 1}-01`, minutesPerWeek: 100_000, sidePermille: 333 });
  for (let i = 0; i < 12; i++) b.leave({ title: long, startDate: `2026-1${i % 3}-01`, endDate: '2027-12-31' });
  for (let i = 0; i < 200; i++)
    b.hourEntry({
      workedOn: new Date(Date.UTC(2026, 8, 1) + i * 36_000_000).toISOString().slice(0, 10),
      minutes: 480,
      what: (['core', 'side', 'learning'] as const)[i % 3] ?? 'core',
      sideTaskId: i % 3 === 1 ? (task?.id ?? null) : null,
      coreTaskId: i % 3 === 0 ? (core?.id ?? null) : null,
      note: long,
    });
  const sources = Array.from({ length: 10 }, (_, i) =>
    b.budgetSource({
      name: `${i} ${longWord}`,
      sourceKind: (['department', 'personal', 'private', 'other'] as const)[i % 4] ?? 'other',
      amountCents: 10_000_000_000 - i,
      rules: long,
      renewal: (['none', 'resets', 'carriesOver'] as const)[i % 3] ?? 'none',
      renewalMonths: 1,
      startDate: i % 2 ? '2020-01-31' : null,
    }),
  );
  const activities = Array.from({ length: 40 }, (_, i) => {
    const at = i < 20 ? question : questions[i % 12];
    const activity = b.activity({
      title: long,
      learningQuestionId: at?.id ?? null,
      sideTaskId: i < 3 ? (task?.id ?? null) : null,
      way: i % 2 ? 'formal' : 'others',
      state: states[i % 5] ?? 'idea',
      workMinutes: 600_000,
      ownMinutes: 600_000,
      startDate: '2026-12-01',
      endDate: '2027-12-31',
      note: long,
    });
    const cost = b.cost({ activityId: activity.id, title: long, amountCents: 1_234_567_890, receipt: long });
    for (const source of i === 0 ? sources : sources.slice(0, 1))
      b.allocation({ costId: cost.id, sourceId: source.id, amountCents: 123_456_789, state: 'planned' });
    return activity;
  });
  for (const [i, activity] of activities.entries())
    for (let n = 0; n < 3; n++)
      b.practiceMoment({
        activityId: activity.id,
        plannedOn: `2026-1${n}-0${1 + (i % 9)}`,
        doneOn: n ? null : '2026-10-09',
        note: long,
      });
  for (let i = 0; i < 20; i++)
    b.leave({
      title: i % 2 ? longWord : long,
      startDate: `2027-0${1 + (i % 9)}-1${i % 10}`,
      endDate: `2027-0${1 + (i % 9)}-2${i % 9}`,
    });
  for (let i = 0; i < 15; i++) b.parkedIdea({ title: long, note: long });
  const entries = Array.from({ length: 70 }, (_, i) =>
    b.reflection({
      entryKind: (['reflection', 'stumble', 'weekly'] as const)[i % 3] ?? 'weekly',
      happenedOn: i < 9 ? '2026-11-20' : `2026-0${1 + (i % 9)}-1${i % 10}`,
      title: i % 2 ? longWord : long,
      whatHappened: long,
      thoughts: long,
      lesson: long,
      tomorrow: long,
      requirementIds: many.slice(0, 8).map((r) => r.id),
      learningQuestionIds: questions.map((q) => q.id),
      becameActivityIds: activities.slice(0, 5).map((a) => a.id),
    }),
  );
  for (const one of activities.slice(0, 30)) {
    b.dismissal({
      findingKey: `activity-without-hours:${one.id}`,
      ruleId: 'activity-without-hours',
      reason: long,
    });
    b.dismissal({ findingKey: `own-means-for-required-training:${one.id}`, ruleId: 'gone-since', reason: longWord });
  }
  b.ruleSetting({ ruleId: 'score-without-evidence', severity: 'error' });
  b.ruleSetting({ ruleId: 'gone-since', severity: 'tip' });
  for (let i = 0; i < 12; i++) {
    b.remark({
      aboutId: question.id,
      aboutKind: 'learningQuestion',
      aboutName: longWord,
      byName: longWord,
      text: long,
    });
    b.proposal({
      aboutId: question.id,
      aboutKind: 'learningQuestion',
      aboutName: longWord,
      field: 'moment',
      from: long,
      to: longWord,
      byName: longWord,
      reason: long,
    });
    b.share({ receiverName: longWord, note: long });
    b.feedbackRequest({ title: longWord, note: long });
  }
  return [
    ...single,
    ...placesOf({
      profile: profile.id,
      requirement: first.id,
      conversation: talk.id,
      reflection: entries[0]?.id ?? '',
      'learning-question': question.id,
      activity: activities[0]?.id ?? '',
      'side-task': task?.id ?? '',
      'core-task': core?.id ?? '',
      library: question.id,
      ...writeMuchSelfDirection(b, long),
    }),
  ];
}
