import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, weekdayOf, weeksOfMonth } from '#shared/model/calendar.ts';

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

test('a month is whole weeks from Monday, and holds each of its days once', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('0001-02-01'), max: new Date('9999-11-30'), noInvalidDate: true }), (at) => {
      const date = at.toISOString().slice(0, 10);
      const weeks = weeksOfMonth(date);
      expect(weeks.every((week) => week.length === 7 && weekdayOf(week[0] as string) === 0)).toBe(true);
      const days = weeks.flat();
      expect(days).toEqual(days.map((_, i) => addDays(days[0] as string, i)));
      const ofMonth = days.filter((day) => day.slice(0, 7) === date.slice(0, 7));
      expect(ofMonth[0]?.slice(8)).toBe('01');
      expect(addDays(ofMonth.at(-1) as string, 1)).toBe(addMonths(`${date.slice(0, 8)}01`, 1));
    }),
  );
});

test('the very last month ends where dates end', () => {
  expect(weeksOfMonth('9999-12-31').flat().at(-1)).toBe('9999-12-31');
});
