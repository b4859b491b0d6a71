/** A backup as the choice which ones stay needs to know it. */
export interface Dated {
  /** ISO 8601 UTC, of the clock as it was then: it may have been wrong. */
  readonly madeAt: string;
  /** The schema version of the store it was made of. */
  readonly version: number;
  /** False when a plan in it was damaged already. */
  readonly isSound: boolean;
}

const days = 7;
const weeks = 4;
const months = 12;
const mostOfTheFuture = 2 * (days + weeks + months);
const dayMs = 24 * 60 * 60 * 1_000;

/** Whether a backup carries a moment that has yet to come (more than a day): the clock was wrong then, or is now. */
export function isOfTheFuture(madeAt: string, now: string): boolean {
  return Date.parse(madeAt) - Date.parse(now) > dayMs;
}

/** Whether a day has gone by since the newest backup that the clock can have made. */
export function isBackupDue(backups: readonly Pick<Dated, 'madeAt'>[], now: string): boolean {
  return !backups.some(({ madeAt }) => !isOfTheFuture(madeAt, now) && Date.parse(now) - Date.parse(madeAt) < dayMs);
}

/**
 * The backups that stay: of the newest 7 days that have one the last, beyond these of 4 weeks (Monday first) and of 12
 * months. A break in the work costs nothing, for days without a backup are not counted. The newest of every schema version
 * stays too.
 *
 * Backups of the future stay, for it may be the clock of now that is wrong; only when they pile up they are thinned too. Those
 * of a store that was damaged are judged among themselves, and go when as many sound days were kept since.
 */
export function backupsToKeep<B extends Dated>(backups: readonly B[], now: string): Set<B> {
  const newestFirst = [...backups].sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
  const sound = newestFirst.filter((b) => b.isSound);
  const keep = new Set<B>();
  for (const backup of [...thinned(past(sound)), ...future(sound)]) keep.add(backup);
  for (const version of new Set(sound.map((b) => b.version))) keep.add(sound.find((b) => b.version === version) as B);
  const since = past(sound)[days - 1]?.madeAt ?? '';
  const damaged = newestFirst.filter((b) => !b.isSound);
  for (const backup of [...thinned(past(damaged).filter((b) => b.madeAt > since)), ...future(damaged)])
    keep.add(backup);
  return keep;

  function past(of: readonly B[]): B[] {
    return of.filter((b) => !isOfTheFuture(b.madeAt, now));
  }
  function future(of: readonly B[]): Iterable<B> {
    const all = of.filter((b) => isOfTheFuture(b.madeAt, now));
    return all.length > mostOfTheFuture ? thinned(all) : all;
  }
}

function thinned<B extends Dated>(newestFirst: readonly B[]): Set<B> {
  const keep = new Set<B>();
  for (const [periodOf, count] of periods) {
    let last: string | undefined;
    let left = count;
    for (const backup of newestFirst) {
      const period = periodOf(backup.madeAt);
      if (left === 0) break;
      if (period === last) continue;
      last = period;
      // A period whose last backup stays already costs nothing.
      if (keep.has(backup)) continue;
      keep.add(backup);
      left--;
    }
  }
  return keep;
}

const periods: readonly [(moment: string) => string, number][] = [
  [(moment) => moment.slice(0, 10), days],
  [(moment) => String(Math.floor((Date.parse(moment) / dayMs + 3) / 7)), weeks],
  [(moment) => moment.slice(0, 7), months],
];
