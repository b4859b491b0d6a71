import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '#shared/history/apply.ts';
import type { Change } from '#shared/history/change-set.ts';
import { unallocatedCents } from '#shared/model/budget.ts';
import {
  addAllocation,
  alterCost,
  divideByPercent,
  divideEvenly,
  keepAmounts,
  missingSourceKinds,
  openHundredths,
  payAmount,
  removeSource,
  sharesOf,
  stateCost,
  takeRest,
} from '#shared/model/edits/money.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { PlanBuilder, testContext } from '#tests/support/plans.ts';

const cents = fc.integer({ min: 0, max: 10_000_000_000 });
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
        for (const changes of [
          divideEvenly(view, cost),
          divideByPercent(cost, view.allocationsOf(cost.id), [hundredths, 10_000 - hundredths]),
        ])
          expect(unallocatedCents(applied(view, changes), cost)).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  test('dividing asks for one share a source, and divides nothing that is not known', () => {
    const { view, cost } = training();
    expect(() => divideByPercent(cost, view.allocationsOf(cost.id), [10_000])).toThrow(RangeError);
    expect(divideEvenly(training(null).view, training(null).cost)).toEqual([]);
    expect(divideEvenly(training(100, []).view, training(100, []).cost)).toEqual([]);
  });

  test('shares read as percentages of the cost, what nobody pays left out', () => {
    expect(sharesOf(training().view, training().cost)).toEqual([5_000, 3_750]);
    const none = training(128_000, [0, 0]);
    expect(sharesOf(none.view, none.cost)).toEqual([5_000, 5_000]);
    expect(sharesOf(training(null).view, training(null).cost)).toEqual([5_714, 4_286]);
    expect(sharesOf(training(5, []).view, training(5, []).cost)).toEqual([]);
  });
});

describe('percentages that are kept', () => {
  const kept = (hundredths: readonly number[], amount: number | null = 128_000) => {
    const made = training(
      amount,
      hundredths.map(() => 0),
    );
    const view = applied(made.view, divideByPercent(made.cost, made.allocations, hundredths));
    return { ...made, view, cost: view.get('cost', made.cost.id) as RecordOf<'cost'> };
  };

  test('the parts follow whatever the cost becomes, and not a cent is lost on the way', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.array(fc.oneof(cents, fc.constant(null)), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(null, 0, 90, 210),
        (hundredths, amountsInTurn, vatPermille) => {
          const percents = [hundredths, 10_000 - hundredths];
          let { view, cost } = kept(percents);
          for (const amountCents of amountsInTurn) {
            const vat = vatPermille === null ? ('included' as const) : ('excluded' as const);
            view = applied(view, alterCost(view, cost, { amountCents, vat, vatPermille }));
            cost = view.get('cost', cost.id) as RecordOf<'cost'>;
            expect(unallocatedCents(view, cost)).toBe(amountCents === null ? null : 0);
            expect(view.allocationsOf(cost.id).map((a) => a.percentHundredths)).toEqual(percents);
          }
          // The way that led there does not matter.
          const straight = kept(percents).view;
          expect(amounts(applied(straight, alterCost(straight, kept(percents).cost, cost)), cost)).toEqual(
            amounts(view, cost),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test('33,33% twice leaves what it leaves, and a new source takes it', () => {
    const { view, cost, department } = kept([3_333, 3_333], 100);
    expect(amounts(view, cost)).toEqual([34, 33]);
    expect(openHundredths(view, cost)).toBe(3_334);
    const next = applied(view, addAllocation(view, testContext('new'), cost, { sourceId: department.id }));
    expect(next.allocationsOf(cost.id).at(-1)).toMatchObject({ amountCents: 33, percentHundredths: 3_334 });
    expect(unallocatedCents(next, cost)).toBe(0);
  });

  test('the rest is a percentage among percentages, and an amount beside amounts', () => {
    const { view, cost } = kept([2_500, 2_500]);
    const [first, second] = view.allocationsOf(cost.id) as [RecordOf<'allocation'>, RecordOf<'allocation'>];
    const whole = applied(view, [takeRest(view, first)]);
    expect(whole.allocationsOf(cost.id)[0]).toMatchObject({ amountCents: 96_000, percentHundredths: 7_500 });
    const mixed = applied(view, [payAmount(second, 1_000)]);
    const rest = applied(mixed, [takeRest(mixed, mixed.get('allocation', first.id) as RecordOf<'allocation'>)]);
    expect(rest.allocationsOf(cost.id)[0]).toMatchObject({ amountCents: 127_000, percentHundredths: null });
  });

  test('an amount that is typed is no percentage any more; amounts can be kept as they are', () => {
    const { view, cost } = kept([2_500, 7_500]);
    const [first] = view.allocationsOf(cost.id) as [RecordOf<'allocation'>];
    expect(payAmount(first, 5)?.after).toMatchObject({ amountCents: 5, percentHundredths: null });
    const plain = applied(view, keepAmounts(view, cost));
    expect(amounts(plain, cost)).toEqual(amounts(view, cost));
    expect(plain.allocationsOf(cost.id).map((a) => a.percentHundredths)).toEqual([null, null]);
    expect(alterCost(plain, cost, { amountCents: 1 })).toHaveLength(1);
  });

  test('evenly among percentages is in percentages', () => {
    const { view, cost } = kept([2_500, 7_500]);
    expect(applied(view, divideEvenly(view, cost)).allocationsOf(cost.id)).toMatchObject([
      { amountCents: 64_000, percentHundredths: 5_000 },
      { amountCents: 64_000, percentHundredths: 5_000 },
    ]);
  });

  test('a title or a date changes nothing about the parts', () => {
    const { view, cost } = kept([2_500, 7_500]);
    expect(alterCost(view, cost, { title: 'Boek', costDate: '2026-12-01' })).toHaveLength(1);
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
