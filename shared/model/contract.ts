import type { IsoDate } from './define.ts';
import type { PlanView } from './plan-view.ts';
import type { RecordOf } from './records.ts';
import { type DayNumber, dateOf, dayNumber, mondayOf, weekdayOf } from './weeks.ts';
import { splitWorkingTime, usualSidePermille, type WorkingTimeSplit } from './working-time.ts';

/** The contract that holds on a day: of a period, or else that of the plan with 10% for side tasks. */
export interface Contract extends WorkingTimeSplit {
  readonly sidePermille: number;
  /** The period it comes from; null = the hours of the plan itself. */
  readonly period: RecordOf<'contractPeriod'> | null;
}

/** Working hours of a day, or of any number of days together, in minutes. */
export interface WorkingHours {
  /** By the contract. */
  readonly contract: number;
  /** Of those: off, by leave or a holiday. */
  readonly leave: number;
  /** What is left, core + side. */
  readonly available: number;
  readonly core: number;
  /** The room for side tasks. */
  readonly side: number;
}

/** Days in a row with one contract and the same leave. */
export interface Stretch {
  readonly from: DayNumber;
  /** The last day. */
  readonly until: DayNumber;
  readonly contract: Contract;
  /** The hours of its days, Monday first. */
  readonly week: readonly WorkingHours[];
}

export const noHours: WorkingHours = { contract: 0, leave: 0, available: 0, core: 0, side: 0 };

const workdays = 5;
/** Before and after anything a date can say. */
const [firstDay, lastDay] = [-10_000_000, 10_000_000];

/**
 * Contract, leave and holidays as hours a day (method.md, Kerntaak 90 / neventaak 10). The contract of a week is spread over
 * Monday to Friday in whole minutes that add up to it exactly; so days add up to weeks, and weeks to any period, also where
 * the contract changes within a week. Where contract periods overlap, the one that began last holds.
 */
export class ContractCalendar {
  readonly #stretches: readonly Stretch[];

  constructor(view: PlanView) {
    this.#stretches = stretchesOf(view);
  }

  /** The contract that holds on a date. */
  contractOn(date: IsoDate): Contract {
    return this.#at(dayNumber(date)).contract;
  }

  /** The hours of one day. */
  on(date: IsoDate): WorkingHours {
    const day = dayNumber(date);
    return hoursOn(this.#at(day), day);
  }

  /** The hours of the days from–until together; nothing when `until` comes first. */
  between(from: IsoDate, until: IsoDate): WorkingHours {
    return this.stretches(from, until).reduce((sum, stretch) => addHours(sum, hoursOf(stretch)), noHours);
  }

  /** The days on which another contract begins to hold, oldest first. */
  changesOfContract(): IsoDate[] {
    return this.#stretches
      .filter((s, i) => i > 0 && s.contract.period !== this.#stretches[i - 1]?.contract.period)
      .map((s) => dateOf(s.from));
  }

  /** So many minutes a week over the days from–until: spread as the contract is, none on days off, less on part of a day off. */
  sumOfWeekly(minutes: number, from: IsoDate, until: IsoDate): number {
    return this.stretches(from, until).reduce((sum, stretch) => {
      const week = stretch.week.map(({ contract, available }, i) =>
        contract === 0 ? 0 : Math.floor((partOfWeek(minutes, i) * available) / contract),
      );
      return sum + sumOfDays(week, stretch.from, stretch.until);
    }, 0);
  }

  /** The days from–until, cut where contract or leave changes, oldest first. */
  stretches(from: IsoDate, until: IsoDate): Stretch[] {
    const [first, last] = [dayNumber(from), dayNumber(until)];
    const found: Stretch[] = [];
    for (let i = this.#indexOf(first); i < this.#stretches.length; i++) {
      const stretch = this.#stretches[i] as Stretch;
      if (stretch.from > last) break;
      found.push({ ...stretch, from: Math.max(first, stretch.from), until: Math.min(last, stretch.until) });
    }
    return first > last ? [] : found;
  }

  #at(day: DayNumber): Stretch {
    return this.#stretches[this.#indexOf(day)] as Stretch;
  }

  #indexOf(day: DayNumber): number {
    let [low, high] = [0, this.#stretches.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#stretches[middle] as Stretch).from <= day) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

const known = new WeakMap<PlanView, ContractCalendar>();

/** The working hours of a plan; worked out once for each state of it. */
export function contractOf(view: PlanView): ContractCalendar {
  const calendar = known.get(view) ?? new ContractCalendar(view);
  known.set(view, calendar);
  return calendar;
}

/** The contract that counts on `today`; before the plan begins or after it ends, that of its first or last day. */
export function currentContract(view: PlanView, today: IsoDate): Contract {
  const { startDate, endDate } = view.plan;
  return contractOf(view).contractOn(today < startDate ? startDate : today > endDate ? endDate : today);
}

/** Contract periods that lie over one another, and the days within the plan that lie between two periods. */
export interface PeriodFaults {
  readonly overlaps: readonly {
    readonly earlier: RecordOf<'contractPeriod'>;
    readonly later: RecordOf<'contractPeriod'>;
    readonly from: IsoDate;
    /** null = without end. */
    readonly until: IsoDate | null;
  }[];
  readonly holes: readonly {
    readonly before: RecordOf<'contractPeriod'>;
    readonly after: RecordOf<'contractPeriod'>;
    readonly from: IsoDate;
    readonly until: IsoDate;
  }[];
}

/** Holes outside the plan do not count. A period that ends before it begins holds no days and is left out. */
export function periodFaults(view: PlanView): PeriodFaults {
  const spans = spansOf(view).filter((s) => s.until >= s.from);
  const overlaps: PeriodFaults['overlaps'][number][] = [];
  const holes: PeriodFaults['holes'][number][] = [];
  let reaching = spans[0];
  for (const next of spans.slice(1)) {
    if (reaching === undefined) break;
    const [earlier, later] = [reaching.period, next.period];
    if (reaching.until >= next.from) {
      const until = Math.min(reaching.until, next.until);
      overlaps.push({ earlier, later, from: later.startDate, until: until === lastDay ? null : dateOf(until) });
    } else {
      const from = Math.max(reaching.until + 1, dayNumber(view.plan.startDate));
      const until = Math.min(next.from - 1, dayNumber(view.plan.endDate));
      if (from <= until) holes.push({ before: earlier, after: later, from: dateOf(from), until: dateOf(until) });
    }
    if (next.until > reaching.until) reaching = next;
  }
  return { overlaps, holes };
}

interface Span {
  readonly period: RecordOf<'contractPeriod'>;
  readonly from: DayNumber;
  /** Its last day; one without an end runs until the next begins. */
  readonly until: DayNumber;
}

/** The contract periods by their first day. */
function spansOf(view: PlanView): Span[] {
  return view.contractPeriods.map((period, i, all) => {
    const next = all.slice(i + 1).find((p) => p.startDate > period.startDate);
    const untilNext = next ? dayNumber(next.startDate) - 1 : lastDay;
    return {
      period,
      from: dayNumber(period.startDate),
      until: period.endDate === null ? untilNext : dayNumber(period.endDate),
    };
  });
}

export function addHours(a: WorkingHours, b: WorkingHours): WorkingHours {
  return {
    contract: a.contract + b.contract,
    leave: a.leave + b.leave,
    available: a.available + b.available,
    core: a.core + b.core,
    side: a.side + b.side,
  };
}

function stretchesOf(view: PlanView): Stretch[] {
  const periods = spansOf(view);
  const leaves = view.leaves.map((leave) => ({
    from: dayNumber(leave.startDate),
    until: dayNumber(leave.endDate),
    leave,
  }));
  const cuts = new Set<DayNumber>([firstDay]);
  for (const { from, until } of [...periods, ...leaves]) {
    cuts.add(from);
    if (until < lastDay) cuts.add(until + 1);
  }
  const starts = [...cuts].sort((a, b) => a - b);
  // Those that hold are kept at hand while the days go by, so that ten years of leave stay quick.
  const byStart = <S extends { from: number }>(list: readonly S[]) => [...list].sort((a, b) => a.from - b.from);
  const [comingPeriods, comingLeaves] = [byStart(periods), byStart(leaves)];
  let openPeriods: Span[] = [];
  let openLeaves: typeof leaves = [];
  return starts.map((from, i) => {
    while (comingPeriods[0] && comingPeriods[0].from <= from) openPeriods.push(comingPeriods.shift() as never);
    while (comingLeaves[0] && comingLeaves[0].from <= from) openLeaves.push(comingLeaves.shift() as never);
    openPeriods = openPeriods.filter((p) => p.until >= from);
    openLeaves = openLeaves.filter((l) => l.until >= from);
    const period = openPeriods.at(-1)?.period ?? null;
    const sidePermille = period?.sidePermille ?? usualSidePermille;
    const split = splitWorkingTime(period?.minutesPerWeek ?? view.plan.contractMinutesPerWeek, sidePermille);
    return {
      from,
      until: (starts[i + 1] ?? lastDay + 1) - 1,
      contract: { ...split, sidePermille, period },
      week: weekOfHours(
        split,
        openLeaves.map((l) => l.leave),
      ),
    };
  });
}

/** The hours of Monday to Sunday by a contract, with what the leave of those days takes of them. */
function weekOfHours(split: WorkingTimeSplit, leaves: readonly RecordOf<'leave'>[]): WorkingHours[] {
  const isWhole = leaves.some((l) => l.minutesPerDay === null);
  const asked = leaves.reduce((sum, l) => sum + (l.minutesPerDay ?? 0), 0);
  return Array.from({ length: 7 }, (_, i) => {
    const contract = partOfWeek(split.contractMinutes, i);
    const leave = isWhole ? contract : Math.min(contract, asked);
    const available = contract - leave;
    const ofContract = partOfWeek(split.sideMinutes, i);
    const side = contract === 0 ? 0 : Math.floor((ofContract * available) / contract);
    return { contract, leave, available, core: available - side, side };
  });
}

/** The share of weekday `index` (0 = Monday) in minutes a week: whole minutes, five that add up exactly, none on weekends. */
export function partOfWeek(minutes: number, index: number): number {
  const upTo = (days: number) => Math.floor((minutes * Math.min(days, workdays)) / workdays);
  return upTo(index + 1) - upTo(index);
}

function hoursOn(stretch: Stretch, day: DayNumber): WorkingHours {
  return stretch.week[weekdayOf(day) - 1] ?? noHours;
}

/** All days of a stretch together. */
function hoursOf({ week, from, until }: Stretch): WorkingHours {
  const count = (key: keyof WorkingHours) =>
    sumOfDays(
      week.map((day) => day[key]),
      from,
      until,
    );
  return {
    contract: count('contract'),
    leave: count('leave'),
    available: count('available'),
    core: count('core'),
    side: count('side'),
  };
}

/** The days from–until when each Monday counts the first amount, each Tuesday the second …: no slower for ten years. */
function sumOfDays(week: readonly number[], from: DayNumber, until: DayNumber): number {
  const upTo = (days: number) => week.slice(0, days).reduce((sum, amount) => sum + amount, 0);
  const weeks = (mondayOf(until) - mondayOf(from)) / 7;
  return weeks * upTo(7) + upTo(weekdayOf(until)) - upTo(weekdayOf(from) - 1);
}
