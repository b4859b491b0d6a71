import type { Cell, Row, TableBlock } from '../document/document.ts';
import { wordCount } from '../document/fold.ts';
import { isCompetence } from './competences.ts';
import { columnLevels, type WrittenLevel, writtenLevel } from './levels.ts';
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
   * row, named in its first cell. `scale`: a level a row, and what it means. `facts`: asks nothing.
   */
  readonly form: 'rows' | 'columns' | 'parts' | 'scale' | 'facts';
}

const names: readonly (readonly [ColumnRole, RegExp])[] = [
  [
    'skip',
    /^(?:nr|nummer|no|ref|ref nr|referentie|id|id number|code|volgnummer|datum|weging|gewicht|weight|prioriteit|priority|belang|bewijs|evidence|toets\w*|hoe te toetsen|beoordeling\w*|paraaf|akkoord|zelfbeoordeling|(?:huidig|actueel|start|begin)e? ?(?:niveau|score)?|max|maximum|maximaal|current level|behaald|status|exported id.*|parent id number|description format|scale values|scale configuration|rule type|rule outcome|rule config|cross referenced.*|is competency framework|taxonomy|bron|source|eigen score|mijn niveau|mijn score)$/,
  ],
  ['kind', /^(?:soort|type|categorie|category|kind|soort eis|type eis|k v h|kennis of vaardigheid)$/],
  [
    'area',
    /^(?:resultaatgebied(?:en)?|taakgebied(?:en)?|onderdeel|cluster|thema|domein|gebied|rubriek|hoofdstuk|groep|competentiegebied|competentiecluster|kerntaak|werkgebied|area|domain|theme|result area|group|aspect|kenmerk|functiekenmerk|dimensie|rol|categorieen|sectie|section)$/,
  ],
  [
    'requirement',
    /(?:competent|vaardighe|bekwaamhe|kennis|eis)\w* (?:en|met|incl\w*|and) (?:\w+ )?(?:niveau|level|score)/,
  ],
  [
    'level',
    /(?:^|\s)(?:\w*niveaus?|level|score|schaal|norm|norm ?score|gewenst|vereist|proficiency(?: level)?|rating|target level|required level|nivo|norm waarde|n|niv)(?:\s(?:1|i|a|0)\s(?:tm\s|t\sm\s|tot\s|to\s)?(?:\d+|v|iv|e|d))?(?:\s.*)?$/,
  ],
  [
    'behaviour',
    /gedrag|indicator|behaviou?r|kenmerk|voorbeeldgedrag|zichtbaar|operationalisering|uitwerking|concreet|\bzie je\b|zien we|laat (?:je|jij|zien)|laten zien|wat doe je|uit zich/,
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
  const head = headOf(rows, title);
  const header = title + (head !== rows[title] ? 1 : 0);
  const body = rows.slice(header + 1);
  // "Niveau 2" is a level, not the name of a column of them.
  const nameOfColumn = (words: string) =>
    roleByName(words) === 'level' && writtenLevel(words) ? null : roleByName(words);
  const byName = head ? head.cells.map((cell) => nameOfColumn(cell.words)) : [];
  const steps = head ? head.cells.map((cell, i) => (i > 0 ? writtenLevel(cell.words) : null)) : [];
  const isNamed = head !== undefined && body.length > 0 && namesColumns(table, head, body, byName, header);
  const labels = header === 0 && head && body.length > 0 ? columnsOf(head, body) : null;
  if (labels !== null) {
    const roles = head?.cells.map((_, i): ColumnRole => (i < labels ? 'skip' : 'requirement')) ?? [];
    return { roles, top: 0, header: 0, form: 'columns' };
  }
  if (!isNamed) {
    const form = formWithout(rows);
    if (form !== 'rows') return { roles: ['requirement', ...rest(width - 1, 'note')], top: 0, header: -1, form };
    return { roles: filled(Array<null>(width).fill(null), rows), top: 0, header: -1, form: 'rows' };
  }
  const stepped = steps.flatMap((step, i) => (step ? [i] : []));
  const isMatrix = stepped.length > 2 && stepped.some((i) => levelShare(body, i) < mostlyFrom);
  // "Junior | Medior | Senior" above numbers: which of them is asked, the table does not say.
  const several: ColumnRole = isMatrix ? 'step' : 'note';
  const roles = byName.map((role, i) => (stepped.length > 1 && steps[i] ? several : role));
  const own = filled(roles, body, head);
  const form = explainsScale(own, byName, body) ? 'scale' : 'rows';
  return { roles: own, top: header + 1, header, form };
}

/**
 * The names of the columns. Where a cell spans several of them, their own names stand in the row below: "Niveau" above 1, 2, 3, 4, or
 * above "Huidig" and "Gewenst".
 */
function headOf(rows: readonly Row[], at: number): Row | undefined {
  const [above, below] = [rows[at], rows[at + 1]];
  if (!above || !below || rows.length < at + 3) return above;
  const isSame = (cell: Cell, i: number) => cell.words === '' || cell.words === above.cells[i]?.words;
  const own = below.cells.filter((cell, i) => !isSame(cell, i));
  const isBelow = below.cells.every((cell, i) => isSame(cell, i) || (i > 0 && isBelowOther(above, i)));
  const areNames = own.every((cell) => writtenLevel(cell.words) || roleByName(cell.words));
  if (own.length < 2 || !isBelow || !areNames || !isSame(below.cells[0] as Cell, 0)) return above;
  return { ...below, cells: below.cells.map((cell, i) => (cell.words === '' ? (above.cells[i] as Cell) : cell)) };
}

/** Within the columns that one cell of the row spans: it is empty there, or says the same again. */
function isBelowOther(above: Row, i: number): boolean {
  const words = (at: number) => above.cells[at]?.words ?? '';
  const isSpanned = (at: number) => words(at) === '' || words(at) === words(at - 1);
  return isSpanned(i) || (i + 1 < above.cells.length && isSpanned(i + 1));
}

/** From this share of its cells on, a column holds levels. */
const mostlyFrom = 0.8;

/** How many of the filled cells of a column are levels, ticks not counted; 0 when it has none. */
function levelShare(body: readonly Row[], column: number, isNamed = false): number {
  const own = cellsOf(body, column);
  const levels = columnLevels(own, isNamed).filter((level, i) => level !== null && !isTick(own[i] ?? ''));
  return own.length === 0 ? 0 : levels.length / own.length;
}

function cellsOf(body: readonly Row[], column: number): string[] {
  return body.map((row) => row.cells[column]?.words ?? '').filter((words) => words !== '');
}

/** Every step of a scale in its order, and beside it what it means. */
function explainsScale(
  roles: readonly ColumnRole[],
  byName: readonly (ColumnRole | null)[],
  body: readonly Row[],
): boolean {
  const column = roles.indexOf('level');
  if (column < 0 || byName.includes('requirement') || body.length < 3) return false;
  return isScaleColumn(body.map((row) => row.cells[column]?.words ?? ''));
}

/** Levels that go up by one from the lowest on. */
export function isScaleColumn(cells: readonly string[]): boolean {
  const levels = columnLevels(cells, true);
  const first = levels[0]?.value ?? null;
  return cells.length > 2 && first !== null && first <= 1 && levels.every((level, i) => level?.value === first + i);
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

/** Rows above the names of the columns that only hold a title, or a fact about the job. */
function titleRows(rows: readonly Row[]): number {
  let at = 0;
  const isFact = (row: Row) => row.cells.length > 2 && filledCells(row) === 2 && isFactLabel(row.cells[0]?.words ?? '');
  while (at < Math.min(6, rows.length - 3) && isFact(rows[at] as Row)) at++;
  if (at > 0 && filledCells(rows[at] as Row) > 2) return at;
  at = 0;
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
  const columns = head.cells.flatMap((cell, i) => (i > 0 && cell.words !== '' ? [i] : []));
  const isLevel = (i: number) => byName[i] === null && writtenLevel(head.cells[i]?.words ?? '') !== null;
  const holding = columns.filter((i) => cellsOf(body, i).length > 1 && levelShare(body, i) >= mostlyFrom);
  const facts = body.filter((row) => isFactLabel(row.cells[0]?.words ?? ''));
  if (holding.length > 0 && facts.length < body.length / 2 && columns.filter(isLevel).length < 3)
    return !holding.some(isLevel);
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
  if (known === 1 && alone && head.cells.length > 2) return true;
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

/** Of two columns of levels, the one that says what is asked. */
const askedLevel = /gewenst|vereist|verwacht|norm|eind|doel|streef|target|required|min\b|minimaal/i;

/** Which column holds the levels: by its name, else the only one with nothing but levels; -1 = none. */
function levelColumn(roles: readonly (ColumnRole | null)[], body: readonly Row[], head?: Row): number {
  const all = roles.map((_, i) => i);
  const named = all.filter((i) => roles[i] === 'level' && levelShare(body, i, true) >= 0.5);
  if (named.length > 0) return named.find((i) => askedLevel.test(head?.cells[i]?.words ?? '')) ?? named[0] ?? -1;
  if (roles.includes('step')) return -1;
  const least = Math.min(2, body.length);
  const isFull = (i: number) => cellsOf(body, i).length >= least && levelShare(body, i) === 1;
  const open = all.filter((i) => roles[i] === null && isFull(i) && !(i === 0 && isCounter(cellsOf(body, i))));
  if (open.length > 0) return open.length === 1 ? (open[0] ?? -1) : -1;
  // "Competentie | Eis": both are words for what is asked, and one of them holds how much.
  const asked = all.filter((i) => roles[i] === 'requirement');
  return asked.length > 1 ? (asked.find(isFull) ?? -1) : -1;
}

/** Roles for the columns whose name does not tell, by what stands in them. */
function filled(roles: readonly (ColumnRole | null)[], body: readonly Row[], head?: Row): ColumnRole[] {
  const cells = (column: number) => cellsOf(body, column);
  const guessed = [...roles];
  const has = (role: ColumnRole) => guessed.includes(role);
  const level = levelColumn(roles, body, head);
  roles.forEach((role, column) => {
    const own = cells(column);
    if (column === level) guessed[column] = 'level';
    else if (role === 'level' && !roles.includes('requirement')) guessed[column] = null;
    else if (role === 'level')
      // "Score" above sentences is no level.
      guessed[column] = own.length > 0 && own.every((w) => wordCount(w) > 3) ? 'behaviour' : 'skip';
    if (role !== null || column === level) return;
    if (own.length === 0) guessed[column] = 'skip';
    else if (isCounter(own) && column === 0) guessed[column] = 'skip';
    else if (!has('kind') && own.length > 1 && own.every((words) => kinds.test(foldedWords(words))))
      guessed[column] = 'kind';
  });
  const open = guessed.flatMap((role, column) => (role === null ? [column] : []));
  if (!has('requirement')) {
    // "Cluster | Onderdeel": of two names for a part, the one that goes on changing is what is asked.
    const areas = guessed.flatMap((role, i) => (role === 'area' ? [i] : []));
    const area = areas.length > 1 ? (areas.findLast((i) => !repeats(cells(i))) ?? areas[0] ?? -1) : (areas[0] ?? -1);
    const note = guessed.findIndex((role, i) => role === 'note' && !repeats(cells(i)));
    const column = open.find((c) => !repeats(cells(c))) ?? (note >= 0 ? note : (open[0] ?? guessed.indexOf('note')));
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
