import { expect, test } from 'vitest';
import { readLeaveLine } from '#shared/hours/read-leave-line.ts';

/** Wednesday of week 48; the plan runs from September. */
function said(text: string): string {
  const read = readLeaveLine(text, '2026-09-01', '2026-11-25');
  if ('problem' in read) return read.problem;
  const { startDate, endDate, minutesPerDay, title } = read.line;
  return [startDate, endDate, minutesPerDay ?? 'whole', title].join(' | ');
}

test.each([
  ['kerstvakantie 21-12 t/m 3-1', '2026-12-21 | 2027-01-03 | whole | kerstvakantie'],
  ['21 december tot en met 3 januari 2027 Kerst', '2026-12-21 | 2027-01-03 | whole | Kerst'],
  ['21-12 – 3-1', '2026-12-21 | 2027-01-03 | whole | '],
  ['21-12-2026 - 3-1-2027 weg', '2026-12-21 | 2027-01-03 | whole | weg'],
  ['24-12 vrij', '2026-12-24 | 2026-12-24 | whole | vrij'],
  ['vrijdag 4 uur tandarts', '2026-11-27 | 2026-11-27 | 240 | tandarts'],
  ['morgen 2u', '2026-11-26 | 2026-11-26 | 120 | '],
  ['2 weken vanaf 12 juli', '2027-07-12 | 2027-07-25 | whole | '],
  ['autumn break 19-10 to 23-10', '2026-10-19 | 2026-10-23 | whole | autumn break'],
  ['ouderschapsverlof 1-12 t/m 31-3 4u per dag', '2026-12-01 | 2027-03-31 | 240 | ouderschapsverlof'],
])('%s', (text, means) => {
  expect(said(text)).toBe(means);
});

test.each([
  ['', 'empty'],
  ['vakantie', 'no-day'],
  ['vakantie 21-13 t/m 3-1', 'no-such-day'],
  ['3-1-2027 t/m 21-12-2026', 'ends-first'],
  ['1-1-2026 t/m 1-1-2036', 'too-long'],
  ['24-12 25 uur', 'more-than-a-day'],
  ['24-12 0 uur', 'no-minutes'],
])('%s is answered with: %s', (text, problem) => {
  expect(said(text)).toBe(problem);
});
