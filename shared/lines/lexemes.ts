/** A piece of a typed line: a number in one of the ways people write them, a word, or a sign. */
export type Lexeme = Place & (NumberForm | { readonly form: 'word' | 'sign' | 'quote' });

interface Place {
  /** As it was typed; of a quote only what stands between the signs. */
  readonly text: string;
  /** In small letters without accents; for signs and numbers as typed. */
  readonly word: string;
  /** Where it begins and ends in the line. */
  readonly at: number;
  readonly end: number;
  /** Nothing stands between it and what comes before. */
  readonly isGlued: boolean;
}

export type NumberForm =
  | { readonly form: 'whole'; readonly value: number; readonly digits: number }
  /** "7,6", "1½", "1.250,5": only an amount. */
  | { readonly form: 'decimal'; readonly value: number }
  /** "7.6" or "9.30": an amount, a day or a time. */
  | { readonly form: 'point'; readonly left: number; readonly right: number; readonly value: number }
  /** "9:30": a time or an amount. */
  | { readonly form: 'clock'; readonly hour: number; readonly minute: number }
  /** "7u36": a time or an amount. */
  | { readonly form: 'hours-minutes'; readonly hour: number; readonly minute: number }
  /** "9-11" or "9/11": a day, two times, or two days. */
  | { readonly form: 'pair'; readonly left: number; readonly right: number; readonly sign: string }
  /** "22-1-27". */
  | { readonly form: 'date'; readonly year: number; readonly month: number; readonly day: number }
  /** "22e", "2nd". */
  | { readonly form: 'ordinal'; readonly value: number }
  /** "’27". */
  | { readonly form: 'short-year'; readonly value: number };

type Rule = readonly [
  pattern: RegExp,
  make: (match: RegExpExecArray) => NumberForm | { form: 'word' | 'sign' | 'quote' },
];

const signsOfParts: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const century = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year));

/** The first rule that fits at a place wins: the longer ways to write a number stand first. */
const rules: readonly Rule[] = [
  [/["“”„«]([^"“”„«»]*)["“”»]/uy, () => ({ form: 'quote' })],
  [
    /(\d{4})-(\d{1,2})-(\d{1,2})(?![\d-])/y,
    ([, year, month, day]) => ({ form: 'date', year: Number(year), month: Number(month), day: Number(day) }),
  ],
  [
    /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d-/]|[:.,]\d)/y,
    ([, day, , month, year]) => ({
      form: 'date',
      year: century(year as string),
      month: Number(month),
      day: Number(day),
    }),
  ],
  [
    /(\d{1,3}):(\d{2})(?![\d:])/y,
    ([, hour, minute]) => ({ form: 'clock', hour: Number(hour), minute: Number(minute) }),
  ],
  [
    /(\d{1,3})(?:u|h)(?:(\d{2})|(\d{1,2})(?:min|m))(?:min|m)?(?![\d\p{L}])/iuy,
    ([, hour, two, other]) => ({ form: 'hours-minutes', hour: Number(hour), minute: Number(two ?? other) }),
  ],
  [
    /(\d{1,3})?\s?([½¼¾])/y,
    ([, whole = '0', part]) => ({ form: 'decimal', value: Number(whole) + (signsOfParts[part as string] ?? 0) }),
  ],
  [
    /(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?(?![\d.,]\d)(?!\d)/y,
    ([, whole = '', part = '0']) => ({ form: 'decimal', value: Number(`${whole.replaceAll('.', '')}.${part}`) }),
  ],
  [/(\d+),(\d+)(?!\d|[.,:]\d)/y, ([, whole, part]) => ({ form: 'decimal', value: Number(`${whole}.${part}`) })],
  [
    /(\d{1,4})\.(\d{1,2})(?!\d|[.,:]\d)/y,
    ([, left, right]) => ({
      form: 'point',
      left: Number(left),
      right: Number(right),
      value: Number(`${left}.${right}`),
    }),
  ],
  [
    /(\d{1,2})([-/])(\d{1,2})(?!\d|[-/:.,]\d|[uh]\d)/iy,
    ([, left, sign, right]) => ({ form: 'pair', left: Number(left), right: Number(right), sign: sign as string }),
  ],
  [/(\d{1,2})(?:ste|de|e|st|nd|rd|th)(?![\p{L}\d])/iuy, ([, value]) => ({ form: 'ordinal', value: Number(value) })],
  [/['’‘](\d{2})(?!\d)/y, ([, year]) => ({ form: 'short-year', value: century(year as string) })],
  [/\d+/y, ([digits]) => ({ form: 'whole', value: Number(digits), digits: digits.length })],
  [/t\s?\/\s?m(?!\p{L})\.?|t\.m\.|i\.v\.m\.|a\.s\.|a\.m\.|p\.m\./iuy, () => ({ form: 'word' })],
  // "week45" and "wk45" are two pieces, as are the days of "ma-wo".
  [/(?:week|wk)(?=\d)/iy, () => ({ form: 'word' })],
  [
    /(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)(?=-)/iy,
    () => ({ form: 'word' }),
  ],
  [/['’‘]?\p{L}[\p{L}\p{M}\p{N}]*(?:['’‘-]\p{L}[\p{L}\p{M}\p{N}]*)*/uy, () => ({ form: 'word' })],
  [/[\s\S]/uy, () => ({ form: 'sign' })],
];

/** Cuts a line into its pieces; white space stands only between them. */
export function lexemesOf(line: string): Lexeme[] {
  const found: Lexeme[] = [];
  let at = 0;
  while (at < line.length) {
    const space = /\s+/y;
    space.lastIndex = at;
    at += space.exec(line)?.[0].length ?? 0;
    if (at >= line.length) break;
    for (const [pattern, make] of rules) {
      pattern.lastIndex = at;
      const match = pattern.exec(line);
      if (match === null) continue;
      const form = make(match);
      const end = at + match[0].length;
      const text = form.form === 'quote' ? (match[1] ?? '') : match[0];
      found.push({ ...form, text, word: folded(match[0]), at, end, isGlued: at > 0 && found.at(-1)?.end === at });
      at = end;
      break;
    }
  }
  return found;
}

/** In small letters, without accents; curly apostrophes become straight. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();
}
