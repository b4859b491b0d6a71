import { expect, test } from 'vitest';
import { shareStyle, sharesOf } from '#renderer/ui/charts/bar-shares.ts';

test('parts lie end to end and keep their true size', () => {
  expect(sharesOf([500, 250, 250], 1000)).toEqual([
    { start: 0, length: 0.5 },
    { start: 0.5, length: 0.25 },
    { start: 0.75, length: 0.25 },
  ]);
});

test('less than nothing is nothing, and a scale of nothing draws nothing', () => {
  expect(sharesOf([-100, 50], 100)).toEqual([
    { start: 0, length: 0 },
    { start: 0, length: 0.5 },
  ]);
  expect(sharesOf([10], 0)).toEqual([{ start: 0, length: 0 }]);
});

test('a small part stays visible', () => {
  expect(shareStyle({ start: 1 / 3, length: 0.0001 })).toEqual({ x: '33.333%', width: 'max(2px, calc(0.01% - 2px))' });
});
