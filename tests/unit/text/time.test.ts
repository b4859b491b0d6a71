import { expect, test } from 'vitest';
import { withTime } from '#shared/text/format.ts';
import { parseTime } from '#shared/text/parse.ts';

test.each([
  ['10:00', '10:00'],
  ['10.00', '10:00'],
  ['10u', '10:00'],
  ['10 uur', '10:00'],
  ['10.30 uur', '10:30'],
  ['9u30', '09:30'],
  [' 9:05 ', '09:05'],
  ['14h', '14:00'],
  ['0:00', '00:00'],
  ['23:59', '23:59'],
  ['10', '10:00'],
  ['24:00', null],
  ['10:60', null],
  ['10:5', null],
  ['-1:00', null],
  ['10:00:00', null],
  ['half elf', null],
  ['', null],
])('"%s" is the time %j', (text, time) => {
  expect(parseTime(text)).toBe(time);
});

test('a day is told with its time when there is one', () => {
  expect(withTime('3 december 2026', '10:00', 'nl')).toBe('3 december 2026 om 10:00');
  expect(withTime('3 December 2026', '10:00', 'en')).toBe('3 December 2026 at 10:00');
  expect(withTime('3 december 2026', null, 'nl')).toBe('3 december 2026');
});
