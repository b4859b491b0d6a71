/** In which way a level is written. Levels of one way belong to one scale. */
export type LevelForm = 'number' | 'e-cf' | 'roman' | 'letter' | 'language' | 'signs' | 'plus' | 'word';

/** A level as it is written somewhere, before it is known on which scale it lies. */
export interface WrittenLevel {
  readonly form: LevelForm;
  /** Its words there: "niveau 2", "gevorderd (3)", "●●○○○". */
  readonly words: string;
  /** Its number on its own scale; null for a word, which gets its number from the scale. */
  readonly value: number | null;
  /** The highest of its scale when it says so: "3 van 5", ●●○○○. */
  readonly most: number | null;
  /** The word of a level, folded; also beside a number ("gevorderd (3)"). */
  readonly word: string | null;
}

/** A level at the end (or the beginning) of a line, and what is left of the line without it, as offsets in it. */
export interface LevelMark extends WrittenLevel {
  /** Says itself that it is a level. Else only its like at the entries around it makes it one. */
  readonly isSure: boolean;
  /** Nothing but a space keeps it apart: it may as well be the end of a name ("Windows 10"). */
  readonly isBare: boolean;
  readonly start: number;
  readonly end: number;
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const language = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];
/** Words that are levels wherever they stand alone; a scale gives them their order (scales.ts). */
export const levelWord =
  '(?:absolute )?(?:beginner|beginnend|basis(?:niveau)?|basaal|starter|startend|starting|start|foundation(?:al)?|elementair|elementary|basic|novice|instap|oriënterend|lerend|in ontwikkeling|developing|onvoldoende|matig|redelijk|voldoende|ruim voldoende|goed|zeer goed|uitstekend|excellent|good|fair|poor|laag|gemiddeld|midden|hoog|zeer hoog|zeer laag|low|medium|average|high|junior|medior|senior|gevorderde beginner|gevorderd|vergevorderd|half-?gevorderd|intermediair|intermediate|upper intermediate|competent|bekwaam|vakbekwaam|startbekwaam|basisbekwaam|zelfstandig|ervaren|experienced|vakvolwassen|professional|professioneel|proficient|advanced|advanced beginner|specialist|expert|meester|master|gids|leidend|leading|autoriteit|grondig|verdiepend)';
const wordOnly = new RegExp(`^${levelWord}$`, 'i');
const namer =
  '(?:(?:beheersings|competentie|functie|vaardigheids|kennis|taal)?(?:niveau|nivo|niv\\.?)|level|lvl\\.?|score|norm|schaalniveau)';
const number = '(?:10|[0-9](?:[.,]5)?)';
const filled = '●⚫⬤★■•▪◼⭐🌕🔵🟢✮☻✅✔';
const hollow = '○◯⚪☆□▫◦◻🌑✩☐';
const signs = `[${filled}]\\ufe0f?(?: ?[${filled}${hollow}]\\ufe0f?){1,9}|(?:[${filled}${hollow}]\\ufe0f? ?){2,9}[${hollow}]`;
const plus = '\\+{1,5}|[-–]{1,3}|\\+ ?/ ?[-–]|±|0';

/** Reads words that are nothing but a level, as a cell or a line of its own has them; null when they are more or none. */
export function writtenLevel(raw: string): WrittenLevel | null {
  const words = raw.replace(/\s+/g, ' ').trim();
  if (words === '' || words.length > 60) return null;
  const named = new RegExp(`^(?:(?:gewenst|vereist|minimaal|required|min\\.?) )?${namer} ?[:=–-]? ?`, 'i').exec(words);
  const bare = (named ? words.slice(named[0].length) : words).replace(/ ?-?(?:niveau|level)$/i, '').trim();
  const read = readValue(bare);
  return read && { ...read, words };
}

function readValue(bare: string): Omit<WrittenLevel, 'words'> | null {
  const fraction = new RegExp(`^(${number})\\s*(?:/|van(?: de)?|uit|op|of|out of)\\s*(10|[3-9])$`, 'i').exec(bare);
  if (fraction && asNumber(fraction[1]) <= asNumber(fraction[2]))
    return { form: 'number', value: asNumber(fraction[1]), most: asNumber(fraction[2]), word: null };
  if (new RegExp(`^${number}$`).test(bare)) return { form: 'number', value: asNumber(bare), most: null, word: null };
  const both =
    new RegExp(`^(${levelWord})\\s*[(–:/=-]+\\s*(?:niveau )?(${number}|[A-F]|[IV]+)\\)?$`, 'i').exec(bare) ??
    flipped(new RegExp(`^(${number}|[A-F]|[IV]+)\\s*[(–:/.=-]+\\s*(${levelWord})\\)?$`, 'i').exec(bare));
  if (both) {
    const own = readValue(both[2] ?? '');
    if (own) return { ...own, word: (both[1] ?? '').toLowerCase() };
  }
  // The five levels of the European e-Competence Framework.
  const proficiency = /^e-?([1-5])$/i.exec(bare);
  if (proficiency) return { form: 'e-cf', value: Number(proficiency[1]), most: 5, word: null };
  if (romans.includes(bare)) return { form: 'roman', value: romans.indexOf(bare) + 1, most: null, word: null };
  if (/^[A-F]$/.test(bare)) return { form: 'letter', value: bare.charCodeAt(0) - 64, most: null, word: null };
  if (language.includes(bare)) return { form: 'language', value: language.indexOf(bare) + 1, most: 6, word: null };
  if (new RegExp(`^(?:${signs})$`, 'u').test(bare)) {
    const marks = [...bare.replace(/\s|\ufe0f/g, '')];
    const full = marks.filter((sign) => filled.includes(sign)).length;
    const isShort = full === marks.length;
    return { form: 'signs', value: full, most: isShort ? null : marks.length, word: null };
  }
  if (new RegExp(`^(?:${plus})$`).test(bare) && bare !== '0')
    return { form: 'plus', value: plusOf(bare), most: null, word: null };
  if (wordOnly.test(bare)) return { form: 'word', value: null, most: null, word: bare.toLowerCase() };
  return null;
}

function flipped(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return match && [match[0], match[2], match[1]];
}

function asNumber(text: string | undefined): number {
  return Number((text ?? '').replace(',', '.'));
}

/** −2 … +5: how many pluses more than minuses; 0 for what lies between. */
function plusOf(words: string): number {
  if (/^(?:\+ ?\/ ?[-–]|±)$/.test(words)) return 0;
  return words.startsWith('+') ? words.length : -words.length;
}

const value = `(?:${number}\\s*(?:/|van(?: de)?|op|of|out of)\\s*(?:10|[3-9])|${number}|[IV]{1,3}|[A-F]|[ABC][12]|${levelWord}(?:\\s*\\(${number}\\))?)`;
/** "niveau 2", "(niveau III)", "– niveau: gevorderd", "op niveau C" at the end. */
const namedAtEnd = new RegExp(
  `[\\s,;:–(\\[-]*\\b(?:(?:op|gewenst|vereist|minimaal|met) )?${namer}\\s*[:=–-]?\\s*(${value}|${signs})\\s*[)\\]]?[.;,]?$`,
  'iu',
);
/** "gevorderd niveau", "expert-level" in brackets or behind a dash. */
const wordNiveau = new RegExp(`\\s*(?:[(\\[]|[–:,-] )\\s*(${levelWord})[ -]?(?:niveau|level)\\s*[)\\]]?[.;]?$`, 'i');
const fractionAtEnd = new RegExp(
  `[\\s,;:–(\\[-]+(${number}\\s*(?:/|van(?: de)?|out of)\\s*(?:10|[3-9]))\\s*[)\\]]?[.;]?$`,
  'i',
);
const signsAtEnd = new RegExp(`[\\s:–(\\[-]*\\s(${signs})\\s*[)\\]]?$`, 'u');
const signsAtStart = new RegExp(`^((?:[${filled}${hollow}]\\ufe0f?){2,10})\\s+`, 'u');
const wordInBrackets = new RegExp(`\\s*[(\\[]\\s*(${levelWord}(?:\\s*[,/–-]\\s*${number})?)\\s*[)\\]][.;]?$`, 'i');
const wordWithNumber = new RegExp(`(?:\\s*[–:,-])?\\s+(${levelWord}\\s*\\(${number}\\))[.;]?$`, 'i');
const wordBehind = new RegExp(
  `\\s*(?:\\s[–-]|:|\\t|,(?= (?:basis|gevorderd|expert|beginner|ervaren)))\\s*(${levelWord})[.;]?$`,
  'i',
);
const namedAtStart = new RegExp(
  `^[(\\[]?${namer}\\s*[:=]?\\s*(${number}|[IV]{1,3}|[A-F]|${levelWord})\\s*[)\\]]?\\s*[:–-]\\s+`,
  'i',
);
const abbreviatedInBrackets = /\s*[([]\s*([NL]\s?[1-6])\s*[)\]][.;]?$/;
const behind: readonly RegExp[] = [
  new RegExp(`\\s*[(\\[]\\s*(${number}|[IV]{1,3}|[A-F])\\s*[)\\]][.;]?$`),
  new RegExp(`\\s*(?:\\s[–-]|:|\\t)\\s*(${number}|[IV]{1,3}|[A-F])[.;]?$`),
  /(?<=[\p{L})])\s+(\+{1,5}|[–-]{1,2}|\+\/[–-]|±)$/u,
  /\s*[([]\s*(\+{1,5}|[–-]{1,2}|\+\/[–-]|±)\s*[)\]]$/,
];
const bareAtEnd = new RegExp(`(?<=\\p{L})\\s+(${number}|[IV]{1,3}|[A-F])$`, 'u');
const tongues =
  /\b(?:nederlands|engels|duits|frans|spaans|italiaans|arabisch|turks|pools|fries|chinees|portugees|dutch|english|german|french|spanish|taal|talen|language|gebarentaal)\b/i;
const languageAtEnd =
  /[\s,;:–(-]+(?:(?:minimaal|minstens|tenminste|ten minste|op|at least|minimum|niveau|level|taalniveau|cefr|erk)[\s:-]+)*([ABC][12])(?:\s*[-– ]?(?:niveau|level))?(?:\s+of hoger)?\s*[)\]]?[.;]?$/i;
/** What a school or a job is graded by is no level of mastery: "mbo niveau 4", "verzorgende niveau 3", "salarisschaal 9". */
const otherGrades =
  /\b(?:mbo|hbo|wo|vmbo|havo|vwo|bol|bbl|eqf|nlqf|diploma|opleiding(?:sniveau)?|denkniveau|werk-|kwalificatie|verzorgende|helpende|schaal|salaris|rijbewijs|categorie|vca|klasse|groep|leerjaar|graad|trede|fase|blok|artikel|bijlage|hoofdstuk|versie|bladzijde|pagina|niveau-?indicatie|certificaat|ehbo|bhv)\b/i;

/** The level that stands at a line of a list or a heading; null when there is none. */
export function levelMarkOf(line: string): LevelMark | null {
  if (line.length > 400) return null;
  if (tongues.test(line)) {
    const found = languageAtEnd.exec(line);
    if (found?.[1]) return mark(line, found, found[1].toUpperCase(), true);
  }
  if (otherGrades.test(line)) {
    const found = signsAtEnd.exec(line);
    return found ? mark(line, found, found[1], true) : null;
  }
  const sure = [
    namedAtEnd,
    wordNiveau,
    fractionAtEnd,
    signsAtEnd,
    wordWithNumber,
    wordInBrackets,
    namedAtStart,
    signsAtStart,
  ];
  for (const pattern of sure) {
    const found = pattern.exec(line);
    if (!found) continue;
    const made = mark(line, found, found[1], true);
    if (made) return made;
  }
  const short = abbreviatedInBrackets.exec(line);
  if (short) return mark(line, short, (short[1] ?? '').replace(/\D/g, ''), true);
  for (const pattern of [wordBehind, ...behind, bareAtEnd]) {
    const found = pattern.exec(line);
    const made = found && mark(line, found, found[1], false);
    if (made) return { ...made, isBare: pattern === bareAtEnd };
  }
  return null;
}

function mark(line: string, found: RegExpExecArray, written: string | undefined, isSure: boolean): LevelMark | null {
  const read = writtenLevel((written ?? '').trim());
  if (read === null) return null;
  const start = found.index;
  const end = start + found[0].length;
  const left = line.slice(0, start) + line.slice(end);
  if (!/\p{L}{2}/u.test(left)) return null;
  const inner = found[0].replace(/^[\s,;:–([\]-]+|[\s\].;:,]+$/g, '');
  const words = inner.includes('(') ? inner : inner.replace(/\)$/, '');
  return {
    ...read,
    words: read.form === 'plus' || words === '' ? (written ?? '').trim() : words,
    isSure,
    isBare: false,
    start,
    end,
  };
}

/** "op gevorderd niveau", "at an advanced level" within a sentence, which keeps its words. */
export function levelWithin(line: string): WrittenLevel | null {
  if (otherGrades.test(line)) return null;
  const found =
    /\b(?:op|at an?|at)\s+(basis|gevorderd|vergevorderd|expert|beginner|beginnend|ervaren|basic|intermediate|advanced)[ -]?(?:niveau|level)\b/i.exec(
      line,
    );
  const read = found && writtenLevel(found[1] ?? '');
  return read && { ...read, words: found[0].replace(/^\S+\s+(?:an? )?/, '') };
}
