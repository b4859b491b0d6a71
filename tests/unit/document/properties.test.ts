import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Block } from '#shared/document/document.ts';
import { FileRefusal } from '#shared/document/file-problem.ts';
import { type Piece, writeNotation } from '#shared/document/notation.ts';
import { readDocument } from '#shared/document/read-file.ts';
import { readText } from '#shared/document/read-text.ts';
import { readProfile } from '#shared/profile/read-profile.ts';

const words = fc.constantFrom(
  'Stelt plannen op',
  'Kennis van de Waterwet',
  'Samenwerken',
  'Schrijft brieven die iedereen begrijpt',
  'Luisteren (niveau 3)',
  'Wij bieden een laptop',
);
const heading = fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 6 }), words });
const entry = fc.record({
  kind: fc.constant('entry' as const),
  depth: fc.constant(0),
  sign: fc.constant('•'),
  words,
});
const paragraph = fc.record({ kind: fc.constant('paragraph' as const), words: words.map((w) => `${w}. Dat is zo.`) });
const cell = fc.array(fc.oneof(entry, paragraph), { minLength: 1, maxLength: 3 });
const table = fc
  .array(fc.tuple(cell, cell), { minLength: 2, maxLength: 4 })
  .map((rows): Piece => ({ kind: 'table', hasHeader: true, rows }));
const pieces = fc.array(fc.oneof(heading, entry, paragraph, table), { minLength: 1, maxLength: 12 });

/** Two headings in front, so that the text says that it marks its headings. */
const marked = pieces.map((own): Piece[] => [
  { kind: 'heading', level: 1, words: 'Functieprofiel' },
  { kind: 'heading', level: 2, words: 'Taken' },
  ...own,
]);

test('what a reader hands over is what stands in the document, block for block', () => {
  fc.assert(
    fc.property(marked, (own) => {
      const { blocks } = readText(writeNotation(own));
      const said = (list: readonly (Piece | Block)[]) =>
        list.map((p) => {
          if (p.kind !== 'table') return [p.kind, 'words' in p ? p.words : '', 'level' in p ? p.level : 0];
          const rows = p.rows as readonly (
            | readonly (readonly Piece[])[]
            | { readonly cells: readonly { blocks: readonly Piece[] }[] }
          )[];
          return rows.map((row) =>
            ('cells' in row ? row.cells.map((c) => c.blocks) : row).map((c) =>
              c.map((b) => ('words' in b ? [b.kind, b.words] : [])),
            ),
          );
        });
      expect(said(blocks)).toEqual(said(own));
    }),
  );
});

test('whatever a document holds, its blocks and proposals are parts of its text, in order and without overlap', () => {
  fc.assert(
    fc.property(fc.oneof(marked.map(writeNotation), fc.string({ unit: 'grapheme', maxLength: 300 })), (text) => {
      const document = readText(text);
      let at = 0;
      for (const block of document.blocks) {
        expect(block.start).toBeGreaterThanOrEqual(at);
        expect(block.end).toBeLessThanOrEqual(text.length);
        at = block.end;
      }
      const { items } = readProfile(document);
      for (const item of items)
        for (const place of [item, ...item.behaviours])
          expect(text.slice(place.start, place.end).replace(/\s|[\u00ad\u200b\u2060\ufeff]/g, '')).toBe(
            place.text.replace(/\s/g, ''),
          );
    }),
  );
});

const endings = ['docx', 'pdf', 'odt', 'rtf', 'html', 'xlsx', 'csv', 'md', 'txt', 'matrix'];

test('whatever the bytes, a file is read or refused, and nothing else', async () => {
  const opening = fc.constantFrom('PK\u0003\u0004', '%PDF-1.7\n', '{\\rtf1 ', '<html>', '{"framework":', '');
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...endings),
      opening,
      fc.uint8Array({ maxLength: 400 }),
      async (ending, start, bytes) => {
        const whole = Uint8Array.from([...new TextEncoder().encode(start), ...bytes]);
        await readDocument(`x.${ending}`, whole).catch((error: unknown) => expect(error).toBeInstanceOf(FileRefusal));
      },
    ),
    { numRuns: 200 },
  );
});

const corpus = path.resolve(import.meta.dirname, '../../corpus/profiles');
/** A small file of the corpus of each kind. */
const samples = endings.flatMap((ending) => {
  const own = readdirSync(corpus)
    .filter((name) => name.endsWith(`.${ending}`))
    .map((name) => ({ ending, bytes: new Uint8Array(readFileSync(path.join(corpus, name))) }))
    .sort((a, b) => a.bytes.length - b.bytes.length);
  return own.slice(0, 1);
});

const spoiling = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.nat({ max: 40 }),
    put: fc.constantFrom(
      '',
      '<',
      '</w:p>',
      '<w:tbl>',
      '<w:tr/>',
      '"',
      '&',
      '&#0;',
      '{',
      '}',
      '\\u-1?',
      ';',
      '|',
      '\u0000',
      '�',
    ),
  }),
  { minLength: 1, maxLength: 6 },
);
type Spoiling = readonly { readonly at: number; readonly removed: number; readonly put: string }[];

function spoiled(text: string, edits: Spoiling): string {
  let now = text;
  for (const { at, removed, put } of edits) {
    const from = Math.floor(at * now.length);
    now = now.slice(0, from) + put + now.slice(from + removed);
  }
  return now;
}

/** A file of which the parts that hold its words are spoiled, so that what packs it stays whole. */
function spoiledFile(bytes: Uint8Array, edits: Spoiling): Uint8Array {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return strToU8(spoiled(strFromU8(bytes, true), edits), true);
  const parts = unzipSync(bytes);
  const holdsWords =
    /^(?:word\/(?:document|styles|numbering)|content|xl\/(?:worksheets\/.*|sharedStrings|workbook))\.xml$/;
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        holdsWords.test(name) ? strToU8(spoiled(strFromU8(part), edits)) : part,
      ]),
    ),
  );
}

test('a file that was spoiled is read or refused, and what is read is a text with its places', async () => {
  expect(samples.length).toBeGreaterThan(7);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...samples), spoiling, async ({ ending, bytes }, edits) => {
      const document = await readDocument(`x.${ending}`, spoiledFile(bytes, edits)).catch((error: unknown) => {
        expect(error).toBeInstanceOf(FileRefusal);
        return null;
      });
      if (document === null) return;
      for (const item of readProfile(document).items) {
        expect(item.end).toBeLessThanOrEqual(document.text.length);
        expect(item.text).not.toBe('');
      }
    }),
    { numRuns: 250 },
  );
});
