import { type SourceStanding, type SourceUse, usesOf, windowStandings } from './budget.ts';
import { isRenewing, windowAt, windowOn } from './budget-windows.ts';
import { addDays } from './calendar.ts';
import type { IsoDate } from './define.ts';
import type { PlanView } from './plan-view.ts';
import type { RecordOf } from './records.ts';

/** One line in the ledger of a source: a part it pays, with what is left of the window after it. */
export interface LedgerLine extends SourceUse {
  /** In cents; null while the amount of the source is unknown. */
  readonly balanceCents: number | null;
}

/** What becomes of the money that is left at the end of a window. */
export type Leftover =
  /** The source has no end. */
  | { readonly kind: 'stays' }
  /** It is lost after that day. */
  | { readonly kind: 'lapses'; readonly after: IsoDate }
  /** It goes along on that day. */
  | { readonly kind: 'carries'; readonly on: IsoDate };

/** One window of a source with its lines, from the amount it opens with to what is left. */
export interface LedgerWindow {
  readonly standing: SourceStanding;
  readonly lines: readonly LedgerLine[];
  readonly leftover: Leftover;
}

/**
 * The ledger of a source: every window in which something happens and that of the day `on`, with its lines in order of
 * time and a running balance. What has no day yet comes last in the window of `on`. The order in which the plan keeps its
 * records has no say in it.
 */
export function ledgerOf(view: PlanView, source: RecordOf<'budgetSource'>, on: IsoDate): LedgerWindow[] {
  const uses = usesOf(view, source.id).sort(byTime);
  return windowStandings(view, source, on).map((standing) => {
    const within = uses.filter((use) => windowOn(source, use.date ?? on).index === standing.window.index);
    let balance = standing.availableCents;
    const lines = within.map((use) => {
      if (balance !== null) balance -= use.cents;
      return { ...use, balanceCents: balance };
    });
    return { standing, lines, leftover: leftoverOf(source, standing.window.index) };
  });
}

function byTime(a: SourceUse, b: SourceUse): number {
  const [one, other] = [a.date ?? '9999-99-99', b.date ?? '9999-99-99'];
  if (one !== other) return one < other ? -1 : 1;
  return a.allocation.id < b.allocation.id ? -1 : 1;
}

/** What becomes of what is left in a window of a source. */
export function leftoverOf(source: RecordOf<'budgetSource'>, index: number): Leftover {
  const { endDate } = windowAt(source, index);
  if (endDate === null) return { kind: 'stays' };
  const isLast = source.endDate !== null && endDate >= source.endDate;
  if (isRenewing(source) && source.renewal === 'carriesOver' && !isLast) {
    return { kind: 'carries', on: addDays(endDate, 1) };
  }
  return { kind: 'lapses', after: endDate };
}
