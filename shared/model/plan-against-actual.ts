import { contractOf, type WorkingHours } from './contract.ts';
import type { IsoDate } from './define.ts';
import { hourLogOf, type LoggedHours, workTimeOf } from './hour-log.ts';
import type { PlanView } from './plan-view.ts';
import type { RecordOf } from './records.ts';
import { plannedSideMinutes } from './side-time.ts';
import { dateOf, dayNumber, mondayOf, quartersBetween, type Week, weeksBetween } from './weeks.ts';

/** What was planned and what came of it over some days, in minutes. */
export interface PlanAgainstActual {
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** By contract and leave; `hours.side` is the room for side tasks. */
  readonly hours: WorkingHours;
  readonly plannedSide: number;
  readonly logged: LoggedHours;
  /** How many times hours were written down. */
  readonly entryCount: number;
}

/** Plan and actual of the days from–until, both included. */
export function planAgainstActual(view: PlanView, from: IsoDate, until: IsoDate): PlanAgainstActual {
  const log = hourLogOf(view);
  const entries = log.between(from, until);
  return {
    from,
    until,
    hours: contractOf(view).between(from, until),
    plannedSide: plannedSideMinutes(view, from, until),
    logged: log.sumOf(entries),
    entryCount: entries.length,
  };
}

/** Plan and actual of one week; `isAhead` = it has not begun. */
export interface WeekOfHours extends PlanAgainstActual {
  readonly week: Week;
  readonly isAhead: boolean;
}

/**
 * Plan and actual week by week over the days from–until. The first and last week only count the days within them, so that the
 * weeks together are the period.
 */
export function weeksOfHours(view: PlanView, from: IsoDate, until: IsoDate, today: IsoDate): WeekOfHours[] {
  return weeksBetween(from, until).map((week) => ({
    ...planAgainstActual(view, later(week.from, from), sooner(week.until, until)),
    week,
    isAhead: week.from > today,
  }));
}

/** Plan and actual quarter by quarter over the days from–until. */
export function quartersOfHours(view: PlanView, from: IsoDate, until: IsoDate) {
  return quartersBetween(from, until).map((quarter) => ({
    ...planAgainstActual(view, later(quarter.from, from), sooner(quarter.until, until)),
    quarter,
  }));
}

/**
 * What a sentence about "so far" is about: from the Monday of the week in which the person began to write hours down, to today.
 * Weeks before that say nothing: nobody knows what was done in them. Null while nothing was written down.
 */
export function soFar(view: PlanView, today: IsoDate, from: IsoDate = view.plan.startDate): PlanAgainstActual | null {
  const until = sooner(today, view.plan.endDate);
  const first = hourLogOf(view).between(from, until)[0]?.workedOn;
  if (first === undefined) return null;
  return planAgainstActual(view, later(dateOf(mondayOf(dayNumber(first))), from), until);
}

/** How the hours of the side tasks turned out beside the plan, or beside their room where no hours were planned. */
export interface SideFinding {
  readonly loggedMinutes: number;
  /** What it is held against. */
  readonly ofMinutes: number;
  readonly against: 'plan' | 'room';
}

export function sideFinding({ hours, plannedSide, logged }: PlanAgainstActual): SideFinding {
  const hasPlan = plannedSide > 0;
  return {
    loggedMinutes: logged.side,
    ofMinutes: hasPlan ? plannedSide : hours.side,
    against: hasPlan ? 'plan' : 'room',
  };
}

/** The contract hours of a span that are not written down yet; below zero = more than the contract. */
export function openMinutes({ hours, logged }: PlanAgainstActual): number {
  return hours.available - workTimeOf(logged);
}

/** Hours of learning that are planned in work time from a day on. */
export interface PlannedLearning {
  /** Work time of activities that are not done or dropped, apart from those within a side task. */
  readonly plannedMinutes: number;
  /** Of those, in the work itself: that is core task as well as learning. */
  readonly inTheWorkMinutes: number;
}

/** Learning in work time. It is not taken out of the hours of a side task: the two are different hours (method.md). */
export function plannedLearning(view: PlanView): PlannedLearning {
  const activities = view.activities.filter((a) => isAhead(a) && a.sideTaskId === null);
  const sum = (list: readonly RecordOf<'activity'>[]) => list.reduce((total, a) => total + (a.workMinutes ?? 0), 0);
  return { plannedMinutes: sum(activities), inTheWorkMinutes: sum(activities.filter((a) => a.way === 'experience')) };
}

function isAhead(activity: RecordOf<'activity'>): boolean {
  return activity.state === 'planned' || activity.state === 'busy';
}

const later = (a: IsoDate, b: IsoDate) => (a > b ? a : b);
const sooner = (a: IsoDate, b: IsoDate) => (a < b ? a : b);
