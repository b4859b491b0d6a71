import { markerOf } from '../markers.ts';
import type { PdfPage, PdfRun, Segment } from './page.ts';

/** From this many times the size of the letters on, room between words is room between columns. */
const columnGap = 1.5;

/** Where a column begins, half a letter is room enough: words that fill their cell come close to the next one. */
const edgeGap = 0.5;

/** The runs of a page joined to segments, in the order in which they are drawn. A bullet goes with the words behind it. */
export function segmentsOf(page: PdfPage): Segment[] {
  const starts = new Map<number, number>();
  const count = (x: number) => starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1);
  const segments = joinedRuns(page, new Set());
  for (const { x } of segments) count(x);
  // A word further away than a space, right where something else begins: two cells that were drawn close to each other.
  const begun = new Set(segments.map(({ x, y }) => `${x} ${y}`));
  const runs = page.runs.filter(({ words }) => words.trim() !== '');
  runs.forEach((run, i) => {
    const last = runs[i - 1];
    const isWide =
      last && Math.abs(last.y - run.y) < run.size * 0.45 && run.x - last.x - last.width > run.size * edgeGap;
    if (isWide && starts.has(Math.round(run.x)) && !begun.has(`${run.x} ${run.y}`)) count(run.x);
  });
  const edges = new Set([...starts].flatMap(([x, count]) => (count > 1 ? [x] : [])));
  return joinedRuns(page, edges);
}

/** `edges` = where segments of several lines begin. */
function joinedRuns(page: PdfPage, edges: ReadonlySet<number>): Segment[] {
  const segments: Segment[] = [];
  const justified = justifiedRuns(page.runs);
  let isApart = false;
  for (const run of page.runs) {
    if (run.words.trim() === '') {
      // A wide blank is how some makers go to the next cell.
      isApart ||= run.words !== '' && run.width > run.size * columnGap;
      continue;
    }
    const last = segments.at(-1);
    const isEdge = last !== undefined && edges.has(Math.round(run.x)) && Math.round(run.x) !== Math.round(last.x);
    const isSpread = justified.has(run) && !(isEdge && run.x - last.right > Math.max(last.size, run.size) * columnGap);
    const joint = last ? jointOf(last, run, isApart || isEdge, isSpread) : null;
    if (last && joint !== null) {
      last.words = `${last.words}${joint}${run.words}`;
      last.right = Math.max(last.right, run.x + run.width);
    } else
      segments.push({ words: run.words, x: run.x, y: run.y, right: run.x + run.width, size: run.size, font: run.font });
    isApart = false;
  }
  return segments
    .map((s) => ({ ...s, words: s.words.replace(/\s+/g, ' ').trim() }))
    .map((s) => withDot(s, page.dots))
    .filter((s) => s.words !== '');
}

/** What comes between a segment and the run behind it: nothing, a space, or null when they do not belong together. */
function jointOf(last: Segment, run: PdfRun, isApart: boolean, isJustified: boolean): string | null {
  const size = Math.max(last.size, run.size);
  if (Math.abs(last.y - run.y) > size * 0.45) return null;
  const gap = run.x - last.right;
  if (isBullet(last.words)) return gap > -1 && gap < 60 ? ' ' : null;
  if (isJustified && gap > -size * 0.6 && gap < size * widestGap) return gap > size * 0.15 ? ' ' : '';
  if (gap < -size * 0.6 || gap > size * columnGap || (isApart && gap > size * edgeGap)) return null;
  return gap > size * 0.15 && !/\s$/.test(last.words) && !/^\s/.test(run.words) ? ' ' : '';
}

function isBullet(words: string): boolean {
  const trimmed = words.trim();
  const marker = markerOf(trimmed);
  return marker !== null && marker.kind !== 'hash' && marker.end === trimmed.length && trimmed.length <= 6;
}

/** A bullet that is drawn as a shape just before the words. */
function withDot(segment: Segment, dots: PdfPage['dots']): Segment {
  if (markerOf(segment.words) !== null) return segment;
  const dot = dots.find(
    (d) =>
      d.x < segment.x &&
      segment.x - d.x < 32 &&
      d.y > segment.y - segment.size * 0.25 &&
      d.y < segment.y + segment.size,
  );
  return dot ? { ...segment, words: `• ${segment.words}` } : segment;
}

/** Room between the words of a justified line is never wider than this many times the size of its letters. */
const widestGap = 5;

/** The runs of lines that end where many end: their words were spread over the width of the column. */
function justifiedRuns(runs: readonly PdfRun[]): ReadonlySet<PdfRun> {
  const lines: PdfRun[][] = [];
  for (const run of runs) {
    if (run.words.trim() === '') continue;
    const line = lines.at(-1);
    const last = line?.at(-1);
    const isSame =
      last && Math.abs(last.y - run.y) < 1 && run.x >= last.x && run.x - last.x - last.width < run.size * widestGap;
    if (line && isSame) line.push(run);
    else lines.push([run]);
  }
  const endOf = (line: readonly PdfRun[]) => {
    const last = line.at(-1) as PdfRun;
    return Math.round(last.x + last.width);
  };
  const counts = new Map<number, number>();
  for (const line of lines) counts.set(endOf(line), (counts.get(endOf(line)) ?? 0) + 1);
  const isMargin = (end: number) => [end - 1, end, end + 1].reduce((sum, at) => sum + (counts.get(at) ?? 0), 0) > 3;
  return new Set(lines.filter((line) => line.length > 1 && isMargin(endOf(line))).flat());
}
