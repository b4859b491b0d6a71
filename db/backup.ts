import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Connection, openToLook } from './connection.ts';
import { checkStore } from './integrity.ts';
import { makeFolder } from './make-folder.ts';
import { schemaVersion } from './migrate.ts';
import { receivedWrites } from './received.ts';

export interface Backup {
  readonly file: string;
  readonly madeAt: string;
}

/** Kept of every schema version: the newest ones. */
const kept = 10;
const namePattern = /^routekaart-v(\d+)-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.db$/;

/**
 * Writes a copy of the store into `backups/` and gives it its name only after it was opened again and proved sound and
 * complete, so that every file with such a name is a good backup. Throws when it is not: then nothing may be migrated.
 */
export function makeBackup(db: Connection, folder: string, now: string): Backup {
  const backups = path.join(folder, 'backups');
  makeFolder(backups);
  const version = schemaVersion(db);
  const name = `routekaart-v${version}-${now.slice(0, 19).replaceAll(':', '-')}Z.db`;
  const unproved = path.join(backups, 'unproved.db');
  rmSync(unproved, { force: true });
  db.prepare('VACUUM INTO ?').run(unproved);
  syncFile(unproved);
  const copy = openToLook(unproved);
  try {
    const fault = checkStore(copy);
    if (fault) throw new Error(`backup is not sound: ${fault.what}`);
    if (schemaVersion(copy) !== version || extent(copy) !== extent(db)) throw new Error('backup is not complete');
  } finally {
    copy.close();
  }
  const file = path.join(backups, name);
  renameSync(unproved, file);
  syncFolder(backups);
  for (const old of listBackups(folder)
    .filter((b) => versionOf(b.file) === version)
    .slice(kept))
    rmSync(old.file);
  return { file, madeAt: `${now.slice(0, 19)}Z` };
}

/** Newest first. Only files that were proved when they were made. */
export function listBackups(folder: string): Backup[] {
  const backups = path.join(folder, 'backups');
  if (!existsSync(backups)) return [];
  return readdirSync(backups)
    .flatMap((name): Backup[] => {
      const match = namePattern.exec(name);
      return match
        ? [{ file: path.join(backups, name), madeAt: `${match[2]}T${match[3]}:${match[4]}:${match[5]}Z` }]
        : [];
    })
    .sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}

function versionOf(file: string): number {
  return Number(namePattern.exec(path.basename(file))?.[1]);
}

/** Enough to see that a copy stops where its original does. */
function extent(db: Connection): string {
  const counts = db
    .prepare(
      'SELECT (SELECT count(*) FROM record), (SELECT count(*) FROM change_set), (SELECT max(seq) FROM change_set)',
    )
    .raw()
    .get();
  return JSON.stringify([counts, receivedWrites(db)]);
}

function syncFile(file: string): void {
  const fd = openSync(file, 'r+');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** A name is on the disk once its folder is. Windows cannot sync a folder and needs it not. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const fd = openSync(folder, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
