import { elementIn, elementsIn, type XmlElement } from '../xml.ts';

interface NumberLevel {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

/** The lists of a Word document: what stands before each entry. It counts, so ask in the order of the document. */
export class Numbering {
  readonly #levels = new Map<string, ReadonlyMap<number, NumberLevel>>();
  readonly #abstractOf = new Map<string, string>();
  readonly #counts = new Map<string, number[]>();

  constructor(root: XmlElement | undefined) {
    const abstracts = new Map<string, ReadonlyMap<number, NumberLevel>>();
    for (const abstract of elementsIn(root, 'w:abstractNum'))
      abstracts.set(abstract.attributes['w:abstractNumId'] ?? '', levelsOf(elementsIn(abstract, 'w:lvl')));
    for (const num of elementsIn(root, 'w:num')) {
      const id = num.attributes['w:numId'] ?? '';
      const abstract = elementIn(num, 'w:abstractNumId')?.attributes['w:val'] ?? '';
      const own = elementsIn(num, 'w:lvlOverride').flatMap((o) => elementsIn(o, 'w:lvl'));
      this.#levels.set(id, new Map([...(abstracts.get(abstract) ?? []), ...levelsOf(own)]));
      this.#abstractOf.set(id, abstract);
    }
  }

  /** The sign before the next entry at this depth; null when the list draws none. */
  next(numId: string, depth: number): string | null {
    if (numId === '0') return null;
    const levels = this.#levels.get(numId);
    const level = levels?.get(depth);
    if (level === undefined) return '•';
    if (level.format === 'none') return null;
    if (level.format === 'bullet') return '•';
    const key = `${this.#abstractOf.get(numId)}`;
    const counts = this.#counts.get(key) ?? [];
    this.#counts.set(key, counts);
    counts.length = depth + 1;
    counts[depth] = (counts[depth] ?? level.start - 1) + 1;
    const sign = level.text.replace(/%(\d)/g, (_, n: string) => {
      const at = Number(n) - 1;
      const other = levels?.get(at) ?? level;
      return counted(counts[at] ?? other.start, other.format);
    });
    return /^\(?[\p{L}\d.]{1,8}[.)]?$/u.test(sign) ? (/[.)]$/.test(sign) ? sign : `${sign}.`) : '•';
  }
}

function levelsOf(elements: readonly XmlElement[]): Map<number, NumberLevel> {
  return new Map(
    elements.map((level) => [
      Number(level.attributes['w:ilvl'] ?? 0),
      {
        format: elementIn(level, 'w:numFmt')?.attributes['w:val'] ?? 'decimal',
        text: elementIn(level, 'w:lvlText')?.attributes['w:val'] ?? '',
        start: Number(elementIn(level, 'w:start')?.attributes['w:val'] ?? 1) || 1,
      },
    ]),
  );
}

const romanParts: readonly (readonly [number, string])[] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function counted(count: number, format: string): string {
  const letter = String.fromCharCode(96 + ((((count - 1) % 26) + 26) % 26) + 1);
  switch (format) {
    case 'lowerLetter':
      return letter;
    case 'upperLetter':
      return letter.toUpperCase();
    case 'lowerRoman':
      return roman(count);
    case 'upperRoman':
      return roman(count).toUpperCase();
    default:
      return String(count);
  }
}

function roman(count: number): string {
  let left = Math.min(count, 39);
  let words = '';
  for (const [worth, sign] of romanParts)
    while (left >= worth) {
      words += sign;
      left -= worth;
    }
  return words;
}
