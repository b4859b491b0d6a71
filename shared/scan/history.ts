import type { PlanView } from '../model/plan-view.ts';
import type { RecordOf } from '../model/records.ts';
import type { Factor } from './factor.ts';
import { factorOf } from './scores.ts';
import { wordingOf } from './wording.ts';

type Scan = RecordOf<'scan'>;

/** The scans that were completed, in the order in which they were made. */
export function completedScans(view: PlanView): readonly Scan[] {
  return view.scans.filter((s) => s.completedOn !== null);
}

/** The scan that waits to be continued; the newest when there are several. */
export function waitingScan(view: PlanView): Scan | undefined {
  return view.scans.findLast((s) => s.completedOn === null);
}

/** The last completed scan whose scores this version can work out. */
export function newestResult(view: PlanView): Scan | undefined {
  return completedScans(view).findLast((s) => wordingOf(s.wordingVersion) !== undefined);
}

/** The day that a scan stands for: when it was completed, else when it was begun. */
export function dayOf(scan: Scan): string {
  return scan.completedOn ?? scan.startedOn;
}

/** The completed scans before this one, newest first. */
export function scansBefore(view: PlanView, scan: Scan): readonly Scan[] {
  const all = completedScans(view);
  const at = all.findIndex((s) => s.id === scan.id);
  return (at < 0 ? all : all.slice(0, at)).toReversed();
}

export type Change = 'muchLower' | 'lower' | 'same' | 'higher' | 'muchHigher';

export interface FactorChange {
  readonly change: Change;
  /** The score it is compared with, and the scan that gave it. */
  readonly was: number;
  readonly than: Scan;
}

/** How a factor changed since the last scan that had a score for it; null when there is nothing to compare. */
export function changeSince(view: PlanView, scan: Scan, factor: Factor): FactorChange | null {
  const now = factorOf(scan, factor)?.score ?? null;
  if (now === null) return null;
  for (const than of scansBefore(view, scan)) {
    const was = factorOf(than, factor)?.score ?? null;
    if (was !== null) return { change: inWords(now - was), was, than };
  }
  return null;
}

/** Less than a quarter point is one answer that came out a little different. */
function inWords(difference: number): Change {
  const size = Math.abs(difference);
  if (size < 0.25) return 'same';
  if (difference > 0) return size < 1 ? 'higher' : 'muchHigher';
  return size < 1 ? 'lower' : 'muchLower';
}

export type DateTrouble =
  | { readonly kind: 'ahead'; readonly date: string }
  | { readonly kind: 'earlier'; readonly date: string; readonly other: string };

/** What is wrong with the date of a scan when the clock of a computer was: it lies ahead, or before an older scan. */
export function dateTrouble(view: PlanView, scan: Scan, today: string): DateTrouble | null {
  const date = dayOf(scan);
  if (date > today) return { kind: 'ahead', date };
  const older = view.scans.filter((s) => s.number < scan.number).map(dayOf);
  const last = older
    .filter((d) => d <= today)
    .sort()
    .at(-1);
  return last !== undefined && date < last ? { kind: 'earlier', date, other: last } : null;
}
