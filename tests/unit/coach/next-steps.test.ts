import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coach } from '#shared/coach/coach.ts';
import { nextSteps, wordNextStep } from '#shared/coach/next-steps.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { anyPlan } from '#tests/support/any-plan.ts';
import { type PlanBuilder, planWith, today } from '#tests/support/plans.ts';

const stepsOf = (view: PlanView) => nextSteps(view, coach(view, today), today);
const idsOf = (write?: (b: PlanBuilder) => void) => stepsOf(planWith(write)).map((s) => s.id);
const titlesOf = (write?: (b: PlanBuilder) => void) =>
  stepsOf(planWith(write)).map((s) => wordNextStep(s, 'nl').title.replaceAll('\u00a0', ' '));

/** A requirement that was scored, with feedback and a quality: step 2 is done but for the gap. */
function scored(b: PlanBuilder, level = 2) {
  const requirement = b.requirement({ requiredLevel: 4 });
  b.selfScore({ requirementId: requirement.id, level, evidence: 'De nota' });
  b.feedback({ requirementId: requirement.id });
  b.quality();
  b.conversation({ heldOn: '2026-11-02', notes: 'Goed gesprek.' });
  return requirement.id;
}

describe('the next step follows the method', () => {
  test.each<[string, (b: PlanBuilder) => void]>([
    ['first-requirement', () => {}],
    ['first-requirement', (b) => b.parkedIdea()],
    ['more-requirements', (b) => b.requirement()],
    [
      'score',
      (b) => {
        for (const title of ['Een', 'Twee', 'Drie']) b.requirement({ title });
      },
    ],
    ['ask-question', (b) => scored(b)],
    ['fill-station', (b) => b.learningQuestion({ requirementIds: [scored(b)] })],
    [
      'cover-cost',
      (b) => {
        const question = b.learningQuestion({ requirementIds: [scored(b)] });
        b.cost({ activityId: b.activity({ learningQuestionId: question.id }).id, amountCents: 3_250 });
      },
    ],
    [
      'go-on',
      (b) => {
        const question = b.learningQuestion({ requirementIds: [scored(b)], neededBy: '2027-03-01' });
        b.activity({ learningQuestionId: question.id, state: 'planned' });
      },
    ],
    ['rest', (b) => scored(b, 4)],
  ])('%s', (id, write) => {
    expect(idsOf(write)[0]).toBe(id);
  });
});

test('what is left of a cost, the view of others and the conversation come after the scores', () => {
  const titles = titlesOf((b) => {
    b.requirement({ title: 'Nieuw' });
    const requirement = b.requirement();
    b.selfScore({ requirementId: requirement.id, level: 2 });
    const question = b.learningQuestion({ requirementIds: [requirement.id], neededBy: '2027-03-01' });
    const activity = b.activity({ title: 'Statistiek', learningQuestionId: question.id, state: 'planned' });
    const cost = b.cost({ activityId: activity.id, amountCents: 128_000 });
    b.allocation({ costId: cost.id, sourceId: b.budgetSource().id, amountCents: 112_000 });
    b.conversation({ heldOn: '2026-12-03' });
  });
  expect(titles.slice(0, 4)).toEqual([
    'Geef jezelf een score op 1 eis',
    'Verdeel de laatste € 160,00 van ‘Statistiek’',
    'Bereid je gesprek van 3 december 2026 voor',
    'Vraag iemand om een beeld van ‘Cijfers duiden’',
  ]);
});

test('a step tells how long it takes and where it leads', () => {
  const view = planWith((b) => {
    for (const title of ['Een', 'Twee', 'Drie']) b.requirement({ title });
  });
  const [score] = stepsOf(view);
  expect(score?.target).toEqual({ view: 'scoring', at: view.requirements[0]?.id });
  expect(score && wordNextStep(score, 'nl')).toEqual({
    title: 'Geef jezelf een score op 3 eisen',
    sentence: 'Je ziet dan wat je al kunt en wat je nog wilt leren. Ongeveer 10 minuten.',
    button: 'Nu scoren',
    reason: null,
    where: 'Wat weet en kan ik al?',
  });
});

test('what cannot be right is told in the words of the coach', () => {
  const view = planWith((b) => {
    scored(b, 4);
    b.budgetSource({ startDate: '2027-02-01', endDate: '2027-01-01' });
  });
  const [step] = stepsOf(view);
  expect(step && wordNextStep(step, 'nl')).toMatchObject({
    title: 'Zet 1 ding recht',
    sentence: '‘Afdeling’ eindigt op 1 januari 2027, maar begint pas op 1 februari 2027. Ongeveer 5 minuten.',
    where: 'Budget',
  });
});

test('a conversation that is over, and a moment to look back, are not forgotten', () => {
  const ids = idsOf((b) => {
    const requirementIds = [scored(b, 4)];
    b.conversation({ heldOn: '2026-11-20', state: 'planned' });
    const question = b.learningQuestion({ requirementIds, lookBackOn: '2026-11-23', neededBy: '2027-01-01' });
    b.activity({ learningQuestionId: question.id, note: 'Voor de breedte' });
  });
  expect(ids).toEqual(['close-conversation', 'look-back']);
});

test('half a year without a conversation asks to plan one, also before everything is scored', () => {
  const ids = idsOf((b) => {
    b.plan({ startDate: '2026-01-01', endDate: '2027-01-01' });
    for (const title of ['Een', 'Twee', 'Drie']) b.requirement({ title });
  });
  expect(ids.filter((id) => id === 'plan-conversation')).toEqual(['plan-conversation']);
});

test('any plan has a next step, each kind once, in whole sentences that lead somewhere', () => {
  fc.assert(
    fc.property(anyPlan({ endMayComeFirst: true }), (view) => {
      const steps = stepsOf(view);
      expect(steps.length).toBeGreaterThan(0);
      expect(new Set(steps.map((s) => s.id)).size).toBe(steps.length);
      for (const step of steps) {
        if ('recordId' in step.target) expect(view.records.has(step.target.recordId)).toBe(true);
        for (const language of ['nl', 'en'] as const) {
          const { title, sentence, button, where } = wordNextStep(step, language);
          expect(sentence).toMatch(/(Ongeveer|About) \d+ minut/);
          for (const text of [title, sentence, button, where]) {
            expect(text).not.toMatch(/undefined|null|NaN|\[object|Invalid/);
            expect(text.trim()).not.toBe('');
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('what was promised, a moment to practise and a low factor are steps as well', () => {
  const view = planWith((b) => {
    const talk = b.conversation({ state: 'held', heldOn: '2026-11-12', notes: 'Goed' });
    b.commitment({ conversationId: talk.id, title: 'Nota lezen', owner: 'both', dueDate: '2026-11-27' });
    b.commitment({ conversationId: talk.id, title: 'Tijd regelen', owner: 'manager', dueDate: '2026-11-24' });
    const activity = b.activity({ title: 'Meekijken', state: 'done' });
    b.practiceMoment({ activityId: activity.id, plannedOn: '2026-11-20' });
  });
  const words = nextSteps(view, [], today).map((s) => wordNextStep(s, 'nl').title);
  expect(words).toContain('Kom je afspraak na: ‘Nota lezen’');
  expect(words).toContain('Oefen opnieuw wat je leerde bij ‘Meekijken’');
  const low = (factor: string) =>
    nextSteps(
      view,
      [
        {
          key: `low-factor-without-step:${view.plan.id}:${factor}`,
          ruleId: 'low-factor-without-step',
          severity: 'tip',
          place: 'self-direction',
          recordId: view.plan.id,
          field: factor,
          data: { factor, score: 2 },
          fixes: [],
          goTo: null,
        },
      ],
      today,
    ).map((s) => s.id);
  expect(low('dare')).toContain('small-step');
  expect(low('may')).toContain('ask-for-room');
});
