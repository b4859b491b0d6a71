import { describe, expect, test } from 'vitest';
import { addSourceBy, applySplit, canSplitAnew, sourceBy, splitBy } from '#shared/arrangements/apply.ts';
import { Arrangement } from '#shared/arrangements/arrangement.ts';
import {
  arrangementOf,
  arrangements,
  sourceArrangements,
  splitArrangements,
} from '#shared/arrangements/arrangements.ts';
import { applyChanges } from '#shared/history/apply.ts';
import { unallocatedCents } from '#shared/model/budget.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { PlanBuilder, testContext } from '#tests/support/plans.ts';

const split = (id: string) => splitArrangements.find((a) => a.id === id) as (typeof splitArrangements)[number];

test('every arrangement is whole, in both languages, with its source and a day', () => {
  for (const arrangement of arrangements) expect(Arrangement.parse(arrangement)).toEqual(arrangement);
  expect(new Set(arrangements.map((a) => a.id)).size).toBe(arrangements.length);
  for (const { nl, en } of arrangements) expect(nl.what).not.toBe(en.what);
});

describe('a source by an arrangement', () => {
  test.each(sourceArrangements.map((a) => [a.id, a] as const))('%s is written as it was shown', (_id, arrangement) => {
    const view = new PlanBuilder().view();
    const shown = sourceBy(arrangement, view, 'nl');
    const { after } = addSourceBy(arrangement, view, testContext('new'), 'nl');
    expect(after).toMatchObject({ ...shown, presetId: arrangement.id });
    expect(arrangementOf(arrangement.id)).toBe(arrangement);
  });

  test('a budget of which all share the years counts from the first of them', () => {
    const water = sourceArrangements.find((a) => a.id === 'pbb-waterschap');
    if (!water) throw new Error('no water boards');
    expect(sourceBy(water, new PlanBuilder().view(), 'nl')).toMatchObject({
      startDate: '2021-01-01',
      renewalMonths: 60,
    });
  });

  test('a budget of five years counts from the start of the plan until somebody says otherwise', () => {
    const [province] = sourceArrangements;
    if (!province) throw new Error('no arrangements');
    expect(sourceBy(province, new PlanBuilder().view(), 'nl')).toMatchObject({
      amountCents: 500_000,
      startDate: '2026-09-01',
      renewal: 'resets',
      renewalMonths: 60,
    });
  });
});

describe('a cost divided by an arrangement', () => {
  const course = (amountCents: number | null) => {
    const b = new PlanBuilder();
    const cost = b.cost({ activityId: b.activity().id, amountCents });
    return { b, cost };
  };
  const applied = (view: PlanView, id: string, cost: Parameters<typeof splitBy>[2]) =>
    new PlanView(applyChanges(view.records, applySplit(split(id), view, testContext('new'), cost, 'nl')));

  test('half by the department that is there, half private, which is made along with it', () => {
    const { b, cost } = course(100_001);
    const department = b.budgetSource({ name: 'Afdeling Mobiliteit' });
    const view = b.view();
    expect(splitBy(split('rijk-andere-reden'), view, cost, 'nl').map((p) => [p.name, p.hundredths, p.cents])).toEqual([
      ['Afdeling Mobiliteit', 5_000, 50_001],
      ['Privé', 5_000, 50_000],
    ]);
    const next = applied(view, 'rijk-andere-reden', cost);
    expect(next.allocationsFrom(department.id)).toMatchObject([{ amountCents: 50_001, percentHundredths: 5_000 }]);
    expect(next.allocationsOf(cost.id).map((a) => a.amountCents)).toEqual([50_001, 50_000]);
    expect(unallocatedCents(next, cost)).toBe(0);
  });

  test('a hundred percent is one part, in the place of how it was divided', () => {
    const { b, cost } = course(100_000);
    const fund = b.budgetSource({ sourceKind: 'other' });
    b.allocation({ costId: cost.id, sourceId: fund.id, amountCents: 100_000 });
    const next = applied(b.view(), 'rijk-op-verzoek', cost);
    expect(next.allocationsOf(cost.id)).toMatchObject([{ amountCents: 100_000, percentHundredths: 10_000 }]);
    expect(next.allocationsFrom(fund.id)).toEqual([]);
  });

  test('of an unknown cost only the percentages are known', () => {
    const { b, cost } = course(null);
    expect(applied(b.view(), 'rijk-andere-reden', cost).allocationsOf(cost.id)).toMatchObject([
      { amountCents: 0, percentHundredths: 5_000 },
      { amountCents: 0, percentHundredths: 5_000 },
    ]);
  });

  test('what was approved or spent is not divided anew', () => {
    const { b, cost } = course(100_000);
    const part = { costId: cost.id, sourceId: b.budgetSource().id, amountCents: 1 };
    b.allocation({ ...part, state: 'requested' });
    expect(canSplitAnew(b.view(), cost)).toBe(true);
    b.allocation({ ...part, state: 'approved' });
    expect(canSplitAnew(b.view(), cost)).toBe(false);
  });
});
