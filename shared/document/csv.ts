import type { Piece } from './notation.ts';

/** A quoted cell may hold anything, also the end of a line. */
const quoteMark = '"';
const separators = [';', ',', '\t', '|'] as const;

/** The table of a csv file. Line ends within a cell keep its paragraphs apart. */
export function readCsv(csv: string): Piece[] {
  const said = /^\s*sep=(.)\s*(?:\r\n|[\r\n])/i.exec(csv);
  const text = said ? csv.slice(said[0].length) : csv;
  const rows = rowsOf(text, said?.[1] ?? separatorOf(text)).filter((row) => row.some((cell) => cell.trim() !== ''));
  return [{ kind: 'table', hasHeader: false, rows: rows.map((row) => row.map(cellPieces)) }];
}

function cellPieces(cell: string): Piece[] {
  return cell
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

function rowsOf(csv: string, separator: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    cells.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(cells);
    cells = [];
  };
  for (let at = 0; at < csv.length; at++) {
    const sign = csv.charAt(at);
    if (isQuoted) {
      if (sign !== quoteMark) cell += sign;
      else if (csv[at + 1] === quoteMark) {
        cell += quoteMark;
        at++;
      } else isQuoted = false;
    } else if (sign === quoteMark && cell.trim() === '') {
      isQuoted = true;
      cell = '';
    } else if (sign === separator) endCell();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && csv[at + 1] === '\n') at++;
      endRow();
    } else cell += sign;
  }
  if (cell !== '' || cells.length > 0) endRow();
  return rows;
}

/** The separator that cuts most rows into as many cells; a title above them, or a comma within words, tells nothing. */
function separatorOf(csv: string): string {
  const sample = csv.slice(0, 20_000);
  const scores = separators.map((separator) => {
    const widths = rowsOf(sample, separator).map((row) => row.length);
    const counts = new Map<number, number>();
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
    const [width = 1, rows = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
    return { separator, score: rows * 100 + Math.min(width, 20) };
  });
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}
