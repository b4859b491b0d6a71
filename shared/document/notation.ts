/**
 * How a document is written as a text, so that `readText` finds the same headings, lists and tables in it. It is what a
 * profile keeps: a stored text still looks as its document did.
 *
 *   # Heading           as many # as its level
 *   • entry             two spaces before it a depth; a number or letter may be its sign; ☒ or ☐ is a check box
 *   | cell | cell |     a row; |---| below it when it names the columns; paragraphs in a cell apart by U+2028
 *   [^1]: note
 *   ┃ words in a box
 *
 * All else is a paragraph; an empty line lies between two.
 */
export type Piece =
  | { readonly kind: 'heading'; readonly level: number; readonly words: string }
  | { readonly kind: 'paragraph'; readonly words: string; readonly isBold?: boolean }
  | { readonly kind: 'entry'; readonly depth: number; readonly sign: string; readonly words: string }
  | { readonly kind: 'note'; readonly sign: string; readonly words: string }
  | { readonly kind: 'table'; readonly hasHeader: boolean; readonly rows: readonly (readonly PieceCell[])[] }
  | { readonly kind: 'box'; readonly pieces: readonly Piece[] };

/** The paragraphs and entries of a cell. */
export type PieceCell = readonly Piece[];

/** Between the paragraphs of a cell. */
export const cellBreak = '\u2028';

/** Before each line of a box. */
export const boxSign = '┃';

/** Writes a document as a text. */
export function writeNotation(pieces: readonly Piece[]): string {
  return linesOf(pieces).join('\n');
}

function linesOf(pieces: readonly Piece[]): string[] {
  const lines: string[] = [];
  let before: Piece['kind'] | undefined;
  for (const piece of pieces) {
    const written = lineOf(piece);
    if (written.length === 0) continue;
    if (before !== undefined && !(before === 'entry' && piece.kind === 'entry')) lines.push('');
    lines.push(...written);
    before = piece.kind;
  }
  return lines;
}

function lineOf(piece: Piece): string[] {
  switch (piece.kind) {
    case 'heading': {
      const words = oneLine(piece.words);
      return words === '' ? [] : [`${'#'.repeat(Math.min(6, Math.max(1, piece.level)))} ${words}`];
    }
    case 'paragraph': {
      const words = oneLine(piece.words);
      if (words === '') return [];
      return [piece.isBold && !words.includes('**') ? `**${words}**` : words];
    }
    case 'entry': {
      const words = oneLine(piece.words);
      return words === '' ? [] : [`${'  '.repeat(Math.min(8, piece.depth))}${piece.sign || '•'} ${words}`];
    }
    case 'note': {
      const words = oneLine(piece.words);
      return words === '' ? [] : [`[^${piece.sign || '*'}]: ${words}`];
    }
    case 'table':
      return tableLines(piece.rows, piece.hasHeader);
    case 'box':
      return linesOf(piece.pieces).map((line) => `${boxSign} ${line}`.trimEnd());
  }
}

function tableLines(rows: readonly (readonly PieceCell[])[], hasHeader: boolean): string[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const filled = rows
    .map((row) => Array.from({ length: width }, (_, i) => cellWords(row[i] ?? [])))
    .filter((row) => row.some((cell) => cell !== ''));
  if (filled.length === 0) return [];
  const lines = filled.map((row) => `| ${row.join(' | ')} |`);
  if (hasHeader && lines.length > 1) lines.splice(1, 0, `|${' --- |'.repeat(width)}`);
  return lines;
}

function cellWords(cell: PieceCell): string {
  return cell
    .flatMap(cellLines)
    .map((line) => line.replaceAll('|', '¦').trimEnd())
    .filter((line) => line.trim() !== '')
    .join(cellBreak);
}

function cellLines(piece: Piece): string[] {
  switch (piece.kind) {
    case 'table':
      return piece.rows.map((row) => row.map(cellWords).filter(Boolean).join(' – ').replaceAll(cellBreak, ', '));
    case 'box':
      return piece.pieces.flatMap(cellLines);
    case 'heading':
    case 'note':
      return [oneLine(piece.words)];
    case 'paragraph':
      return [oneLine(piece.words)];
    case 'entry':
      return lineOf(piece);
  }
}

/** One line: what a line break within a paragraph kept apart stays apart by a space. */
function oneLine(words: string): string {
  return words.replace(/[\s\u0085\u2028\u2029]+/g, ' ').trim();
}
