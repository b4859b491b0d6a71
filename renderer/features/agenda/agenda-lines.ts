import { type AgendaItem, isOneDay } from '#shared/model/agenda.ts';
import { addDays, addMonths } from '#shared/model/calendar.ts';
import { dateOf, dayNumber, mondayOf, type Week, weekOf } from '#shared/model/weeks.ts';

export type ListShape = 'month' | 'week';

/** A line of the list: the heading of a month or week, what goes on through it, or one thing on its day. */
export type AgendaLine =
  | { readonly type: 'heading'; readonly key: string; readonly from: string; readonly week: Week | null }
  | { readonly type: 'running'; readonly key: string; readonly items: readonly AgendaItem[] }
  | { readonly type: 'item'; readonly key: string; readonly item: AgendaItem };

/**
 * The agenda as lines, each thing once, on its first day. Under the heading of a month or week stands what began before it and
 * is not over, but for what goes on all the time, such as a side task.
 */
export function agendaLines(items: readonly AgendaItem[], shape: ListShape): AgendaLine[] {
  const lines: AgendaLine[] = [];
  const long = items.filter((i) => i.kind === 'activity' && !isOneDay(i));
  let last = '';
  for (const item of items) {
    const from = startOf(item.startDate, shape);
    if (from !== last) {
      last = from;
      lines.push({ type: 'heading', key: from, from, week: shape === 'week' ? weekOf(from) : null });
      const running = long.filter((i) => i.startDate < from && i.endDate >= from);
      if (running.length > 0) lines.push({ type: 'running', key: `running-${from}`, items: running });
    }
    lines.push({ type: 'item', key: item.key, item });
  }
  return lines;
}

/** The first day of the month or week of a date. */
export function startOf(date: string, shape: ListShape): string {
  return shape === 'month' ? `${date.slice(0, 7)}-01` : dateOf(mondayOf(dayNumber(date)));
}

/** The last day of the month or week that begins on a day. */
export function endOf(from: string, shape: ListShape): string {
  return shape === 'month' ? addDays(addMonths(from, 1), -1) : addDays(from, 6);
}
