import type { Activity, LearningWay } from './kinds/learning.ts';

/** Hours of a set of activities, in minutes. Dropped activities do not count. */
export interface LearningHours {
  readonly workMinutes: number;
  readonly ownMinutes: number;
  readonly totalMinutes: number;
  /** Of activities that are done. */
  readonly doneMinutes: number;
  /** Activities of which the work time or the own time is not filled in: the sums are then a lower bound. */
  readonly withUnknown: readonly Activity[];
}

export function learningHoursOf(activities: readonly Activity[]): LearningHours {
  const counted = activities.filter((a) => a.state !== 'dropped');
  const workMinutes = sum(counted.map((a) => a.workMinutes));
  const ownMinutes = sum(counted.map((a) => a.ownMinutes));
  return {
    workMinutes,
    ownMinutes,
    totalMinutes: workMinutes + ownMinutes,
    doneMinutes: sum(counted.flatMap((a) => (a.state === 'done' ? [a.workMinutes, a.ownMinutes] : []))),
    withUnknown: counted.filter((a) => a.workMinutes === null || a.ownMinutes === null),
  };
}

/** The way of learning with its minutes and its share in whole percents. */
export interface LearningMixPart {
  readonly way: LearningWay;
  readonly minutes: number;
  readonly percent: number;
}

/** What the 70/20/10 model says, beside which a plan is held: a mirror, not a norm (method.md, step 3). */
export const mirrorPercents: Readonly<Record<LearningWay, number>> = { experience: 70, others: 20, formal: 10 };

/** Hours by way of learning: experience, others, formal. Percents add up to 100, or are all 0 when there are no hours. */
export function learningMixOf(activities: readonly Activity[]): LearningMixPart[] {
  const ways = ['experience', 'others', 'formal'] as const;
  const minutes = ways.map((way) => learningHoursOf(activities.filter((a) => a.way === way)).totalMinutes);
  const percents = percentsOf(minutes);
  return ways.map((way, i) => ({ way, minutes: minutes[i] ?? 0, percent: percents[i] ?? 0 }));
}

/** Whole percents that add up to 100: what rounding leaves over goes to the largest remainders. */
function percentsOf(amounts: readonly number[]): number[] {
  const total = sum(amounts);
  if (total === 0) return amounts.map(() => 0);
  const exact = amounts.map((a) => (a / total) * 100);
  const percents = exact.map(Math.floor);
  const byRemainder = exact
    .map((e, i) => ({ i, rest: e - Math.floor(e) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of byRemainder.slice(0, 100 - sum(percents))) percents[i] = (percents[i] ?? 0) + 1;
  return percents;
}

function sum(amounts: readonly (number | null)[]): number {
  return amounts.reduce<number>((total, a) => total + (a ?? 0), 0);
}
