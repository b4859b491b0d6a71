import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agendaOf } from '#shared/model/agenda.ts';
import { isFreeDay } from '#shared/model/agenda-conflicts.ts';
import { addDays } from '#shared/model/calendar.ts';
import { contractOf } from '#shared/model/contract.ts';
import { hoursOff } from '#shared/model/leave-hours.ts';
import { leaveTimes, timesOf } from '#shared/model/leave-times.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { dayNumber, mondayOf, weekdayOf } from '#shared/model/weeks.ts';
import { leaveDaysWords } from '#shared/text/leave-days.ts';
import { planWith } from '#tests/support/plans.ts';

const fridays = {
  title: 'Papadag',
  startDate: '2026-12-01',
  endDate: '2026-12-31',
  weekdays: [5],
  skippedDates: ['2026-12-11', '2026-12-12'],
};
const view = planWith((b) => {
  b.plan({ startDate: '2026-09-01', endDate: '2027-08-31', contractMinutesPerWeek: 2160 });
  b.leave(fridays);
});
const [leave] = view.leaves as [RecordOf<'leave'>];

test('one record is there as often as it comes back, without the days that are skipped', () => {
  expect(leaveTimes(view).map((time) => time.startDate)).toEqual(['2026-12-04', '2026-12-18', '2026-12-25']);
  expect(agendaOf(view).flatMap((i) => (i.kind === 'leave' ? [[i.key, i.startDate, i.hold]] : []))).toEqual([
    [`leave-${leave.id}-2026-12-04`, '2026-12-04', 'fixed'],
    [`leave-${leave.id}-2026-12-18`, '2026-12-18', 'fixed'],
    [`leave-${leave.id}-2026-12-25`, '2026-12-25', 'fixed'],
  ]);
  expect(['2026-12-03', '2026-12-04', '2026-12-11', '2026-12-18'].map((date) => isFreeDay(view, date))).toEqual([
    false,
    true,
    false,
    true,
  ]);
  expect(leaveDaysWords(leave, 'nl')).toBe(
    'elke vrijdag, van di 1 december 2026 tot en met do 31 december 2026: 3 keer, niet op vr 11 december 2026',
  );
});

test('its hours are off on its days alone', () => {
  const calendar = contractOf(view);
  expect(calendar.on('2026-12-04')).toMatchObject({ leave: 432, available: 0 });
  expect(calendar.on('2026-12-11')).toMatchObject({ leave: 0, available: 432 });
  expect(calendar.between('2026-12-01', '2026-12-31').leave).toBe(3 * 432);
  expect(hoursOff(view, leave)).toBe(3 * 432);
});

describe('the days of a rhythm', () => {
  test.each([
    [{ weekdays: [1, 3], everyWeeks: 1, weeks: 'all' }, '2026-12-02 2026-12-07 2026-12-09'],
    [{ weekdays: [1], everyWeeks: 2, weeks: 'all' }, '2026-12-07'],
    // Week 53 of 2026 and week 1 of 2027 are both odd.
    [{ weekdays: [5], everyWeeks: 1, weeks: 'odd' }, '2026-12-04'],
    [{ weekdays: [], everyWeeks: 1, weeks: 'all' }, ''],
  ] as const)('%j', (rhythm, days) => {
    expect(timesOf(rhythm, '2026-12-01', '2026-12-11').join(' ')).toBe(days);
  });

  test('odd weeks follow on each other over the end of a year of 53 weeks', () => {
    const odd = { weekdays: [5], everyWeeks: 1, weeks: 'odd' } as const;
    expect(timesOf(odd, '2026-12-28', '2027-01-10')).toEqual(['2027-01-01', '2027-01-08']);
  });

  test('lie within their ends, on their weekdays, each once and in order, so many weeks apart', () => {
    const day = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2024-01-01', days));
    const weekdays = fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 });
    fc.assert(
      fc.property(weekdays, fc.integer({ min: 1, max: 9 }), day, day, (chosen, everyWeeks, from, until) => {
        const times = timesOf({ weekdays: chosen, everyWeeks, weeks: 'all' }, from, until);
        expect(times).toEqual([...new Set(times)].sort());
        for (const date of times) {
          expect(date >= from && date <= until && chosen.includes(weekdayOf(dayNumber(date)))).toBe(true);
          const apart = mondayOf(dayNumber(date)) - mondayOf(dayNumber(times[0] as string));
          expect((apart / 7) % everyWeeks).toBe(0);
        }
        if (everyWeeks === 1)
          for (let date = from; date <= until; date = addDays(date, 1))
            expect(times.includes(date)).toBe(chosen.includes(weekdayOf(dayNumber(date))));
      }),
      { numRuns: 40 },
    );
  });
});
