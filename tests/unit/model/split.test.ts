import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate, splitByPercent } from '#shared/model/split.ts';

const cents = fc.integer({ min: 0, max: 10_000_000_000 });
const someShares = fc
  .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 12 })
  .filter((shares) => shares.some((s) => s > 0));

describe('allocate', () => {
  test('cents never appear or vanish, and no part is below zero', () => {
    fc.assert(
      fc.property(cents, someShares, (amount, shares) => {
        const parts = allocate(amount, shares);
        expect(parts).toHaveLength(shares.length);
        expect(parts.reduce((sum, p) => sum + p, 0)).toBe(amount);
        for (const part of parts) expect(Number.isSafeInteger(part) && part >= 0).toBe(true);
      }),
    );
  });

  test('every part is less than one cent away from its exact share', () => {
    fc.assert(
      fc.property(cents, someShares, (amount, shares) => {
        const whole = shares.reduce((sum, s) => sum + BigInt(s), 0n);
        allocate(amount, shares).forEach((part, i) => {
          const off = BigInt(part) * whole - BigInt(amount) * BigInt(shares[i] as number);
          expect(off < whole && off > -whole).toBe(true);
        });
      }),
    );
  });

  test('a larger share never gets less, and no share gets nothing', () => {
    fc.assert(
      fc.property(cents, someShares, (amount, shares) => {
        const parts = allocate(amount, shares);
        shares.forEach((share, i) => {
          if (share === 0) expect(parts[i]).toBe(0);
          shares.forEach((other, j) => {
            if (share > other) expect(parts[i]).toBeGreaterThanOrEqual(parts[j] as number);
          });
        });
      }),
    );
  });

  test.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [128_000, [50, 37, 13], [64_000, 47_360, 16_640]],
    [1, [1, 1], [1, 0]],
    [5, [0, 0, 7], [0, 0, 5]],
    [0, [3, 4], [0, 0]],
    [10, [3, 3, 1], [4, 4, 2]],
  ])('%i over %j is %j', (amount, shares, parts) => {
    expect(allocate(amount, shares)).toEqual(parts);
  });

  test.each([
    ['a part of a cent', 0.5, [1]],
    ['less than nothing', -1, [1]],
    ['no number', Number.NaN, [1]],
    ['no shares', 10, []],
    ['only empty shares', 10, [0, 0]],
    ['a share below zero', 10, [2, -1]],
    ['a broken share', 10, [0.5, 0.5]],
  ])('refuses %s', (_what, amount, shares) => {
    expect(() => allocate(amount, shares)).toThrow(RangeError);
  });
});

describe('splitByPercent', () => {
  const percents = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 8 });

  test('percentages that make a hundred make the whole amount', () => {
    fc.assert(
      fc.property(cents, someShares, (amount, shares) => {
        const parts = splitByPercent(amount, allocate(10_000, shares));
        expect(parts.reduce((sum, p) => sum + p, 0)).toBe(amount);
      }),
    );
  });

  test('whatever they make, together they are what they make together, and each is within a cent of its own', () => {
    fc.assert(
      fc.property(cents, percents, (amount, hundredths) => {
        const parts = splitByPercent(amount, hundredths);
        const sum = hundredths.reduce((total, h) => total + h, 0);
        const off = 2n * BigInt(parts.reduce((total, p) => total + p, 0)) * 10_000n - 2n * BigInt(amount) * BigInt(sum);
        expect(off <= 10_000n && off > -10_000n).toBe(true);
        parts.forEach((part, i) => {
          expect(Math.abs(part - (amount * (hundredths[i] as number)) / 10_000)).toBeLessThanOrEqual(1.001);
        });
      }),
    );
  });

  test('the same amount and percentages always give the same parts', () => {
    fc.assert(
      fc.property(cents, percents, (amount, hundredths) => {
        expect(splitByPercent(amount, hundredths)).toEqual(splitByPercent(amount, [...hundredths]));
      }),
    );
  });

  test.each([
    [100, [3_334, 3_333, 3_333], [34, 33, 33]],
    [125_000, [5_000, 3_000, 2_000], [62_500, 37_500, 25_000]],
    [1, [5_000, 5_000], [1, 0]],
    [1_000, [5_000], [500]],
    [1_000, [6_000, 6_000], [600, 600]],
    [null, [5_000, 5_000], [0, 0]],
    [999, [0, 0], [0, 0]],
  ])('%j over %j is %j', (amount, hundredths, parts) => {
    expect(splitByPercent(amount, hundredths)).toEqual(parts);
  });
});
