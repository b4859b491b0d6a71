import { expect, test } from 'vitest';
import { readSpoiled } from '#tests/support/hostile-files.ts';
import { goodFiles } from '#tests/support/share-files.ts';

test('20,000 spoiled files: each is read whole or refused with a declared problem', () => {
  const { faults } = readSpoiled(Object.values(goodFiles()), 20_000, 1_000_000);
  expect(faults).toEqual([]);
});
