import { expect, test } from 'vitest';
import { readText } from '#shared/document/read-text.ts';
import { readProfile, stepKey } from '#shared/profile/read-profile.ts';
import { fiveWordsOf, type Scale } from '#shared/profile/scales.ts';
import { requiredLevelWords } from '#shared/text/level-words.ts';

const scaleOf = (text: string, ...chosen: readonly [string, 1 | 2 | 3 | 4 | 5][]): Scale =>
  readProfile(readText(text), { levels: new Map(chosen) }).scales[0] as Scale;

test('the words of a profile are words for the levels they come to, and follow when a step is moved', () => {
  const text = '# Competenties\n\n• Schaken – gevorderd\n• Dammen – basis\n• Zeilen – expert';
  expect(fiveWordsOf(scaleOf(text))).toEqual(['basis', '', 'gevorderd', '', 'expert']);
  expect(fiveWordsOf(scaleOf(text, [stepKey('word', 'gevorderd'), 4]))).toEqual([
    'basis',
    '',
    '',
    'gevorderd',
    'expert',
  ]);
});

test('letters keep what they are said to mean, and two steps on one level stand side by side', () => {
  const text =
    '# Competenties\n\nA = start, B = op weg, C = klaar, D = gids\n\n• Schaken (B)\n• Dammen (D)\n• Zeilen (A)';
  expect(fiveWordsOf(scaleOf(text))).toEqual(['A – start', 'B – op weg', '', 'C – klaar', 'D – gids']);
  const sfia = '# SFIA skills\n\n• Ontwerpen – level 5\n• Bouwen – level 4\n• Testen – level 7';
  expect(fiveWordsOf(scaleOf(sfia))).toEqual(['1', '2 / 3', '4', '5 / 6', '7']);
});

test('plain numbers from 1 to 5 have no words to take over', () => {
  expect(fiveWordsOf(scaleOf('# Competenties\n\n• Schaken – niveau 5\n• Dammen – niveau 1'))).toBeNull();
});

test('a level without a word of its own lies between two that have one; without any the app has its own', () => {
  expect(requiredLevelWords('nl', ['basis', '', 'gevorderd', '', 'expert'])).toEqual([
    'basis',
    'tussen basis en gevorderd',
    'gevorderd',
    'tussen gevorderd en expert',
    'expert',
  ]);
  expect(requiredLevelWords('en', ['', 'low', '', '', ''])).toEqual([
    'a start',
    'low',
    'on your own',
    'also when it gets hard',
    'others learn from you',
  ]);
  expect(requiredLevelWords('nl', [])).toEqual(requiredLevelWords('nl'));
});
