/** How the hours of a week lie over its days: five equal ones, days that were chosen, or a roster that differs from week to week. */
export type PatternName = 'fiveDays' | 'chosenDays' | 'varies';

/** The pattern of a contract, as a plan or a contract period holds it. */
export interface WorkingPattern {
  readonly pattern: PatternName;
  /** Of chosen days: the minutes of Monday to Sunday. Their sum is the week; when the week changes they keep their proportion. */
  readonly dayMinutes: readonly number[];
}

/** A part of a contract that holds on a day: so much a week, over those days. */
export interface PartOfContract {
  readonly minutesPerWeek: number;
  readonly sideMinutes: number;
  readonly pattern: WorkingPattern;
}

export const daysOfWeek = 7;
export const fiveDays: readonly number[] = [1, 1, 1, 1, 1, 0, 0];
const allDays: readonly number[] = [1, 1, 1, 1, 1, 1, 1];

/** How much each day of the week counts, Monday first. Chosen days without any hours are five equal ones. */
export function weightsOf({ pattern, dayMinutes }: WorkingPattern): readonly number[] {
  if (pattern === 'varies') return allDays;
  const isChosen = pattern === 'chosenDays' && dayMinutes.length === daysOfWeek && dayMinutes.some((m) => m > 0);
  return isChosen ? dayMinutes : fiveDays;
}

/**
 * The share of weekday `index` (0 = Monday) in minutes a week: whole minutes, that together come to the week exactly and lie as
 * the weights do. None on a day without weight.
 */
export function partOfWeek(minutes: number, index: number, weights: readonly number[] = fiveDays): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return 0;
  const upTo = (days: number) => Math.floor((minutes * weights.slice(0, days).reduce((sum, w) => sum + w, 0)) / total);
  return upTo(index + 1) - upTo(index);
}

/** The minutes of Monday to Sunday by a week's minutes and its pattern. */
export function daysOfPattern(minutesPerWeek: number, pattern: WorkingPattern): number[] {
  const weights = weightsOf(pattern);
  return Array.from({ length: daysOfWeek }, (_, i) => partOfWeek(minutesPerWeek, i, weights));
}

/** Another number of minutes on one day: the pattern that says it, and the week that comes of it. */
export function withDay(
  minutesPerWeek: number,
  pattern: WorkingPattern,
  index: number,
  minutes: number,
): { readonly dayMinutes: number[]; readonly minutesPerWeek: number } {
  const dayMinutes = daysOfPattern(minutesPerWeek, pattern).map((old, i) => (i === index ? minutes : old));
  return { dayMinutes, minutesPerWeek: dayMinutes.reduce((sum, one) => sum + one, 0) };
}
