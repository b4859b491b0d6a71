import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { script } from '#shared/guide/script.ts';
import { guideParts } from '#shared/guide/step.ts';
import {
  goOn,
  nextOpen,
  notBegun,
  partsOf,
  putOffQuestion,
  questionsOf,
  type Walked,
  whereToGoOn,
} from '#shared/guide/walk.ts';
import { applyChanges } from '#shared/history/apply.ts';
import type { Change } from '#shared/history/change-set.ts';
import { ChangeSet } from '#shared/history/change-set.ts';
import { checkChangeSet } from '#shared/history/check.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { guideSteps } from '#shared/text/guide.ts';
import { anyPlan } from '#tests/support/any-plan.ts';
import { planWith, testContext, today } from '#tests/support/plans.ts';

const idsOf = (view: PlanView, walked: Walked = notBegun) => questionsOf(view, walked, today).map((q) => q.id);
const stateOf = (view: PlanView, id: string, walked: Walked = notBegun) =>
  questionsOf(view, walked, today).find((q) => q.id === id)?.state;
const stepOf = (id: string) => script.find((s) => s.id === id);

/** The plan after the changes of an answer; fails when the store would not take them. */
function written(view: PlanView, changes: Change[]): PlanView {
  if (changes.length === 0) return view;
  const set = ChangeSet.parse({
    id: 'change-set',
    planId: view.plan.id,
    at: '2026-11-23T09:00:00Z',
    group: 'g',
    origin: 'edit',
    changes,
  });
  const referrers = function* (id: string) {
    for (const r of view.records.values()) if (JSON.stringify(r).includes(`"${id}"`) && r.id !== id) yield r.id;
  };
  expect(checkChangeSet({ get: (id) => view.records.get(id), referrers }, set)).toBeNull();
  return new PlanView(applyChanges(view.records, changes));
}

describe('the script', () => {
  test('goes through the parts of the method in order, with words for every step in both languages', () => {
    const parts = script.map((s) => guideParts.indexOf(s.part));
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(new Set(script.map((s) => s.id)).size).toBe(script.length);
    for (const { id } of script) {
      for (const language of ['nl', 'en'] as const) {
        expect(guideSteps[language][id].ask).toMatch(/[.?]$/);
        expect(guideSteps[language][id].why).toMatch(/[.?]$/);
      }
    }
  });

  test('asks what job, standing and learning need as soon as there is something to ask it about', () => {
    expect(idsOf(planWith())).not.toContain('score');
    const view = planWith((b) => {
      const eis = b.requirement({ requiredLevel: 4 });
      b.selfScore({ requirementId: eis.id, level: 2 });
    });
    const eis = view.requirements[0]?.id;
    expect(idsOf(view)).toEqual(expect.arrayContaining([`required-level:${eis}`, `score:${eis}`, `gap:${eis}`]));
    expect(stateOf(view, `score:${eis}`)).toBe('answered');
    expect(stateOf(view, `gap:${eis}`)).toBe('open');
  });

  test('one learning question after the other, each with its activities', () => {
    const view = planWith((b) => {
      for (const text of ['Eerste', 'Tweede']) {
        const question = b.learningQuestion({ text });
        b.activity({ title: `Cursus ${text}`, way: 'formal', learningQuestionId: question.id });
      }
    });
    const [first, second] = view.learningQuestions.map((q) => q.id as string);
    const ids = idsOf(view);
    const costs = view.activities.map((a) => ids.indexOf(`cost:${a.id}`));
    expect(costs[0]).toBeGreaterThan(ids.indexOf(`activities:${first}`));
    expect(costs[0]).toBeLessThan(ids.indexOf(`look-back:${first}`));
    expect(ids.indexOf(`look-back:${first}`)).toBeLessThan(ids.indexOf(`learning-form:${second}`));
    expect(costs[1]).toBeGreaterThan(ids.indexOf(`activities:${second}`));
  });
});

describe('answers', () => {
  test('are the records of the editors: a wish is parked, a gap becomes a learning question', () => {
    const context = testContext('guide');
    let view = planWith();
    const requirements = stepOf('requirements')?.ask;
    if (requirements?.type !== 'list') throw new Error('not a list');
    for (const line of ['Kort schrijven', 'ik wil een cursus Excel'])
      view = written(view, requirements.add(view, context, '', line));
    expect(view.requirements.map((r) => r.title)).toEqual(['Kort schrijven']);
    expect(view.parkedIdeas.map((i) => i.title)).toEqual(['ik wil een cursus Excel']);

    const eis = view.requirements[0]?.id ?? '';
    const score = stepOf('score')?.ask;
    if (score?.type !== 'level') throw new Error('not a level');
    view = written(view, score.write(view, context, eis, 1));
    view = written(view, score.because?.write(view, context, eis, 'Mijn nota kwam terug') ?? []);
    expect(view.latestSelfScore(eis)).toMatchObject({ level: 1, evidence: 'Mijn nota kwam terug' });

    const gap = stepOf('gap')?.ask;
    if (gap?.type !== 'text') throw new Error('not a text');
    view = written(view, gap.write(view, context, eis, 'Hoe schrijf ik'));
    view = written(view, gap.write(view, context, eis, 'Hoe schrijf ik korter?'));
    expect(view.learningQuestions).toMatchObject([{ text: 'Hoe schrijf ik korter?', requirementIds: [eis] }]);
    expect(stateOf(view, `gap:${eis}`)).toBe('answered');
  });

  test('"bewust niet nu" is an answer too', () => {
    const view = planWith((b) => {
      const eis = b.requirement({ requiredLevel: 5 });
      b.selfScore({ requirementId: eis.id, level: 1 });
    });
    const eis = view.requirements[0]?.id ?? '';
    const gap = stepOf('gap')?.ask;
    const after = written(view, (gap?.type === 'text' && gap.putOff?.(view, testContext('guide'), eis)) || []);
    expect(after.get('requirement', eis)?.notNow).toEqual({ reason: '' });
    expect(stateOf(after, `gap:${eis}`)).toBe('answered');
  });

  test('sentences of the scan make one scan that waits, and completing it ends the asking', () => {
    const context = testContext('guide');
    const sentence = stepOf('scan-sentence')?.ask;
    const complete = stepOf('complete-scan')?.ask;
    if (sentence?.type !== 'statement' || complete?.type !== 'press') throw new Error('not those asks');
    let view = planWith();
    expect(idsOf(view).filter((id) => id.startsWith('scan-sentence'))).toHaveLength(20);
    view = written(view, sentence.write(view, context, 'know-1', 4));
    view = written(view, sentence.write(view, context, 'know-2', null));
    expect(view.scans).toHaveLength(1);
    expect(stateOf(view, 'scan-sentence:know-1')).toBe('answered');
    expect(stateOf(view, 'scan-sentence:know-2')).toBe('answered');
    expect(stateOf(view, 'scan-sentence:know-3')).toBe('open');
    expect(stateOf(view, 'complete-scan')).toBe('open');
    view = written(view, complete.write(view, context));
    expect(idsOf(view).filter((id) => id.startsWith('scan-sentence'))).toEqual([]);
    expect(stateOf(view, 'complete-scan')).toBe('answered');
  });

  test('the day of the talk makes one conversation, and moves it', () => {
    const context = testContext('guide');
    const day = stepOf('talk-day')?.ask;
    if (day?.type !== 'date') throw new Error('not a date');
    let view = planWith((b) => b.plan({ managerName: 'Marieke' }));
    view = written(view, day.write(view, context, '', '2026-12-10'));
    view = written(view, day.write(view, context, '', '2026-12-17'));
    expect(view.conversations).toMatchObject([{ withName: 'Marieke', heldOn: '2026-12-17', state: 'planned' }]);
  });
});

describe('the way through', () => {
  const plan = planWith((b) => b.plan({ managerName: 'Marieke' }));

  test('begins at the first question that is not answered, and remembers where one was', () => {
    const questions = questionsOf(plan, notBegun, today);
    expect(whereToGoOn(questions, notBegun)?.id).toBe('assignment');
    expect(whereToGoOn(questions, { ...notBegun, current: 'side-tasks' })?.id).toBe('side-tasks');
    expect(whereToGoOn(questions, { ...notBegun, current: 'gone-since' })?.id).toBe('assignment');
  });

  test('"later" comes back when nothing else is open', () => {
    let walked = notBegun;
    for (let turn = 0; turn < 100; turn++) {
      const questions = questionsOf(plan, walked, today);
      const at = questions.find((q) => q.state === 'open');
      if (at === undefined) break;
      walked = putOffQuestion(walked, at.id);
    }
    const questions = questionsOf(plan, walked, today);
    expect(questions.filter((q) => q.state === 'open')).toEqual([]);
    expect(whereToGoOn(questions, walked)).toMatchObject({ id: 'assignment', state: 'later' });
    expect(goOn(walked, 'assignment').later).not.toContain('assignment');
  });

  test('a level that is only looked at counts once one has gone on from it', () => {
    const view = planWith((b) => b.requirement());
    const id = `required-level:${view.requirements[0]?.id}`;
    expect(stateOf(view, id)).toBe('open');
    expect(stateOf(view, id, goOn(notBegun, id))).toBe('answered');
  });

  test('in any plan: every question once, parts add up, and it ends', () => {
    fc.assert(
      fc.property(anyPlan(), (view) => {
        const questions = questionsOf(view, notBegun, today);
        expect(new Set(questions.map((q) => q.id)).size).toBe(questions.length);
        expect(partsOf(questions).reduce((sum, p) => sum + p.count, 0)).toBe(questions.length);
        let steps = 0;
        for (let q = questions[0] ?? null; q !== null; q = nextOpen(questions, q.id)) steps += 1;
        expect(steps).toBeLessThanOrEqual(questions.length);
        for (const { step, about } of questions) expect(typeof (step.name?.(view, about, 'nl') ?? '')).toBe('string');
      }),
      { numRuns: 100 },
    );
  });
});
