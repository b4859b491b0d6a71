import { expect, test } from 'vitest';
import { weekToWrite } from '#shared/coach/hours-to-write.ts';
import { planWith, today } from '#tests/support/plans.ts';

test('who writes hours down is reminded of last week, once', () => {
  const view = planWith((b) => b.hourEntry({ workedOn: '2026-11-10', minutes: 60 }));
  expect(weekToWrite(view, today)?.week).toBe(47);
});

test.each([
  ['nothing was ever written down', () => planWith()],
  ['last week is there', () => planWith((b) => b.hourEntry({ workedOn: '2026-11-18', minutes: 60 }))],
  ['one stopped long ago', () => planWith((b) => b.hourEntry({ workedOn: '2026-09-10', minutes: 60 }))],
  [
    'last week was off',
    () =>
      planWith((b) => {
        b.hourEntry({ workedOn: '2026-11-10', minutes: 60 });
        b.leave({ startDate: '2026-11-16', endDate: '2026-11-22' });
      }),
  ],
])('and not when %s', (_name, plan) => {
  expect(weekToWrite(plan(), today)).toBeNull();
});
