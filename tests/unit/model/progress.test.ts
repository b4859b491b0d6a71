import { expect, test } from 'vitest';
import { progressOf } from '#shared/model/progress.ts';
import { type PlanBuilder, planWith } from '#tests/support/plans.ts';

const progress = (write?: (b: PlanBuilder) => void) => progressOf(planWith(write));

test('a plan is in the furthest step that was begun', () => {
  expect(progress().step).toBe(1);
  expect(progress((b) => b.quality()).step).toBe(1);
  expect(progress((b) => b.requirement()).step).toBe(1);
  const two = progress((b) => {
    b.selfScore({ requirementId: b.requirement().id, level: 2 });
    b.requirement();
  });
  expect(two).toMatchObject({ step: 2, requirementCount: 2, scoredCount: 1 });
  expect(progress((b) => b.learningQuestion()).step).toBe(3);
});

test.each([
  ['done', 'done' as const, 0],
  ['later', 'later' as const, 0],
  ['attention', 'active' as const, 10_000],
  ['busy', 'active' as const, 12_800],
])('a station is %s', (state, questionState, paidCents) => {
  const { stations } = progress((b) => {
    const q = b.learningQuestion({ state: questionState });
    const a = b.activity({ learningQuestionId: q.id, state: 'done' });
    b.activity({ learningQuestionId: q.id, state: 'idea' });
    b.activity({ learningQuestionId: q.id, state: 'dropped' });
    const c = b.cost({ activityId: a.id, amountCents: 12_800 });
    b.allocation({ costId: c.id, sourceId: b.budgetSource().id, amountCents: paidCents });
  });
  expect(stations[0]).toMatchObject({ state, activityCount: 2, activitiesDone: 1 });
});

test('a station where nothing happens yet is planned, and costs of a dropped activity need no cover', () => {
  const { stations } = progress((b) => {
    const q = b.learningQuestion();
    b.cost({ activityId: b.activity({ learningQuestionId: q.id, state: 'dropped' }).id, amountCents: 500 });
    b.activity({ learningQuestionId: q.id, state: 'planned' });
  });
  expect(stations[0]).toMatchObject({ state: 'planned', activityCount: 1, hasOpenCosts: false });
});
