import { expect, test } from 'vitest';
import { readLeaveLine } from '#shared/hours/read-leave-line.ts';
import { planWith } from '#tests/support/plans.ts';

const view = planWith();

/** Wednesday of week 48; the plan runs from September. */
function said(text: string): string {
  const read = readLeaveLine(text, view, '2026-11-25');
  if ('problem' in read) return read.problem;
  const { days, title } = read.line;
  const told = days.map(
    ({ startDate, endDate, minutesPerDay, weekdays, everyWeeks, weeks }) =>
      `${startDate} ${endDate} ${minutesPerDay ?? 'whole'}${weekdays ? ` ${weekdays.join('+')}/${everyWeeks} ${weeks}` : ''}`,
  );
  return [...(told.length > 3 ? [told[0], told.length, told.at(-1)] : told), title].join(' | ');
}

test.each([
  ['kerstvakantie 21-12 t/m 3-1', '2026-12-21 2027-01-03 whole | kerstvakantie'],
  ['21 december tot en met 3 januari 2027 Kerst', '2026-12-21 2027-01-03 whole | Kerst'],
  ['21-12 – 3-1', '2026-12-21 2027-01-03 whole | '],
  ['21-12-2026 - 3-1-2027 weg', '2026-12-21 2027-01-03 whole | weg'],
  ['24-12 vrij', '2026-12-24 2026-12-24 whole | vrij'],
  ['vrijdag 4 uur tandarts', '2026-11-27 2026-11-27 240 | tandarts'],
  ['morgen 2u', '2026-11-26 2026-11-26 120 | '],
  ['2 weken vanaf 12 juli', '2027-07-12 2027-07-25 whole | '],
  ['spring break 19-4 to 23-4', '2027-04-19 2027-04-23 whole | spring break'],
  ['ouderschapsverlof 1-12 t/m 31-3 4u per dag', '2026-12-01 2027-03-31 240 | ouderschapsverlof'],
  ['4 en 7 mei', '2027-05-04 2027-05-04 whole | 2027-05-07 2027-05-07 whole | '],
  ['halve dag 24 december', '2026-12-24 2026-12-24 216 | '],
  ['vrijdagmiddag vrij', '2026-11-27 2026-11-27 216 | vrij'],
  ['halve dagen 10 t/m 14 mei', '2027-05-10 2027-05-14 216 | '],
  ['elke vrijdag t/m 1 januari papadag', '2026-11-27 2027-01-01 whole 5/1 all | papadag'],
  ['elke vrijdag papadag', '2026-11-27 2027-08-27 whole 5/1 all | papadag'],
  ['om de week ma en wo 2 uur t/m 31 december', '2026-11-25 2026-12-23 120 1+3/2 all | '],
  ['vrijdag in de oneven weken t/m 31 december vrij', '2026-12-04 2026-12-18 whole 5/1 odd | vrij'],
  ['elke vrijdagmiddag t/m 31 december', '2026-11-27 2026-12-25 216 5/1 all | '],
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
  ['halve dag zondag', 'not-worked'],
  ['elke vrijdag vanaf 1-10-2027', 'after-plan'],
  // The next time lies after the plan, the last one in it.
  ['autumn break 19-10 to 23-10', 'which-date'],
])('%s is answered with: %s', (text, problem) => {
  expect(said(text)).toBe(problem);
});
