import type { IsoDate } from './define.ts';
import type { PlanView } from './plan-view.ts';
import type { RecordOf } from './records.ts';
import { startOf } from './short-title.ts';

export type LogbookEntry = RecordOf<'reflection'>;
export type EntryKind = LogbookEntry['entryKind'];

/** The fields a person writes in, in the order of the sheet. */
export const entryTexts = ['whatHappened', 'thoughts', 'lesson', 'tomorrow'] as const;

/** All entries, newest day first; of one day the last written first. */
export function logbookOf(view: PlanView): LogbookEntry[] {
  return view.reflections.toSorted(
    (a, b) => compare(b.happenedOn, a.happenedOn) || compare(b.addedAt, a.addedAt) || compare(b.id, a.id),
  );
}

/** True while nothing was written in it yet. */
export function isUnwritten(entry: LogbookEntry): boolean {
  return entry.title.trim() === '' && entryTexts.every((field) => entry[field].trim() === '');
}

/** What a person calls an entry: its title, else how its first text begins; '' while nothing is written. */
export function entryName(entry: LogbookEntry): string {
  return startOf(entry.title) || entryTexts.map((field) => startOf(entry[field])).find((start) => start !== '') || '';
}

/** The entries of one kind (null = all) in which every word of `query` stands somewhere, whatever its capitals or accents. */
export function findEntries(entries: readonly LogbookEntry[], query: string, kind: EntryKind | null): LogbookEntry[] {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return entries.filter((entry) => {
    if (kind !== null && entry.entryKind !== kind) return false;
    if (words.length === 0) return true;
    const text = folded([entry.title, ...entryTexts.map((field) => entry[field])].join('\n'));
    return words.every((word) => text.includes(word));
  });
}

/** One month with its entries, as they came. */
export interface LogbookMonth {
  /** The first day of the month. */
  readonly month: IsoDate;
  readonly entries: readonly LogbookEntry[];
}

/** Groups entries by month; months stand in the order in which the entries come. */
export function byMonth(entries: readonly LogbookEntry[]): LogbookMonth[] {
  const months = Map.groupBy(entries, (entry) => `${entry.happenedOn.slice(0, 7)}-01`);
  return [...months].map(([month, ofMonth]) => ({ month, entries: ofMonth }));
}

/** The entries of each day. */
export function byDay(entries: readonly LogbookEntry[]): ReadonlyMap<IsoDate, readonly LogbookEntry[]> {
  return Map.groupBy(entries, (entry) => entry.happenedOn);
}

/** True when something was done with the lesson: an activity, evidence, or what will be done differently tomorrow. */
export function isActedOn(entry: LogbookEntry): boolean {
  return entry.tomorrow.trim() !== '' || entry.becameActivityIds.length > 0 || entry.becameScoreIds.length > 0;
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
