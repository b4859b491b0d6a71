/** One line of the report: a ratio beside its goal. Times are only told, never judged: a slow machine is no failure. */
export interface BenchLine {
  readonly what: string;
  readonly ratio: number;
  /** The ratio to stay at or under (quality.md, Speed). */
  readonly goal: number;
  /** What the ratio is made of, in milliseconds or counts. */
  readonly detail: string;
}

/** A file `*.bench.ts` exports one as default; `npm run bench` runs them all, one after another. */
export interface Bench {
  readonly title: string;
  run(): Promise<BenchLine[]>;
}

/** The value below which a share of the values lies; 0.5 = the median. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 3 : 1)} ms`;
}

/** How long `work` took, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
