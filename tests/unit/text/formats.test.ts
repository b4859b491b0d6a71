import { expect, test } from 'vitest';
import {
  formatDate,
  formatEuros,
  formatExactHours,
  formatHours,
  formatHoursInText,
  formatScore,
} from '#shared/text/format.ts';
import { formatDayOfWeek, formatMonthAndYear, formatWeekday, formatWholeDay } from '#shared/text/format-period.ts';
import { dateFormats, numberFormats } from '#shared/text/formats.ts';

test('a format is made once for each language', () => {
  const days = dateFormats({ weekday: 'long' });
  expect(days('nl')).toBe(days('nl'));
  expect(days('nl')).not.toBe(days('en'));
  expect(numberFormats({})('en').resolvedOptions().locale).toBe('en-GB');
});

test('one language after another writes each in its own way', () => {
  for (let time = 0; time < 2; time++) {
    expect(formatHours(216, 'nl')).toBe('3,6');
    expect(formatHours(216, 'en')).toBe('3.6');
    expect(formatHours(135, 'nl')).toBe('2,3');
    expect(formatExactHours(135, 'nl')).toBe('2,25');
    expect(formatHoursInText(2160, 'nl')).toBe('36');
    expect(formatHoursInText(135, 'nl')).toBe('2,3');
    expect(formatScore(2.25, 'nl')).toBe('2,3');
    expect(formatEuros(128_000, 'nl')).toBe('€\u00a01.280,00');
    expect(formatEuros(128_000, 'en')).toBe('€1,280.00');
    expect(formatDate('2027-03-31', 'nl')).toBe('31 maart 2027');
    expect(formatDayOfWeek('2026-12-01', 'nl')).toBe('di 1 december 2026');
    expect(formatDayOfWeek('2026-12-01', 'en')).toBe('Tue 1 December 2026');
    expect(formatMonthAndYear('2026-11-23', 'nl')).toBe('november 2026');
    expect(formatWholeDay('2026-11-23', 'nl')).toBe('maandag 23 november 2026');
    expect([formatWeekday(0, 'nl'), formatWeekday(6, 'nl', 'long')]).toEqual(['ma', 'zondag']);
  }
});
