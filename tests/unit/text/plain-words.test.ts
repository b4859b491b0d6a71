import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { jargonIn, jargonNl } from './jargon.ts';

const folder = path.resolve(import.meta.dirname, '../../../shared');
/** Where the words that a person reads are: the texts, the ways to learn that come with the app, and the sentences and steps of the scan. */
const rooms = ['text', 'library/items', 'scan'];
const files = rooms.flatMap((room) =>
  readdirSync(path.join(folder, room), { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.ts'))
    .map((f) => `${room}/${f}`),
);

/** The texts in a source file: string and template literals, without what is calculated in them. */
function literalsIn(source: string): string[] {
  const bare = source.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '').replace(/^import .*$/gm, '');
  return [...bare.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map((m) =>
    (m[1] ?? m[2] ?? m[3] ?? '').replace(/\$\{[^}]*\}/g, ' '),
  );
}

test('the list itself can fail', () => {
  expect(jargonIn('Open je workspace', jargonNl)).toEqual(['workspace']);
  expect(jargonIn('Sluit de editor group', jargonNl)).toEqual(['editor', 'editor group']);
  const placeholder = '$' + '{x}';
  expect(literalsIn(`const t = { a: 'de workspace', b: \`in ${placeholder} werkruimte\` }`)).toEqual([
    'de workspace',
    'in   werkruimte',
  ]);
});

test('there are texts to read', () => {
  expect(files.length).toBeGreaterThan(10);
  expect(files).toContain('library/items/formal.ts');
  expect(files.flatMap((f) => literalsIn(readFileSync(path.join(folder, f), 'utf8'))).length).toBeGreaterThan(500);
});

test.each(files)('%s speaks no language of editors or of HR', (file) => {
  const found = literalsIn(readFileSync(path.join(folder, file), 'utf8')).flatMap((text) =>
    jargonIn(text, jargonNl).map((word) => `${word}: ${text}`),
  );
  expect(found).toEqual([]);
});
