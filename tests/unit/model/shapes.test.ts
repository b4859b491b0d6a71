import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fieldOf } from '#shared/model/names.ts';
import { definitionOf, type Kind, kinds } from '#shared/model/records.ts';
import { canPropose, fieldsToPropose } from '#shared/share/proposable.ts';
import { everyKind, kindsAmong } from '#tests/support/every-kind.ts';
import { frozenSets, uncovered } from '#tests/support/frozen-sets.ts';
import { freeze, problemOf, type Shape, shapesOfToday } from '#tests/support/shapes.ts';

describe('the shape of what stands in stores and files', () => {
  test.each(shapesOfToday())('$name is as it was frozen', (shape) => {
    expect(problemOf(shape)).toBeNull();
  });

  test('another one is refused, with what has to be done', () => {
    const budget = shapesOfToday().find((s) => s.name.startsWith('budgetSource@')) as Shape;
    const version = definitionOf('budgetSource').version;
    expect(problemOf({ ...budget, text: budget.text.replace('amountCents', 'amount') })).toBe(
      `budgetSource@${version} has another shape than what was written with it. Raise "version" of budgetSource in ` +
        `shared/model/kinds to ${version + 1} and add to its "upcasters" what a record of version ${version} lacks, such as ` +
        '{ country: null }; then run `npm run freeze` and commit what it writes.',
    );
    expect(problemOf({ ...budget, name: 'mentor@1' })).toBe(
      'mentor@1 was never frozen: run `npm run freeze` and commit what it writes.',
    );
  });

  test('of settings it may gain what may be absent, and nothing else', () => {
    const settings = shapesOfToday().find((s) => s.name === 'settings') as Shape;
    const { schema } = JSON.parse(settings.text) as { schema: { properties: object } };
    const as = (change: object) =>
      problemOf({ ...settings, text: JSON.stringify({ schema: { ...schema, ...change } }) });
    expect(as({ properties: { ...schema.properties, sound: { type: 'boolean' } } })).toBeNull();
    expect(as({ required: ['language'] })).toContain('cannot be read is lost');
    expect(as({ properties: { ...schema.properties, timer: { type: 'string' } } })).toContain('cannot be read is lost');
    expect(as({ properties: {} })).toContain('cannot be read is lost');
  });

  test('what was frozen is still known: a kind never goes', () => {
    const folder = path.resolve(import.meta.dirname, '../../fixtures/shapes');
    const names = readdirSync(folder).map((file) => file.replace('.json', ''));
    const known = new Set(names.filter((name) => /^(file-|row-|settings$)/.test(name)));
    for (const kind of Object.keys(kinds) as Kind[])
      for (let version = 1; version <= definitionOf(kind).version; version++) known.add(`${kind}@${version}`);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });

  test('every version there is has a plan, a share and a response in tests/fixtures/versions', () => {
    const missing = uncovered(frozenSets());
    expect(missing.map((version) => `${version} has no plan, share and response yet: ${freeze}`)).toEqual([]);
  });

  test('the plan of which they are made holds every kind', () => {
    expect([...kindsAmong(everyKind())].sort()).toEqual(Object.keys(kinds).sort());
  });
});

// Proposals and agreements name fields and hold their values, in files and rows that no upcaster of that kind sees. When
// such a field goes, or a value of a choice, a response of an older app is refused whole.
describe('a field about which something is said elsewhere', () => {
  const cases = frozenSets().flatMap(({ name, versions }) =>
    Object.entries(versions.said).map(([kind, said]) => ({ name, kind: kind as Kind, ...said })),
  );
  test.each(cases)('$name: of $kind it keeps its name, and a choice its values', ({ kind, agreed, proposable }) => {
    expect(Object.keys(definitionOf(kind).fields)).toEqual(expect.arrayContaining([...agreed]));
    expect(fieldsToPropose(kind)).toEqual(expect.arrayContaining(Object.keys(proposable)));
    for (const [field, values] of Object.entries(proposable))
      for (const value of values) expect(canPropose(kind, field, value), `${kind}.${field} = ${value}`).toBe(true);
  });

  test('has a value that fits, when it only came later', () => {
    for (const kind of Object.keys(kinds) as Kind[])
      for (const [field, value] of Object.entries(definitionOf(kind).initially))
        expect(fieldOf(kind, field)?.schema.safeParse(value).success, `${kind}.${field}`).toBe(true);
  });
});
