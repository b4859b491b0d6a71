import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { learningHoursOf, learningMixOf } from '#shared/model/learning-hours.ts';
import { anyPlan } from '#tests/support/any-plan.ts';
import { planWith } from '#tests/support/plans.ts';

test('hours are added up in minutes, dropped ones left out and unknown ones named', () => {
  const view = planWith((b) => {
    b.activity({ title: 'done', state: 'done', workMinutes: 90, ownMinutes: 0 });
    b.activity({ title: 'open', state: 'planned', workMinutes: 216, ownMinutes: null });
    b.activity({ title: 'dropped', state: 'dropped', workMinutes: 6_000, ownMinutes: 60 });
  });
  const hours = learningHoursOf(view.activities);
  expect(hours).toMatchObject({ workMinutes: 306, ownMinutes: 0, totalMinutes: 306, doneMinutes: 90 });
  expect(hours.withUnknown.map((a) => a.title)).toEqual(['open']);
});

test('the mix of a third each still adds up to 100', () => {
  const view = planWith((b) => {
    for (const way of ['experience', 'others', 'formal'] as const) b.activity({ way, workMinutes: 60, ownMinutes: 0 });
  });
  expect(learningMixOf(view.activities).map((p) => p.percent)).toEqual([34, 33, 33]);
});

test('the mix adds up to 100, or says nothing when there are no hours', () => {
  fc.assert(
    fc.property(anyPlan(), (view) => {
      const mix = learningMixOf(view.activities);
      const hours = learningHoursOf(view.activities);
      expect(mix.reduce((sum, p) => sum + p.minutes, 0)).toBe(hours.totalMinutes);
      expect(mix.reduce((sum, p) => sum + p.percent, 0)).toBe(hours.totalMinutes === 0 ? 0 : 100);
    }),
  );
});
