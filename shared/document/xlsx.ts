import type { Unread } from './document.ts';
import { FileRefusal } from './file-problem.ts';
import type { Piece, PieceCell } from './notation.ts';
import { countUnread, type ReadPieces } from './pieces.ts';
import { isZip, unpack } from './unpack.ts';
import { elementIn, elementsBelow, elementsIn, readXml, type XmlElement } from './xml.ts';

const wanted = /^xl\/(?:workbook|sharedStrings)\.xml$|^xl\/worksheets\/[^/]+\.xml$|^xl\/_rels\/workbook\.xml\.rels$/i;
const mostColumns = 60;
const mostRows = 5_000;

/**
 * The sheets of a workbook as tables: what was last seen in each cell. Formulas are not worked out, macros and links are never
 * unpacked. Throws a FileRefusal ('not-xlsx', 'zip-bomb' or 'broken').
 */
export function readXlsx(bytes: Uint8Array): ReadPieces {
  if (!isZip(bytes)) throw new FileRefusal('not-xlsx');
  const drawings: string[] = [];
  const parts = unpack(bytes, (name) => {
    if (/^xl\/(?:media|charts)\//.test(name)) drawings.push(name);
    return wanted.test(name);
  });
  const read = (name: string) => {
    const part = parts.get(name);
    return part === undefined ? undefined : readXml(part);
  };
  const workbook = read('xl/workbook.xml');
  if (workbook === undefined) throw new FileRefusal('not-xlsx');
  const links = new Map(
    elementsIn(read('xl/_rels/workbook.xml.rels'), 'Relationship').map((r) => [
      r.attributes.Id ?? '',
      r.attributes.Target ?? '',
    ]),
  );
  const strings = elementsIn(read('xl/sharedStrings.xml'), 's:si').map(wordsOf);
  const sheets = elementsIn(elementIn(workbook, 's:sheets'), 's:sheet').filter(
    (s) => (s.attributes.state ?? 'visible') === 'visible',
  );
  const pieces = sheets.flatMap((sheet): Piece[] => {
    const target = (links.get(sheet.attributes['r:id'] ?? '') ?? '').replace(/^\/?(?:xl\/)?/, '');
    const rows = rowsOf(read(`xl/${target}`), strings);
    if (rows.length === 0) return [];
    const table: Piece = { kind: 'table', hasHeader: false, rows: rows.map((row) => row.map(cellPieces)) };
    const name = sheet.attributes.name ?? '';
    const isNamed = sheets.length > 1 && !/^(?:blad|sheet|werkblad)\s?\d*$/i.test(name);
    return isNamed ? [{ kind: 'heading', level: 2, words: name }, table] : [table];
  });
  const unread: Unread[] = [];
  for (const name of drawings) countUnread(unread, name.startsWith('xl/charts/') ? 'chart' : 'picture', null);
  return { pieces, unread };
}

/** All words of a string, without how they are to be said. */
function wordsOf(element: XmlElement): string {
  return elementsIn(element)
    .filter((e) => e.name === 's:t' || e.name === 's:r')
    .map((e) => (e.name === 's:t' ? e.children.join('') : wordsOf(e)))
    .join('');
}

function rowsOf(sheet: XmlElement | undefined, strings: readonly string[]): string[][] {
  const rows: string[][] = [];
  for (const row of elementsIn(elementIn(sheet, 's:sheetData'), 's:row')) {
    if (row.attributes.hidden === '1') continue;
    const cells: string[] = [];
    for (const cell of elementsIn(row, 's:c')) {
      const column = columnOf(cell.attributes.r) ?? cells.length;
      if (column >= mostColumns) continue;
      while (cells.length < column) cells.push('');
      cells[column] = wordsIn(cell, strings);
    }
    if (cells.some((words) => words.trim() !== '')) rows.push(cells);
    if (rows.length >= mostRows) break;
  }
  // Columns that nothing stands in, before or between, only make room.
  const width = Math.max(0, ...rows.map((row) => row.length));
  const used = Array.from({ length: width }, (_, i) => rows.some((row) => (row[i] ?? '').trim() !== ''));
  return rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? '').filter((_, i) => used[i]));
}

function wordsIn(cell: XmlElement, strings: readonly string[]): string {
  const type = cell.attributes.t ?? 'n';
  if (type === 'inlineStr') return [...elementsBelow(cell, 's:is')].map(wordsOf).join('');
  const value = elementIn(cell, 's:v')?.children.join('') ?? '';
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'ja' : 'nee';
  if (type === 'e') return '';
  return type === 'n' && /^-?\d+\.\d{6,}$/.test(value) ? String(Number(Number(value).toFixed(4))) : value;
}

/** The column of a cell by its name, "C7", from 0. */
function columnOf(name: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(name ?? '')?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellPieces(words: string): PieceCell {
  return words
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line): Piece => {
      const entry = /^(?:[•·▪*]|[-–](?=\s))\s*/.exec(line);
      return entry && line.length > entry[0].length
        ? { kind: 'entry', depth: 0, sign: '•', words: line.slice(entry[0].length) }
        : { kind: 'paragraph', words: line };
    });
}
