import { expect, test } from 'vitest';
import { paperFormat } from '../../../renderer/print/paper-format.ts';

const nl = paperFormat('nl', 'en');
const en = paperFormat('en', 'and');

test('hours come from minutes, without decimals when whole', () => {
  expect([1440, 216, 135, 0].map(nl.hours)).toEqual(['24', '3,6', '2,3', '0']);
  expect(en.hours(216)).toBe('3.6');
});

test('euros come from cents, and nothing to pay is said short', () => {
  expect([128_000, 3_250, 0, -4_250].map(nl.euros)).toEqual([
    '€\u00a01.280,00',
    '€\u00a032,50',
    '€\u00a00',
    '−€\u00a042,50',
  ]);
  expect(en.euros(0)).toBe('€0');
});

test('lists read as a sentence', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(nl.list)).toEqual(['', 'A', 'A en B', 'A, B en C']);
  expect(en.list(['A', 'B'])).toBe('A and B');
});
