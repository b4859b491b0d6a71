import { expect, test } from 'vitest';
import { sideTaskStanding } from '#shared/model/edits/side-tasks.ts';
import { type PlanBuilder, planWith } from '#tests/support/plans.ts';

const standing = (write?: (b: PlanBuilder) => void) => sideTaskStanding(planWith(write));

test('3,6 hours a week fill the 10% of 36 hours', () => {
  expect(standing((b) => b.sideTask({ minutesPerWeek: 216 }))).toEqual({
    roomMinutes: 216,
    chosenMinutes: 216,
    freeMinutes: 0,
    hasUnknown: false,
    isBusiestWeek: false,
  });
  expect(standing()).toMatchObject({ chosenMinutes: 0, freeMinutes: 216 });
});

test('what runs at the same time adds up, what follows does not', () => {
  const two = (firstEnds: string | null) =>
    standing((b) => {
      b.sideTask({ minutesPerWeek: 200, endDate: firstEnds });
      b.sideTask({ minutesPerWeek: 100, startDate: '2027-01-01' });
    });
  expect(two(null)).toMatchObject({ chosenMinutes: 300, freeMinutes: -84, isBusiestWeek: false });
  expect(two('2027-01-01')).toMatchObject({ chosenMinutes: 300, isBusiestWeek: false });
  expect(two('2026-12-31')).toMatchObject({ chosenMinutes: 200, freeMinutes: 16, isBusiestWeek: true });
});

test('a task that belongs to the core task does not count, and unknown hours are said to be unknown', () => {
  const result = standing((b) => {
    b.sideTask({ minutesPerWeek: 500, isCoreTask: true });
    b.sideTask({ minutesPerWeek: null });
  });
  expect(result).toMatchObject({ chosenMinutes: 0, hasUnknown: true });
});
