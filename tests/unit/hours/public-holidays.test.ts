import { expect, test } from 'vitest';
import { easterSunday, holidaysBetween } from '#shared/hours/public-holidays.ts';

test.each([
  [1981, '1981-04-19'],
  [2019, '2019-04-21'],
  [2024, '2024-03-31'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2038, '2038-04-25'],
  [2049, '2049-04-18'],
  [2285, '2285-03-22'],
])('Easter of %i', (year, date) => {
  expect(easterSunday(year)).toBe(date);
});

test('only days on which somebody would work, within the period', () => {
  const found = holidaysBetween('2026-09-01', '2027-08-31');
  expect(found.map((h) => `${h.date} ${h.name}`)).toEqual([
    '2026-12-25 christmas',
    '2027-01-01 newYear',
    '2027-03-26 goodFriday',
    '2027-03-29 easterMonday',
    '2027-04-27 kingsDay',
    '2027-05-05 liberationDay',
    '2027-05-06 ascension',
    '2027-05-17 whitMonday',
  ]);
  expect(found.filter((h) => !h.isUsual).map((h) => h.name)).toEqual(['goodFriday', 'liberationDay']);
});

test('the birthday of the King gives way to a Sunday', () => {
  expect(holidaysBetween('2025-04-20', '2025-04-30').map((h) => h.date)).toEqual(['2025-04-21']);
});
