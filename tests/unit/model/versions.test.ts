import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { defineKind, Line, type RawRecord } from '#shared/model/define.ts';
import { UnreadableRecord, upcastFor, upcastUnjudged } from '#shared/model/versions.ts';

const named = { name: { nl: ['ding', 'dingen'], en: ['thing', 'things'] }, leaves: 'never' } as const;
const line = { schema: Line, nl: 'regel', en: 'line' } as const;
const country = { schema: z.string().length(2).nullable(), nl: 'land', en: 'country' } as const;
const isOpen = { schema: z.boolean(), nl: 'open', en: 'open' } as const;
const source = defineKind({
  kind: 'source',
  ...named,
  version: 4,
  upcasters: [
    ({ title, ...rest }) => ({ ...rest, name: title }),
    (record) => ({ ...record, country: record.name === 'Vlaams fonds' ? 'BE' : null }),
    { rules: '', isOpen: true },
  ],
  titleField: 'name',
  fields: { name: line, country, rules: line, isOpen },
});
const note = defineKind({ kind: 'note', ...named, titleField: 'text', fields: { text: line } });
const upcast = upcastFor({ source, note });

const ids = { id: 'record-1', planId: 'plan-0001' };
const of1 = { kind: 'source', ...ids, title: 'Vlaams fonds' };
const of2 = { kind: 'source', ...ids, v: 2, name: 'Vlaams fonds' };
const of3 = { kind: 'source', ...ids, v: 3, name: 'Vlaams fonds', country: 'BE' };
const today = { kind: 'source', ...ids, v: 4, name: 'Vlaams fonds', country: 'BE', rules: '', isOpen: true };

describe('a kind', () => {
  test('says its version in each record from version 2 on, and not before', () => {
    const { v, ...without } = today;
    expect(source.schema.safeParse(today).success).toBe(true);
    expect(source.schema.safeParse({ ...today, v: v - 1 }).success).toBe(false);
    expect(source.schema.safeParse(without).success).toBe(false);
    expect(note.schema.safeParse({ kind: 'note', ...ids, text: '' }).success).toBe(true);
    expect(note.schema.safeParse({ kind: 'note', ...ids, v: 1, text: '' }).success).toBe(false);
  });

  test('has a step for every version before it', () => {
    const x = { kind: 'x', ...named, titleField: 'a', fields: { a: line } } as const;
    const one = () => defineKind({ ...x, version: 3, upcasters: [(r) => r] });
    expect(one).toThrow('x of version 3 needs 2 upcasters, not 1');
    // @ts-expect-error A version without steps does not compile either.
    const none = () => defineKind({ ...x, version: 2, upcasters: [] });
    expect(none).toThrow('needs 1 upcasters');
  });

  test('knows what a new record holds in the fields that only came later', () => {
    expect(source.initially).toEqual({ rules: '', isOpen: true });
    const names: readonly (keyof typeof source.initially)[] = ['rules', 'isOpen'];
    // @ts-expect-error A field of the first version has no such value.
    const other: keyof typeof source.initially = 'country';
    expect([...names, other]).toHaveLength(3);
    expect(note.initially).toEqual({});
  });
});

describe('upcasting', () => {
  test.each([of1, of2, of3])('takes %j to today', (record) => {
    expect(upcast(record)).toEqual(today);
  });

  test('gives the very object back when nothing in it is old', () => {
    expect(upcast(today)).toBe(today);
    const words = { kind: 'note', ...ids, text: 'x' };
    expect(upcast(words)).toBe(words);
  });

  test('changes nothing of what was written, and twice is once', () => {
    const old = fc.oneof(
      fc.record({ kind: fc.constant('source'), title: fc.string() }),
      fc.record({ kind: fc.constant('source'), v: fc.constant(2), name: fc.string() }),
      fc.record({ kind: fc.constant('note'), text: fc.string() }),
    );
    fc.assert(
      fc.property(old, (fields) => {
        const record = deepFreeze({ ...ids, ...fields });
        const before = JSON.stringify(record);
        const once = upcast(record);
        expect(JSON.stringify(record)).toBe(before);
        expect(upcast(once)).toBe(once);
        expect(upcast(record)).toEqual(once);
        expect((record.kind === 'source' ? source : note).schema.safeParse(once).success).toBe(true);
      }),
    );
  });

  test.each([
    [{ ...today, v: 5 }, 'newer-version'],
    [{ ...of1, kind: 'mentor' }, 'unknown-kind'],
    [{ ...of1, kind: 'toString' }, 'unknown-kind'],
    [{ ...of1, kind: undefined }, 'unknown-kind'],
    [{ kind: 'note', ...ids, v: 2, text: '' }, 'newer-version'],
    [{ kind: 'note', ...ids, v: 1, text: '' }, 'no-version'],
    [{ ...of1, v: 1 }, 'no-version'],
    [{ ...of1, v: 0 }, 'no-version'],
    [{ ...of1, v: 1.5 }, 'no-version'],
    [{ ...of1, v: '2' }, 'no-version'],
    [{ ...of1, v: null }, 'no-version'],
  ] as [RawRecord, string][])('tells apart why %j cannot be read', (record, fault) => {
    expect(() => upcast(record)).toThrow(UnreadableRecord);
    expect(() => upcast(record)).toThrow(fault);
  });

  test('leaves what is no record to the schema', () => {
    for (const value of [null, 7, 'x', [], {}, { kind: 7 }]) expect(upcastUnjudged(value)).toBe(value);
  });
});

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) deepFreeze(part);
  return Object.freeze(value);
}
