import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutLand } from '#renderer/features/home/road/landscape.ts';
import { layoutRoad } from '#renderer/features/home/road/road-layout.ts';

const anyRoad = fc.record({ width: fc.integer({ min: 288, max: 1900 }), count: fc.integer({ min: 0, max: 40 }) });

test('every sign stands whole on the sheet, beside no other, in the order of the road', () => {
  fc.assert(
    fc.property(anyRoad, ({ width, count }) => {
      const road = layoutRoad(width, count);
      expect(road.stations).toHaveLength(count);
      for (const [i, s] of road.stations.entries()) {
        expect(s.sign.x).toBeGreaterThanOrEqual(0);
        expect(s.sign.x + road.signWidth).toBeLessThanOrEqual(width);
        expect(s.sign.y).toBeGreaterThanOrEqual(0);
        expect(s.sign.y + road.signHeight).toBeLessThanOrEqual(road.height);
        expect(s.s).toBeGreaterThan(road.cuts[2]);
        const before = road.stations[i - 1];
        if (before) expect(s.s).toBeGreaterThan(before.s);
        for (const other of road.stations.slice(0, i)) {
          const apart =
            Math.abs(other.sign.x - s.sign.x) >= road.signWidth || Math.abs(other.sign.y - s.sign.y) >= road.signHeight;
          expect(apart, `signs overlap at ${width} px, ${count} stations`).toBe(true);
        }
      }
    }),
    // 668 px with 9 stations and 900 px with 2 once pressed signs into each other.
    { numRuns: 300, examples: [[{ width: 668, count: 9 }], [{ width: 900, count: 2 }]] },
  );
});

test('the three stretches follow one another and the road stays on the sheet', () => {
  fc.assert(
    fc.property(anyRoad, ({ width, count }) => {
      const { line, cuts, height } = layoutRoad(width, count);
      expect(cuts[0]).toBe(0);
      expect(cuts[0] < cuts[1] && cuts[1] < cuts[2] && cuts[2] < cuts[3]).toBe(true);
      for (let s = 0; s <= line.length; s += 25) {
        const p = line.at(s);
        expect(p.x >= 0 && p.x <= width && p.y >= 0 && p.y <= height).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('a point on the line is found back', () => {
  const { line } = layoutRoad(1000, 9);
  for (let s = 0; s <= line.length; s += 37) expect(Math.abs(line.nearest(line.at(s)) - s)).toBeLessThan(0.5);
});

test('the land never jumps: the same size gives the same trees, none of them on the road', () => {
  const road = layoutRoad(1016, 5);
  const land = layOutLand(road);
  expect(layOutLand(layoutRoad(1016, 5))).toEqual(land);
  expect(land.trees.length).toBeGreaterThan(0);
  for (const tree of land.trees) {
    const p = road.line.at(road.line.nearest(tree));
    expect(Math.hypot(p.x - tree.x, p.y - tree.y)).toBeGreaterThan(36);
  }
});
