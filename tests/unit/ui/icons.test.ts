import { expect, test } from 'vitest';
import { glyphOf } from '#renderer/ui/icon.tsx';
import { codicons } from '#renderer/ui/icon-set.ts';

test.each(Object.entries(codicons))('%s is made of plain paths on a grid of 16 or 24', (_name, svg) => {
  const shapes = svg.match(/<(?!\/|svg\b|path\b)[a-z]+/g) ?? [];
  expect(shapes).toEqual([]);
  const { viewBox, paths } = glyphOf(svg);
  expect(viewBox).toMatch(/^0 0 (16|24) (16|24|25)$/);
  expect(paths.length).toBe(svg.match(/<path\b/g)?.length);
  expect(paths.every(({ d }) => /^m/i.test(d))).toBe(true);
});
