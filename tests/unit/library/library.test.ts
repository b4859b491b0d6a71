import { expect, test } from 'vitest';
import { LibraryItem } from '#shared/library/item.ts';
import { library } from '#shared/library/library.ts';
import { LearningForm } from '#shared/model/kinds/learning.ts';

test.each(library.map((item) => [item.id, item] as const))('%s says all it should, in both languages', (_id, item) => {
  expect(LibraryItem.safeParse(item).error?.issues ?? []).toEqual([]);
  for (const words of [item.nl, item.en]) {
    for (const sentence of [words.what, words.sticks]) expect(sentence).toMatch(/^[^.]+\.$/);
  }
});

test('the schema can fail', () => {
  const [item] = library;
  expect(LibraryItem.safeParse({ ...item, forms: [] }).success).toBe(false);
  expect(LibraryItem.safeParse({ ...item, nl: { ...item?.nl, what: 'te kort.' } }).success).toBe(false);
  expect(LibraryItem.safeParse({ ...item, en: undefined }).success).toBe(false);
});

test('no id and no title stands there twice', () => {
  for (const of of [library.map((i) => i.id), library.map((i) => i.nl.title), library.map((i) => i.en.title)])
    expect(of.filter((one, i) => of.indexOf(one) !== i)).toEqual([]);
});

test('it is informal first, and reaches everybody', () => {
  const count = (way: LibraryItem['way']) => library.filter((i) => i.way === way).length;
  expect({ experience: count('experience'), others: count('others'), formal: count('formal') }).toEqual({
    experience: 36,
    others: 28,
    formal: 16,
  });
  expect(library.findIndex((i) => i.way === 'formal')).toBe(64);
  for (const form of LearningForm.options)
    expect(library.filter((i) => i.way !== 'formal' && i.forms.includes(form)).length).toBeGreaterThanOrEqual(3);
  for (const suits of ['knowledge', 'skill'] as const)
    expect(library.filter((i) => i.suits === suits).length).toBeGreaterThanOrEqual(15);
});
