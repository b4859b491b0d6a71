import { hasWords, wordCount } from './fold.ts';
import type { Line } from './lines.ts';

type Cell = Line['cells'][number];

/** What a row of a table gives: its words that say something, or nothing when it only names a fact. */
export interface TableRow {
  readonly line: Line;
  readonly cell: Cell | null;
  readonly isHeading: boolean;
  /** Short words that may be facts about the job as well as requirements. */
  readonly isDoubtful: boolean;
}

/** From this many words on a cell says something; fewer is a name, a code or a date. */
const wordsOfStatement = 4;

/**
 * Reads rows that follow each other. The requirement of a row is the cell of the column that says most; the first row is the
 * heading when it only names the columns. "Naam : waarde" states a fact and gives nothing unless the value is a statement.
 */
export function readTable(rows: readonly Line[]): TableRow[] {
  const [title, ...under] = rows;
  const isTitled =
    title !== undefined &&
    under.length > 1 &&
    title.cells.length < (under[0]?.cells.length ?? 0) &&
    namesColumns(under);
  return isTitled
    ? [{ line: title, cell: null, isHeading: false, isDoubtful: false }, ...readRows(under)]
    : readRows(rows);
}

function readRows(rows: readonly Line[]): TableRow[] {
  const hasHeading = rows.length > 1 && namesColumns(rows);
  const body = hasHeading ? rows.slice(1) : rows;
  const hasNumbers = body.every((row) => row.cells.slice(1).every((cell) => isMark(cell.words)));
  const width = Math.max(...rows.map((row) => row.cells.length));
  const said = Array.from({ length: width }, (_, column) =>
    body.reduce((sum, row) => sum + wordCount(row.cells[column]?.words ?? ''), 0),
  );
  const richest = hasNumbers ? 0 : said.indexOf(Math.max(...said));
  return rows.map((line, i): TableRow => {
    if (hasHeading && i === 0)
      return { line, cell: line.cells[richest] ?? longest(line.cells) ?? null, isHeading: true, isDoubtful: false };
    const isFact = line.cells[1]?.words === ':' || line.cells[0]?.words.endsWith(':') === true;
    const inColumn = line.cells[richest];
    const cell = (inColumn && hasWords(inColumn.words) ? inColumn : longest(line.cells)) ?? null;
    const isShort = cell === null || wordCount(cell.words) < wordsOfStatement;
    if (isFact && isShort) return { line, cell: null, isHeading: false, isDoubtful: false };
    return { line, cell, isHeading: false, isDoubtful: isFact || (isShort && !(hasHeading && hasNumbers)) };
  });
}

/** The first row names the columns: short words without a full stop, and other rows say more or hold marks. */
function namesColumns(rows: readonly Line[]): boolean {
  const [first, ...rest] = rows;
  if (first === undefined) return false;
  const isShort = first.cells.every((cell) => wordCount(cell.words) <= 4 && !/[.:;\d]$/.test(cell.words));
  const words = (line: Line) => line.cells.reduce((sum, cell) => sum + wordCount(cell.words), 0);
  const average = rest.reduce((sum, row) => sum + words(row), 0) / rest.length;
  const hasMarks = rest.every((row) => row.cells.slice(1).some((cell) => isMark(cell.words)));
  return isShort && (average >= words(first) * 1.5 || hasMarks);
}

/** A level, a score or a tick. */
function isMark(words: string): boolean {
  return words.length <= 2 || /^[\d\s,.\-–/%]+$/.test(words);
}

function longest(cells: readonly Cell[]): Cell | undefined {
  return cells.reduce<Cell | undefined>(
    (best, cell) => (best && best.words.length >= cell.words.length ? best : cell),
    undefined,
  );
}
