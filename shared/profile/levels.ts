import { type LevelForm, type LevelPiece, levelPieces, type ScalePiece, type ValuePiece } from './level-pieces.ts';

export type { LevelForm } from './level-pieces.ts';

/** A level as it is written somewhere, before it is known on which scale it lies. */
export interface WrittenLevel {
  readonly form: LevelForm;
  /** Its words there: "niveau 2", "gevorderd (3)", "●●○○○". */
  readonly words: string;
  /** Its number on its own scale; null for a word, which gets its number from the scale. */
  readonly value: number | null;
  /** The lowest and the highest of its scale when it says so: "schaal 0-3: 2", "3 van 5", ●●○○○. */
  readonly least: number | null;
  readonly most: number | null;
  /** The word of a level, folded; also beside a number ("gevorderd (3)"). */
  readonly word: string | null;
}

/** A level at a line, and what is left of the line without it, as offsets in it. */
export interface LevelMark extends WrittenLevel {
  /** Says itself that it is a level. Else only its like at the entries around it makes it one. */
  readonly isSure: boolean;
  /** Nothing but a space keeps it apart: it may as well be the end of a name ("Windows 10"). */
  readonly isBare: boolean;
  /** Before the words: there a row of numbers or letters only counts the lines. */
  readonly isBefore: boolean;
  /** What it takes of the line; nothing when it stands amid the words, which then stay whole. */
  readonly start: number;
  readonly end: number;
}

const longestCell = 60;
const longestLine = 400;

/**
 * Reads words that are nothing but a level, as a cell or a line of its own has them; null when they are more or none. `isNamed` =
 * what stands above them says that they are levels.
 */
export function writtenLevel(raw: string, isNamed = false): WrittenLevel | null {
  const words = chosenOf(raw.replace(/\s+/g, ' ').trim());
  if (words === '' || words.length > longestCell) return null;
  const phrase = phraseOf(levelPieces(words), isNamed);
  return phrase && { ...levelOf(phrase), words };
}

/** Of several boxes the words behind the only one that is ticked: "☐ 1 ☐ 2 ☒ 3". */
function chosenOf(words: string): string {
  const boxes = [...words.replaceAll('\ufe0f', '').matchAll(/([☐□☒☑✔✅])\s*([^☐□☒☑✔✅]+)/gu)];
  const ticked = boxes.filter(([, box = '']) => !/[☐□]/.test(box));
  return boxes.length > 1 && ticked.length === 1 ? (ticked[0]?.[2] ?? '').trim() : words;
}

/**
 * The levels in the cells of one column, null where none stands. They are read together: a lone dash, cross or star is a level only
 * beside longer rows of them, and "4 of 5" names two levels unless every cell ends so. `isNamed` as for one cell.
 */
export function columnLevels(cells: readonly string[], isNamed = false): readonly (WrittenLevel | null)[] {
  const highest = new Set(cells.filter((cell) => cell !== '').map((cell) => / of (\d{1,2})$/.exec(cell)?.[1]));
  const isOutOf = highest.size === 1 && !highest.has(undefined);
  const read = cells.map((cell) => {
    const level = writtenLevel(isOutOf ? cell.replace(/ of (?=\d{1,2}$)/, '/') : cell, isNamed);
    return level && { ...level, words: cell };
  });
  const hasPlus = read.some((level) => level?.form === 'plus' && (level.value ?? -1) >= 0);
  const hasRows = cells.some((cell) => /^(?:x{2,}|\*{2,})$/i.test(cell));
  return read.map((level, i) => {
    const cell = cells[i] ?? '';
    if (level?.form === 'plus' && !hasPlus) return null;
    if (level === null && hasRows && /^[x*]$/i.test(cell))
      return { form: 'signs', words: cell, value: 1, least: null, most: null, word: null };
    return level;
  });
}

/** A run of pieces that together are one level. */
interface Phrase {
  readonly value: ValuePiece;
  /** The word beside a number: "gevorderd (3)". */
  readonly word: string | null;
  readonly scale: ScalePiece | null;
  readonly pieces: readonly LevelPiece[];
  /** A word for a level stands there, or a scale. */
  readonly isNamed: boolean;
}

function levelOf({ value, word, scale }: Phrase): Omit<WrittenLevel, 'words'> {
  const { form } = value;
  return {
    form,
    value: value.value,
    least: scale?.least ?? null,
    most: value.most ?? scale?.most ?? null,
    word: value.word ?? word,
  };
}

/** One value, or one with its word, and what belongs to it. Two values say no level: "2-3", "basis of gevorderd". */
function phraseOf(pieces: readonly LevelPiece[], isNamedAbove = false): Phrase | null {
  if (pieces.some((piece) => piece.kind === 'other')) return null;
  const values = pieces.filter((piece) => piece.kind === 'value');
  const scales = pieces.filter((piece) => piece.kind === 'scale');
  const words = values.filter((value) => value.form === 'word');
  const signs = values.filter((value) => value.form !== 'word');
  const [value = words[0]] = signs;
  const [scale = null] = scales;
  if (!value || signs.length > 1 || words.length > 1 || scales.length > 1) return null;
  const isNamed = pieces.some((piece) => piece.kind === 'name') || values.some((v) => v.isNamed);
  if (value.needsName && !isNamed && !isNamedAbove) return null;
  if (words.length > 0 && !worded.has(value.form)) return null;
  if (scale && !holds(scale, value)) return null;
  return { value, word: words[0]?.word ?? null, scale, pieces, isNamed: isNamed || scale !== null };
}

const worded: ReadonlySet<LevelForm> = new Set(['word', 'number', 'roman', 'letter', 'signs']);

/** "3 (schaal 1-5)" and not "niveau 3 of 4", which names two. */
function holds(scale: ScalePiece, { form, value }: ValuePiece): boolean {
  const { least, most } = scale;
  if (form === 'word') return true;
  if (form !== scale.form || value === null || value > most || value < (least ?? 0)) return false;
  if (least === null) return scale.isNamed || most - value > 1;
  return least <= 1 && most >= 3;
}

/** Words that are a level in running text too: "op gevorderd niveau". Others say how something is done: "op hoog niveau". */
const plainWords = /^(?:basis|gevorderd|vergevorderd|expert|beginner|beginnend|ervaren|basic|intermediate|advanced)$/;
const tongues =
  /\b(?:nederlands|engels|duits|frans|spaans|italiaans|arabisch|turks|pools|fries|chinees|portugees|dutch|english|german|french|spanish|taal|talen|language|gebarentaal)\b/i;
/** What a school or a job is graded by is no level of mastery: "mbo niveau 4", "verzorgende niveau 3". */
const grades =
  /\b(?:mbo|hbo|wo|vmbo|havo|vwo|bol|bbl|eqf|nlqf|diploma|opleiding(?:sniveau)?|denkniveau|werk-|kwalificatie|verzorgende|helpende|salaris\w*|rijbewijs|vca|certificaat|ehbo|bhv|niveau-?indicatie)\b/i;
/** What is counted rather than mastered: "groep 3", "schaal 9". */
const numbered =
  /(?:^|[\s-])(?:\w*schaal|categorie|klasse|groep|leerjaar|graad|trede|fase|blok|artikel|bijlage|hoofdstuk|versie|bladzijde|pagina|week|deel|ring|windows|office|type|lijn|zone)$/i;

/** The level that stands at a line of a list or a heading; null when there is none. */
export function levelMarkOf(line: string): LevelMark | null {
  if (line.length > longestLine) return null;
  const pieces = levelPieces(line);
  return atEnd(line, pieces) ?? atStart(line, pieces) ?? inBrackets(line, pieces);
}

function atEnd(line: string, pieces: readonly LevelPiece[]): LevelMark | null {
  const from = pieces.findLastIndex((piece) => piece.kind === 'other') + 1;
  for (let at = from; at < pieces.length; at++) {
    const first = pieces[at] as LevelPiece;
    if (first.kind === 'close' || first.kind === 'stop') continue;
    const phrase = phraseOf(pieces.slice(at));
    if (phrase) {
      const mark = markOf(line, phrase, first.start, line.length);
      return mark && hasLevel(pieces.slice(0, at), mark) ? null : mark;
    }
    if (first.kind === 'value' || first.kind === 'scale') return null;
  }
  return null;
}

function atStart(line: string, pieces: readonly LevelPiece[]): LevelMark | null {
  const to = pieces.findIndex((piece) => piece.kind === 'other');
  for (let at = to; at > 0; at--) {
    const last = pieces[at - 1] as LevelPiece;
    const isApart = last.kind === 'close' || (last.kind === 'apart' && !/^[.;,]/.test(line.slice(last.start)));
    const isSign = last.kind === 'value' && (last.form === 'signs' || last.most !== null);
    const phrase = isApart || isSign ? phraseOf(pieces.slice(0, at)) : null;
    if (!phrase) continue;
    const isClosed = pieces[0]?.kind === 'open';
    const { form, isShort } = phrase.value;
    // "3 – Plannen": a number of the line.
    if (!isClosed && !isShort && !phrase.isNamed && form !== 'word' && form !== 'signs') return null;
    const mark = markOf(line, phrase, 0, pieces[at]?.start ?? line.length);
    return mark && !hasLevel(pieces.slice(at), mark) ? { ...mark, isBefore: true } : null;
  }
  return null;
}

/** "Excel (niveau 3) voor rapporten": the words stay whole. */
function inBrackets(line: string, pieces: readonly LevelPiece[]): LevelMark | null {
  const found = bracketed(line, pieces);
  const [only] = found;
  return only && found.length === 1 ? { ...only, start: line.length, end: line.length } : null;
}

function bracketed(line: string, pieces: readonly LevelPiece[]): LevelMark[] {
  return pieces.flatMap((piece, at): LevelMark[] => {
    if (piece.kind !== 'open') return [];
    const close = pieces.findIndex((p, i) => i > at && p.kind === 'close');
    const end = close < 0 ? -1 : (pieces[close]?.end ?? -1);
    const phrase = end < 0 ? null : phraseOf(pieces.slice(at, close + 1));
    const mark = phrase && markOf(line, phrase, piece.start, end);
    return mark?.isSure ? [mark] : [];
  });
}

/** Another level beside this one: then neither is the level of the whole. */
function hasLevel(pieces: readonly LevelPiece[], { isBare, form }: LevelMark): boolean {
  return pieces.some((piece, i) => {
    if (isBare && piece.kind === 'value' && piece.form === form) return true;
    if (piece.kind === 'value' && piece.isNamed) return true;
    const next = pieces[i + 1];
    return (piece.kind === 'name' || piece.kind === 'open') && next?.kind === 'value' && next.form !== 'plus';
  });
}

function markOf(line: string, phrase: Phrase, start: number, end: number): LevelMark | null {
  const left = `${line.slice(0, start)} ${line.slice(end)}`;
  if (!/\p{L}{2}/u.test(left) || !isBalanced(phrase.pieces)) return null;
  const { value, pieces } = phrase;
  const isSigns = value.form === 'signs' && /[^xX*\d\s]/.test(line.slice(value.start, value.end));
  if (grades.test(left) && !isSigns) return null;
  if (numbered.test(line.slice(0, start).trimEnd())) return null;
  const [first] = pieces;
  const isClosed = first?.kind === 'open' || (first?.kind === 'apart' && pieces[1]?.kind === 'open');
  const glue = first?.kind === 'apart' ? line.slice(first.start - 1, first.end + 1) : '';
  if (/^\S[-/*~,]\S$/.test(glue)) return null;
  const isApart = isClosed || first?.kind === 'apart' || end < line.length;
  const isAsked = pieces.some((piece) => piece.kind === 'asked');
  const isOnlyWord = value.form === 'word';
  const isPlainWord = isOnlyWord && plainWords.test(value.word ?? '');
  const isTongue = value.form === 'language' && tongues.test(left);
  if (isOnlyWord && !isApart && !(phrase.isNamed && isPlainWord) && !hasName(pieces)) return null;
  if (isOnlyWord && /^,/.test(glue.slice(1)) && !isPlainWord && !hasName(pieces)) return null;
  // "Schrijft op B1-niveau" says how it is written, not how well.
  const isOtherLanguage = value.form === 'language' && !isTongue;
  const isSure =
    isTongue ||
    (phrase.isNamed && !isOtherLanguage) ||
    (value.isShort && isClosed) ||
    (isApart && (isAsked || isPlainWord || (phrase.word !== null && !isOnlyWord)) && value.form !== 'plus') ||
    (isOnlyWord && isClosed) ||
    (isSigns && (value.most !== null || (value.value ?? 0) > 1));
  return {
    ...levelOf(phrase),
    words: wordsOf(line.slice(start, end), value.form, line.slice(value.start, value.end)),
    isSure,
    isBare: !isSure && (!isApart || isOtherLanguage) && value.form !== 'signs',
    isBefore: false,
    start,
    end,
  };
}

function hasName(pieces: readonly LevelPiece[]): boolean {
  return pieces.some((piece) => piece.kind === 'name' || piece.kind === 'asked');
}

function isBalanced(pieces: readonly LevelPiece[]): boolean {
  const count = (kind: LevelPiece['kind']) => pieces.filter((piece) => piece.kind === kind).length;
  return count('open') === count('close');
}

/** The level without what keeps it apart. */
function wordsOf(all: string, form: LevelForm, own: string): string {
  if (form === 'plus') return own.trim();
  const inner = all.replace(/^[\s,;:=–—|·→>~./*([{-]+|[\s\].;:,*–—|-]+$/g, '').replace(/^(?:op|at an?|at|met)\s+/i, '');
  return inner.includes('(') ? inner : inner.replace(/[)}]+$/, '') || own;
}

/** "op gevorderd niveau", "at an advanced level" within a sentence, which keeps its words. */
export function levelWithin(line: string): WrittenLevel | null {
  if (grades.test(line)) return null;
  const found =
    /\b(?:op|at an?|at)\s+(basis|gevorderd|vergevorderd|expert|beginner|beginnend|ervaren|basic|intermediate|advanced)[ -]?(?:niveau|level)\b/i.exec(
      line,
    );
  const read = found && writtenLevel(found[1] ?? '');
  return read && { ...read, words: found[0].replace(/^\S+\s+(?:an? )?/, '') };
}
