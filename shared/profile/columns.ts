import type { Row, TableBlock } from '../document/document.ts';
import { wordCount } from '../document/fold.ts';
import { isCompetence } from './competences.ts';
import { type WrittenLevel, writtenLevel } from './levels.ts';
import { foldedWords } from './same-words.ts';
import { isFactLabel, isStatement } from './statements.ts';

/** What a column of a table holds. `step` = one level of a scale, as tables with a column for every level have them. */
export type ColumnRole = 'requirement' | 'level' | 'kind' | 'area' | 'behaviour' | 'note' | 'step' | 'skip';

/** How a table is read. */
export interface TableShape {
  /** One a column. */
  readonly roles: readonly ColumnRole[];
  /** How many rows at the top name the table and its columns. */
  readonly top: number;
  /** The row that names the columns; -1 = none. */
  readonly header: number;
  /**
   * `rows`: a requirement a row. `columns`: a requirement a column, its name in the first row. `parts`: a part of the profile a
   * row, named in its first cell. `facts`: asks nothing.
   */
  readonly form: 'rows' | 'columns' | 'parts' | 'facts';
}

const names: readonly (readonly [ColumnRole, RegExp])[] = [
  [
    'skip',
    /^(?:nr|nummer|no|ref|ref nr|referentie|id|id number|code|volgnummer|datum|weging|gewicht|weight|prioriteit|priority|bewijs|evidence|toets\w*|hoe te toetsen|beoordeling\w*|paraaf|akkoord|zelfbeoordeling|huidig niveau|huidige? (?:niveau|score)|current level|behaald|status|exported id.*|parent id number|description format|scale values|scale configuration|rule type|rule outcome|rule config|cross referenced.*|is competency framework|taxonomy|bron|source|eigen score|mijn niveau|mijn score)$/,
  ],
  ['kind', /^(?:soort|type|categorie|category|kind|soort eis|type eis|k v h|kennis of vaardigheid)$/],
  [
    'area',
    /^(?:resultaatgebied(?:en)?|taakgebied(?:en)?|onderdeel|cluster|thema|domein|gebied|rubriek|hoofdstuk|groep|competentiegebied|competentiecluster|kerntaak|werkgebied|area|domain|theme|result area|group|aspect|dimensie|rol|categorieen|sectie|section)$/,
  ],
  [
    'level',
    /(?:^|\s)(?:\w*niveaus?|level|score|schaal|norm|norm ?score|gewenst|vereist|proficiency(?: level)?|rating|target level|required level|nivo|norm waarde|n|niv)(?:\s(?:1|i|a|0)\s(?:tm\s|t\sm\s|tot\s|to\s)?(?:\d+|v|iv|e|d))?(?:\s.*)?$/,
  ],
  [
    'behaviour',
    /gedrag|indicator|behaviou?r|kenmerk|voorbeeldgedrag|zichtbaar|operationalisering|uitwerking|concreet|dit zie je|wat zie je|wat doe je/,
  ],
  [
    'note',
    /^(?:opmerking(?:en)?|toelichting|definitie|definition|omschrijving|beschrijving|description|remarks?|comments?|notes?|resultaat|resultaten|result|output|frequentie|tijdsbesteding|wijze van verwerven|te verwerven|context|reden|waarom|uitleg|voorbeelden?)$/,
  ],
  [
    'requirement',
    /competent|compet|^(?:functie ?)?eis|eisen|taak|taken|vaardighe|kennis|bekwaamhe|criteri|onderwerp|gevraagd|requirement|skill|task|short ?name|^name$|^naam$|^item$|^title$|^titel$|^wat$|kwaliteit|werkzaamheden|werkproces|activiteit|activit|responsibilit|verantwoordelijk|knowledge|ability|prestatie|eigenschap|houding|opleiding|ervaring|diploma/,
  ],
];

const kinds =
  /^(?:kennis|vaardigheid|vaardigheden|houding|attitude|gedrag|taak|taken|skill|knowledge|inzicht|ervaring|opleiding|competentie|eis|kerntaak|neventaak|k|v|h|diploma)$/;

/** Guesses what each column holds: by the words above it, else by what stands in it. */
export function shapeOf(table: TableBlock): TableShape {
  const { rows } = table;
  const width = rows[0]?.cells.length ?? 0;
  const title = titleRows(rows);
  const head = rows[title];
  const body = rows.slice(title + 1);
  const byName = head ? head.cells.map((cell) => roleByName(cell.words)) : [];
  const steps = head ? head.cells.map((cell, i) => (i > 0 ? writtenLevel(cell.words) : null)) : [];
  const isNamed = head !== undefined && body.length > 0 && namesColumns(table, head, body, byName, title);
  const labels = title === 0 && head && body.length > 0 ? columnsOf(head, body) : null;
  if (labels !== null) {
    const roles = head?.cells.map((_, i): ColumnRole => (i < labels ? 'skip' : 'requirement')) ?? [];
    return { roles, top: 0, header: 0, form: 'columns' };
  }
  if (!isNamed) {
    const form = formWithout(rows);
    if (form !== 'rows') return { roles: ['requirement', ...rest(width - 1, 'note')], top: 0, header: -1, form };
    return { roles: filled(Array<null>(width).fill(null), rows), top: 0, header: -1, form: 'rows' };
  }
  const isMatrix = steps.filter(Boolean).length > 2;
  const roles = byName.map((role, i) => (isMatrix && steps[i] ? 'step' : role));
  return { roles: filled(roles, body), top: title + 1, header: title, form: 'rows' };
}

/** A levels row below the names, or names that are known: from here on more than this is a list of rows. */
const mostRowsBelow = 3;

/** How many columns at the left hold labels, of a table with a competence a column; null when it is none. */
function columnsOf(head: Row, body: readonly Row[]): number | null {
  if (body.length > mostRowsBelow) return null;
  const isLabel = (words: string) => words === '' || roleByName(words) !== null;
  const isLabelled = [head, ...body].every((row) => isLabel(row.cells[0]?.words ?? ''));
  const from = isLabelled ? 1 : 0;
  const names = head.cells.slice(from).map((cell) => cell.words);
  if (names.length < 2 || !names.every((name) => name !== '' && wordCount(name) <= 5 && !writtenLevel(name)))
    return null;
  if (names.some((name) => roleByName(name) !== null && !isCompetence(name))) return null;
  const isLevels = (row: Row) => row.cells.slice(from).every((cell) => writtenLevel(cell.words) !== null);
  const known = names.filter(isCompetence).length;
  return body.some(isLevels) || known > names.length / 2 ? from : null;
}

function rest(count: number, role: ColumnRole): ColumnRole[] {
  return Array<ColumnRole>(Math.max(0, count)).fill(role);
}

/** Rows above the names of the columns that only hold a title. */
function titleRows(rows: readonly Row[]): number {
  let at = 0;
  while (
    at < Math.min(3, rows.length - 2) &&
    filledCells(rows[at] as Row) === 1 &&
    filledCells(rows[at + 1] as Row) > 0
  ) {
    if (filledCells(rows[at + 1] as Row) === 1 && at > 0) break;
    at++;
  }
  return at > 0 && filledCells(rows[at] as Row) < 2 ? 0 : at;
}

export function filledCells(row: Row): number {
  return row.cells.filter((cell) => cell.words !== '').length;
}

/** What a column holds by its name; null when the name does not say. */
export function roleByName(name: string): ColumnRole | null {
  const words = foldedWords(name);
  if (words === '' || wordCount(words) > 7) return null;
  return names.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

function namesColumns(
  table: TableBlock,
  head: Row,
  body: readonly Row[],
  byName: readonly (ColumnRole | null)[],
  title: number,
): boolean {
  const cells = head.cells.filter((cell) => cell.words !== '');
  const isShort = cells.every(
    (cell) => wordCount(cell.words) <= 7 && !/\S\s.*[.;]$/.test(cell.words) && cell.blocks.length < 2,
  );
  if (!isShort || cells.length < 2) return table.hasHeader && cells.length > 0;
  if (table.hasHeader || title > 0) return true;
  const known = byName.filter(Boolean).length;
  const alone = cells.every((cell) => !writtenLevel(cell.words) || writtenLevel(cell.words)?.form === 'word');
  if (known > 1) return alone || known >= cells.length - 1;
  const steps = head.cells.filter((cell, i) => i > 0 && writtenLevel(cell.words)).length;
  if (
    steps > 2 &&
    body.some((row) => row.cells.slice(1).some((cell) => !writtenLevel(cell.words) || isTick(cell.words)))
  )
    return true;
  if (known === 1 && alone) {
    // "Kennis | Kent de wet": the first cell names a part of the profile, not a column.
    const parts = [head, ...body].filter(
      (row) => roleByName(row.cells[0]?.words ?? '') || isFactLabel(row.cells[0]?.words ?? ''),
    );
    return parts.length < Math.max(2, body.length / 2);
  }
  const words = (row: Row) => row.cells.reduce((sum, cell) => sum + wordCount(cell.words), 0);
  const average = body.reduce((sum, row) => sum + words(row), 0) / body.length;
  const hasMarks = body.every((row) => row.cells.slice(1).some((cell) => writtenLevel(cell.words) !== null));
  return (
    alone &&
    body.length > 1 &&
    !head.cells.some((cell) => isFactLabel(cell.words)) &&
    (average >= words(head) * 1.5 || hasMarks)
  );
}

/** A table that names no columns: facts of the job, parts of the profile, or plain rows. */
function formWithout(rows: readonly Row[]): TableShape['form'] {
  const two = rows.every((row) => filledCells(row) <= 2) || (rows[0]?.cells.length ?? 0) === 2;
  if (rows.length === 1 && !rows[0]?.cells.some((cell) => writtenLevel(cell.words))) {
    const [first] = rows[0]?.cells ?? [];
    const isSaid = partName.test(foldedWords(first?.words ?? '')) || roleByName(first?.words ?? '') !== null;
    return isSaid && !isFactLabel(first?.words ?? '') ? 'parts' : 'facts';
  }
  if (!two) return 'rows';
  const first = rows.map((row) => row.cells[0]?.words ?? '');
  const facts = first.filter((words) => isFactLabel(words) || words.endsWith(':')).length;
  const parts = first.filter((words) => roleByName(words) !== null || partName.test(foldedWords(words))).length;
  const levels = rows.filter(
    (row) => writtenLevel(row.cells[1]?.words ?? '') !== null && !isFactLabel(row.cells[0]?.words ?? ''),
  ).length;
  if (levels > rows.length / 2 && facts < rows.length / 2) return 'rows';
  if (facts + parts < rows.length / 2) return 'rows';
  const said = rows.some((row) => {
    const words = row.cells.at(-1)?.words ?? '';
    return (
      !isFactLabel(row.cells[0]?.words ?? '') && (wordCount(words) > 5 || (row.cells.at(-1)?.blocks.length ?? 0) > 1)
    );
  });
  return parts > 0 && said ? 'parts' : 'facts';
}

const partName =
  /^(?:doel.*|taken|hoofdtaken|kerntaken|resultaatgebied.*|functie eisen|wij vragen|kennis.*|vaardigheden.*|opleiding.*|ervaring.*|competenties.*|gedrag.*|verantwoordelijkheden.*|bevoegdheden.*|contacten.*|plaats in de organisatie|context|profiel|werkzaamheden|houding|eigenschappen|arbeidsvoorwaarden|wij bieden|purpose|responsibilities|skills.*|knowledge.*|experience|requirements|education.*)$/;

/** Roles for the columns whose name does not tell, by what stands in them. */
function filled(roles: readonly (ColumnRole | null)[], body: readonly Row[]): ColumnRole[] {
  const cells = (column: number) => body.map((row) => row.cells[column]?.words ?? '').filter((words) => words !== '');
  const guessed = [...roles];
  const has = (role: ColumnRole) => guessed.includes(role);
  roles.forEach((role, column) => {
    const own = cells(column);
    if (role !== null) {
      // "Score" above sentences is no level, "Kennis" above ticks no requirement.
      const levels = own.filter((words) => writtenLevel(words) !== null).length;
      if (role === 'level' && own.length > 0 && levels < own.length * 0.5)
        guessed[column] = own.every((w) => wordCount(w) > 3) ? 'behaviour' : 'skip';
      return;
    }
    if (own.length === 0) guessed[column] = 'skip';
    else if (isCounter(own) && column === 0) guessed[column] = 'skip';
    else if (
      !has('level') &&
      !has('step') &&
      own.length >= Math.min(2, body.length) &&
      own.every((words) => writtenLevel(words) !== null)
    )
      guessed[column] = 'level';
    else if (!has('kind') && own.length > 1 && own.every((words) => kinds.test(foldedWords(words))))
      guessed[column] = 'kind';
  });
  const open = guessed.flatMap((role, column) => (role === null ? [column] : []));
  if (!has('requirement')) {
    const area = guessed.indexOf('area');
    const column = open.find((c) => !repeats(cells(c))) ?? open[0] ?? guessed.indexOf('note');
    const behaviour = guessed.indexOf('behaviour');
    if (column >= 0) guessed[column] = 'requirement';
    else if (area >= 0) guessed[area] = 'requirement';
    else if (behaviour >= 0) guessed[behaviour] = 'requirement';
  }
  const main = guessed.indexOf('requirement');
  const isShort = average(cells(main)) <= 5;
  return guessed.map((role, column): ColumnRole => {
    if (role !== null) return role;
    const own = cells(column);
    if (column < main && repeats(own)) return 'area';
    if (isShort && (average(own) >= 3 || own.some(isStatement))) return 'behaviour';
    return 'note';
  });
}

function average(cells: readonly string[]): number {
  return cells.reduce((sum, words) => sum + wordCount(words), 0) / Math.max(1, cells.length);
}

function repeats(cells: readonly string[]): boolean {
  return cells.length > 2 && new Set(cells).size <= cells.length * 0.67;
}

function isCounter(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((words, i) => words.replace(/\.$/, '') === String(i + 1));
}

/** A cell that only says "this one". */
export function isTick(words: string): boolean {
  return /^(?:x|v|ja|yes|✓|✔|✅|☒|☑|●|•|■|◼|\*|\uf0fc|\uf0fe)\ufe0f?$/iu.test(words);
}

/** The level of each step column, by its name. */
export function stepsOf(table: TableBlock, shape: TableShape): readonly (WrittenLevel | null)[] {
  const head = table.rows[shape.header];
  return shape.roles.map((role, i) => (role === 'step' ? writtenLevel(head?.cells[i]?.words ?? '') : null));
}
