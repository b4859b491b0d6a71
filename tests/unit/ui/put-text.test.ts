import { expect, test } from 'vitest';
import { placeAfter } from '#renderer/ui/put-text.ts';

test.each([
  ['behind the cursor', 'een twee', 'een twee drie', 8, 8],
  ['before it', 'een twee', 'nul een twee', 8, 12],
  ['on both sides of it', 'een twee', 'nul een twee drie', 3, 3],
  ['all of it', 'een twee', 'drie', 8, 4],
])('the cursor stays at its words when text comes in %s', (_where, before, after, place, then) => {
  expect(placeAfter(before, after, place)).toBe(then);
});
