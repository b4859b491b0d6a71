import { expect, test } from 'vitest';
import { formatRecentDate } from '#shared/text/format.ts';

test.each([
  ['2026-11-04', 'nl', '4 nov'],
  ['2025-12-31', 'nl', '31 dec 2025'],
  ['2027-01-02', 'en', '2 Jan 2027'],
] as const)('%s in %s is %s', (date, language, expected) => {
  expect(formatRecentDate(date, '2026-11-23', language)).toBe(expected);
});
