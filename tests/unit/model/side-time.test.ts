import { expect, test } from 'vitest';
import { sideTimeOf } from '#shared/model/side-time.ts';
import { planWith } from '#tests/support/plans.ts';

test('3,6 of 36 hours fills the 10%', () => {
  const view = planWith((b) => b.sideTask({ minutesPerWeek: 216 }));
  expect(sideTimeOf(view)).toMatchObject({ roomMinutes: 216, chosenMinutes: 216, freeMinutes: 0 });
});

test('tasks at the same time are added up, tasks after each other are not', () => {
  const together = planWith((b) => {
    b.sideTask({ minutesPerWeek: 120, startDate: '2026-09-01', endDate: '2027-01-31' });
    b.sideTask({ minutesPerWeek: 180, startDate: '2027-01-31', endDate: null });
  });
  const inTurn = planWith((b) => {
    b.sideTask({ minutesPerWeek: 120, startDate: null, endDate: '2027-01-31' });
    b.sideTask({ minutesPerWeek: 180, startDate: '2027-02-01', endDate: null });
  });
  expect(sideTimeOf(together).freeMinutes).toBe(-84);
  expect(sideTimeOf(inTurn).freeMinutes).toBe(36);
});

test('a task that is really part of the core task takes nothing, an unknown one is named', () => {
  const view = planWith((b) => {
    b.sideTask({ title: 'core', minutesPerWeek: 600, isCoreTask: true });
    b.sideTask({ title: 'unknown', minutesPerWeek: null });
  });
  const time = sideTimeOf(view);
  expect(time.chosenMinutes).toBe(0);
  expect(time.withUnknown.map((t) => t.title)).toEqual(['unknown']);
});
