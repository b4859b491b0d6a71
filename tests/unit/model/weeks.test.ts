import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#shared/model/calendar.ts';
import {
  dateOf,
  dayNumber,
  quarterOf,
  quartersBetween,
  weekdayOf,
  weekOf,
  weeksBetween,
  workdaysBefore,
} from '#shared/model/weeks.ts';

test.each([
  ['2026-12-31', 2026, 53],
  ['2027-01-01', 2026, 53],
  ['2027-01-03', 2026, 53],
  ['2027-01-04', 2027, 1],
  ['2024-12-30', 2025, 1],
  ['2026-11-25', 2026, 48],
  ['2028-02-29', 2028, 9],
  ['2023-01-01', 2022, 52],
])('%s lies in week %i/%i', (date, year, week) => {
  expect(weekOf(date)).toMatchObject({ year, week });
});

test('a quarter ends on its last day, also in a leap year', () => {
  expect(quarterOf('2028-02-29')).toEqual({ year: 2028, quarter: 1, from: '2028-01-01', until: '2028-03-31' });
  expect(quartersBetween('2026-09-01', '2027-08-31').map((q) => q.quarter)).toEqual([3, 4, 1, 2, 3]);
  expect(quartersBetween('9999-11-01', '9999-12-31')).toHaveLength(1);
});

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 });

test('weeks follow one another without a hole, from Monday to Sunday', () => {
  fc.assert(
    fc.property(anyDay, fc.nat({ max: 900 }), (first, length) => {
      const weeks = weeksBetween(dateOf(first), dateOf(first + length));
      for (const [i, week] of weeks.entries()) {
        expect([weekdayOf(dayNumber(week.from)), weekdayOf(dayNumber(week.until))]).toEqual([1, 7]);
        if (i > 0) expect(week.from).toBe(addDays(weeks[i - 1]?.until ?? '', 1));
      }
      expect(weeks[0] && weeks[0].from <= dateOf(first)).toBe(true);
      expect(weeks.at(-1)?.until ?? '' >= dateOf(first + length)).toBeTruthy();
    }),
  );
});

test('working days are counted as one counts them by hand', () => {
  fc.assert(
    fc.property(anyDay, fc.nat({ max: 40 }), (first, length) => {
      const days = Array.from({ length }, (_, i) => first + i).filter((day) => weekdayOf(day) <= 5);
      expect(workdaysBefore(first + length) - workdaysBefore(first)).toBe(days.length);
    }),
  );
});
