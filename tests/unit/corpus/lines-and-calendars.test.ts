import { describe, expect, test } from 'vitest';
import { calendarRows } from '#tests/corpus/calendars.ts';
import { lineRows } from '#tests/corpus/lines.ts';

describe.each([
  ['calendars', calendarRows(), 61],
  ['lines about hours', lineRows('hours'), 209],
  ['lines about leave', lineRows('leave'), 185],
] as const)('%s', (_kind, rows, fewest) => {
  test('there are enough to go by', () => expect(rows.length).toBeGreaterThanOrEqual(fewest));
  test.each(rows)('$name', ({ expected, found }) => expect(found).toBe(expected));
});
