import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocatedByKind, allStandings, freeBudgetCents, sourceStandings } from '#shared/model/budget.ts';
import { ledgerOf } from '#shared/model/ledger.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { anyPlan } from '#tests/support/any-plan.ts';
import { PlanBuilder, today } from '#tests/support/plans.ts';

/** A personal budget of € 600 a year that carries over, with parts in this year and the last. */
function personal(fields: Partial<RecordOf<'budgetSource'>> = {}) {
  const b = new PlanBuilder();
  const source = b.budgetSource({
    name: 'POB',
    sourceKind: 'personal',
    amountCents: 60_000,
    startDate: '2025-01-01',
    renewal: 'carriesOver',
    renewalMonths: 12,
    ...fields,
  });
  const pays = (
    costDate: string | null,
    amountCents: number,
    state: 'planned' | 'spent' = 'planned',
    isDropped = false,
  ) => {
    const activity = b.activity({ state: isDropped ? 'dropped' : 'planned' });
    const cost = b.cost({ activityId: activity.id, amountCents, costDate });
    return b.allocation({ costId: cost.id, sourceId: source.id, amountCents, state });
  };
  return { b, source, pays };
}

const tell = (view: PlanView, source: RecordOf<'budgetSource'>) =>
  ledgerOf(view, source, today).map(({ standing, lines, leftover }) => ({
    from: standing.window.startDate,
    carried: standing.carriedCents,
    lines: lines.map((l) => [l.date, l.cents, l.balanceCents]),
    free: standing.freeCents,
    leftover: leftover.kind,
  }));

test('a window opens with its amount and what came along, and goes down line by line', () => {
  const { b, source, pays } = personal();
  pays('2026-10-01', 48_000);
  pays('2025-06-01', 20_000);
  pays(null, 10_000);
  pays('2026-03-01', 5_000);
  pays('2026-04-01', 99_000, 'planned', true);
  pays('2026-05-01', 1_000, 'spent', true);
  expect(tell(b.view(), source)).toEqual([
    { from: '2025-01-01', carried: 0, lines: [['2025-06-01', 20_000, 40_000]], free: 40_000, leftover: 'carries' },
    {
      from: '2026-01-01',
      carried: 40_000,
      lines: [
        ['2026-03-01', 5_000, 95_000],
        ['2026-04-01', 0, 95_000],
        ['2026-05-01', 1_000, 94_000],
        ['2026-10-01', 48_000, 46_000],
        [null, 10_000, 36_000],
      ],
      free: 36_000,
      leftover: 'carries',
    },
  ]);
});

test('what begins anew lapses, what has no end stays, what is unknown has no balance', () => {
  const resets = personal({ renewal: 'resets' });
  expect(tell(resets.b.view(), resets.source)[0]).toMatchObject({ leftover: 'lapses', free: 60_000, carried: 0 });
  const once = personal({ renewal: 'none', startDate: null });
  expect(tell(once.b.view(), once.source)[0]).toMatchObject({ leftover: 'stays' });
  const unknown = personal({ amountCents: null });
  unknown.pays('2026-10-01', 100);
  expect(tell(unknown.b.view(), unknown.source)).toMatchObject([{ free: null, lines: [['2026-10-01', 100, null]] }]);
  const last = personal({ endDate: '2026-12-31' });
  expect(tell(last.b.view(), last.source)[0]).toMatchObject({ leftover: 'lapses' });
});

test('what is free leaves out private money and what has lapsed', () => {
  const { b, pays } = personal({ renewal: 'none', endDate: '2026-06-30' });
  expect(freeBudgetCents(b.view(), '2026-06-30')).toBe(60_000);
  expect(freeBudgetCents(b.view(), today)).toBe(0);
  pays('2026-01-01', 70_000);
  expect(freeBudgetCents(b.view(), today)).toBe(-10_000);
  b.budgetSource({ sourceKind: 'private', amountCents: 500 });
  expect(freeBudgetCents(b.view(), today)).toBe(-10_000);
  expect(freeBudgetCents(new PlanBuilder().view(), today)).toBeNull();
});

describe('of any plan', () => {
  test('the order in which the records are kept never matters', () => {
    fc.assert(
      fc.property(anyPlan({ endMayComeFirst: true }), (view) => {
        const turned = new PlanView(new Map([...view.records].reverse()));
        for (const source of view.budgetSources)
          expect(ledgerOf(turned, source, today)).toEqual(ledgerOf(view, source, today));
      }),
      { numRuns: 60 },
    );
  });

  test('every cent that is asked stands in one line, and every window ends where its last line does', () => {
    fc.assert(
      fc.property(anyPlan({ endMayComeFirst: true }), (view) => {
        for (const source of view.budgetSources) {
          const windows = ledgerOf(view, source, today);
          const lines = windows.flatMap((w) => w.lines);
          expect(lines.map((l) => l.allocation.id).sort()).toEqual(
            view
              .allocationsFrom(source.id)
              .map((a) => a.id)
              .sort(),
          );
          for (const { standing, lines: within } of windows) {
            expect(within.reduce((sum, l) => sum + l.cents, 0)).toBe(standing.usedCents);
            expect(Object.values(standing.byState).reduce((sum, cents) => sum + cents, 0)).toBe(standing.usedCents);
            if (within.length > 0) expect(within.at(-1)?.balanceCents).toBe(standing.freeCents);
          }
        }
        expect(sourceStandings(view, today).map((s) => s.source.id)).toEqual(view.budgetSources.map((s) => s.id));
        const paid = Object.values(allocatedByKind(view)).reduce((sum, cents) => sum + cents, 0);
        expect(allStandings(view, today).reduce((sum, s) => sum + s.usedCents, 0)).toBe(paid);
      }),
      { numRuns: 60 },
    );
  });
});
