import { expect, test } from 'vitest';
import { landingIndex } from '#renderer/ui/landing-index.ts';

test.each([
  ['a', 'c', 'after', 2],
  ['a', 'c', 'before', 1],
  ['c', 'a', 'before', 0],
  ['c', 'a', 'after', 1],
  ['b', 'b', 'before', 1],
  ['b', 'b', 'after', 1],
] as const)('%s dropped on %s, %s: place %i of the list without it', (moved, target, side, index) => {
  expect(landingIndex(['a', 'b', 'c'], moved, target, side)).toBe(index);
});
