import type { Block, Cell, Place, Row, TableBlock, TextBlock, Words } from '../document/document.ts';
import { hasWords, wordCount } from '../document/fold.ts';
import { isCommaList, sentencesOf } from '../document/sentences.ts';
import type { Mastery } from '../model/kinds/requirement.ts';
import { type ColumnRole, filledCells, isTick, shapeOf, stepsOf, type TableShape } from './columns.ts';
import { isCompetence } from './competences.ts';
import type { Found, LeftOutReason } from './found.ts';
import { columnLevels, levelMarkOf, type WrittenLevel, writtenLevel } from './levels.ts';
import { foldedWords } from './same-words.ts';
import { isBenefit, isFactLabel, isStatement } from './statements.ts';

/** What a table has around it. */
export interface TableSurroundings {
  /** What stands here is asked, or may be. */
  readonly isAsked: boolean;
  add(place: Place, more: Partial<Found> & { isTicked: boolean; section?: Place | null }): Found;
  behaviour(of: Found, place: Place): void;
  leave(place: Place, why: LeftOutReason): void;
  legend(words: string): void;
  steps(levels: readonly WrittenLevel[]): void;
  /** A part of the profile that the table lays out: its name, and what stands beside it. */
  part(name: Words, blocks: readonly Block[]): void;
  shape(shape: TableShape): void;
}

/** Reads a table row by row. `chosen` = what the user said its columns hold; null = as guessed. */
export function readRows(
  text: string,
  table: TableBlock,
  chosen: readonly ColumnRole[] | null,
  around: TableSurroundings,
): void {
  const guess = shapeOf(table);
  const shape: TableShape = chosen ? { ...guess, roles: chosen, form: 'rows' } : guess;
  around.shape(shape);
  for (const row of table.rows.slice(0, shape.top)) {
    for (const cell of row.cells) around.legend(cell.words);
    around.leave(row, 'column');
  }
  const body = table.rows.slice(shape.top);
  if (shape.form === 'scale') readScale(body, shape, around);
  else if (shape.form === 'facts') for (const row of body) around.leave(row, 'fact');
  else if (shape.form === 'columns') readColumns(text, table, shape, around);
  else if (shape.form === 'parts') for (const row of body) readPart(row, around);
  else new Rows(text, table, shape, around).read(body);
}

/** What each level means: it asks nothing, but says how far the scale goes. */
function readScale(rows: readonly Row[], { roles }: TableShape, around: TableSurroundings): void {
  const column = roles.indexOf('level');
  const levels = columnLevels(
    rows.map((row) => row.cells[column]?.words ?? ''),
    true,
  );
  around.steps(levels.filter((level) => level !== null));
  for (const row of rows) around.leave(row, 'scale');
}

/** A competence a column: below its name its level, and how it shows. */
function readColumns(text: string, table: TableBlock, shape: TableShape, around: TableSurroundings): void {
  const [head, ...body] = table.rows;
  head?.cells.forEach((name, column) => {
    const below = body.flatMap((row) => row.cells[column] ?? []).filter((cell) => cell.words !== '');
    if (shape.roles[column] === 'skip') {
      for (const cell of [name, ...below]) if (cell.words !== '') around.leave(cell, 'column');
      return;
    }
    const found = around.add(name, { isTicked: around.isAsked });
    for (const cell of below) {
      const level = writtenLevel(cell.words);
      if (level && !found.written) found.written = level;
      else showsIn(text, cell, found, around);
    }
  });
}

/** The entries and sentences of a cell: how a requirement shows. */
function showsIn(text: string, cell: Cell, of: Found, around: TableSurroundings): void {
  for (const block of cell.blocks)
    for (const place of block.kind === 'entry' ? [block] : sentencesOf(text, block.start, block.end))
      around.behaviour(of, place);
}

/** "Kennis | …": a part of the profile in a row. */
function readPart(row: Row, around: TableSurroundings): void {
  const [name, ...rest] = row.cells.filter((cell) => cell.words !== '');
  if (name === undefined || rest.length === 0) {
    if (name) around.part(name, []);
    return;
  }
  if (isFactLabel(name.words) && rest.every((cell) => cell.blocks.length < 2)) around.leave(row, 'fact');
  else
    around.part(
      name,
      rest.flatMap((cell): TextBlock[] => [...cell.blocks]),
    );
}

class Rows {
  readonly #text: string;
  readonly #shape: TableShape;
  readonly #around: TableSurroundings;
  readonly #steps: readonly (WrittenLevel | null)[];
  readonly #head: Row | undefined;
  readonly #columns: readonly number[];
  /** The cell or row that stands above the rows that follow. */
  #section: Place | null = null;
  #area = '';
  /** What stands in the columns of levels. */
  readonly #levels = new Map<Row, WrittenLevel>();
  #last: Found | null = null;

  constructor(text: string, table: TableBlock, shape: TableShape, around: TableSurroundings) {
    this.#text = text;
    this.#shape = shape;
    this.#around = around;
    this.#steps = stepsOf(table, shape);
    this.#head = table.rows[shape.header];
    const steps = this.#steps.filter((step) => step !== null);
    if (steps.length > 1) around.steps(steps);
    this.#columns = shape.roles.flatMap((role, i) => (role === 'requirement' ? [i] : []));
  }

  read(rows: readonly Row[]): void {
    this.#shape.roles.forEach((role, column) => {
      if (role !== 'level') return;
      const levels = columnLevels(
        rows.map((row) => row.cells[column]?.words ?? ''),
        true,
      );
      rows.forEach((row, i) => {
        const level = levels[i];
        if (level && !this.#levels.has(row)) this.#levels.set(row, level);
      });
    });
    const isWide = (rows[0]?.cells.length ?? 0) > 1;
    rows.forEach((row, i) => {
      if (isWide && (this.#isSection(row, rows[i + 1]) || this.#isFramework(row))) {
        this.#section =
          row.cells.find((cell, at) => cell.words !== '' && this.#columns.includes(at)) ?? row.cells[0] ?? null;
        this.#last = null;
      } else this.#row(row);
    });
  }

  /** In what Moodle exports, the row of the framework stands above its competences. */
  #isFramework(row: Row): boolean {
    const column = this.#head?.cells.findIndex((cell) => foldedWords(cell.words) === 'is competency framework') ?? -1;
    return row.cells[column]?.words === '1';
  }

  /** A row with nothing but a name: it stands above the rows below it. */
  #isSection(row: Row, next: Row | undefined): boolean {
    if (filledCells(row) !== 1 || next === undefined || filledCells(next) < 2) return false;
    const cell = row.cells.find((c) => c.words !== '');
    if (!cell || cell !== row.cells[0] || cell.blocks.length > 1) return false;
    // Among rows with a level, one without is the name of those below it.
    const isNamed = this.#levels.size === 0 && isCompetence(cell.words);
    const isAsked = isStatement(cell.words) || isNamed || levelMarkOf(cell.words) !== null;
    return wordCount(cell.words) <= 6 && !isAsked;
  }

  #row(row: Row): void {
    const { roles } = this.#shape;
    const cellsOf = (role: ColumnRole) => row.cells.filter((cell, i) => roles[i] === role && cell.words !== '');
    const [area] = cellsOf('area');
    if (area && area.words !== this.#area) {
      this.#area = area.words;
      this.#section = area;
    }
    const written = this.#levelIn(row);
    const behaviours = [...cellsOf('behaviour'), ...this.#stepTexts(row)];
    const mastery = masteryOf(cellsOf('kind')[0]?.words);
    const named = this.#columns.filter((i) => row.cells[i]?.words !== '');
    // A competence over several rows: its name stands in the first of them only.
    if (named.length === 0 && this.#last) this.#addTo(this.#last, behaviours, written);
    else
      for (const column of named) {
        const cell = row.cells[column] as Cell;
        const section =
          this.#columns.length > 1 && this.#head?.cells[column] ? (this.#head.cells[column] as Cell) : this.#section;
        this.#cell(cell, { written, mastery: mastery ?? this.#masteryOf(column), section }, behaviours);
      }
    for (const cell of [...cellsOf('note'), ...cellsOf('skip')]) this.#around.leave(cell, 'column');
  }

  #levelIn(row: Row): WrittenLevel | null {
    const named = this.#levels.get(row);
    if (named) return named;
    const ticked = row.cells.flatMap((cell, i) => (this.#steps[i] && isTick(cell.words) ? [i] : []));
    return ticked.length === 1 ? (this.#steps[ticked[0] as number] ?? null) : null;
  }

  /** The texts of a table with a column for every level. */
  #stepTexts(row: Row): Cell[] {
    return row.cells.filter(
      (cell, i) => this.#steps[i] && cell.words !== '' && !isTick(cell.words) && wordCount(cell.words) > 1,
    );
  }

  #masteryOf(column: number): Mastery | null {
    return this.#columns.length > 1 || this.#shape.header >= 0 ? masteryOf(this.#head?.cells[column]?.words) : null;
  }

  /** A cell that names one requirement, or lists several. */
  #cell(
    cell: Cell,
    more: { written: WrittenLevel | null; mastery: Mastery | null; section: Place | null },
    behaviours: readonly Cell[],
  ): void {
    const entries = cell.blocks.filter((b) => b.kind === 'entry');
    const [first] = cell.blocks;
    const isTicked = this.#isTicked(cell.words);
    if (entries.length > 1 && first?.kind === 'entry') {
      for (const entry of entries) this.#last = this.#around.add(entry, { isTicked, ...more });
      return;
    }
    if (cell.blocks.length > 1 && first) {
      const rest = cell.blocks.slice(1);
      const areAlike =
        rest.every((b) => b.kind === 'paragraph') &&
        cell.blocks.every((b) => isStatement(b.words)) &&
        behaviours.length === 0;
      const found = this.#around.add(first, { isTicked, ...more });
      this.#last = found;
      for (const block of rest) {
        if (areAlike) this.#last = this.#around.add(block, { isTicked, ...more });
        else {
          const level = writtenLevel(block.words);
          if (level && !found.written) found.written = level;
          else this.#around.behaviour(found, block);
        }
      }
      if (!areAlike) this.#addTo(found, behaviours, null);
      return;
    }
    const isList = isCommaList(cell.words) && this.#shape.header < 0;
    // The only entry of a cell stands without its sign.
    this.#last = this.#around.add(first ?? cell, { isTicked: isTicked && !isList, ...more });
    this.#addTo(this.#last, behaviours, null);
  }

  #isTicked(words: string): boolean {
    if (!this.#around.isAsked || isBenefit(words)) return false;
    return this.#shape.header >= 0 || this.#shape.roles.includes('level') || wordCount(words) > 3 || isStatement(words);
  }

  #addTo(found: Found, cells: readonly Cell[], written: WrittenLevel | null): void {
    if (written && !found.written) found.written = written;
    for (const cell of cells) showsIn(this.#text, cell, found, this.#around);
    if (cells.length > 0 && found.behaviours.length === 0 && cells.some((c) => hasWords(c.words)))
      this.#around.behaviour(found, cells[0] as Cell);
  }
}

function masteryOf(kind: string | undefined): Mastery | null {
  const words = foldedWords(kind ?? '');
  if (/^(?:k|kennis|knowledge|inzicht|opleiding|diploma s?|vakkennis)$/.test(words)) return 'knowledge';
  return /^(?:v|h|vaardighe\w+|houding|attitude|gedrag|taak|taken|skills?|task|kerntaak|competentie)$/.test(words)
    ? 'skill'
    : null;
}
