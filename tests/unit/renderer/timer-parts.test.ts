import { expect, test } from 'vitest';
import { localDate, timerParts } from '#renderer/features/hours/timer-parts.ts';

/** A moment where this computer is: what the clock counts on is the person's own midnight. */
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).toISOString();

test.each([
  ['within a day', at(24, 9), at(24, 10, 30), [['2026-11-24', 90]]],
  [
    'through midnight',
    at(24, 23),
    at(25, 0, 30),
    [
      ['2026-11-24', 60],
      ['2026-11-25', 30],
    ],
  ],
  [
    'through two midnights',
    at(24, 22),
    at(26, 1),
    [
      ['2026-11-24', 120],
      ['2026-11-25', 1440],
      ['2026-11-26', 60],
    ],
  ],
  ['no time at all', at(24, 9), at(24, 9), []],
  ['backwards, when the computer set its clock', at(24, 9), at(24, 8), []],
])('a clock that ran %s', (_name, start, stop, parts) => {
  expect(timerParts(start, stop).map((p) => [p.date, p.minutes])).toEqual(parts);
});

test('whole minutes that together are the whole', () => {
  const start = new Date(2026, 10, 24, 23, 59, 40).toISOString();
  const stop = new Date(2026, 10, 25, 0, 0, 20).toISOString();
  const parts = timerParts(start, stop);
  expect(parts.reduce((sum, p) => sum + p.minutes, 0)).toBe(1);
  expect(localDate(Date.parse(stop))).toBe('2026-11-25');
});
