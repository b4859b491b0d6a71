import type { Level } from '../model/define.ts';
import { type LevelForm, levelPieces, levelWord } from './level-pieces.ts';
import { levelMarkOf, type WrittenLevel, writtenLevel } from './levels.ts';
import { isStatement } from './statements.ts';

/** A scale that a profile uses: its steps from low to high, each with the level of the plan it comes to. */
export interface Scale {
  readonly form: LevelForm;
  readonly steps: readonly ScaleStep[];
}

export interface ScaleStep {
  /** As the profile writes it, without what stands around it: "3", "III", "gevorderd". */
  readonly name: string;
  /** What the profile says it means, '' when it does not. */
  readonly meaning: string;
  readonly level: Level;
}

/** What a profile says of its own scale: from where to where, and the words of its steps. */
export interface Legend {
  readonly form: LevelForm;
  readonly least: number;
  readonly most: number;
  readonly words: readonly string[];
}

/** Scales of words that are used as such, from low to high. The shortest one that holds all words of a profile counts. */
const wordScales: readonly (readonly string[])[] = [
  ['basis', 'gevorderd', 'expert'],
  ['basis', 'gevorderd', 'specialist'],
  ['basis', 'ervaren', 'expert'],
  ['beginner', 'gevorderd', 'expert'],
  ['beginner', 'ervaren', 'expert'],
  ['beginnend', 'gevorderd', 'expert'],
  ['beginnend', 'ervaren', 'expert'],
  ['starter', 'ervaren', 'expert'],
  ['starter', 'gevorderd', 'expert'],
  ['starter', 'professional', 'expert'],
  ['junior', 'medior', 'senior'],
  ['laag', 'midden', 'hoog'],
  ['laag', 'gemiddeld', 'hoog'],
  ['low', 'medium', 'high'],
  ['basic', 'intermediate', 'advanced'],
  ['beginner', 'intermediate', 'advanced'],
  ['beginner', 'intermediate', 'expert'],
  ['foundation', 'intermediate', 'advanced'],
  ['basic', 'proficient', 'expert'],
  ['basic', 'advanced', 'expert'],
  ['basis', 'bekwaam', 'expert'],
  ['startend', 'bekwaam', 'expert'],
  ['start', 'gevorderd', 'expert'],
  ['voldoende', 'goed', 'uitstekend'],
  ['basis', 'gevorderd', 'ervaren', 'expert'],
  ['beginner', 'gevorderd', 'ervaren', 'expert'],
  ['basis', 'zelfstandig', 'gevorderd', 'expert'],
  ['basis', 'intermediair', 'gevorderd', 'expert'],
  ['basic', 'intermediate', 'advanced', 'expert'],
  ['beginner', 'intermediate', 'advanced', 'expert'],
  ['foundation', 'intermediate', 'advanced', 'expert'],
  ['basis', 'competent', 'ervaren', 'expert'],
  ['onvoldoende', 'voldoende', 'goed', 'uitstekend'],
  ['matig', 'voldoende', 'goed', 'uitstekend'],
  ['startbekwaam', 'basisbekwaam', 'vakbekwaam'],
  ['startbekwaam', 'basis', 'vakbekwaam', 'expert'],
  ['basis', 'gevorderd', 'zelfstandig', 'ervaren', 'gids'],
  ['beginner', 'gevorderde beginner', 'competent', 'ervaren', 'expert'],
  ['beginner', 'gevorderde beginner', 'bekwaam', 'ervaren', 'expert'],
  ['novice', 'advanced beginner', 'competent', 'proficient', 'expert'],
  ['beginner', 'basis', 'gevorderd', 'ervaren', 'expert'],
  ['beginner', 'basis', 'gevorderd', 'vergevorderd', 'expert'],
  ['onvoldoende', 'matig', 'voldoende', 'goed', 'uitstekend'],
  ['zeer laag', 'laag', 'gemiddeld', 'hoog', 'zeer hoog'],
  ['poor', 'fair', 'average', 'good', 'excellent'],
  ['elementary', 'basic', 'intermediate', 'advanced', 'expert'],
];

/** Where a word lies on its own, when no scale holds all the words of a profile: 1–5. */
const places: readonly (readonly [RegExp, Level])[] = [
  [
    /^(?:absolute )?(?:beginner|beginnend|basis|basisniveau|basaal|starter|startend|starting|start|foundation|elementair|elementary|basic|novice|instap|onvoldoende|poor|zeer laag|junior|oriënterend)/,
    1,
  ],
  [
    /^(?:lerend|in ontwikkeling|developing|matig|fair|redelijk|laag|low|gevorderde beginner|advanced beginner|half-?gevorderd|startbekwaam)/,
    2,
  ],
  [
    /^(?:voldoende|gemiddeld|midden|average|medium|medior|gevorderd|intermediair|intermediate|competent|bekwaam|zelfstandig|professional|professioneel|vakvolwassen|verdiepend)/,
    3,
  ],
  [
    /^(?:ruim voldoende|goed|good|hoog|high|senior|vergevorderd|ervaren|experienced|proficient|advanced|vakbekwaam|upper intermediate|grondig)/,
    4,
  ],
  [/./, 5],
];

/** The level of the plan for a step of a scale: the ends meet, what lies between keeps its share (halves go up). */
export function spread(value: number, least: number, most: number): Level {
  if (most <= least) return 3;
  const share = Math.min(1, Math.max(0, (value - least) / (most - least)));
  return (1 + Math.round(share * 4)) as Level;
}

const numeral = '(?:10|[0-9]|[IV]{1,3}|[A-F])';
const step = new RegExp(
  `(?:^|[\\s,;(/|•])(?:niveau |level )?(${numeral}|\\+{1,3}|-{1,2}|\\+/-)(?:\\s?(?:=|:|–|-|\\.)\\s?|\\sis\\s)([\\p{L}][^,;/|()=0-9\\n]{1,60}?)(?=\\s*(?:[,;/|)(]|\\.?$|\\s(?:niveau |level )?(?:${numeral})\\s?[=:–-]))`,
  'gu',
);
const row = new RegExp(`\\b${numeral}(?:\\s?[,/|]\\s?${numeral}){1,8}(?:,?\\s(?:en|of|and|or)\\s${numeral})?\\b`);
/** Longer than this is a text, not what it says of a scale. */
const longestLegend = 600;
const scaleWord = /\b(?:niveaus?|schaal|\w*puntsschaal|levels?|scores?|scale|punten|sterren|lopen|loopt|lopend)\b/i;

/**
 * What a line says about the scale: "1 = basis, 2 = gevorderd, 3 = expert", "niveau (1-4)", "op een schaal van 1 tot 5". Null
 * when it says nothing of it.
 */
export function legendOf(line: string): Legend | null {
  const steps = [...line.matchAll(step)].flatMap(([, sign = '', words = '']) => {
    const read = writtenLevel(sign);
    return read?.value == null ? [] : [{ form: read.form, value: read.value, words: words.trim() }];
  });
  const [first] = steps;
  const last = steps.at(-1);
  if (first && last && steps.length > 1 && steps.every((s) => s.form === first.form)) {
    const ends = { form: first.form, least: first.value, most: last.value };
    if (steps.every((s, i) => s.value === first.value + i)) return { ...ends, words: steps.map((s) => s.words) };
    // "1 = basis, 5 = expert": the ends alone.
    if (steps.length === 2 && first.value <= 1 && last.value > 2) return { ...ends, words: [] };
  }
  // Who names this framework means its seven levels of responsibility.
  if (/\bSFIA\b/.test(line)) return { form: 'number', least: 1, most: 7, words: [] };
  if (line.length > longestLegend || !scaleWord.test(line)) return null;
  // "van A (basis) tot en met D (expert)"
  const plain = line.replace(/(\b[A-F\dIV]{1,3}) ?\([^)]{0,40}\)/g, '$1');
  const found = levelPieces(plain).find((piece) => piece.kind === 'scale') ?? inARow(plain);
  const least = found?.least ?? 1;
  return found && least <= 1 && found.most > 2 ? { form: found.form, least, most: found.most, words: [] } : null;
}

/** "A, B, C en D", "1/2/3/4": the steps one by one. */
function inARow(line: string): Pick<Legend, 'form' | 'least' | 'most'> | null {
  const steps = (row.exec(line)?.[0].match(new RegExp(numeral, 'g')) ?? []).map((sign) => writtenLevel(sign));
  const [first] = steps;
  const isRow = steps.every((s, i) => s?.form === first?.form && s?.value === (first?.value ?? 0) + i);
  if (!first || first.value === null || steps.length < 3 || !isRow) return null;
  return { form: first.form, least: first.value, most: first.value + steps.length - 1 };
}

/** A line that only explains the scale, and asks nothing itself. */
export function isLegend(line: string): boolean {
  const legend = legendOf(line);
  // "Begeleidt studenten van niveau 1 t/m 4" is asked.
  return legend !== null && (legend.words.length > 0 || (!isStatement(line) && !levelMarkOf(line)));
}

/** The words of a scale in their order, as a legend of words alone has them: "basis, gevorderd of expert". */
export function wordsInOrder(line: string): readonly string[] {
  const parts = line.replace(/^[^:]{0,60}:\s*/, '').split(/\s*(?:,|;|\/|→|>|<|–|\bof\b|\ben\b|\bor\b|\band\b)\s*/i);
  const alone = new RegExp(`^${levelWord}$`, 'i');
  const words = parts.map((p) => p.replace(/[.()]/g, '').trim()).filter(Boolean);
  return words.length >= 3 && words.every((w) => alone.test(w)) ? words.map((w) => w.toLowerCase()) : [];
}

/** The scales of a profile by the levels that stand in it and what it says of them. */
export class Scales {
  readonly #scales = new Map<LevelForm, Scale>();
  readonly #mixed = new Set<LevelForm>();

  constructor(levels: readonly WrittenLevel[], legends: readonly Legend[], orders: readonly (readonly string[])[]) {
    const forms = new Set(levels.map((level) => level.form));
    for (const form of forms) {
      const own = levels.filter((level) => level.form === form);
      if (new Set(own.map((level) => level.most).filter((most) => most !== null)).size > 1) this.#mixed.add(form);
      const scale = form === 'word' ? wordScale(own, legends, orders) : numberScale(form, own, legends);
      this.#scales.set(form, scale);
    }
  }

  get all(): readonly Scale[] {
    return [...this.#scales.values()];
  }

  /** The level of the plan, 1–5; null when the scale does not hold it. */
  levelOf(level: WrittenLevel): Level | null {
    const scale = this.#scales.get(level.form);
    const { value, least, most } = level;
    // "3 van 4" beside "4 van 5": each says its own scale.
    if (value !== null && most !== null && this.#mixed.has(level.form))
      return spread(value, least ?? Math.min(1, value), most);
    const name = nameOf(level);
    const found = scale?.steps.find((s) => s.name === name);
    return found?.level ?? null;
  }
}

/**
 * What the five levels of a plan are called in the words of a scale, lowest first, '' where none of its steps lies; null when the scale
 * is the numbers 1–5 and says no more of them.
 */
export function fiveWordsOf({ form, steps }: Scale): readonly string[] | null {
  const isPlain = form === 'number' && steps.length === 5 && steps.every((s) => s.meaning === '');
  if (isPlain) return null;
  const called = ({ name, meaning }: ScaleStep) => (meaning === '' || form === 'word' ? name : `${name} – ${meaning}`);
  return ([1, 2, 3, 4, 5] as const).map((level) =>
    steps
      .filter((s) => s.level === level)
      .map(called)
      .join(' / '),
  );
}

/** How a level is called on its scale. */
export function nameOf({
  form,
  value,
  word = null,
}: Pick<WrittenLevel, 'form' | 'value'> & Partial<WrittenLevel>): string {
  if (form === 'word' || value === null) return word ?? '';
  if (form === 'e-cf') return `e-${value}`;
  if (form === 'roman') return ['', 'I', 'II', 'III', 'IV', 'V', 'VI'][value] ?? '';
  if (form === 'letter') return String.fromCharCode(64 + value);
  if (form === 'language') return ['', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'][value] ?? '';
  if (form === 'plus') return value === 0 ? '±' : value > 0 ? '+'.repeat(value) : '-'.repeat(-value);
  return String(value);
}

function numberScale(form: LevelForm, own: readonly WrittenLevel[], legends: readonly Legend[]): Scale {
  const legend = legends.filter((l) => l.form === form).sort((a, b) => b.words.length - a.words.length)[0];
  const values = own.map((level) => level.value ?? 0);
  const highest = Math.max(...values);
  const said = Math.max(0, ...own.map((level) => level.most ?? 0));
  let least = Math.min(1, ...values, ...own.map((level) => level.least ?? 1));
  let most = said || usualMost(form, highest);
  if (form === 'plus') least = highest > 2 ? Math.min(1, ...values) : Math.min(-2, ...values);
  if (legend && legend.most >= highest) {
    least = Math.min(legend.least, ...values);
    most = legend.most;
  }
  const between = [...new Set([...range1(Math.ceil(least), Math.floor(most)), ...values])].sort((a, b) => a - b);
  const steps = between.map((value): ScaleStep => {
    const name = nameOf({ form, value });
    const meaning = legend?.words[value - legend.least] ?? own.find((l) => l.value === value && l.word)?.word ?? '';
    return { name, meaning, level: spread(value, least, most) };
  });
  return { form, steps };
}

function range1(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, Math.min(20, to - from + 1)) }, (_, i) => from + i);
}

function usualMost(form: LevelForm, highest: number): number {
  if (form === 'plus') return Math.max(2, highest);
  if (form === 'language') return 6;
  if (form === 'signs') return Math.max(5, highest);
  return highest > 6 ? 10 : Math.max(5, highest);
}

function wordScale(
  own: readonly WrittenLevel[],
  legends: readonly Legend[],
  orders: readonly (readonly string[])[],
): Scale {
  const used = [...new Set(own.map((level) => level.word ?? ''))];
  const said = [...legends.map((l) => l.words.map((w) => w.toLowerCase())), ...orders];
  const holds = (scale: readonly string[]) => used.every((word) => scale.includes(word));
  const order = said.find(holds) ?? wordScales.find(holds);
  if (order)
    return {
      form: 'word',
      steps: order.map((name, i) => ({ name, meaning: '', level: spread(i, 0, order.length - 1) })),
    };
  const steps = used.map((name) => ({
    name,
    meaning: '',
    level: places.find(([pattern]) => pattern.test(name))?.[1] ?? 5,
  }));
  return { form: 'word', steps: steps.sort((a, b) => a.level - b.level) };
}
