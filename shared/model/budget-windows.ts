import { addDays, addMonths } from './calendar.ts';
import type { IsoDate } from './define.ts';
import type { BudgetSource } from './kinds/money.ts';

type Renewing = Pick<BudgetSource, 'startDate' | 'endDate' | 'renewal' | 'renewalMonths'>;

/** A stretch of time over which a source has one amount. Open ends are null. */
export interface BudgetWindow {
  /** 0 = the first. */
  readonly index: number;
  readonly startDate: IsoDate | null;
  /** The last day. */
  readonly endDate: IsoDate | null;
}

/** True when the amount of a source comes back: it has a way of renewal, a number of months and a day to count from. */
export function isRenewing(source: Renewing): boolean {
  return source.renewal !== 'none' && source.renewalMonths !== null && source.startDate !== null;
}

/**
 * The window of a source in which a day falls: of a source that does not renew its whole period. A day before the first or
 * after the last window counts with that one, so that no amount falls between two. Every window is counted from the first
 * day, so that 29 and 31 January stay the last day of a shorter month and come back after it.
 */
export function windowOn(source: Renewing, date: IsoDate): BudgetWindow {
  if (!isRenewing(source)) return { index: 0, startDate: source.startDate, endDate: source.endDate };
  const { endDate } = source;
  const day = endDate !== null && date > endDate ? endDate : date;
  return windowAt(source, indexOf(source, day));
}

/** The window of that number of a source that renews. */
export function windowAt(source: Renewing, index: number): BudgetWindow {
  if (!isRenewing(source)) return { index: 0, startDate: source.startDate, endDate: source.endDate };
  const start = source.startDate as IsoDate;
  const months = source.renewalMonths as number;
  const next = addMonths(start, (index + 1) * months);
  const last = addDays(next, -1);
  return {
    index,
    startDate: addMonths(start, index * months),
    endDate: source.endDate !== null && source.endDate < last ? source.endDate : last,
  };
}

function indexOf(source: Renewing, day: IsoDate): number {
  const start = source.startDate as IsoDate;
  const months = source.renewalMonths as number;
  if (day <= start) return 0;
  const index = Math.floor((monthNumber(day) - monthNumber(start)) / months);
  // In the month in which a window opens, the days before the opening still belong to the one before.
  return Math.max(0, addMonths(start, index * months) > day ? index - 1 : index);
}

/** Months since the year 0. */
function monthNumber(date: IsoDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** What a source has in one window, in cents. Null = its amount is unknown. */
export interface WindowFunds {
  readonly window: BudgetWindow;
  /** What came along from the windows before. */
  readonly carriedCents: number | null;
  /** Its amount and what came along. */
  readonly availableCents: number | null;
  readonly usedCents: number;
  /** Available − used; negative = overspent. */
  readonly leftCents: number | null;
}

/**
 * What a source has in the windows of these amounts and in that of `on`, in order of time; windows in which nothing happens
 * are left out but for the one of `on`. With `carriesOver` what is left goes along to the next window, through the empty
 * ones as well; what is too much does not: it has to be settled where it arose.
 */
export function fundsOf(
  source: Renewing & Pick<BudgetSource, 'amountCents'>,
  uses: readonly { readonly date: IsoDate | null; readonly cents: number }[],
  on: IsoDate,
): WindowFunds[] {
  const used = new Map<number, number>([[windowOn(source, on).index, 0]]);
  for (const { date, cents } of uses) {
    const { index } = windowOn(source, date ?? on);
    used.set(index, (used.get(index) ?? 0) + cents);
  }
  const { amountCents } = source;
  const carries = source.renewal === 'carriesOver' && isRenewing(source);
  let carried = 0;
  let next = 0;
  return [...used]
    .sort(([a], [b]) => a - b)
    .map(([index, usedCents]) => {
      const window = windowAt(source, index);
      if (amountCents === null) return { window, carriedCents: null, availableCents: null, usedCents, leftCents: null };
      const carriedCents = carries ? carried + (index - next) * amountCents : 0;
      const availableCents = amountCents + carriedCents;
      const leftCents = availableCents - usedCents;
      carried = Math.max(0, leftCents);
      next = index + 1;
      return { window, carriedCents, availableCents, usedCents, leftCents };
    });
}
