import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type HoursBarData, layOutWeekBars, todayX } from '#renderer/ui/charts/week-bars-geometry.ts';

const bar = (key: string, core: number, side: number, ahead = false): HoursBarData => ({
  key,
  label: key,
  words: key,
  core: ahead ? 0 : core,
  learning: 0,
  side: ahead ? 0 : side,
  contract: 2160,
  ahead: ahead ? { core, side } : null,
});

test('a week of 36 hours gets a line at every 12, and the side task lies on the core task', () => {
  const layout = layOutWeekBars([bar('47', 1944, 216)], 460);
  expect(layout.ticks.map((t) => t.minutes / 60)).toEqual([0, 12, 24, 36]);
  const [drawn] = layout.bars;
  expect(drawn?.core?.y).toBeGreaterThan(drawn?.side?.y ?? 0);
  expect((drawn?.core?.y ?? 0) + (drawn?.core?.height ?? 0)).toBeCloseTo(layout.plot.bottom);
  // Filled to the contract, so its top is the line of it.
  expect(drawn?.side?.y).toBeCloseTo(drawn?.line.y ?? 0);
});

test('today stands between what was and what is to come, and nowhere else', () => {
  const layout = layOutWeekBars([bar('47', 1944, 216), bar('48', 1944, 216, true)], 460);
  const x = todayX(layout, (b) => b.ahead === null) ?? 0;
  expect(x).toBeGreaterThan(layout.bars[0]?.middle ?? 0);
  expect(x).toBeLessThan(layout.bars[1]?.middle ?? 0);
  expect(todayX(layOutWeekBars([bar('47', 1, 1)], 460), () => true)).toBeNull();
  expect(todayX(layOutWeekBars([bar('48', 1, 1, true)], 460), () => false)).toBeNull();
});

test('whatever the hours, all is drawn within the picture and labels keep their distance', () => {
  const minutes = fc.integer({ min: 0, max: 10_000 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(minutes, minutes, minutes), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 276, max: 1200 }),
      (weeks, width) => {
        const data = weeks.map(([core, side, contract], i) => ({ ...bar(String(i), core, side), contract }));
        const layout = layOutWeekBars(data, width);
        const labels = layout.bars.filter((b) => b.hasLabel).map((b) => b.middle);
        for (const [i, middle] of labels.entries())
          if (i > 0) expect(middle - (labels[i - 1] ?? 0)).toBeGreaterThanOrEqual(30);
        for (const { core, side, line } of layout.bars)
          for (const box of [core, side]) {
            if (box === null) continue;
            expect(box.x).toBeGreaterThanOrEqual(0);
            expect(box.x + box.width).toBeLessThanOrEqual(width + 1);
            expect(box.y).toBeGreaterThanOrEqual(layout.plot.top - 1);
            expect(box.height).toBeGreaterThan(0);
            expect(line.y).toBeGreaterThanOrEqual(layout.plot.top - 1);
          }
      },
    ),
  );
});
