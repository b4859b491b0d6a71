import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { kinds } from '#shared/model/records.ts';
import { fileExtension, fileVersion } from '#shared/share/envelope.ts';
import { fileSchemaText } from '#shared/share/file-schema.ts';
import { shareProblemCodes } from '#shared/share/problem.ts';
import { fileLimits } from '#shared/share/read-file.ts';
import { shareProblemSentence } from '#shared/text/share-errors.ts';

const docs = path.resolve(import.meta.dirname, '../../../docs');
const read = (name: string) => readFileSync(path.join(docs, name), 'utf8');

test('the schema in docs/ is today’s; else: node build/run.mjs build/share-schema.mjs', () => {
  expect(read('share-file.schema.json') === fileSchemaText()).toBe(true);
});

test('it speaks of every kind of record', () => {
  for (const kind of Object.keys(kinds)) expect(fileSchemaText()).toContain(`"const": "${kind}"`);
});

test('the page about the format tells the truth about version, ending and limits', () => {
  const page = read('share-file.md');
  expect(page).toContain(`version ${fileVersion}`);
  expect(page).toContain(fileExtension);
  expect(page).toContain(`${fileLimits.bytes / 1024 / 1024} MB`);
  expect(page).toContain(`depth of ${fileLimits.depth}`);
  expect(page).toContain(`${fileLimits.values.toLocaleString('en')} values`);
});

test.each(shareProblemCodes)('%s has one sentence in each language, with what to do', (code) => {
  for (const language of ['nl', 'en'] as const) {
    const sentence = shareProblemSentence({ code, data: { found: 'share', expected: 'response' } }, language);
    expect(sentence.replace('.routekaart', '')).toMatch(/^[A-Z][^.]*\.$/);
    expect(sentence).not.toMatch(/undefined|null/);
  }
});
