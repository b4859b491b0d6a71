import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipText, textWidth, wrapText } from '../../../renderer/print/charts/fit-text.ts';

const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem());
const width = fc.integer({ min: 5, max: 170 });

test('what fits stays as it is, what does not ends in an ellipsis', () => {
  expect(clipText('Afdeling Beheer', 60, 2.82)).toBe('Afdeling Beheer');
  expect(clipText('Afdeling Beheer en Onderhoud', 20, 2.82)).toMatch(/^Afdeling.*…$/);
});

test('a clipped text is never wider than its room', () => {
  fc.assert(
    fc.property(text, width, (words, room) => {
      expect(textWidth(clipText(words, room, 2.82), 2.82)).toBeLessThanOrEqual(room);
    }),
  );
});

test('two lines at most, neither wider than the room, no word lost as long as it fits', () => {
  expect(wrapText('Drie gesprekken zelf voeren met een kijker', 40, 2.82, 2)).toHaveLength(2);
  fc.assert(
    fc.property(text, width, (words, room) => {
      const lines = wrapText(words, room, 2.82, 2);
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect(textWidth(line, 2.82)).toBeLessThanOrEqual(room);
      const whole = words.trim().split(/\s+/).join(' ');
      if (!lines.some((line) => line.endsWith('…'))) expect(lines.join(' ')).toBe(whole);
    }),
  );
});
