import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapBox, gapSpan, levelX, otherMarks } from '#renderer/ui/charts/gap-geometry.ts';

test.each([
  ['from the agreed level, not the own one', { required: 4, own: 2, agreed: 3, others: [] }, [3, 4]],
  ['from the own level while nothing is agreed', { required: 4, own: 2, agreed: null, others: [5] }, [2, 4]],
  ['none when the agreed level is enough', { required: 3, own: 1, agreed: 3, others: [] }, null],
  ['none above what is required', { required: 3, own: 5, agreed: null, others: [] }, null],
  ['none while nobody but others gave a level', { required: 3, own: null, agreed: null, others: [1, 1] }, null],
])('the gap runs %s', (_name, levels, expected) => {
  expect(gapSpan(levels)).toEqual(
    expected && { from: levelX(expected[0] as number), to: levelX(expected[1] as number) },
  );
});

test('one person stands on the level, two stand beside it', () => {
  expect(otherMarks([3])).toEqual([levelX(3)]);
  expect(otherMarks([3, 3])).toEqual([levelX(3) - 7, levelX(3) + 7]);
});

test('everybody keeps an own mark, near the own level, in the picture and apart from the others on it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 12 }), (others) => {
      const marks = otherMarks(others);
      expect(marks.length).toBe(others.length);
      expect(new Set(marks.map((x) => x.toFixed(3))).size).toBe(others.length);
      marks.forEach((x, index) => {
        expect(x).toBeGreaterThanOrEqual(6);
        expect(x).toBeLessThanOrEqual(gapBox.width - 6);
        const nearest = [1, 2, 3, 4, 5].reduce((best, level) =>
          Math.abs(levelX(level) - x) < Math.abs(levelX(best) - x) ? level : best,
        );
        if (![1, 5].includes(others[index] as number)) expect(nearest).toBe(others[index]);
      });
    }),
  );
});
