import { startsSmall, wordCount } from '../fold.ts';
import { markerOf } from '../markers.ts';
import type { Piece } from '../notation.ts';
import type { Segment } from './page.ts';

/** The letters of running text in a document, and the sizes above it that its headings have. */
export interface Letters {
  readonly size: number;
  readonly font: string;
  /** Sizes of headings, the largest first. */
  readonly headings: readonly number[];
}

/** Letters this much larger are a heading's. */
const larger = 1.12;

/** Which letters the running text has: those that most signs are written in. */
export function lettersOf(segments: readonly Segment[]): Letters {
  const counts = new Map<string, number>();
  for (const s of segments) {
    const key = `${Math.round(s.size * 2) / 2} ${s.font}`;
    counts.set(key, (counts.get(key) ?? 0) + s.words.length);
  }
  const [most = '11 '] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const size = Number.parseFloat(most);
  const font = most.slice(most.indexOf(' ') + 1);
  const sizes = segments
    .filter((s) => s.size > size * larger && wordCount(s.words) <= 20)
    .map((s) => Math.round(s.size));
  return { size, font, headings: [...new Set(sizes)].sort((a, b) => b - a).slice(0, 5) };
}

interface Line extends Segment {
  /** Room above it, in points; infinite for the first. */
  readonly gap: number;
  readonly next: Segment | undefined;
}

/** Lines of running text as headings, paragraphs and entries; what was only broken off at the margin goes on. */
export function paragraphsOf(stack: readonly Segment[], letters: Letters, margin: number): Piece[] {
  const lines = stack.map((segment, i): Line => {
    const above = stack[i - 1];
    return { ...segment, gap: above ? above.y - segment.y : Number.POSITIVE_INFINITY, next: stack[i + 1] };
  });
  const gaps = lines
    .slice(1)
    .map((line) => line.gap)
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  const usualGap = gaps[Math.floor(gaps.length * 0.3)] ?? letters.size * 1.3;
  const left = Math.min(...lines.map((line) => line.x));
  const groups: Line[][] = [];
  for (const line of lines) {
    const before = groups.at(-1)?.at(-1);
    const first = groups.at(-1)?.[0];
    if (before && first && goesOn(first, before, line, letters, usualGap, margin)) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return withIndents(groups, letters, left, usualGap);
}

function goesOn(first: Line, before: Line, line: Line, letters: Letters, usualGap: number, margin: number): boolean {
  if (markerOf(line.words) !== null) return false;
  if (line.gap > Math.max(usualGap, line.size * 1.15) * 1.4 || line.gap < 0) return false;
  if (Math.abs(before.size - line.size) > Math.min(before.size, line.size) * 0.1) return false;
  if (levelOf(before, letters, usualGap) !== levelOf(line, letters, usualGap)) return false;
  if (line.x < first.x - 2) return false;
  if (isHeadingSize(line, letters)) return true;
  const isEntry = markerOf(first.words) !== null;
  if (isEntry && line.x > first.x + 2) return true;
  if (line.x > before.x + 3 && !isEntry && before !== first) return false;
  const [firstWord = ''] = line.words.split(' ');
  const signWidth = (before.right - before.x) / Math.max(1, before.words.length);
  const isFull = before.right + signWidth * (firstWord.length + 1) > margin - 2;
  return isFull || (startsSmall(line.words) && !/[.!?:;]$/.test(before.words)) || /[,(–-]$/.test(before.words);
}

function isHeadingSize(line: Segment, letters: Letters): boolean {
  return line.size > letters.size * larger;
}

/** The level of a line that is a heading by its letters; null for running text. */
function levelOf(line: Line, letters: Letters, usualGap: number): number | null {
  if (wordCount(line.words) > 16 || !/\p{L}/u.test(line.words)) return null;
  if (isHeadingSize(line, letters)) return 1 + Math.max(0, letters.headings.indexOf(Math.round(line.size)));
  if (line.font === letters.font || line.size < letters.size * 0.95) return null;
  const isShort = wordCount(line.words) <= 9 && !/[.;,]$/.test(line.words);
  const isAbove = line.next === undefined || line.next.font !== line.font;
  const isLoose = line.gap > usualGap * 1.15;
  return isShort && isAbove && isLoose && markerOf(line.words)?.kind !== 'bullet' ? letters.headings.length + 1 : null;
}

function withIndents(groups: readonly (readonly Line[])[], letters: Letters, left: number, usualGap: number): Piece[] {
  const made = groups.map((group): { piece: Piece; indent: number } => {
    const [first] = group as readonly [Line];
    const words = joined(group);
    const level = levelOf(first, letters, usualGap);
    if (level !== null) return { piece: { kind: 'heading', level, words: words.replace(/^[•▪]\s*/, '') }, indent: 0 };
    const marker = markerOf(words);
    const indent = Math.round(first.x - left);
    if (marker && marker.kind !== 'hash') {
      const sign = marker.written || '•';
      return { piece: { kind: 'entry', depth: 0, sign, words: words.slice(marker.end) }, indent };
    }
    return { piece: { kind: 'paragraph', words }, indent };
  });
  const entryIndents = [...new Set(made.filter((m) => m.piece.kind === 'entry').map((m) => m.indent))].sort(
    (a, b) => a - b,
  );
  const depths = entryIndents.reduce<number[]>((kept, indent) => {
    if (kept.length === 0 || indent - (kept.at(-1) ?? 0) > 6) kept.push(indent);
    return kept;
  }, []);
  return made.map(({ piece, indent }, i): Piece => {
    if (piece.kind === 'entry')
      return { ...piece, depth: Math.max(0, depths.filter((d) => d <= indent + 6).length - 1) };
    if (piece.kind !== 'paragraph' || indent < 9) return piece;
    // Set in below a heading or a lead: an enumeration whose bullets were not written.
    const like = (at: number) => made[at]?.piece.kind === 'paragraph' && Math.abs((made[at]?.indent ?? 0) - indent) < 3;
    const isRun = like(i - 1) || like(i + 1);
    return isRun ? { kind: 'entry', depth: 0, sign: '•', words: piece.words } : piece;
  });
}

/** "Ex-", "tv-" and a single letter keep their hyphen; other short beginnings are half of a word that was broken off. */
const keptShort = /(?:^|[^\p{L}])(?:[a-z]|co|ex|pr|tv|wo|it|hr)-$/iu;

/** The words of lines on one line, hyphens that only broke a word off taken out. */
export function joined(lines: readonly Segment[]): string {
  return lines.reduce((text, line) => {
    if (text === '') return line.words;
    const isHyphenated =
      /\p{L}{2}-$/u.test(text) &&
      !keptShort.test(text) &&
      /^\p{Ll}/u.test(line.words) &&
      !/^(?:en|of|and|or|und|et)\b/.test(line.words);
    if (isHyphenated) return `${text.slice(0, -1)}${line.words}`;
    return /[\p{L}]\/$/u.test(text) || /\u00ad$/.test(text)
      ? `${text.replace(/\u00ad$/, '')}${line.words}`
      : `${text} ${line.words}`;
  }, '');
}
