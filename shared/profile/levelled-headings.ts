import type { Block, HeadingBlock } from '../document/document.ts';
import { type LevelMark, levelMarkOf, type WrittenLevel, writtenLevel } from './levels.ts';
import { isPartName } from './parts.ts';

/** The headings that name something with a level: at the heading itself, or on a line of its own right below it. */
export function levelledHeadings(blocks: readonly Block[]): ReadonlySet<HeadingBlock> {
  const found = new Set<HeadingBlock>();
  const marks = blocks.map((b) => (b.kind === 'heading' ? levelMarkOf(b.words) : null));
  const keyOf = (b: HeadingBlock, mark: LevelMark) => `${b.level} ${mark.form}`;
  const like = new Map<string, number>();
  blocks.forEach((b, i) => {
    const mark = marks[i];
    if (b.kind === 'heading' && mark) like.set(keyOf(b, mark), (like.get(keyOf(b, mark)) ?? 0) + 1);
  });
  blocks.forEach((b, i) => {
    if (b.kind !== 'heading') return;
    const mark = marks[i] ?? null;
    const isLevel = mark !== null && (mark.isSure || (!mark.isBare && (like.get(keyOf(b, mark)) ?? 0) > 1));
    const next = blocks[i + 1];
    const isBelow = (next?.kind === 'paragraph' || next?.kind === 'entry') && isNamedLevel(next.words);
    if ((isLevel || isBelow) && !isPartName(nameWithout(b.words, mark))) found.add(b);
  });
  return found;
}

/** A line of its own that says it is a level: "Niveau 3", "Vereist niveau: gevorderd". */
export function isNamedLevel(words: string): boolean {
  return writtenLevel(words.replace(/[.;]$/, '')) !== null && /\p{L}{3}/u.test(words);
}

/** "Vaardigheden op gevorderd niveau": the level of all that stands below it. */
export function sureLevelOf(words: string): WrittenLevel | null {
  const mark = levelMarkOf(words);
  return mark?.isSure ? mark : null;
}

export function nameWithout(words: string, mark: LevelMark | null): string {
  if (mark === null || mark.start === mark.end) return words;
  return (words.slice(0, mark.start) + words.slice(mark.end)).trim();
}
