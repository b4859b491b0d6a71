import { expect, test } from 'vitest';
import { cssString } from '../../../renderer/print/page-margins.ts';

test.each([
  ['Noor · Plan', '"Noor · Plan"'],
  ['het "grote" plan', '"het \\"grote\\" plan"'],
  ['C:\\plan', '"C:\\\\plan"'],
  ['regel 1\nregel 2', '"regel 1\\A regel 2"'],
  ['bel\u0007; } body { display: none', '"bel; } body { display: none"'],
])('%j is a string of CSS', (text, css) => {
  expect(cssString(text)).toBe(css);
});
