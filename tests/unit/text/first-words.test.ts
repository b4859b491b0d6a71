import { expect, test } from 'vitest';
import { firstWordsFor } from '#shared/text/first-words.ts';

test.each([
  [['Adviseren onder tijdsdruk'], 'Hoe leer ik adviseren onder tijdsdruk?'],
  [['Cijfers duiden ', 'HR-beleid kennen'], 'Hoe leer ik cijfers duiden en HR-beleid kennen?'],
  [['A', 'B', 'C'], 'Hoe leer ik a, b en c?'],
  [['  '], 'Hoe leer ik …?'],
  [[], 'Hoe leer ik …?'],
])('%o gives "%s"', (titles, expected) => {
  expect(firstWordsFor(titles, 'nl')).toBe(expected);
});

test('English has its own words', () => {
  expect(firstWordsFor(['Reading figures', 'Briefing'], 'en')).toBe('How do I learn reading figures and briefing?');
});
