import { expect, test } from 'vitest';
import { addDays, addMonths } from '#shared/model/calendar.ts';

test.each([
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-11-23', -6, '2026-05-23'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-12-31', 2, '2027-02-28'],
  ['9999-12-01', 6, '9999-12-31'],
  ['0000-01-01', -1, '0000-01-01'],
  ['0001-01-31', 1, '0001-02-28'],
])('%s plus %i months is %s', (from, months, to) => {
  expect(addMonths(from, months)).toBe(to);
});

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-03-01', -1, '2028-02-29'],
])('%s plus %i days is %s', (from, days, to) => {
  expect(addDays(from, days)).toBe(to);
});
