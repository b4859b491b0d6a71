import { expect, test } from 'vitest';
import { kinds } from '#shared/model/records.ts';
import { frozenSets } from '#tests/support/frozen-sets.ts';
import { frozenSuite } from './frozen-suite.ts';

frozenSuite();

test('there is something to go back to', () => {
  expect(frozenSets().length).toBeGreaterThan(0);
  const known = frozenSets().flatMap((set) => Object.keys(set.versions.kinds));
  expect(known.every((kind) => Object.hasOwn(kinds, kind))).toBe(true);
});
