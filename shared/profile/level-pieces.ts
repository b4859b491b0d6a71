/** In which way a level is written. Levels of one way belong to one scale. */
export type LevelForm = 'number' | 'e-cf' | 'roman' | 'letter' | 'language' | 'signs' | 'plus' | 'word';

interface At {
  readonly start: number;
  readonly end: number;
}

/** The value of a level: "3", "3/5", "III", "C", "●●○○○", "gevorderd", "C-niveau". */
export interface ValuePiece extends At {
  readonly kind: 'value';
  readonly form: LevelForm;
  /** Its number on its own scale; null for a word. */
  readonly value: number | null;
  readonly most: number | null;
  readonly word: string | null;
  /** Says itself that it is a level: "basisniveau", "B-niveau", "derde niveau". */
  readonly isNamed: boolean;
  /** Only a level beside the word for one: "drie", "iii". */
  readonly needsName: boolean;
  /** "N3": a level in brackets or among others. */
  readonly isShort: boolean;
}

/** From where to where a scale goes: "schaal 1-4", "van 5", "max. 5". */
export interface ScalePiece extends At {
  readonly kind: 'scale';
  readonly form: LevelForm;
  readonly least: number | null;
  readonly most: number;
  /** Says itself that it is a scale; else it may be two levels: "2 – 4". */
  readonly isNamed: boolean;
}

/** A word or a sign that belongs to a level, or stands between it and what it is of. */
export interface SidePiece extends At {
  readonly kind: 'name' | 'asked' | 'least' | 'unit' | 'link' | 'apart' | 'open' | 'close' | 'stop' | 'other';
}

export type LevelPiece = ValuePiece | ScalePiece | SidePiece;

/** Words that are levels wherever they stand alone; a scale gives them their order (scales.ts). */
export const levelWord =
  '(?:absolute )?(?:beginner|beginnend|basis|basaal|starter|startend|starting|start|foundation(?:al)?|elementair|elementary|basic|novice|instap|oriënterend|lerend|in ontwikkeling|developing|onvoldoende|matig|redelijk|voldoende|ruim voldoende|goed|zeer goed|uitstekend|excellent|good|fair|poor|laag|gemiddeld|midden|hoog|zeer hoog|zeer laag|low|medium|average|high|junior|medior|senior|gevorderde beginner|gevorderd|vergevorderd|half-?gevorderd|intermediair|intermediate|upper intermediate|competent|bekwaam|vakbekwaam|startbekwaam|basisbekwaam|zelfstandig|ervaren|experienced|vakvolwassen|professional|professioneel|proficient|advanced|advanced beginner|specialist|expert|meester|master|gids|leidend|leading|autoriteit|grondig|verdiepend)';

const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';
const number = '(?:10|[0-9](?:[.,]50?)?)';
const plainNumber = `(?:(?<![\\p{L}\\p{N}.,])|(?<=niv\\.?|niveau|level|lvl))(${number})(?:[.,]0)?(?![\\p{L}\\p{N}]|[.,]\\d)`;
const highest = '(10|[3-9])';
const roman = '(?:I{1,3}|IV|VI{0,3})';
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];
const language = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];
const namer =
  '(?:(?:beheersings|competentie|functie|vaardigheids|kennis|taal)?(?:niveaus?|nivo|niv)|levels?|lvl|score|norm|schaalniveau|beheersing|beheersingsgraad|proficiency|rating)';
const filled = '●⚫⬤★■•▪◼⭐🌕🔵🟢✮☻✅✔▮▰█◆';
const hollow = '○◯⚪☆□▫◦◻🌑✩☐▯▱░◇';
const counted = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];
const ordinals = ['', 'eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde'];
const until = '\\s?(?:-|–|—|\\.\\.\\.?|t/m|tm|tot en met|tot|to|through)\\s?';
const range = `(${number}|${roman}|[A-F])${until}(${number}|${roman}|[A-F])`;

type Maker = (found: RegExpExecArray, at: At) => LevelPiece | null;

/** A scale of which the text names the last step alone. */
const upTo = (most: number, at: At, isNamed = true): ScalePiece => ({
  kind: 'scale',
  form: 'number',
  least: null,
  most,
  isNamed,
  ...at,
});

/** The first that fits at a place counts. */
const kinds: readonly (readonly [RegExp, Maker])[] = [
  // "op een schaal van 1 tot 5", "schaal 1-4", "niveau (1-4)".
  rule(`${before}(?:op\\s)?(?:een |a |on a )?(?:schaal|scale)(?: van| of| from)?:? ?${range}${after}`, scaleOf(true)),
  rule(`${before}(?:op\\s)?(?:een |a |on a )?(?:schaal|scale) (?:van|of) ${highest}${after}`, ([, most], at) =>
    upTo(Number(most), at),
  ),
  rule(
    `${before}(?:op\\s)?(?:een )?(3|4|5|6|7|10|drie|vier|vijf|zes|zeven|tien)-?puntsschaal${after}`,
    ([, most = ''], at) => upTo(Number(most) || counted.indexOf(most.toLowerCase()), at),
  ),
  rule(`${before}(?:max\\.?|maximaal|maximum) ?${highest}${after}`, ([, most], at) => upTo(Number(most), at)),
  rule(`${before}(?:van(?: de)?|uit(?: de)?|out of|of) ${highest}${after}`, ([all, most], at) =>
    upTo(Number(most), at, !/^of\b/i.test(all)),
  ),
  // "3/5", "3 van de 5".
  rule(
    `(?<![\\p{L}\\p{N}.,])(${number})\\s*(?:/|van(?: de)?|uit(?: de)?|op(?: de)?|out of)\\s*${highest}${after}`,
    fraction,
  ),
  rule(`${before}${range}${after}`, scaleOf(false)),
  rule(`${before}e-?([1-5])${after}`, ([, value], at) => made('e-cf', Number(value), at, { most: 5 })),
  rule(`(?<![\\p{L}\\p{N}])(${language.join('|')})(?:[- ]?(?:niveau|level))?${after}`, ([all, value = ''], at) =>
    made('language', language.indexOf(value.toUpperCase()) + 1, at, { most: 6, isNamed: /niveau|level/i.test(all) }),
  ),
  rule(`${before}(${levelWord})(?:[- ]?(?:niveau|level))?${after}`, ([all, word = ''], at) =>
    made('word', null, at, { word: word.toLowerCase(), isNamed: /(?:niveau|level)$/i.test(all) }),
  ),
  rule(`${before}([A-F]|${roman})(?:[- ](?:niveau|level))?(?![\\p{L}\\p{N}#]|\\+\\+|-\\p{L})`, letterOrRoman),
  rule(`${before}(${ordinals.slice(1).join('|')}|[1-6]e) (?:niveau|level)${after}`, ([, word = ''], at) =>
    made('number', Number.parseInt(word, 10) || ordinals.indexOf(word.toLowerCase()), at, { isNamed: true }),
  ),
  rule(`${before}(${counted.slice(1).join('|')})${after}`, ([, word = ''], at) =>
    made('number', counted.indexOf(word.toLowerCase()), at, { needsName: true }),
  ),
  rule(`${before}[NL] ?([1-6])${after}`, ([, value], at) => made('number', Number(value), at, { isShort: true })),
  rule(plainNumber, ([, value], at) => made('number', asNumber(value), at)),
  signs(),
  // One alone is a level only among others, and the only thing in a cell it is a tick.
  rule(`${before}([xX]{2,6}|(?<=\\s|^)\\*{2,6}|(?<=\\S\\s+)[xX*](?=\\s*$))${after}`, ([marks = ''], at) =>
    made('signs', marks.length, at),
  ),
  rule('(?<=[\\s([|:]|^)(\\+ ?/ ?[-–]|±|\\+{1,5}|[-–]{2,3}(?=\\s*$|[)\\]])|[-–](?=[)\\]]|$))', ([words = ''], at) =>
    made('plus', plusOf(words), at),
  ),
  side('name', `${before}${namer}(?![\\p{L}])\\.?`),
  side(
    'asked',
    `${before}(?:gewenste?|vereiste?|verwachte?|benodigde?|gevraagde?|beoogde?|streef|is vereist|is gewenst|required|expected|target)${after}`,
  ),
  side(
    'least',
    `${before}(?:minimaal|minimale?|minimum|minstens|ten ?minste|min\\.?|vanaf|at least|of hoger|of meer|or higher)${after}|[≥>]=?|(?<=\\d)\\+(?=\\s*$|[)\\]])`,
  ),
  side('unit', `${before}(?:sterr?en|ster|punten|punt|bolletjes?|stippen|stars?|points?)${after}`),
  side('link', `${before}(?:op|at an?|at|met)${after}`),
  side('stop', '[.;,]+\\s*$|(?<=\\d)[*¹²³]'),
  side('apart', '(?:\\.{3,}|…|_{2,}|[:=–—|·→➔➜>»~;,/*-]|\\.(?= )|\\t| {3,})+'),
  side('open', '[(\\[{]'),
  side('close', '[)\\]}]'),
];

/** Cuts a line into the pieces that a level may be written with; a word that is none of them is `other`. */
export function levelPieces(line: string): readonly LevelPiece[] {
  const pieces: LevelPiece[] = [];
  for (let at = 0; at < line.length; ) {
    const piece = pieceAt(line, at);
    if (piece) {
      pieces.push(piece);
      at = piece.end;
      continue;
    }
    if (/\s/.test(line.charAt(at))) {
      at++;
      continue;
    }
    wordEnd.lastIndex = at;
    const end = at + (wordEnd.exec(line)?.[0].length ?? 1);
    pieces.push({ kind: 'other', start: at, end });
    at = end;
  }
  return pieces;
}

const wordEnd = /[\p{L}\p{N}\p{M}]+|./suy;

function pieceAt(line: string, at: number): LevelPiece | null {
  for (const [pattern, make] of kinds) {
    pattern.lastIndex = at;
    const found = pattern.exec(line);
    const piece = found && found[0] !== '' ? make(found, { start: at, end: at + found[0].length }) : null;
    if (piece) return piece;
  }
  return null;
}

function rule(source: string, make: Maker): readonly [RegExp, Maker] {
  return [new RegExp(source, 'iuy'), make];
}

function side(kind: SidePiece['kind'], source: string): readonly [RegExp, Maker] {
  return rule(source, (_, at) => ({ kind, ...at }));
}

function made(form: LevelForm, value: number | null, at: At, more: Partial<ValuePiece> = {}): ValuePiece {
  return {
    kind: 'value',
    form,
    value,
    most: null,
    word: null,
    isNamed: false,
    needsName: false,
    isShort: false,
    ...more,
    ...at,
  };
}

/** "3 op 5" may also be how often something happens. */
function fraction([all, value, most]: RegExpExecArray, at: At): ValuePiece | null {
  if (asNumber(value) > Number(most)) return null;
  return made('number', asNumber(value), at, { most: Number(most), isNamed: !/\bop\b/i.test(all) });
}

/** Capitals are levels by themselves; small ones only beside the word for a level. */
function letterOrRoman([all, sign = '']: RegExpExecArray, at: At): ValuePiece {
  const upper = sign.toUpperCase();
  const more = { isNamed: /niveau|level/i.test(all), needsName: sign !== upper };
  if (/^[A-F]$/.test(upper)) return made('letter', upper.charCodeAt(0) - 64, at, more);
  return made('roman', romans.indexOf(upper) + 1, at, more);
}

function scaleOf(isNamed: boolean): Maker {
  return ([, from = '', to = ''], at) => {
    const least = stepOf(from);
    const most = stepOf(to);
    if (!least || !most || least.form !== most.form || most.value <= least.value) return null;
    if (isNamed && (least.value > 1 || most.value < 3)) return null;
    return { kind: 'scale', form: least.form, least: least.value, most: most.value, isNamed, ...at };
  };
}

/** What a number, a letter or a Roman number counts. */
function stepOf(sign: string): { readonly form: LevelForm; readonly value: number } | null {
  if (/^\d/.test(sign)) return { form: 'number', value: asNumber(sign) };
  if (romans.includes(sign)) return { form: 'roman', value: romans.indexOf(sign) + 1 };
  return /^[A-F]$/.test(sign) ? { form: 'letter', value: sign.charCodeAt(0) - 64 } : null;
}

/** Rows of filled and hollow signs. One alone is a level only among others. */
function signs(): readonly [RegExp, Maker] {
  const one = `[${filled}${hollow}]\\ufe0f?`;
  return [
    new RegExp(`${one}(?: ?${one}){0,9}`, 'uy'),
    ([all], at) => {
      const marks = [...all.replace(/\s|\ufe0f/g, '')];
      const full = marks.filter((sign) => filled.includes(sign)).length;
      return made('signs', full, at, { most: full === marks.length ? null : marks.length });
    },
  ];
}

function asNumber(text: string | undefined): number {
  return Number((text ?? '').replace(',', '.'));
}

/** −3 … +5: how many pluses more than minuses; 0 for what lies between. */
function plusOf(words: string): number {
  if (/^(?:\+ ?\/ ?[-–]|±)$/.test(words)) return 0;
  return words.startsWith('+') ? words.length : -words.length;
}
