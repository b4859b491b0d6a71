import { expect, test } from 'vitest';
import { formatPercent } from '#shared/text/format.ts';
import { parsePercent } from '#shared/text/parse.ts';

test.each([
  ['50', 5_000],
  ['33,33', 3_333],
  ['33.3 %', 3_330],
  ['100 procent', 10_000],
  ['0', 0],
  ['100,01', null],
  ['-1', null],
  ['33,333', null],
  ['', null],
  ['de helft', null],
])('"%s" percent is %j hundredths', (text, hundredths) => {
  expect(parsePercent(text)).toBe(hundredths);
});

test('percents are written without more decimals than they have', () => {
  expect([5_000, 3_330, 3_333].map((h) => formatPercent(h, 'nl'))).toEqual(['50', '33,3', '33,33']);
  expect(formatPercent(3_330, 'en')).toBe('33.3');
});
