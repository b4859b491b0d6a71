import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fundsOf, windowAt, windowOn } from '#shared/model/budget-windows.ts';
import { addDays } from '#shared/model/calendar.ts';

type Source = Parameters<typeof fundsOf>[0];
const source = (fields: Partial<Source> = {}): Source => ({
  amountCents: 100_000,
  startDate: '2024-01-01',
  endDate: null,
  renewal: 'resets',
  renewalMonths: 12,
  ...fields,
});

const day = fc.integer({ min: -4_000, max: 12_000 }).map((days) => addDays('2020-02-29', days));
/** Also the days that not every month has. */
const start = fc.oneof(day, fc.constantFrom('2024-02-29', '2023-01-31', '2023-12-31', '2024-08-30'));
const renewing = fc.record({
  amountCents: fc.integer({ min: 0, max: 10_000_000_000 }),
  startDate: start,
  endDate: fc.constant(null),
  renewal: fc.constantFrom('resets' as const, 'carriesOver' as const),
  renewalMonths: fc.integer({ min: 1, max: 120 }),
});

describe('windows', () => {
  test('follow each other without a day between or a day twice, leap days and all', () => {
    fc.assert(
      fc.property(renewing, fc.nat({ max: 60 }), (of, index) => {
        const window = windowAt(of, index);
        const next = windowAt(of, index + 1);
        expect(addDays(window.endDate as string, 1)).toBe(next.startDate);
        expect((window.startDate as string) <= (window.endDate as string)).toBe(true);
      }),
    );
  });

  test('every day from the first on lies in the window that is found for it', () => {
    fc.assert(
      fc.property(renewing, fc.nat({ max: 12_000 }), (of, days) => {
        const date = addDays(of.startDate, days);
        const { index, startDate, endDate } = windowOn(of, date);
        expect((startDate as string) <= date && date <= (endDate as string)).toBe(true);
        expect(windowAt(of, index)).toEqual(windowOn(of, date));
      }),
    );
  });

  test('a year from a leap day ends on 27 or 28 February, and comes back to the leap day', () => {
    const of = source({ startDate: '2024-02-29' });
    expect([0, 1, 3, 4].map((i) => windowAt(of, i))).toEqual([
      { index: 0, startDate: '2024-02-29', endDate: '2025-02-27' },
      { index: 1, startDate: '2025-02-28', endDate: '2026-02-27' },
      { index: 3, startDate: '2027-02-28', endDate: '2028-02-28' },
      { index: 4, startDate: '2028-02-29', endDate: '2029-02-27' },
    ]);
    expect(windowOn(of, '2028-02-28').index).toBe(3);
    expect(windowOn(of, '2028-02-29').index).toBe(4);
  });

  test('days before the first and after the last window count with those', () => {
    const of = source({ endDate: '2026-06-30' });
    expect(windowOn(of, '2019-05-05').index).toBe(0);
    expect(windowOn(of, '2031-05-05')).toEqual({ index: 2, startDate: '2026-01-01', endDate: '2026-06-30' });
  });

  test.each([
    ['no renewal', { renewal: 'none' as const }],
    ['no number of months', { renewalMonths: null }],
    ['no day to count from', { startDate: null }],
  ])('%s is one window: the whole period', (_why, fields) => {
    const of = source({ ...fields, endDate: '2026-06-30' });
    expect(windowOn(of, '2025-05-05')).toEqual({ index: 0, startDate: of.startDate, endDate: '2026-06-30' });
  });
});

describe('funds', () => {
  const use = fc.record({ date: fc.option(day, { nil: null }), cents: fc.integer({ min: 0, max: 5_000_000 }) });
  const uses = fc.array(use, { maxLength: 15 });

  test('everything that is asked is asked once, whatever the windows', () => {
    fc.assert(
      fc.property(renewing, uses, day, (of, asked, on) => {
        const funds = fundsOf(of, asked, on);
        expect(funds.reduce((sum, f) => sum + f.usedCents, 0)).toBe(asked.reduce((sum, u) => sum + u.cents, 0));
        for (const f of funds) expect(f.leftCents).toBe((f.availableCents as number) - f.usedCents);
      }),
    );
  });

  test('the order of what is asked never matters', () => {
    fc.assert(
      fc.property(renewing, uses, day, (of, asked, on) => {
        expect(fundsOf(of, asked.toReversed(), on)).toEqual(fundsOf(of, asked, on));
      }),
    );
  });

  test('what begins anew carries nothing; what carries over, carries what a walk through every window would', () => {
    fc.assert(
      fc.property(renewing, uses, day, (of, asked, on) => {
        const funds = fundsOf(of, asked, on);
        if (of.renewal === 'resets') {
          for (const f of funds) expect(f.carriedCents).toBe(0);
          return;
        }
        let carried = 0;
        const last = Math.max(...funds.map((f) => f.window.index));
        for (let index = 0; index <= last; index++) {
          const found = funds.find((f) => f.window.index === index);
          if (found) expect(found.carriedCents).toBe(carried);
          carried = Math.max(0, of.amountCents + carried - (found?.usedCents ?? 0));
        }
      }),
    );
  });

  test('what is left goes along, what is too much does not', () => {
    const asked = [
      { date: '2024-05-01', cents: 40_000 },
      { date: '2026-05-01', cents: 300_000 },
    ];
    const funds = fundsOf(source({ renewal: 'carriesOver' }), asked, '2027-03-01');
    expect(funds.map((f) => [f.window.index, f.carriedCents, f.leftCents])).toEqual([
      [0, 0, 60_000],
      [2, 160_000, -40_000],
      [3, 0, 100_000],
    ]);
  });

  test('of an unknown amount nothing is known but what is asked', () => {
    const [only] = fundsOf(source({ amountCents: null }), [{ date: null, cents: 5 }], '2024-05-05');
    expect(only).toMatchObject({ usedCents: 5, availableCents: null, carriedCents: null, leftCents: null });
  });
});
