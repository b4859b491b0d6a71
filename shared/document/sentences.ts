import { trimmedSpan } from './fold.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

const sentenceEnd = /[.!?…]+["'”’)\]]*(?=\s)/g;
/** "o.a.", "bijv.", "dhr.": a full stop that ends a word, not a sentence. */
const abbreviation =
  /(?:^|[\s(])(?:\p{L}{1,2}(?:\.\p{L}{1,3})*|\d{1,3}|bijv|bijvb|evt|incl|excl|cfm|conf|dhr|mevr|mej|drs|ing|prof|resp|art|blz|max|min|afd|tel|vgl|etc|approx|dept)\.$/iu;

/** The sentences of running text between two places: together they hold all of its words. */
export function sentencesOf(text: string, start: number, end: number): Span[] {
  const part = text.slice(start, end);
  const sentences: Span[] = [];
  let from = 0;
  for (const match of part.matchAll(sentenceEnd)) {
    const to = match.index + match[0].length;
    if (!opensSentence(part.slice(to, to + 12)) || isAbbreviated(part.slice(Math.max(from, to - 24), to))) continue;
    sentences.push(trimmedSpan(text, start + from, start + to));
    from = to;
  }
  sentences.push(trimmedSpan(text, start + from, end));
  return sentences.filter((s) => s.end > s.start);
}

function opensSentence(next: string): boolean {
  return /^\s+["'“‘([]*[\p{Lu}\p{N}]/u.test(next);
}

/** Whether the full stop at the end of these words belongs to its last word. */
export function isAbbreviated(before: string): boolean {
  return abbreviation.test(before);
}

/**
 * Whether running words are a bare list: several commas with little between them. "Producten: nota's, plannen, adviezen"
 * gives examples; cutting it up would make requirements of nouns.
 */
export function isCommaList(line: string): boolean {
  const label = /^[^:]{1,80}:\s+/.exec(line);
  const rest = label ? line.slice(label[0].length) : line;
  const parts = rest.split(/[,;]/).map((part) => part.trim());
  if (parts.length < (label ? 3 : 5)) return false;
  const average = parts.reduce((sum, part) => sum + part.split(' ').length, 0) / parts.length;
  return average <= 4;
}
