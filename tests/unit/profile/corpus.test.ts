import { expect, test } from 'vitest';
import { corpusFiles, scoreOf, sumOf } from '#tests/support/profile-corpus.ts';

// What was reached: a change of the readers or of the word lists may make it better, never worse.
test('the profiles of the corpus are read at least as well as before', async () => {
  const results = await Promise.all(corpusFiles().map(async ({ name }) => ({ name, ...(await scoreOf(name)) })));
  // What is still wrong, file by file: nothing may come beside it.
  const faults = results.flatMap((r) => r.faults.map((fault) => `${r.name} ${fault}`));
  expect(faults).toEqual(['it-data-engineer.md ticked: You love clean data']);
  const s = sumOf(results.map((r) => r.score));
  expect(s.files).toBeGreaterThanOrEqual(107);
  expect(s.tickedRight / s.ticked).toBeGreaterThanOrEqual(0.99);
  expect(s.tickedRight / s.wanted).toBeGreaterThanOrEqual(0.99);
  expect(s.levelsRight / s.levelsNamed).toBeGreaterThanOrEqual(0.99);
  expect(s.behavioursRight / s.behavioursWanted).toBe(1);
  expect(s.levelsInvented).toBe(0);
});
