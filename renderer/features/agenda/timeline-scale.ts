import type { AgendaItem } from '#shared/model/agenda.ts';
import { addDays, addMonths } from '#shared/model/calendar.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { dateOf, dayNumber, mondayOf } from '#shared/model/weeks.ts';

export type Zoom = 'month' | 'quarter' | 'year';

/** The calendar as a ruler: where a day lies in CSS pixels, and which day lies at a pixel. */
export interface TimelineScale {
  readonly startDate: string;
  readonly endDate: string;
  readonly dayWidth: number;
  readonly width: number;
  /** The left edge of a day. */
  x(date: string): number;
  /** The day at a place, within the ruler. */
  dateAt(x: number): string;
}

/** Beyond this distance from the plan a date is a slip of the pen; it is drawn at the edge. */
const marginMonths = 12;
const dayWidths = { month: 22, quarter: 7 } as const;
/** A year never gets so narrow that its months cannot be named. */
const narrowestDay = 1.3;

/** A ruler of whole months that holds the plan and what happens in the year around it. `room` is the width of the view. */
export function timelineScale(view: PlanView, items: readonly AgendaItem[], zoom: Zoom, room: number): TimelineScale {
  const { startDate: begin, endDate: end } = view.plan;
  let [first, last] = begin <= end ? [begin, end] : [end, begin];
  const earliest = addMonths(first, -marginMonths);
  const latest = addMonths(last, marginMonths);
  for (const item of items) {
    if (item.startDate < first && item.startDate >= earliest) first = item.startDate;
    if (item.endDate > last && item.endDate <= latest) last = item.endDate;
  }
  const startDate = `${first.slice(0, 7)}-01`;
  const endDate = addDays(addMonths(`${last.slice(0, 7)}-01`, 1), -1);
  const from = dayNumber(startDate);
  const days = Math.max(1, dayNumber(endDate) + 1 - from);
  const dayWidth = zoom === 'year' ? Math.max(narrowestDay, room / Math.min(Math.max(days, 28), 366)) : dayWidths[zoom];
  return {
    startDate,
    endDate,
    dayWidth,
    width: Math.round(days * dayWidth),
    x: (date) => Math.min(Math.max(dayNumber(date) - from, 0), days) * dayWidth,
    dateAt: (x) => dateOf(from + Math.min(Math.max(Math.floor(x / dayWidth), 0), days - 1)),
  };
}

/** The first days of the months on the ruler. */
export function monthsOf({ startDate, endDate }: Pick<TimelineScale, 'startDate' | 'endDate'>): string[] {
  const months: string[] = [];
  for (let at = startDate; at <= endDate && months.length < 2_400; at = addMonths(at, 1)) months.push(at);
  return months;
}

/** The Mondays on the ruler. */
export function mondaysOf({ startDate, endDate }: Pick<TimelineScale, 'startDate' | 'endDate'>): string[] {
  const mondays: string[] = [];
  const last = dayNumber(endDate);
  for (let at = mondayOf(dayNumber(startDate) + 6); at <= last && mondays.length < 12_000; at += 7) {
    mondays.push(dateOf(at));
  }
  return mondays;
}
