import { type HourRow, rowKey, rowOf } from '#shared/model/edits/hours.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { quarterOf } from '#shared/model/weeks.ts';

/** All hours of a plan by what they went to and by quarter, or by year when there are too many quarters for a page. */
export interface HoursTotals {
  readonly isByYear: boolean;
  readonly columns: readonly { readonly key: string; readonly year: number; readonly quarter: number }[];
  readonly rows: readonly { readonly row: HourRow; readonly minutes: ReadonlyMap<string, number> }[];
}

const mostColumns = 6;
const kinds = ['core', 'side', 'learning'] as const;

export function hoursTotals(view: PlanView): HoursTotals {
  const quarters = new Map<string, { key: string; year: number; quarter: number }>();
  for (const entry of view.hourEntries) {
    const { year, quarter } = quarterOf(entry.workedOn);
    quarters.set(`${year}-${quarter}`, { key: `${year}-${quarter}`, year, quarter });
  }
  const isByYear = quarters.size > mostColumns;
  const columns = isByYear
    ? [
        ...new Map(
          [...quarters.values()].map((q) => [q.year, { key: String(q.year), year: q.year, quarter: 0 }]),
        ).values(),
      ]
    : [...quarters.values()];
  const rows = new Map<string, { row: HourRow; minutes: Map<string, number> }>();
  for (const entry of view.hourEntries) {
    const { year, quarter } = quarterOf(entry.workedOn);
    const key = isByYear ? String(year) : `${year}-${quarter}`;
    const row = rows.get(rowKey(entry)) ?? { row: rowOf(entry), minutes: new Map<string, number>() };
    row.minutes.set(key, (row.minutes.get(key) ?? 0) + entry.minutes);
    rows.set(rowKey(entry), row);
  }
  return {
    isByYear,
    columns: columns.slice(-2 * mostColumns),
    rows: [...rows.values()].sort((a, b) => kinds.indexOf(a.row.what) - kinds.indexOf(b.row.what)),
  };
}
