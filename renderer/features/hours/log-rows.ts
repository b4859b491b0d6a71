import { hourLogOf, workTimeOf } from '#shared/model/hour-log.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { type Week, weekOf } from '#shared/model/weeks.ts';

/** A line of the long list: a week with its sum, or what was written down once. */
export type LogRow =
  | { readonly kind: 'week'; readonly key: string; readonly week: Week; readonly minutes: number }
  | { readonly kind: 'entry'; readonly key: string; readonly entry: RecordOf<'hourEntry'> };

/** All hours of a plan, the last week on top and the last day of it first. */
export function logRows(view: PlanView): LogRow[] {
  const log = hourLogOf(view);
  const rows: LogRow[] = [];
  let from = '';
  for (const entry of view.hourEntries.toReversed()) {
    if (from === '' || entry.workedOn < from) {
      const week = weekOf(entry.workedOn);
      from = week.from;
      const sum = log.sum(week.from, week.until);
      rows.push({ kind: 'week', key: week.from, week, minutes: workTimeOf(sum) + sum.own });
    }
    rows.push({ kind: 'entry', key: entry.id, entry });
  }
  return rows;
}
