import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { listBackups, syncFolder } from './backup.ts';
import { type Connection, openConnection } from './connection.ts';
import { evidenceFolder } from './evidence.ts';
import { lockFolder } from './folder-lock.ts';
import { HighWaterMark } from './high-water-mark.ts';
import { lookAtImage } from './image.ts';
import { faultsOf } from './integrity.ts';
import { makeFolder } from './make-folder.ts';
import { isNewer, migrate, schemaVersion, storeVersionOf, versionOfApp } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { reachOf } from './received.ts';
import { titleOf } from './title.ts';
import { writeWhole } from './write-whole.ts';

/** A plan as it would be there: its title when that can be read, and when it was last changed. */
export interface FoundPlan {
  readonly planId: string;
  readonly title: string | null;
  readonly changedAt: string;
}

/** What can be done with a store that does not open. */
export interface RescueWays {
  /** What can be read of the store as it is; null = nothing. */
  readonly asIs: { readonly plans: FoundPlan[] } | null;
  /** The newest backup that is whole; null = none. */
  readonly backup: { readonly name: string; readonly madeAt: string; readonly plans: FoundPlan[] } | null;
}

export type RescueWay = 'as-is' | 'backup' | 'empty';

const parts = ['routekaart.db', 'routekaart.db-wal', 'routekaart.db-journal', 'routekaart.mark'];

/** Looks what there is to go on with; nothing in the folder is touched. */
export function lookForWays(folder: string): RescueWays {
  return { asIs: readable(path.join(folder, 'routekaart.db')), backup: newestWhole(folder) };
}

/**
 * Goes one way. What stood there is moved whole to `evidence/`, nothing is thrown away; then the store opens as any other.
 * Throws when that way is not there; then nothing has changed.
 */
export function goWay(folder: string, way: RescueWay, now: string): void {
  const lock = lockFolder(folder);
  try {
    putInPlace(folder, way, now);
  } finally {
    lock.release();
  }
}

function putInPlace(folder: string, way: RescueWay, now: string): void {
  const fresh = path.join(folder, 'routekaart.new');
  rmSync(fresh, { force: true });
  if (way === 'empty') makeEmpty(fresh);
  else writeWhole(fresh, way === 'as-is' ? lookAtImage(path.join(folder, 'routekaart.db'), imageOf) : backupOf(folder));
  const reached = lookAtImage(fresh, reachOf);
  const aside = path.join(evidenceFolder(folder), `${now.slice(0, 23).replaceAll(':', '-')}Z-store`);
  makeFolder(aside);
  for (const part of parts) {
    const file = path.join(folder, part);
    if (existsSync(file)) renameSync(file, path.join(aside, part));
  }
  renameSync(fresh, path.join(folder, 'routekaart.db'));
  const mark = new HighWaterMark(path.join(folder, 'routekaart.mark'));
  mark.make({ seq: reached, at: now });
  mark.close();
  syncFolder(aside);
  syncFolder(folder);
}

function readable(file: string): RescueWays['asIs'] {
  try {
    return lookAtImage(file, (db) => {
      if (reachOf(db) === 0) return null;
      const plans = plansIn(db);
      imageOf(db);
      return { plans };
    });
  } catch {
    return null;
  }
}

function newestWhole(folder: string): RescueWays['backup'] {
  for (const { file, madeAt } of listBackups(folder).filter((b) => b.isSound)) {
    try {
      const plans = lookAtImage(file, (db) => (isOurs(db) && faultsOf(db).length === 0 ? plansIn(db) : null));
      if (plans) return { name: path.basename(file), madeAt, plans };
    } catch {
      // One that cannot be read is passed over for the one before it.
    }
  }
  return null;
}

function backupOf(folder: string): Buffer {
  const backup = newestWhole(folder);
  if (backup === null) throw new Error('there is no whole backup');
  return readFileSync(path.join(folder, 'backups', backup.name));
}

function isOurs(db: Connection): boolean {
  const version = storeVersionOf(schemaVersion(db));
  return version.tables > 0 && !isNewer(version, versionOfApp(migrations));
}

/** The most recently changed first. */
function plansIn(db: Connection): FoundPlan[] {
  return db
    .prepare<[], { planId: string; changedAt: string }>(
      'SELECT plan_id AS planId, at AS changedAt, max(seq) FROM change_set GROUP BY plan_id ORDER BY max(seq) DESC',
    )
    .all()
    .map(({ planId, changedAt }) => ({ planId, title: titleOf(db, planId), changedAt }));
}

/** All that can be read, written anew row by row: what is damaged in the file itself does not come along. */
function imageOf(db: Connection): Buffer {
  if (!isOurs(db)) throw new Error('there is nothing to be read');
  db.exec('VACUUM');
  return db.serialize();
}

function makeEmpty(file: string): void {
  const db = openConnection(file);
  migrate(db, migrations, () => {});
  db.close();
}
