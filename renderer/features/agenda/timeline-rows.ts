import { type AgendaItem, isOneDay } from '#shared/model/agenda.ts';
import { addDays } from '#shared/model/calendar.ts';
import type { AgendaGroup } from './agenda-groups.ts';
import type { TimelineScale } from './timeline-scale.ts';

/** An item where it is drawn, in CSS pixels from the left of the ruler. */
export interface PlacedItem {
  readonly item: AgendaItem;
  /** As it stands in its row, and in full for who does not see that row. */
  readonly name: string;
  readonly fullName: string;
  readonly row: number;
  readonly x: number;
  readonly width: number;
  /** Where its name stands: in the bar, behind it, or before it where the ruler ends. */
  readonly nameAt: 'inside' | 'behind' | 'before';
  /** A bar from day to day, or one mark on its day. */
  readonly isBar: boolean;
}

export interface TimelineRow {
  readonly key: string;
  readonly group: AgendaGroup;
  /** The first row of a group carries its name. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export interface TimelineRows {
  readonly rows: readonly TimelineRow[];
  /** Row by row, from left to right: the order in which one goes through them. */
  readonly items: readonly PlacedItem[];
  /** Where the items of each row begin in `items`; one longer than `rows`. */
  readonly starts: readonly number[];
}

/** A mark on one day is this wide. */
export const markSize = 18;
const smallestBar = 6;
const gap = 10;
const longestName = 190;

/** How wide a name is drawn, nearly: the letters of the interface are 7 px wide at 13 px. */
export function nameWidth(name: string): number {
  return Math.min(longestName, name.length * 6.6 + 8);
}

/**
 * Lays the items of each group in as few rows as there is need for: things that would overlap, with their names, stand
 * under each other.
 */
export function layRows(
  groups: readonly AgendaGroup[],
  scale: TimelineScale,
  nameOf: (item: AgendaItem) => string,
  fullNameOf: (item: AgendaItem) => string = nameOf,
): TimelineRows {
  const rows: TimelineRow[] = [];
  const byRow: PlacedItem[][] = [];
  for (const group of groups) {
    const first = rows.length;
    const ends: number[] = [];
    for (const item of group.items) {
      const name = nameOf(item);
      const place = placeOf(item, name, scale);
      const words = nameWidth(name);
      const start = place.x - (place.nameAt === 'before' ? words : 0);
      const end = place.x + place.width + (place.nameAt === 'behind' ? words : 0) + gap;
      const free = ends.findIndex((taken) => taken <= start);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = end;
      const row = first + lane;
      const placed = { item, name, fullName: fullNameOf(item), row, ...place };
      const list = byRow[row];
      if (list) list.push(placed);
      else byRow[row] = [placed];
    }
    for (let lane = 0; lane < ends.length; lane++) {
      rows.push({ key: `${group.key}-${lane}`, group, isFirst: lane === 0, isLast: lane === ends.length - 1 });
    }
  }
  const items: PlacedItem[] = [];
  const starts: number[] = [];
  for (const row of byRow) {
    starts.push(items.length);
    items.push(...row);
  }
  starts.push(items.length);
  return { rows, items, starts };
}

/** Where an item lies for days that may be others than its own, as while it is being moved. */
export function placeOf(
  item: Pick<AgendaItem, 'startDate' | 'endDate' | 'kind'>,
  name: string,
  scale: TimelineScale,
): Pick<PlacedItem, 'x' | 'width' | 'nameAt' | 'isBar'> {
  const words = nameWidth(name);
  const beside = (end: number) => (end + words > scale.width && end > words ? 'before' : 'behind');
  const isBar = spans.has(item.kind) && !(isOneDay(item) && scale.dayWidth < smallestBar);
  if (!isBar) {
    const middle = scale.x(item.startDate) + scale.dayWidth / 2;
    const x = Math.min(Math.max(middle - markSize / 2, 0), scale.width - markSize);
    return { x, width: markSize, nameAt: beside(x + markSize), isBar: false };
  }
  const x = Math.min(scale.x(item.startDate), scale.width - smallestBar);
  const width = Math.max(smallestBar, scale.x(addDays(item.endDate, 1)) - x);
  return { x, width, nameAt: words + 8 <= width ? 'inside' : beside(x + width), isBar: true };
}

const spans: ReadonlySet<AgendaItem['kind']> = new Set(['activity', 'sideTask', 'leave']);

/** The items of the rows first–last (both counted) that lie between two places on the ruler. */
export function itemsBetween(
  { items, starts }: TimelineRows,
  rows: readonly [first: number, last: number],
  from: number,
  to: number,
): PlacedItem[] {
  const found: PlacedItem[] = [];
  const end = starts[Math.min(rows[1] + 1, starts.length - 1)] ?? 0;
  for (let i = starts[Math.max(rows[0], 0)] ?? items.length; i < end; i++) {
    const placed = items[i];
    if (placed === undefined) continue;
    const words = nameWidth(placed.name);
    const start = placed.x - (placed.nameAt === 'before' ? words : 0);
    const until = placed.x + placed.width + (placed.nameAt === 'behind' ? words : 0);
    if (start <= to && until >= from) found.push(placed);
  }
  return found;
}
