import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agendaGroups } from '#renderer/features/agenda/agenda-groups.ts';
import { agendaLines } from '#renderer/features/agenda/agenda-lines.ts';
import { itemsBetween, layRows, nameWidth, type PlacedItem } from '#renderer/features/agenda/timeline-rows.ts';
import { monthsOf, timelineScale, type Zoom } from '#renderer/features/agenda/timeline-scale.ts';
import { agendaOf } from '#shared/model/agenda.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { shortNameOfItem } from '#shared/text/agenda-names.ts';
import { anyPlan } from '#tests/support/any-plan.ts';
import { planWith } from '#tests/support/plans.ts';

const zooms = fc.constantFrom<Zoom>('month', 'quarter', 'year');

function laid(view: PlanView, zoom: Zoom, room = 800) {
  const items = agendaOf(view);
  const scale = timelineScale(view, items, zoom, room);
  const groups = agendaGroups(view, items, 'nl');
  return { items, scale, ...{ rows: layRows(groups, scale, (item) => shortNameOfItem(view, item, 'nl')) } };
}

/** From where to where an item with its name lies. */
function extent({ x, width, nameAt, name }: PlacedItem): [number, number] {
  const words = nameWidth(name);
  return [x - (nameAt === 'before' ? words : 0), x + width + (nameAt === 'behind' ? words : 0)];
}

describe('the timeline', () => {
  test('a plan of a year is a ruler of its months, and at the scale of a year it fits', () => {
    const view = planWith((b) => b.plan({ startDate: '2026-09-01', endDate: '2027-08-31' }));
    const { scale } = laid(view, 'year', 730);
    expect([scale.startDate, scale.endDate, scale.width]).toEqual(['2026-09-01', '2027-08-31', 730]);
    expect(monthsOf(scale)).toHaveLength(12);
    expect(scale.dateAt(scale.x('2027-02-14') + 0.5)).toBe('2027-02-14');
  });

  test('every item lies on the ruler, and none over another or its name', () => {
    fc.assert(
      fc.property(anyPlan({ endMayComeFirst: true }), zooms, (view, zoom) => {
        const { items, scale, rows } = laid(view, zoom);
        const drawn = items.filter((i) => i.kind !== 'planStart' && i.kind !== 'planEnd');
        expect(rows.items.map((p) => p.item.key).toSorted()).toEqual(drawn.map((i) => i.key).toSorted());
        for (let row = 0; row < rows.rows.length; row++) {
          const inRow = rows.items.filter((p) => p.row === row).map(extent);
          expect(inRow.length).toBeGreaterThan(0);
          for (const [i, [from]] of inRow.slice(1).entries()) expect(from).toBeGreaterThanOrEqual(inRow[i]?.[1] ?? 0);
        }
        for (const { x } of rows.items) expect(x >= 0 && x <= scale.width).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('what is in view is found, and nothing of other rows', () => {
    fc.assert(
      fc.property(anyPlan(), zooms, fc.nat({ max: 20 }), fc.nat({ max: 20 }), (view, zoom, first, more) => {
        const { rows, scale } = laid(view, zoom);
        const found = itemsBetween(rows, [first, first + more], 0, scale.width);
        expect(found).toEqual(rows.items.filter((p) => p.row >= first && p.row <= first + more));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the list', () => {
  test.each(['month', 'week'] as const)('by %s every item stands once, under its own heading', (shape) => {
    fc.assert(
      fc.property(anyPlan({ endMayComeFirst: true }), (view) => {
        const items = agendaOf(view);
        const lines = agendaLines(items, shape);
        expect(lines.flatMap((l) => (l.type === 'item' ? [l.item.key] : []))).toEqual(items.map((i) => i.key));
        const headings = lines.flatMap((l) => (l.type === 'heading' ? [l.from] : []));
        expect(headings).toEqual([...new Set(headings)].sort());
        expect(new Set(lines.map((l) => l.key)).size).toBe(lines.length);
      }),
      { numRuns: 60 },
    );
  });

  test('what began before and goes on is said', () => {
    const view = planWith((b) => {
      b.plan({ startDate: '2026-09-01', endDate: '2027-08-31' });
      b.activity({ title: 'Lang', state: 'busy', startDate: '2026-10-05', endDate: '2026-12-15' });
      b.activity({ title: 'Kort', state: 'planned', startDate: '2026-11-10' });
    });
    const lines = agendaLines(agendaOf(view), 'month');
    expect(lines.map((l) => (l.type === 'heading' ? l.from : l.type === 'running' ? 'loopt' : l.item.kind))).toEqual([
      '2026-09-01',
      'planStart',
      '2026-10-01',
      'activity',
      '2026-11-01',
      'loopt',
      'activity',
      '2027-08-01',
      'planEnd',
    ]);
  });
});
