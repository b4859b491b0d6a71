import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '#shared/history/apply.ts';
import type { Change } from '#shared/history/change-set.ts';
import { unallocatedCents } from '#shared/model/budget.ts';
import {
  addAllocation,
  allocate,
  divideCost,
  missingSourceKinds,
  removeSource,
  sharesOf,
  stateCost,
  takeRest,
} from '#shared/model/edits/money.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { PlanBuilder, testContext } from '#tests/support/plans.ts';

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

/** A training of € 1.280,00 paid by two sources. */
function training(amountCents: number | null = 128_000, paid: readonly number[] = [64_000, 48_000]) {
  const b = new PlanBuilder();
  const activity = b.activity({ title: 'Training', way: 'formal' });
  const cost = b.cost({ activityId: activity.id, amountCents });
  const department = b.budgetSource({ amountCents: 200_000 });
  const personal = b.budgetSource({ name: 'Persoonlijk', sourceKind: 'personal' });
  const sources = [department, personal];
  const allocations = paid.map((amount, i) =>
    b.allocation({ costId: cost.id, sourceId: (sources[i] as RecordOf<'budgetSource'>).id, amountCents: amount }),
  );
  return { view: b.view(), activity, cost, department, personal, allocations };
}

const applied = (view: PlanView, changes: readonly (Change | null)[]) =>
  new PlanView(
    applyChanges(
      view.records,
      changes.filter((c) => c !== null),
    ),
  );
const amounts = (view: PlanView, cost: RecordOf<'cost'>) => view.allocationsOf(cost.id).map((a) => a.amountCents);

describe('who pays which part', () => {
  test('a new allocation takes what nobody pays yet', () => {
    const { view, cost, department } = training();
    const next = applied(view, addAllocation(view, testContext('new'), cost, { sourceId: department.id }));
    expect(amounts(next, cost)).toEqual([64_000, 48_000, 16_000]);
    expect(unallocatedCents(next, cost)).toBe(0);
  });

  test('a new source comes along in the same changes, with an amount that is unknown', () => {
    const { view, cost } = training();
    const changes = addAllocation(view, testContext('new'), cost, { sourceKind: 'private', name: 'Privé' });
    expect(changes.map((c) => [c.before, c.after?.kind])).toEqual([
      [null, 'budgetSource'],
      [null, 'allocation'],
    ]);
    const source = applied(view, changes).budgetSources.at(-1);
    expect(source).toMatchObject({ name: 'Privé', sourceKind: 'private', amountCents: null });
    expect(applied(view, changes).allocationsFrom(source?.id ?? '')).toHaveLength(1);
  });

  test('of an unknown or too richly covered cost a new allocation takes nothing', () => {
    for (const [amount, paid] of [
      [null, []],
      [100, [300]],
    ] as const) {
      const { view, cost, department } = training(amount, paid);
      const next = applied(view, addAllocation(view, testContext('new'), cost, { sourceId: department.id }));
      expect(amounts(next, cost).at(-1)).toBe(0);
    }
  });

  test('"de rest" covers the cost to the cent, and does nothing when nothing is open', () => {
    const { view, cost, allocations } = training();
    const [first] = allocations as [RecordOf<'allocation'>];
    const next = applied(view, [takeRest(view, first)]);
    expect(amounts(next, cost)).toEqual([80_000, 48_000]);
    expect(takeRest(next, next.allocationsOf(cost.id)[0] as RecordOf<'allocation'>)).toBeNull();
    for (const other of [training(null), training(100, [300])])
      expect(takeRest(other.view, other.allocations[0] as RecordOf<'allocation'>)).toBeNull();
  });

  test('dividing evenly or by percentages covers any cost to the cent', () => {
    fc.assert(
      fc.property(cents, fc.integer({ min: 0, max: 10_000 }), (amount, hundredths) => {
        const { view, cost } = training(amount);
        for (const shares of [undefined, [hundredths, 10_000 - hundredths]])
          expect(unallocatedCents(applied(view, divideCost(view, cost, shares)), cost)).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  test('dividing asks for one share a source, and a whole', () => {
    const { view, cost } = training();
    expect(() => divideCost(view, cost, [5_000, 4_999])).toThrow(RangeError);
    expect(() => divideCost(view, cost, [10_000])).toThrow(RangeError);
    expect(divideCost(training(null).view, training(null).cost)).toEqual([]);
    expect(divideCost(training(100, []).view, training(100, []).cost)).toEqual([]);
  });

  test('shares read back as percentages that add up to a hundred', () => {
    expect(sharesOf(training().view, training().cost)).toEqual([5_714, 4_286]);
    const none = training(128_000, [0, 0]);
    expect(sharesOf(none.view, none.cost)).toEqual([5_000, 5_000]);
    expect(sharesOf(training(5, []).view, training(5, []).cost)).toEqual([]);
  });
});

test('stating what an activity costs writes one cost down and alters it after that; free is not unknown', () => {
  const b = new PlanBuilder();
  const activity = b.activity();
  const stated = applied(b.view(), stateCost(b.view(), testContext('new'), activity.id, 0));
  expect(stated.costsOf(activity.id)).toMatchObject([{ amountCents: 0 }]);
  const unknown = applied(stated, stateCost(stated, testContext('new'), activity.id, null));
  expect(unknown.costsOf(activity.id)).toMatchObject([{ amountCents: null }]);
  expect(stateCost(unknown, testContext('new'), activity.id, null)).toEqual([null]);
});

test('taking out a source says how many allocations go along, and leaves those of others', () => {
  const { view, department, cost } = training();
  const { changes, allocationCount } = removeSource(view, department);
  expect(allocationCount).toBe(1);
  expect(changes[0]).toEqual({ before: department, after: null });
  expect(amounts(applied(view, changes), cost)).toEqual([48_000]);
});

test('kinds of source that are not there yet are offered', () => {
  expect(missingSourceKinds(training().view)).toEqual(['private']);
  expect(missingSourceKinds(new PlanBuilder().view())).toEqual(['department', 'personal', 'private']);
});
