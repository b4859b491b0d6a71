import { describe, expect, it } from 'vitest';
import type { Change, ChangeSet } from '#shared/history/change-set.ts';
import { describeChangeSet } from '#shared/history/describe.ts';
import { remove } from '#shared/model/edits/base.ts';
import type { PlanRecord } from '#shared/model/records.ts';
import { PlanBuilder, testContext } from '../../support/plans.ts';
import { adds, alters, changeSet, Desk, removes, requirement, samplePlan, temporaryFolder } from './support.ts';

const plan = { planId: samplePlan.id };

/** A store with a plan in which every kind occurs, and its builder's records by what they are. */
function fullDesk() {
  const folder = temporaryFolder();
  const desk = new Desk(folder);
  const b = new PlanBuilder();
  const eis = b.requirement({ title: 'Nota’s schrijven' });
  const quality = b.quality({ requirementId: eis.id });
  const score = b.selfScore({ requirementId: eis.id, level: 2, evidence: 'Mijn laatste nota' });
  const feedback = b.feedback({ requirementId: eis.id });
  const talk = b.conversation();
  const agreed = b.agreedLevel({ conversationId: talk.id, requirementId: eis.id, level: 3 });
  const commitment = b.commitment({ conversationId: talk.id });
  const question = b.learningQuestion({ requirementIds: [eis.id] });
  const sideTask = b.sideTask();
  const activity = b.activity({ learningQuestionId: question.id, sideTaskId: sideTask.id });
  const idea = b.parkedIdea();
  const cost = b.cost({ activityId: activity.id, amountCents: 32_500 });
  const source = b.budgetSource();
  const allocation = b.allocation({ costId: cost.id, sourceId: source.id, amountCents: 32_500 });
  const owner = b.view().plan;
  const all = {
    eis,
    quality,
    score,
    feedback,
    talk,
    agreed,
    commitment,
    question,
    sideTask,
    activity,
    idea,
    cost,
    source,
    allocation,
  };
  desk.apply([adds(owner)]);
  for (const record of Object.values(all)) desk.apply([adds(record)]);
  return { folder, desk, owner, ...all, all: [owner, ...Object.values(all)] as PlanRecord[] };
}

/** A desk with one plan and nothing in it. */
function emptyDesk(): Desk {
  const desk = new Desk(temporaryFolder());
  desk.apply([adds(samplePlan)]);
  return desk;
}

const sorted = (records: readonly PlanRecord[]) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('a change set', () => {
  it('is acknowledged once more, and written once, when it comes again', () => {
    const desk = emptyDesk();
    const eis = requirement('eis-00001', 'Nota’s');
    const set = changeSet([adds(eis)]);
    desk.ask('changes.apply', { changeSet: set });
    desk.apply([alters(eis, { requiredLevel: 5 })]);
    const events = desk.events.length;
    expect(desk.ask('changes.apply', { changeSet: set }).head.count).toBe(3);
    expect(desk.records()[1]).toMatchObject({ requiredLevel: 5 });
    expect(desk.events.length).toBe(events);
    const other: ChangeSet = { ...set, changes: [adds(requirement('eis-00002', 'Anders'))] };
    expect(desk.refused('changes.apply', { changeSet: other })).toMatchObject({ code: 'conflict' });
  });

  it('is refused when something else is stored than it thinks', () => {
    const desk = emptyDesk();
    const eis = requirement('eis-00001', 'Nota’s');
    desk.apply([adds(eis)]);
    desk.apply([alters(eis, { title: 'Nota’s schrijven' })]);
    const refused = (changes: Change[]) => desk.refused('changes.apply', { changeSet: changeSet(changes) });
    expect(refused([alters(eis, { title: 'Brieven' })])).toEqual({
      code: 'conflict',
      data: { kind: 'requirement', id: eis.id },
    });
    expect(refused([adds(eis)])).toMatchObject({ code: 'conflict' });
    expect(refused([removes(requirement('eis-00009', 'Er niet'))])).toMatchObject({ code: 'conflict' });
    expect(desk.ask('history.list', { ...plan, limit: 500 })).toHaveLength(3);
  });

  it('is written whole or not at all', () => {
    const desk = emptyDesk();
    const good = requirement('eis-00001', 'Goed');
    const set = changeSet([adds(good), alters(requirement('eis-00002', 'Er niet'), { title: 'x' })]);
    expect(desk.refused('changes.apply', { changeSet: set })).toMatchObject({ code: 'conflict' });
    expect(desk.records()).toEqual([samplePlan]);
    expect(desk.ask('changes.apply', { changeSet: { ...set, changes: [adds(good)] } }).head.count).toBe(2);
  });

  it('keeps what a score said', () => {
    const { desk, score } = fullDesk();
    const refused = desk.refused('changes.apply', { changeSet: changeSet([alters(score, { level: 5 })]) });
    expect(refused).toMatchObject({ code: 'fixed-field', data: { field: 'level' } });
    desk.apply([alters(score, { evidence: 'Beter gezegd' })]);
  });

  it('keeps what a completed scan said, also from an undo of something before it', () => {
    const desk = emptyDesk();
    const b = new PlanBuilder(testContext('scan', samplePlan.id));
    const scan = b.scan({ answers: [{ statementId: 'dare-1', answer: 2 }] });
    const answered = { ...scan, answers: [{ statementId: 'dare-1', answer: 4 }] };
    const completed = { ...answered, completedOn: '2026-11-23' };
    desk.apply([adds(scan)]);
    desk.apply([alters(scan, answered)]);
    desk.apply([alters(answered, completed)]);
    const refused = desk.refused('changes.apply', { changeSet: changeSet([alters(completed, { answers: [] })]) });
    expect(refused).toMatchObject({ code: 'fixed-field', data: { kind: 'scan', field: 'answers' } });
    const remarked = { ...completed, remarks: { ...completed.remarks, dare: 'Na het gesprek.' } };
    desk.apply([alters(completed, remarked)]);
    // Step by step one can go back to before it was completed, and return.
    for (const back of [completed, answered, scan]) {
      desk.ask('history.undo', plan);
      expect(desk.records()).toContainEqual(back);
    }
    for (let i = 0; i < 3; i++) desk.ask('history.redo', plan);
    expect(desk.records()).toContainEqual(remarked);
    desk.apply([removes(remarked)]);
  });

  it('leaves no reference broken, within the plan and of the right kind', () => {
    const { desk, eis, talk, activity, question } = fullDesk();
    const code = (changes: Change[], options: Partial<ChangeSet> = {}) => {
      const reply = desk.reply('changes.apply', { changeSet: changeSet(changes, options) });
      return reply.ok ? 'ok' : reply.error.code;
    };
    expect(code([removes(eis)])).toBe('broken-reference');
    expect(code([removes(talk)])).toBe('broken-reference');
    expect(code([alters(activity, { learningQuestionId: 'nergens-0001' as never })])).toBe('broken-reference');
    expect(code([alters(activity, { learningQuestionId: eis.id as never })])).toBe('broken-reference');
    const b = new PlanBuilder(testContext('elders', 'plan-0002' as never));
    const theirs = b.learningQuestion();
    desk.apply([adds(b.view().plan), adds(theirs)]);
    expect(code([alters(activity, { learningQuestionId: theirs.id })])).toBe('broken-reference');
    expect(code([adds({ ...theirs, id: 'anders-0001' as never })], { planId: question.planId })).toBe('invalid-input');
    // In one go it is no trouble, in whatever order.
    expect(code([...remove(new Map(desk.records().map((r) => [r.id, r])), eis)].reverse())).toBe('ok');
  });

  it.each<[string, (all: ReturnType<typeof fullDesk>) => PlanRecord]>([
    ['plan', (all) => all.owner],
    ['activity', (all) => all.activity],
    ['side task', (all) => all.sideTask],
    ['budget source', (all) => all.source],
  ])('lets no %s end before it starts', (_, pick) => {
    const all = fullDesk();
    const record = pick(all);
    const dates = (startDate: string, endDate: string) => changeSet([alters(record, { startDate, endDate } as never)]);
    expect(all.desk.refused('changes.apply', { changeSet: dates('2027-03-02', '2027-03-01') })).toEqual({
      code: 'bad-dates',
      data: { kind: record.kind, id: record.id },
    });
    all.desk.ask('changes.apply', { changeSet: dates('2027-03-01', '2027-03-01') });
  });

  it('belongs to a plan that is there, or makes one', () => {
    const desk = new Desk(temporaryFolder());
    const eis = requirement('eis-00001', 'Nota’s');
    const code = (changes: Change[]) => desk.refused('changes.apply', { changeSet: changeSet(changes) }).code;
    expect(code([adds(eis)])).toBe('unknown-plan');
    expect(code([alters(eis, { title: 'x' })])).toBe('unknown-plan');
    expect(code([adds(eis), adds(samplePlan)])).toBe('unknown-plan');
    desk.apply([adds(samplePlan), adds(eis)]);
    expect(code([removes(samplePlan)])).toBe('invalid-input');
    expect(code([adds({ ...samplePlan, id: 'plan-0009' as never })])).toBe('invalid-input');
    expect(code([alters(eis, { title: 'x' }), alters(eis, { title: 'y' })])).toBe('invalid-input');
    expect(
      desk.refused('changes.apply', { changeSet: changeSet([alters(eis, { title: 'x' })], { origin: 'undo' }) }),
    ).toMatchObject({ code: 'invalid-input' });
  });

  it('lists the newest plan first, with the moment of its last change', () => {
    const desk = emptyDesk();
    const second = new PlanBuilder(testContext('tweede', 'plan-0002' as never)).view().plan;
    desk.apply([adds(second)], { at: '2026-12-01T10:00:00Z' });
    desk.apply([adds(requirement('eis-00001', 'x'))], { at: '2026-12-02T10:00:00Z' });
    expect(desk.ask('plans.list', {}).map((p) => [p.plan.id, p.changedAt])).toEqual([
      ['plan-0002', '2026-12-01T10:00:00Z'],
      [samplePlan.id, '2026-12-02T10:00:00Z'],
    ]);
  });
});

describe('undo and redo', () => {
  it('cross every kind of record, down to the empty plan and back, also over restarts', () => {
    const { folder, desk, owner, all } = fullDesk();
    desk.close();
    let open = new Desk(folder);
    for (let left = all.length - 1; left > 0; left--) {
      const { changeSet: undone, head } = open.ask('history.undo', { planId: owner.id });
      expect(undone).toMatchObject({ origin: 'undo', changes: [{ after: null }] });
      expect(head.redo?.[0]?.changes[0]?.after).toEqual(all[left]);
      expect(open.records(owner.id)).toHaveLength(left);
      open.close();
      open = new Desk(folder);
    }
    expect(open.refused('history.undo', { planId: owner.id })).toEqual({ code: 'nothing-to-undo', data: {} });
    for (let i = 1; i < all.length; i++) open.ask('history.redo', { planId: owner.id });
    expect(open.refused('history.redo', { planId: owner.id })).toEqual({ code: 'nothing-to-redo', data: {} });
    expect(sorted(open.records(owner.id))).toEqual(sorted(all));
    open.close();
  });

  it('take a run of one group as one step, and name it by what it came to', () => {
    const desk = emptyDesk();
    let eis = requirement('eis-00001', 'N');
    desk.apply([adds(eis)]);
    for (const title of ['No', 'Not', 'Nota’s']) {
      desk.apply([alters(eis, { title })], { group: 'veld-1' });
      eis = { ...eis, title };
    }
    const { head } = desk.ask('plan.open', plan);
    expect(head.undo).toHaveLength(1);
    expect(describeChangeSet(head.undo?.[0] as ChangeSet, 'nl')).toBe('Eis ‘N’ gewijzigd: titel van ‘N’ naar ‘Nota’s’');
    const { changeSet: undone } = desk.ask('history.undo', plan);
    expect(describeChangeSet(undone, 'nl')).toBe('Ongedaan gemaakt: eis ‘N’ gewijzigd: titel van ‘N’ naar ‘Nota’s’');
    expect(desk.records()[1]).toMatchObject({ title: 'N' });
    desk.ask('history.redo', plan);
    expect(desk.records()[1]).toMatchObject({ title: 'Nota’s' });
    expect(desk.ask('history.list', { ...plan, limit: 500 }).map((h) => h.changeSet.origin)).toEqual([
      'redo',
      'undo',
      'edit',
      'edit',
      'edit',
      'edit',
      'edit',
    ]);
  });

  it('do not reach what was undone before a new edit', () => {
    const desk = emptyDesk();
    const eis = requirement('eis-00001', 'Nota’s');
    desk.apply([adds(eis)]);
    desk.apply([alters(eis, { requiredLevel: 5 })]);
    desk.ask('history.undo', plan);
    const { head } = desk.apply([alters(eis, { importance: 'high' })]);
    expect(head.redo).toBeNull();
    expect(desk.refused('history.redo', plan)).toMatchObject({ code: 'nothing-to-redo' });
    desk.ask('history.undo', plan);
    expect(desk.records()[1]).toEqual(eis);
    desk.ask('history.undo', plan);
    expect(desk.records()).toEqual([samplePlan]);
  });

  it('always show something: a step that came to nothing goes with the one before', () => {
    const desk = emptyDesk();
    const eis = requirement('eis-00001', 'Nota’s');
    desk.apply([adds(eis)]);
    const short = requirement('eis-00002', 'Vergissing');
    desk.apply([adds(short)], { group: 'kort' });
    desk.apply([removes(short)], { group: 'kort' });
    desk.ask('history.undo', plan);
    expect(desk.records()).toEqual([samplePlan]);
    desk.ask('history.redo', plan);
    expect(desk.records()).toEqual([samplePlan, eis]);
  });

  it('never take away the plan itself', () => {
    const desk = emptyDesk();
    expect(desk.ask('plan.open', plan).head).toEqual({ count: 1, undo: null, redo: null });
    expect(desk.refused('history.undo', plan)).toMatchObject({ code: 'nothing-to-undo' });
  });

  it('say the same head in the reply, the event and a fresh reading', () => {
    const { folder, desk, owner, eis, question } = fullDesk();
    const check = (head: unknown) => {
      expect(desk.events.at(-1)).toMatchObject({ type: 'changed', client: 'window-1', head });
      expect(desk.ask('plan.open', { planId: owner.id }).head).toEqual(head);
    };
    check(desk.apply([alters(eis, { title: 'a' })], { group: 'g' }).head);
    check(desk.apply([alters({ ...eis, title: 'a' }, { title: 'ab' })], { group: 'g' }).head);
    check(desk.apply([alters(question, { text: 'b' })], { group: 'h' }).head);
    check(desk.ask('history.undo', { planId: owner.id }).head);
    const { head } = desk.ask('history.undo', { planId: owner.id });
    check(head);
    desk.close();
    const again = new Desk(folder);
    expect(again.ask('plan.open', { planId: owner.id }).head).toEqual(head);
    again.close();
  });
});
