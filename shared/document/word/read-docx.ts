import { decodeText } from '../decode-text.ts';
import type { Unread } from '../document.ts';
import { FileRefusal } from '../file-problem.ts';
import { readHtml } from '../html.ts';
import type { Piece } from '../notation.ts';
import type { ReadPieces } from '../pieces.ts';
import { isZip, unpack } from '../unpack.ts';
import { elementsIn, readXml, type XmlElement } from '../xml.ts';
import { Body } from './body.ts';
import { Numbering } from './numbering.ts';
import { Styles } from './styles.ts';

const wanted =
  /^word\/(?:document|styles|numbering|footnotes|endnotes)\d*\.xml$|^word\/_rels\/document\d*\.xml\.rels$|^_rels\/\.rels$|\.(?:x?html?|mht|txt)$/i;

/**
 * What a .docx holds. Pictures, macros, embedded files and linked ones are never unpacked. Throws a FileRefusal ('not-docx',
 * 'zip-bomb' or 'broken').
 */
export function readDocx(bytes: Uint8Array): ReadPieces {
  if (!isZip(bytes)) throw new FileRefusal('not-docx');
  const parts = unpack(bytes, (name) => wanted.test(name));
  const main = mainPart(parts);
  if (main === undefined) throw new FileRefusal('not-docx');
  const read = (name: string) => {
    const part = parts.get(name);
    return part === undefined ? undefined : readXml(part);
  };
  const document = readXml(main);
  const links = new Map(
    elementsIn(read('word/_rels/document.xml.rels'), 'Relationship').map((r) => [
      r.attributes.Id ?? '',
      r.attributes.Target ?? '',
    ]),
  );
  const notes = [
    ...notesOf(read('word/footnotes.xml'), 'w:footnote'),
    ...notesOf(read('word/endnotes.xml'), 'w:endnote'),
  ];
  const unread: Unread[] = [];
  const altChunk = (id: string): readonly Piece[] | null => {
    const target = (links.get(id) ?? '').replace(/^\/?(?:word\/)?/, '');
    const part = parts.get(`word/${target}`) ?? parts.get(target);
    if (part === undefined) return null;
    const text = decodeText(part);
    return /<\w/.test(text) ? readHtml(text).pieces : text.split(/\n+/).map((words) => ({ kind: 'paragraph', words }));
  };
  const body = new Body(
    new Styles(read('word/styles.xml')),
    new Numbering(read('word/numbering.xml')),
    altChunk,
    unread,
  );
  const pieces = body.read(elementsIn(document, 'w:body')[0] ?? document);
  for (const [sign, note] of notes) {
    const words = body.plain(note);
    if (words !== '') pieces.push({ kind: 'note', sign, words });
  }
  return { pieces, unread };
}

function mainPart(parts: ReadonlyMap<string, Uint8Array>): Uint8Array | undefined {
  return parts.get('word/document.xml') ?? [...parts].find(([name]) => /^word\/document\d*\.xml$/.test(name))?.[1];
}

/** The notes that a person wrote: those that only draw a line have no text. */
function notesOf(root: XmlElement | undefined, name: string): [string, XmlElement][] {
  return elementsIn(root, name)
    .filter((note) => note.attributes['w:type'] === undefined)
    .map((note) => [note.attributes['w:id'] ?? '*', note]);
}
