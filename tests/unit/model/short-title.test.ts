import { expect, test } from 'vitest';
import { shortTitleOf } from '#shared/model/short-title.ts';

const short = (text: string, shortTitle = '') => shortTitleOf({ text, shortTitle });

test('the short title goes before the text', () => {
  expect(short('Hoe lees ik cijfers?', ' Cijfers lezen ')).toBe('Cijfers lezen');
  expect(short('Hoe lees ik cijfers?')).toBe('Hoe lees ik cijfers?');
  expect(short(' ', ' ')).toBe('');
});

test('a long text is cut at a word, one very long word in the middle, and no sign is broken', () => {
  expect(short('Hoe lees ik cijfers zo dat ik in een nota, eerlijk kan zeggen wat zeker is?')).toBe(
    'Hoe lees ik cijfers zo dat ik in een nota …',
  );
  expect(short('x'.repeat(60))).toBe(`${'x'.repeat(48)} …`);
  expect(short('🚂'.repeat(60)).isWellFormed()).toBe(true);
  expect(short('Eén\n\tregel')).toBe('Eén regel');
});
