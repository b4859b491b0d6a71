import { describe, expect, test } from 'vitest';
import { askOf, asksOf } from '#shared/asks/asks.ts';
import { answerInTalk } from '#shared/asks/edits.ts';
import { applyChanges } from '#shared/history/apply.ts';
import type { Change } from '#shared/history/change-set.ts';
import { add, alter, remove } from '#shared/model/edits/base.ts';
import { newActivity, newAllocation, newCost } from '#shared/model/edits/new-records.ts';
import type { PlanPart } from '#shared/model/kinds/sharing.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import type { Kind, PlanRecord, RecordOf } from '#shared/model/records.ts';
import { newChoice } from '#shared/share/choice.ts';
import { fileText, makeShareFile } from '#shared/share/make-share.ts';
import { readFileText, viewOfShare } from '#shared/share/read-file.ts';
import { decideOn } from '#shared/share/response.ts';
import { PlanBuilder, testContext, today } from '#tests/support/plans.ts';

/** Everything that can be agreed on, each agreed by the manager in a response to a share. */
function agreed() {
  const b = new PlanBuilder();
  b.plan({ managerName: 'Marieke', contractMinutesPerWeek: 36 * 60, assignment: 'Betere cijfers' });
  const requirement = b.requirement({ title: 'Cijfers duiden', requiredLevel: 4 });
  const other = b.requirement({ title: 'Kort schrijven' });
  const question = b.learningQuestion({ text: 'Hoe duid ik cijfers?', requirementIds: [requirement.id] });
  const second = b.learningQuestion({ text: 'Hoe schrijf ik kort?' });
  const days = { startDate: '2027-01-11', endDate: '2027-01-12' };
  const course = b.activity({
    title: 'Cursus cijfers in beeld',
    learningQuestionId: question.id,
    workMinutes: 960,
    ownMinutes: 120,
    ...days,
  });
  const watching = b.activity({ title: 'Meekijken', learningQuestionId: question.id, workMinutes: 240 });
  const department = b.budgetSource({ name: 'Afdeling', sourceKind: 'department' });
  const personal = b.budgetSource({ name: 'Persoonlijk budget', sourceKind: 'personal' });
  const cost = b.cost({ activityId: course.id, amountCents: 80_000 });
  const part = b.allocation({ costId: cost.id, sourceId: department.id, amountCents: 50_000 });
  const rest = b.allocation({ costId: cost.id, sourceId: personal.id, amountCents: 30_000 });
  const task = b.sideTask({ title: 'Jongerenpanel', goals: 'Drie bijeenkomsten', minutesPerWeek: 150 });
  const period = b.contractPeriod({ startDate: '2027-03-01', minutesPerWeek: 36 * 60, sidePermille: 200 });
  const view = b.view();
  const { file } = makeShareFile(view, newChoice('manager', 'Marieke'), testContext('share'), {
    note: '',
    edition: 'file',
    hasPassphrase: false,
    madeWith: '0.1.0',
  });
  const responder = { file, name: 'Marieke' };
  const parts: readonly [PlanPart, PlanRecord][] = [
    ['cost', cost],
    ['workTime', course],
    ['sideTask', task],
    ['split', period],
    ['learningQuestion', question],
    ['plan', view.plan],
  ];
  const decisions = parts.map(([of, about]) =>
    decideOn(responder, testContext(`d${of}`), about, { part: of, verdict: 'agreed', remark: '' }),
  );
  const all = new PlanView(applyChanges(view.records, decisions.map(add)));
  const r = {
    requirement,
    other,
    question,
    second,
    course,
    watching,
    department,
    personal,
    cost,
    part,
    rest,
    task,
    period,
  };
  return { view: all, ...r };
}

type Plan = ReturnType<typeof agreed>;

function set<K extends Kind>(record: RecordOf<K>, patch: Partial<RecordOf<K>>): Change[] {
  return [alter(record as PlanRecord, patch as never)].filter((c) => c !== null);
}

const context = testContext('later');

/** What one changes, and which of the six agreements change by it; the others stay. `dropped` = nothing is left of them. */
const table: readonly [what: string, change: (p: Plan) => Change[], changed: string, dropped?: string][] = [
  ['nothing', () => [], ''],
  // A course: its title, days, hours, cost and who pays.
  ['course renamed', (p) => set(p.course, { title: 'Studiereis naar Lissabon' }), 'cost workTime plan'],
  [
    'course two years later',
    (p) => set(p.course, { startDate: '2029-01-11', endDate: '2029-01-12' }),
    'cost workTime plan',
  ],
  ['course ends later', (p) => set(p.course, { endDate: '2027-02-12' }), 'cost workTime plan'],
  ['course takes more work time', (p) => set(p.course, { workMinutes: 12_000 }), 'cost workTime learningQuestion plan'],
  ['course takes less work time', (p) => set(p.course, { workMinutes: 480 }), 'cost workTime learningQuestion plan'],
  ['course takes no work time', (p) => set(p.course, { workMinutes: 0 }), 'cost learningQuestion plan', 'workTime'],
  [
    'work time of the course unknown',
    (p) => set(p.course, { workMinutes: null }),
    'cost learningQuestion plan',
    'workTime',
  ],
  ['course takes more own time', (p) => set(p.course, { ownMinutes: 600 }), 'cost workTime learningQuestion plan'],
  ['course is learned in another way', (p) => set(p.course, { way: 'others' }), 'workTime plan'],
  [
    'course moves to another question',
    (p) => set(p.course, { learningQuestionId: p.second.id }),
    'learningQuestion plan',
  ],
  ['course hangs under no question', (p) => set(p.course, { learningQuestionId: null }), 'learningQuestion plan'],
  ['course has begun', (p) => set(p.course, { state: 'busy' }), ''],
  ['course is done', (p) => set(p.course, { state: 'done' }), ''],
  ['course is planned', (p) => set(p.course, { state: 'planned' }), ''],
  ['course dropped', (p) => set(p.course, { state: 'dropped' }), 'learningQuestion plan', 'cost workTime'],
  ['course deleted', (p) => remove(p.view.records, p.course), 'learningQuestion plan', 'cost workTime'],
  ['note at the course', (p) => set(p.course, { note: 'Zelf laptop meenemen' }), ''],
  ['course moved in the list', (p) => set(p.course, { position: 99 }), ''],
  ['certificate expires', (p) => set(p.course, { expiresOn: '2030-01-01' }), ''],
  // Another activity of the same question.
  ['watching takes ten times as long', (p) => set(p.watching, { workMinutes: 2_400 }), 'learningQuestion plan'],
  ['watching renamed', (p) => set(p.watching, { title: 'Meelopen' }), 'plan'],
  ['watching dropped', (p) => set(p.watching, { state: 'dropped' }), 'learningQuestion plan'],
  ['watching deleted', (p) => remove(p.view.records, p.watching), 'learningQuestion plan'],
  [
    'a new activity of two hours',
    (p) => [
      add(newActivity(context, p.view, { title: 'Oefenen', learningQuestionId: p.question.id, workMinutes: 120 })),
    ],
    'learningQuestion plan',
  ],
  [
    'a new idea without hours',
    (p) => [add(newActivity(context, p.view, { title: 'Een boek', learningQuestionId: p.question.id }))],
    'plan',
  ],
  [
    'a new cost at the other activity',
    (p) => [add(newCost(context, p.view, { activityId: p.watching.id, amountCents: 900_000 }))],
    'learningQuestion plan',
  ],
  // The cost and who pays.
  ['cost goes up', (p) => set(p.cost, { amountCents: 900_000 }), 'cost learningQuestion plan'],
  ['cost goes down', (p) => set(p.cost, { amountCents: 70_000 }), 'cost learningQuestion plan'],
  ['cost unknown again', (p) => set(p.cost, { amountCents: null }), 'cost learningQuestion plan'],
  ['cost gets a name', (p) => set(p.cost, { title: 'Boek' }), 'cost plan'],
  ['cost on another day', (p) => set(p.cost, { costDate: '2027-06-01' }), 'cost plan'],
  ['VAT said', (p) => set(p.cost, { vat: 'excluded', vatPermille: 210 }), 'cost plan'],
  ['receipt noted', (p) => set(p.cost, { receipt: 'F-2027-12' }), ''],
  ['cost moves to another activity', (p) => set(p.cost, { activityId: p.watching.id }), 'cost plan'],
  ['cost deleted', (p) => remove(p.view.records, p.cost), 'learningQuestion plan', 'cost'],
  ['source renamed', (p) => set(p.department, { name: 'Reisbudget' }), 'cost plan'],
  ['source turns private', (p) => set(p.department, { sourceKind: 'private' }), 'cost plan'],
  ['source gets another amount', (p) => set(p.department, { amountCents: 1_000_000 }), ''],
  ['source gets other rules', (p) => set(p.department, { rules: 'Vraag HR' }), ''],
  ['source deleted', (p) => remove(p.view.records, p.department), 'cost plan'],
  ['other source pays a part', (p) => set(p.part, { sourceId: p.personal.id }), 'cost plan'],
  ['part gets less', (p) => set(p.part, { amountCents: 40_000 }), 'cost plan'],
  ['part goes away', (p) => remove(p.view.records, p.part), 'cost plan'],
  [
    'a third part comes in',
    (p) => [add(newAllocation(context, p.view, { costId: p.cost.id, sourceId: p.personal.id, amountCents: 1 }))],
    'cost plan',
  ],
  ['money paid out', (p) => set(p.part, { isSpent: true, spentOn: today }), ''],
  // A side task.
  ['side task renamed', (p) => set(p.task, { title: 'Stagiairs begeleiden' }), 'sideTask plan'],
  ['side task gets other goals', (p) => set(p.task, { goals: 'Zes bijeenkomsten' }), 'sideTask plan'],
  ['side task takes more hours', (p) => set(p.task, { minutesPerWeek: 480 }), 'sideTask plan'],
  ['side task elsewhere', (p) => set(p.task, { isOutsideDepartment: true }), 'sideTask plan'],
  ['side task longer', (p) => set(p.task, { endDate: '2028-12-31' }), 'sideTask plan'],
  ['side task is core', (p) => set(p.task, { isCoreTask: true }), 'plan', 'sideTask'],
  ['side task deleted', (p) => remove(p.view.records, p.task), 'plan', 'sideTask'],
  // The split.
  ['another share for the side task', (p) => set(p.period, { sidePermille: 300 }), 'split plan'],
  ['the split begins earlier', (p) => set(p.period, { startDate: '2027-02-01' }), 'split plan'],
  ['fewer contract hours', (p) => set(p.period, { minutesPerWeek: 24 * 60 }), 'split plan'],
  ['the split deleted', (p) => remove(p.view.records, p.period), 'plan', 'split'],
  // The learning question and what it serves.
  ['question reworded', (p) => set(p.question, { text: 'Hoe maak ik grafieken?' }), 'learningQuestion plan'],
  ['question needed later', (p) => set(p.question, { neededBy: '2027-12-01' }), 'learningQuestion plan'],
  [
    'question has other evidence',
    (p) => set(p.question, { evidenceOfSuccess: 'Minder vragen' }),
    'learningQuestion plan',
  ],
  [
    'question serves another requirement',
    (p) => set(p.question, { requirementIds: [p.other.id] }),
    'learningQuestion plan',
  ],
  ['its requirement renamed', (p) => set(p.requirement, { title: 'Statistiek' }), 'learningQuestion plan'],
  ['its requirement one level up', (p) => set(p.requirement, { requiredLevel: 5 }), 'learningQuestion plan'],
  ['another requirement renamed', (p) => set(p.other, { title: 'Helder schrijven' }), 'plan'],
  ['short title of the question', (p) => set(p.question, { shortTitle: 'Cijfers' }), ''],
  ['question put off', (p) => set(p.question, { state: 'later' }), 'plan', 'learningQuestion'],
  ['question done', (p) => set(p.question, { state: 'done' }), ''],
  ['question deleted', (p) => remove(p.view.records, p.question), 'plan', 'learningQuestion'],
  // The plan itself.
  ['plan renamed', (p) => set(p.view.plan, { title: 'Plan 2027' }), 'plan'],
  ['other assignment', (p) => set(p.view.plan, { assignment: 'Minder papier' }), 'plan'],
  ['motto', (p) => set(p.view.plan, { motto: 'Vooruit' }), ''],
];

const parts = ['cost', 'workTime', 'sideTask', 'split', 'learningQuestion', 'plan'] as const;

function statesOf(view: PlanView, { view: before }: Plan): Record<string, string> {
  return Object.fromEntries(
    before.decisions.map(({ part, aboutId }) => [part, askOf(view, part, aboutId)?.state ?? 'not asked']),
  );
}

describe('after everything was agreed', () => {
  test.each(table)('%s', (_what, change, changed, dropped = '') => {
    const plan = agreed();
    const then = new PlanView(applyChanges(plan.view.records, change(plan)));
    const wanted = parts.map((part) => [
      part,
      changed.split(' ').includes(part) ? 'changed' : dropped.split(' ').includes(part) ? 'dropped' : 'agreed',
    ]);
    expect(statesOf(then, plan)).toEqual(Object.fromEntries(wanted));
    // Changed back it is agreed again, whatever it was.
    expect(statesOf(new PlanView(new Map(plan.view.records)), plan)).toEqual(
      Object.fromEntries(parts.map((part) => [part, 'agreed'])),
    );
    // The receiver of the next round reads the same of what she sees.
    const { file } = makeShareFile(then, newChoice('manager', 'Marieke'), testContext('next'), {
      note: '',
      edition: 'page',
      hasPassphrase: false,
      madeWith: '0.1.0',
    });
    const read = readFileText(fileText(file));
    if (!read.ok || read.value.type !== 'share') throw new Error('the share cannot be read');
    const theirs = asksOf(viewOfShare(read.value), read.value.share);
    for (const ask of asksOf(then)) {
      const same = theirs.find((t) => t.part === ask.part && t.aboutId === ask.aboutId);
      if (ask.record !== null) expect([ask.part, same?.state]).toEqual([ask.part, ask.state]);
    }
  });
});

test('her own proposal, taken over, keeps the agreement', () => {
  const plan = agreed();
  const { task, view } = plan;
  const b = new PlanBuilder(testContext('proposal'));
  const proposal = b.proposal({
    aboutId: task.id,
    aboutKind: 'sideTask',
    field: 'minutesPerWeek',
    from: 150,
    to: 120,
    byName: 'Marieke',
    state: 'taken',
  });
  const changes = [...set(task, { minutesPerWeek: 120 }), add(proposal)];
  const then = new PlanView(applyChanges(view.records, changes));
  expect(askOf(then, 'sideTask', task.id)?.state).toBe('agreed');
  expect(askOf(then, 'plan', view.plan.id)?.state).toBe('agreed');
  const further = new PlanView(applyChanges(view.records, [...set(task, { minutesPerWeek: 121 }), add(proposal)]));
  expect(askOf(further, 'sideTask', task.id)?.state).toBe('changed');
});

test('an answer of a talk is bound to how it read, and takes the place of the one before', () => {
  const plan = agreed();
  const { task, view } = plan;
  const on = '2026-12-03';
  const said = answerInTalk(view, testContext('talk'), {
    part: 'sideTask',
    aboutId: task.id,
    verdict: 'notAgreed',
    on,
  });
  const refused = new PlanView(applyChanges(view.records, said));
  expect(askOf(refused, 'sideTask', task.id)).toMatchObject({ state: 'refused', answered: { cameBy: 'talk', on } });
  const longer = new PlanView(applyChanges(refused.records, set(task, { minutesPerWeek: 60 })));
  expect(askOf(longer, 'sideTask', task.id)?.state).toBe('open');
});
