import type { IsoDate } from './define.ts';
import { leaveTimes } from './leave-times.ts';
import type { PlanView } from './plan-view.ts';
import type { RecordOf } from './records.ts';
import { byRoster, type LaidOut, type SplitContract } from './roster-weeks.ts';
import { knowsSideTask } from './side-model.ts';
import { type DayNumber, dateOf, dayNumber, mondayOf, weekdayOf } from './weeks.ts';
import { daysOfPattern, daysOfWeek, partOfWeek, type WorkingPattern } from './working-pattern.ts';
import { splitWorkingTime, usualSidePermille, type WorkingTimeSplit } from './working-time.ts';

/**
 * The contract that holds on a day: of a period, or else that of the plan with 10% for side tasks, where the job knows one; with those beside it, in
 * minutes a week together. Nothing before the day on which the plan says that it begins.
 */
export interface Contract extends WorkingTimeSplit {
  /** Of all its parts together. */
  readonly sidePermille: number;
  /** The period it comes from; null = the hours of the plan itself. */
  readonly period: RecordOf<'contractPeriod'> | null;
  /** The contracts that hold beside it. */
  readonly beside: readonly RecordOf<'contractPeriod'>[];
  /** The minutes of Monday to Sunday; with a roster that varies an equal share of each. */
  readonly days: readonly number[];
  /** The roster differs from week to week: leave is taken in hours, and tells how many its day had. */
  readonly varies: boolean;
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

/** Before and after anything a date can say. */
const [firstDay, lastDay] = [-10_000_000, 10_000_000];

/**
 * Contract, leave and holidays as hours a day (method.md, Kerntaak 90 / neventaak 10). The contract of a week lies over its days
 * by its pattern, in whole minutes that add up to it exactly; so days add up to weeks, and weeks to any period, also where the
 * contract changes within a week. Where contract periods overlap, the one that began last holds; those that hold beside another
 * are added. See docs/decisions/working-patterns.md.
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
      .filter((s, i) => i > 0 && !isSame(s.contract, this.#stretches[i - 1]?.contract))
      .map((s) => dateOf(s.from));
  }

  /** So many minutes a week over the days from–until: spread as the contract is, none on days off, less on part of a day off. */
  sumOfWeekly(minutes: number, from: IsoDate, until: IsoDate): number {
    return this.stretches(from, until).reduce((sum, stretch) => {
      const week = stretch.week.map(({ contract, available }, i) =>
        contract === 0
          ? 0
          : Math.floor(
              (partOfWeek(minutes, i, stretch.contract.days) * available) / (stretch.contract.days[i] || contract),
            ),
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
  const spans = spansOf(view.contractPeriods.filter((p) => !p.isBeside)).filter((s) => s.until >= s.from);
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

function isSame(one: Contract, other: Contract | undefined): boolean {
  const ids = (contract: Contract) => [contract.period, ...contract.beside].map((period) => period?.id ?? '').join();
  return (
    other !== undefined && ids(one) === ids(other) && (one.contractMinutes === 0) === (other.contractMinutes === 0)
  );
}

/** Contract periods by their first day; one without an end runs until the next of them. */
function spansOf(periods: readonly RecordOf<'contractPeriod'>[]): Span[] {
  return periods.map((period, i, all) => {
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
  const periods = spansOf(view.contractPeriods.filter((period) => !period.isBeside));
  const besides = view.contractPeriods
    .filter((period) => period.isBeside)
    .map((period) => ({
      period,
      from: dayNumber(period.startDate),
      until: period.endDate === null ? lastDay : dayNumber(period.endDate),
    }));
  const leaves = leaveTimes(view).map((leave) => ({
    from: dayNumber(leave.startDate),
    until: dayNumber(leave.endDate),
    leave,
  }));
  const begins = view.plan.contractFrom === null ? firstDay : dayNumber(view.plan.contractFrom);
  const cuts = new Set<DayNumber>([firstDay, begins]);
  for (const { from, until } of [...periods, ...besides, ...leaves]) {
    cuts.add(from);
    if (until < lastDay) cuts.add(until + 1);
  }
  // By a roster that varies hours off change their whole week: one in which anything begins or ends is cut into its days, so that
  // all that is longer are whole weeks alike.
  if ([view.plan, ...view.contractPeriods].some((part) => part.pattern === 'varies'))
    for (const cut of [...cuts]) for (let i = 0; cut !== firstDay && i <= daysOfWeek; i++) cuts.add(mondayOf(cut) + i);
  const starts = [...cuts].sort((a, b) => a - b);
  // Those that hold are kept at hand while the days go by, so that ten years of leave stay quick.
  const [periodsAt, besidesAt, leavesAt] = [openOf(periods), openOf(besides), openOf(leaves)];
  const stretches = starts.map((from, i): LaidOut => {
    const period = periodsAt(from).at(-1)?.period ?? null;
    const beside = besidesAt(from).map((span) => span.period);
    const contract = contractOfDay(view, period, beside, from >= begins);
    const off = leavesAt(from).map((l) => l.leave);
    return {
      from,
      until: (starts[i + 1] ?? lastDay + 1) - 1,
      contract,
      week: weekOfHours(contract, off),
      asked: off.some(isWholeDay) ? 0 : off.reduce((sum, l) => sum + (l.minutesPerDay ?? 0), 0),
    };
  });
  return byRoster(stretches, isSame);
}

const isWholeDay = (leave: RecordOf<'leave'>) => leave.minutesPerDay === null;

/** What of a list holds on a day, asked for day after day: those that began, without those that are over. */
function openOf<S extends { readonly from: DayNumber; readonly until: DayNumber }>(list: readonly S[]) {
  const coming = [...list].sort((a, b) => a.from - b.from);
  let open: S[] = [];
  return (day: DayNumber): readonly S[] => {
    while (coming[0] && coming[0].from <= day) open.push(coming.shift() as S);
    open = open.filter((one) => one.until >= day);
    return open;
  };
}

/** The contract of a period or of the plan, with those beside it; before the plan's own begins only periods count. */
function contractOfDay(
  view: PlanView,
  period: RecordOf<'contractPeriod'> | null,
  beside: readonly RecordOf<'contractPeriod'>[],
  isBegun: boolean,
): SplitContract {
  const { plan } = view;
  const own = { ...plan, minutesPerWeek: isBegun ? plan.contractMinutesPerWeek : 0, sidePermille: usualSidePermille };
  const shareOf = (part: { readonly sidePermille: number }) => (knowsSideTask(view) ? part.sidePermille : 0);
  const parts: readonly (WorkingPattern & { minutesPerWeek: number; sidePermille: number })[] = [
    period ?? own,
    ...beside,
  ];
  const splits = parts.map((part) => splitWorkingTime(part.minutesPerWeek, shareOf(part)));
  const contractMinutes = splits.reduce((sum, split) => sum + split.contractMinutes, 0);
  const sideMinutes = splits.reduce((sum, split) => sum + split.sideMinutes, 0);
  const usual = shareOf(period ?? own);
  return {
    contractMinutes,
    coreMinutes: contractMinutes - sideMinutes,
    sideMinutes,
    sidePermille:
      beside.length === 0 || contractMinutes === 0 ? usual : Math.round((1000 * sideMinutes) / contractMinutes),
    period,
    beside,
    days: sumOfWeeks(parts.map((part) => daysOfPattern(part.minutesPerWeek, part))),
    sideDays: sumOfWeeks(parts.map((part, i) => daysOfPattern(splits[i]?.sideMinutes ?? 0, part))),
    varies: parts.some((part) => part.pattern === 'varies'),
  };
}

function sumOfWeeks(weeks: readonly (readonly number[])[]): number[] {
  return Array.from({ length: daysOfWeek }, (_, i) => weeks.reduce((sum, week) => sum + (week[i] ?? 0), 0));
}

/** The hours of Monday to Sunday by a contract, with what the leave of those days takes of them. */
function weekOfHours({ days, sideDays }: SplitContract, leaves: readonly RecordOf<'leave'>[]): WorkingHours[] {
  const isWhole = leaves.some(isWholeDay);
  const asked = leaves.reduce((sum, l) => sum + (l.minutesPerDay ?? 0), 0);
  return days.map((contract, i) => {
    const leave = isWhole ? contract : Math.min(contract, asked);
    const available = contract - leave;
    const side = contract === 0 ? 0 : Math.floor(((sideDays[i] ?? 0) * available) / contract);
    return { contract, leave, available, core: available - side, side };
  });
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
