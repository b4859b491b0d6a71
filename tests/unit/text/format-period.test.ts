import { expect, test } from 'vitest';
import { formatDayOfWeek, formatPeriod } from '#shared/text/format-period.ts';

test.each([
  ['2026-11-12', '2026-11-12', '12 nov ’26'],
  ['2026-11-12', '2026-11-13', '12–13 nov ’26'],
  ['2026-10-01', '2026-12-31', 'okt – dec ’26'],
  ['2026-10-01', '2027-03-31', 'okt ’26 – mrt ’27'],
  ['2026-10-01', null, 'vanaf okt ’26'],
  [null, '2027-03-31', 'tot mrt ’27'],
  [null, null, ''],
])('%s to %s is "%s"', (start, end, words) => {
  expect(formatPeriod(start, end, 'nl')).toBe(words);
});

test('English has its own words', () => {
  expect(formatPeriod('2026-10-01', null, 'en')).toBe('from Oct ’26');
  expect(formatDayOfWeek('2026-12-01', 'en')).toBe('Tue 1 December 2026');
  expect(formatDayOfWeek('2026-12-01', 'nl')).toBe('di 1 december 2026');
});
