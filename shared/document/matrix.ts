import * as z from 'zod';
import { FileRefusal } from './file-problem.ts';
import { readHtml } from './html.ts';
import type { Piece } from './notation.ts';
import type { ReadPieces } from './pieces.ts';

const Words = z.string().max(20_000).optional();
const Element = z.object({
  shortname: Words,
  name: Words,
  description: Words,
  standardid: z.any(),
  elementid: z.any(),
});
const Standard = z.object({
  shortname: Words,
  name: Words,
  description: Words,
  standardid: z.any(),
  options: z.array(Element).max(2_000).optional(),
});
/** The framework that Mahara's SmartEvidence reads and writes (.matrix): standards, and the elements that make them up. */
const Matrix = z.object({
  framework: z.object({
    name: Words,
    description: Words,
    standards: z.array(Standard).max(500),
    standardelements: z.array(Element).max(5_000).optional(),
  }),
});

/** The standards of a .matrix file as headings and their elements as entries. Throws a FileRefusal ('broken'). */
export function readMatrix(text: string): ReadPieces {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw new FileRefusal('broken');
  }
  const read = Matrix.safeParse(raw);
  if (!read.success) throw new FileRefusal('broken');
  const { name, description, standards, standardelements = [] } = read.data.framework;
  const pieces: Piece[] = [];
  if (name) pieces.push({ kind: 'heading', level: 1, words: name });
  if (description) pieces.push(...plain(description));
  for (const standard of standards) {
    pieces.push({ kind: 'heading', level: 2, words: standard.name || standard.shortname || '' });
    const own = standardelements.filter((e) => String(e.standardid) === String(standard.standardid));
    for (const element of [...(standard.options ?? []), ...own]) {
      const words = element.name || element.shortname || '';
      pieces.push({ kind: 'entry', depth: 0, sign: '•', words });
      const more = plain(element.description ?? '').flatMap((p) => ('words' in p ? [p.words] : []));
      for (const line of more)
        if (line.trim() !== words.trim()) pieces.push({ kind: 'entry', depth: 1, sign: '•', words: line });
    }
  }
  return { pieces, unread: [] };
}

function plain(html: string): readonly Piece[] {
  return readHtml(html).pieces;
}
