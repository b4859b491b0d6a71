import { expect, test } from 'vitest';
import * as z from 'zod';
import { defineKind, IsoDate, Line, Minutes, Text } from '#shared/model/define.ts';
import { fieldLabel, fieldOf, kindNames } from '#shared/model/names.ts';
import { definitionOf, type Kind, kinds } from '#shared/model/records.ts';
import { choicesOf, valueTypeOf } from '#shared/model/value-type.ts';

const allKinds = Object.keys(kinds) as Kind[];
const allFields = allKinds.flatMap((kind) =>
  Object.entries(definitionOf(kind).fields).map(([name, field]) => ({ kind, name, field, at: `${kind}.${name}` })),
);

test('every kind and field has a name in both languages', () => {
  for (const kind of allKinds)
    for (const language of ['nl', 'en'] as const) {
      const { one, many, fields } = kindNames[language][kind];
      for (const name of [one, many, ...Object.values(fields)]) expect(name.trim(), kind).not.toBe('');
    }
});

test('every value of every choice has words, and no other has', () => {
  for (const { field, at } of allFields)
    for (const language of ['nl', 'en'] as const)
      expect(Object.keys(field.words?.[language] ?? {}).toSorted(), at).toEqual(choicesOf(field.schema).toSorted());
});

test('what stands in the place of a field that stays can stand there', () => {
  for (const { kind, field, at } of allFields) {
    if (definitionOf(kind).leaves === 'never') continue;
    const mayStay = field.leaves === undefined || field.when !== undefined;
    expect('empty' in field, at).toBe(mayStay);
    if (mayStay) expect(field.schema.safeParse(field.empty).success, at).toBe(true);
  }
});

test('what a field follows or waits for is there', () => {
  for (const { kind, field, at } of allFields) {
    if (field.follows !== undefined) expect(fieldOf(kind, field.follows), at).toBeDefined();
    if (field.when && 'reference' in field.when) {
      const { reference } = field.when;
      expect(
        definitionOf(kind).references.map((r) => r.field),
        at,
      ).toContain(reference);
    }
  }
});

test('only what a receiver can see can be proposed for', () => {
  for (const { field, at } of allFields) if (field.proposable) expect(['shown', 'drawn'], at).toContain(field.leaves);
});

test('the type of a value is read from its schema', () => {
  expect(valueTypeOf(Minutes.nullable())).toBe('minutes');
  expect(valueTypeOf(IsoDate)).toBe('date');
  expect(valueTypeOf(z.array(z.enum(['a'])))).toBe('list');
  expect(valueTypeOf(z.string())).toBe('other');
  expect(choicesOf(z.array(z.enum(['a', 'b'])).max(2))).toEqual(['a', 'b']);
  expect(choicesOf(z.enum(['a']).nullable())).toEqual(['a']);
  expect(choicesOf(Text)).toEqual([]);
});

test('a label begins with a capital; a field of another version keeps its own name', () => {
  expect(fieldLabel('budgetSource', 'rules', 'nl')).toBe('Afspraken en regels');
  expect(fieldLabel('budgetSource', 'goneSince', 'nl')).toBe('GoneSince');
});

// What follows is judged by the compiler: each line that is marked has to be refused.
const name = { nl: ['ding', 'dingen'], en: ['thing', 'things'] } as const;
const title = { schema: Line, nl: 'titel', en: 'title', leaves: 'shown' } as const;

test('a field that does not say whether it leaves does not compile', () => {
  defineKind({
    kind: 'thing',
    name,
    leaves: 'learning',
    titleField: 'title',
    // @ts-expect-error: neither `leaves` nor `empty`
    fields: { title, silent: { schema: Text, nl: 'iets', en: 'something' } },
  });
});

test('a field without an English name does not compile', () => {
  defineKind({
    kind: 'thing',
    name,
    leaves: 'never',
    titleField: 'title',
    // @ts-expect-error: no `en`
    fields: { title: { schema: Line, nl: 'titel' } },
  });
});

test('a choice with a value that has no words does not compile', () => {
  const schema = z.enum(['yes', 'no']).nullable();
  const answer = { schema, nl: 'antwoord', en: 'answer', leaves: 'shown' } as const;
  // @ts-expect-error: no `words` at all
  defineKind({ kind: 'thing', name, leaves: 'learning', titleField: 'title', fields: { title, answer } });
  const words = { nl: { yes: 'ja' }, en: { yes: 'yes', no: 'no' } };
  const half = { ...answer, words };
  // @ts-expect-error: `no` has no Dutch word
  defineKind({ kind: 'thing', name, leaves: 'learning', titleField: 'title', fields: { title, half } });
});

test('a field that waits for a section has to say what stands in its place', () => {
  const waits = { schema: Text, nl: 'iets', en: 'something', leaves: 'shown', when: { section: 'notes' } } as const;
  // @ts-expect-error: no `empty`
  defineKind({ kind: 'thing', name, leaves: 'learning', titleField: 'title', fields: { title, waits } });
});
