import { foldSpace } from '../document/fold.ts';

/** The words of a line without case, accents and punctuation: what stays the same when a profile is written anew. */
export function foldedWords(line: string): string {
  return foldSpace(line)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** From this much overlap on, two lines ask the same. */
const sameFrom = 0.75;

/** How much two lines have in common, 0–1: shared words against all words, each counted as often as it occurs. */
export function overlap(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared++;
  }
  const all = one.length + other.length - shared;
  return all === 0 ? 0 : shared / all;
}

/**
 * For each line the index of the known line that says the same, or -1: first the same words, then nearly the same ones, the
 * closest pairs first. Each known line is given away once.
 */
export function matchLines(lines: readonly string[], known: readonly string[]): number[] {
  const matches = lines.map(() => -1);
  const free = new Map<string, number[]>();
  known.map(foldedWords).forEach((words, i) => {
    if (words !== '') free.set(words, [...(free.get(words) ?? []), i]);
  });
  const folded = lines.map(foldedWords);
  folded.forEach((words, i) => {
    const same = free.get(words)?.shift();
    if (same !== undefined) matches[i] = same;
  });
  const left = [...free].flatMap(([words, indexes]) => indexes.map((index) => ({ index, words: words.split(' ') })));
  const pairs = folded.flatMap((words, line) => {
    if (matches[line] !== -1 || words === '') return [];
    const own = words.split(' ');
    return left.flatMap(({ index, words: other }) => {
      const near = overlap(own, other);
      return near >= sameFrom ? [{ line, index, near }] : [];
    });
  });
  const given = new Set<number>();
  for (const { line, index } of pairs.sort((a, b) => b.near - a.near || a.line - b.line || a.index - b.index)) {
    if (matches[line] !== -1 || given.has(index)) continue;
    matches[line] = index;
    given.add(index);
  }
  return matches;
}
