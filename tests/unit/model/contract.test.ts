import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/model/calendar.ts';
import { addHours, contractOf, currentContract, noHours, periodFaults } from '#shared/model/contract.ts';
import { plannedSideMinutes } from '#shared/model/side-time.ts';
import { dateOf, dayNumber, quartersBetween, weeksBetween } from '#shared/model/weeks.ts';
import { daysOfPattern, partOfWeek } from '#shared/model/working-pattern.ts';
import { type PlanBuilder, planWith } from '#tests/support/plans.ts';

const hours = (h: number) => h * 60;

describe('the contract', () => {
  test.each([
    [36, 36, 32.4, 3.6],
    [40, 40, 36, 4],
    [24, 24, 21.6, 2.4],
  ])('%i hours a week are %d: %d + %d', (contract, total, core, side) => {
    const view = planWith((b) => b.plan({ contractMinutesPerWeek: hours(contract) }));
    expect(contractOf(view).between('2026-11-23', '2026-11-29')).toEqual({
      contract: hours(total),
      leave: 0,
      available: hours(total),
      core: hours(core),
      side: hours(side),
    });
  });

  test('a week counts the same with 53 in the year, when the clock changes, and on 29 February', () => {
    const calendar = contractOf(planWith());
    for (const monday of ['2026-12-28', '2026-03-23', '2026-10-19', '2028-02-28'])
      expect(calendar.between(monday, addDays(monday, 6)).contract).toBe(hours(36));
  });

  test('changes on the day a period begins, and goes back to that of the plan when it ends', () => {
    const view = planWith((b) => {
      b.contractPeriod({
        startDate: '2026-11-25',
        endDate: '2026-12-06',
        minutesPerWeek: hours(20),
        sidePermille: 200,
      });
    });
    const calendar = contractOf(view);
    expect(calendar.contractOn('2026-11-24')).toMatchObject({
      contractMinutes: hours(36),
      sidePermille: 100,
      period: null,
    });
    expect(calendar.contractOn('2026-11-25')).toMatchObject({ contractMinutes: hours(20), sideMinutes: hours(4) });
    // Two days of 36 hours, three of 20.
    expect(calendar.between('2026-11-23', '2026-11-29').contract).toBe((hours(36) * 2) / 5 + (hours(20) * 3) / 5);
    expect(calendar.between('2026-12-07', '2026-12-13').contract).toBe(hours(36));
    expect(calendar.changesOfContract()).toEqual(['2026-11-25', '2026-12-07']);
  });

  test('leave and part of a day off take from core and side alike', () => {
    const view = planWith((b) => {
      b.leave({ startDate: '2026-11-23', endDate: '2026-11-24' });
      b.leave({ startDate: '2026-11-24', minutesPerDay: 60 });
      b.leave({ startDate: '2026-11-25', minutesPerDay: 216 });
      b.leave({ startDate: '2026-11-26', minutesPerDay: hours(20) });
    });
    const calendar = contractOf(view);
    expect(calendar.on('2026-11-23')).toMatchObject({ leave: 432, available: 0, side: 0 });
    expect(calendar.on('2026-11-24')).toMatchObject({ leave: 432 });
    expect(calendar.on('2026-11-25')).toMatchObject({ leave: 216, available: 216 });
    expect(calendar.on('2026-11-26').leave).toBeLessThanOrEqual(433);
    expect(calendar.on('2026-11-28')).toEqual(noHours);
  });

  test('the last begun holds where periods overlap; overlap and hole are told', () => {
    const view = planWith((b) => {
      b.contractPeriod({ startDate: '2026-09-01', endDate: '2026-11-30', minutesPerWeek: hours(36) });
      b.contractPeriod({ startDate: '2026-11-16', endDate: '2026-12-31', minutesPerWeek: hours(24) });
      b.contractPeriod({ startDate: '2027-02-01', minutesPerWeek: hours(32) });
    });
    expect(contractOf(view).contractOn('2026-11-20').contractMinutes).toBe(hours(24));
    const { overlaps, holes } = periodFaults(view);
    expect(overlaps.map((o) => [o.from, o.until])).toEqual([['2026-11-16', '2026-11-30']]);
    expect(holes.map((h) => [h.from, h.until])).toEqual([['2027-01-01', '2027-01-31']]);
    expect(currentContract(view, '2030-01-01').contractMinutes).toBe(hours(32));
  });

  test('a period without an end runs until the next begins: no overlap, no hole', () => {
    const view = planWith((b) => {
      b.contractPeriod({ startDate: '2026-09-01', minutesPerWeek: hours(36) });
      b.contractPeriod({ startDate: '2027-03-01', endDate: '2027-06-30', minutesPerWeek: hours(32) });
    });
    expect(periodFaults(view)).toEqual({ overlaps: [], holes: [] });
    expect(contractOf(view).contractOn('2027-02-28').contractMinutes).toBe(hours(36));
    expect(contractOf(view).contractOn('2027-07-01').period).toBeNull();
  });

  test('today’s contract is that of the last day when the plan is over, and that of the first before it begins', () => {
    const view = planWith((b) => {
      b.plan({ startDate: '2026-09-01', endDate: '2027-08-31' });
      b.contractPeriod({ startDate: '2026-01-01', endDate: '2026-08-31', minutesPerWeek: hours(16) });
      b.contractPeriod({ startDate: '2026-09-01', endDate: '2026-09-30', minutesPerWeek: hours(24) });
      b.contractPeriod({ startDate: '2027-08-01', endDate: '2027-08-31', minutesPerWeek: hours(28) });
      b.contractPeriod({ startDate: '2027-09-01', endDate: '2028-08-31', minutesPerWeek: hours(40) });
    });
    const on = (day: string) => currentContract(view, day).contractMinutes / 60;
    expect(['2026-08-31', '2026-09-01', '2027-08-31', '2027-09-01', '2030-01-01'].map(on)).toEqual([
      24, 24, 28, 28, 28,
    ]);
  });

  test('a hole is told as far as it lies within the plan', () => {
    const holesOf = (startDate: string, endDate: string) => {
      const view = planWith((b) => {
        b.plan({ startDate, endDate });
        b.contractPeriod({ startDate: '2026-09-01', endDate: '2026-10-31' });
        b.contractPeriod({ startDate: '2027-02-01', endDate: '2027-03-31' });
      });
      return periodFaults(view).holes.map((h) => [h.from, h.until]);
    };
    expect(holesOf('2026-09-01', '2026-12-31')).toEqual([['2026-11-01', '2026-12-31']]);
    expect(holesOf('2026-12-01', '2027-08-31')).toEqual([['2026-12-01', '2027-01-31']]);
    expect(holesOf('2026-09-01', '2026-10-31')).toEqual([]);
    expect(holesOf('2027-02-01', '2027-08-31')).toEqual([]);
  });
});

const day = fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2033-12-31') });
const span = fc
  .tuple(day, fc.nat({ max: 500 }))
  .map(([from, length]) => [dateOf(from), dateOf(from + length)] as const);
const minutes = fc.oneof(fc.constantFrom(0, 1440, 2160, 2400), fc.integer({ min: 0, max: 6000 }));
const weekPattern = fc.record({
  pattern: fc.constantFrom('fiveDays' as const, 'chosenDays' as const, 'varies' as const),
  dayMinutes: fc.oneof(
    fc.constant<number[]>([]),
    fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 7, maxLength: 7 }),
  ),
});

/** Any contract that changes over the years, with leave and side tasks. */
const anyTimes = fc.record({
  plan: minutes,
  planPattern: weekPattern,
  contractFrom: fc.option(day.map(dateOf)),
  periods: fc.array(
    fc.record({
      span,
      isOpen: fc.boolean(),
      minutes,
      permille: fc.constantFrom(0, 100, 150, 333, 1000),
      weekPattern,
      isBeside: fc.boolean(),
    }),
    { maxLength: 6 },
  ),
  leaves: fc.array(
    fc.record({
      span,
      perDay: fc.option(fc.integer({ min: 0, max: 900 })),
      weekdays: fc.oneof(fc.constant<number[]>([]), fc.subarray([1, 2, 3, 4, 5, 6, 7])),
      everyWeeks: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 8 },
  ),
  tasks: fc.array(fc.record({ span, isTotal: fc.boolean(), minutes }), { maxLength: 3 }),
});
type Times = typeof anyTimes extends fc.Arbitrary<infer T> ? T : never;

const write = (times: Times) => (b: PlanBuilder) => {
  const { planPattern, contractFrom } = times;
  b.plan({
    contractMinutesPerWeek: times.plan,
    startDate: '2024-01-01',
    endDate: '2033-12-31',
    ...planPattern,
    contractFrom,
  });
  for (const {
    span: [startDate, endDate],
    isOpen,
    minutes: minutesPerWeek,
    permille,
    weekPattern: pattern,
    isBeside,
  } of times.periods)
    b.contractPeriod({
      startDate,
      endDate: isOpen ? null : endDate,
      minutesPerWeek,
      sidePermille: permille,
      ...pattern,
      isBeside,
    });
  for (const {
    span: [startDate, endDate],
    perDay,
    ...rhythm
  } of times.leaves)
    b.leave({ startDate, endDate, minutesPerDay: perDay, ...rhythm });
  for (const {
    span: [startDate, endDate],
    isTotal,
    minutes: m,
  } of times.tasks)
    b.sideTask({ startDate, endDate, ...(isTotal ? { totalMinutes: m } : { minutesPerWeek: m }) });
};

describe('working patterns', () => {
  const days = (...of: readonly number[]) => ({
    pattern: 'chosenDays' as const,
    dayMinutes: of.map(hours),
    contractMinutesPerWeek: hours(of.reduce((sum, h) => sum + h, 0)),
  });
  const week = ['2026-11-23', '2026-11-29'] as const;

  test('three days of eight: a Wednesday off is eight hours, a Thursday none', () => {
    const view = planWith((b) => {
      b.plan(days(8, 8, 8, 0, 0, 0, 0));
      b.leave({ startDate: '2026-11-25' });
      b.leave({ startDate: '2026-11-26' });
    });
    expect(contractOf(view).on('2026-11-25')).toMatchObject({ contract: hours(8), leave: hours(8) });
    expect(contractOf(view).on('2026-11-26')).toMatchObject({ contract: 0, leave: 0 });
    expect(contractOf(view).between(...week)).toMatchObject({
      contract: hours(24),
      leave: hours(8),
      available: hours(16),
    });
  });

  test('four days of nine: Monday to Thursday off leaves nothing of that week', () => {
    const view = planWith((b) => {
      b.plan(days(9, 9, 9, 9, 0, 0, 0));
      b.leave({ startDate: '2026-11-23', endDate: '2026-11-26' });
    });
    expect(contractOf(view).between(...week)).toMatchObject({ leave: hours(36), available: 0, side: 0 });
  });

  test('shifts at the weekend count, off and on', () => {
    const view = planWith((b) => {
      b.plan(days(0, 0, 0, 0, 8, 8, 8));
      b.leave({ startDate: '2026-11-28', minutesPerDay: hours(3) });
    });
    expect(contractOf(view).on('2026-11-28')).toEqual({
      contract: 480,
      leave: 180,
      available: 300,
      core: 270,
      side: 30,
    });
    expect(contractOf(view).on('2026-11-25').contract).toBe(0);
  });

  test('a roster that varies: leave is in hours, of the week', () => {
    const view = planWith((b) => {
      b.plan({ pattern: 'varies', contractMinutesPerWeek: hours(28) });
      b.leave({ startDate: '2026-11-28', minutesPerDay: hours(9) });
    });
    expect(contractOf(view).between(...week)).toMatchObject({
      contract: hours(28),
      leave: hours(9),
      available: hours(19),
    });
    // Nine hours off say that the day had nine: the others have the rest, and no day holds fewer than none.
    expect(contractOf(view).on('2026-11-28')).toMatchObject({
      contract: hours(9),
      leave: hours(9),
      available: 0,
      side: 0,
    });
    expect(contractOf(view).on('2026-11-23')).toMatchObject({ contract: 190, leave: 0, available: 190 });
    expect(contractOf(view).on('2026-11-30')).toMatchObject({ contract: hours(4), available: hours(4) });
    expect(contractOf(view).sumOfWeekly(hours(7), ...week)).toBe(282);
    const off = planWith((b) => {
      b.plan({ pattern: 'varies', contractMinutesPerWeek: hours(28) });
      b.leave({ startDate: week[0], endDate: week[1] });
    });
    expect(contractOf(off).between(...week)).toMatchObject({ leave: hours(28), available: 0 });
  });

  test('hours off for ages, by a roster that varies, are few stretches', () => {
    const view = planWith((b) => {
      b.plan({ pattern: 'varies', contractMinutesPerWeek: hours(28) });
      b.leave({ startDate: '0001-01-03', endDate: '9999-12-30', minutesPerDay: hours(5) });
    });
    expect(contractOf(view).stretches('0001-01-01', '9999-12-31').length).toBeLessThan(40);
    expect(contractOf(view).between(...week)).toMatchObject({ contract: hours(28), leave: hours(28), available: 0 });
  });

  test('two contracts at once are added, each by its own days and split, and do not lie over one another', () => {
    const view = planWith((b) => {
      b.plan(days(8, 8, 8, 0, 0, 0, 0));
      b.contractPeriod({
        startDate: '2026-11-23',
        minutesPerWeek: hours(12),
        sidePermille: 200,
        isBeside: true,
        pattern: 'chosenDays',
        dayMinutes: [0, 0, 0, 6, 6, 0, 0].map(hours),
      });
    });
    const contract = contractOf(view).contractOn('2026-11-26');
    expect(contract).toMatchObject({ contractMinutes: hours(36), sideMinutes: hours(4.8) });
    expect(contract.days).toEqual([8, 8, 8, 6, 6, 0, 0].map(hours));
    expect(contractOf(view).contractOn('2026-11-22').contractMinutes).toBe(hours(24));
    expect(periodFaults(view)).toEqual({ overlaps: [], holes: [] });
    expect(contractOf(view).changesOfContract()).toEqual(['2026-11-23']);
  });

  test('a start in the middle of the year: nothing before it', () => {
    const view = planWith((b) =>
      b.plan({ startDate: '2027-01-01', endDate: '2027-12-31', contractFrom: '2027-05-01' }),
    );
    expect(contractOf(view).between('2027-01-01', '2027-04-30').contract).toBe(0);
    expect(contractOf(view).between('2027-05-03', '2027-05-09').contract).toBe(hours(36));
  });

  test('hours a week of something lie as the contract does', () => {
    const view = planWith((b) => b.plan(days(8, 8, 8, 0, 0, 0, 0)));
    expect(contractOf(view).sumOfWeekly(180, '2026-11-25', '2026-11-29')).toBe(60);
  });
});

describe('hours add up', () => {
  test('over days, weeks, quarters and any cut: over contracts that change, week 53, clock and leap years', () => {
    fc.assert(
      fc.property(anyTimes, span, (times, [from, until]) => {
        const calendar = contractOf(planWith(write(times)));
        const whole = calendar.between(from, until);
        const within = (a: string, b: string) => calendar.between(a > from ? a : from, b < until ? b : until);
        const byDay = Array.from({ length: dayNumber(until) - dayNumber(from) + 1 }, (_, i) =>
          calendar.on(addDays(from, i)),
        );
        expect(byDay.reduce(addHours, noHours)).toEqual(whole);
        for (const parts of [weeksBetween(from, until), quartersBetween(from, until)])
          expect(parts.map((p) => within(p.from, p.until)).reduce(addHours, noHours)).toEqual(whole);
        expect(whole.core + whole.side).toBe(whole.available);
        expect(whole.available + whole.leave).toBe(whole.contract);
        for (const amount of Object.values(whole)) expect(Number.isInteger(amount)).toBe(true);
        for (const day of [whole, ...byDay])
          for (const amount of Object.values(day)) expect(amount).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('what side tasks plan is the same in days, weeks and all at once; a total comes out to the minute', () => {
    fc.assert(
      fc.property(anyTimes, (times) => {
        const view = planWith(write(times));
        const { startDate: from, endDate: until } = view.plan;
        const whole = plannedSideMinutes(view, from, until);
        const byWeek = weeksBetween(from, until)
          .map((w) => plannedSideMinutes(view, w.from > from ? w.from : from, w.until < until ? w.until : until))
          .reduce((a, b) => a + b, 0);
        expect(byWeek).toBe(whole);
        for (const task of view.sideTasks)
          if (task.totalMinutes !== null && task.startDate && task.endDate)
            expect(plannedSideMinutes(view, task.startDate, task.endDate, [task])).toBe(task.totalMinutes);
      }),
      { numRuns: 40 },
    );
  });

  test('a week is exactly the hours of its contract', () => {
    fc.assert(
      fc.property(fc.nat({ max: 20_000 }), (m) => {
        expect([0, 1, 2, 3, 4, 5, 6].reduce((sum, i) => sum + partOfWeek(m, i), 0)).toBe(m);
        expect([partOfWeek(m, 5), partOfWeek(m, 6)]).toEqual([0, 0]);
      }),
    );
    fc.assert(
      fc.property(fc.nat({ max: 20_000 }), weekPattern, (m, pattern) => {
        const week = daysOfPattern(m, pattern);
        expect(week.reduce((sum, one) => sum + one, 0)).toBe(m);
        for (const one of week) expect(Number.isInteger(one) && one >= 0).toBe(true);
      }),
    );
  });
});
