import { chmodSync, closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Connection, openToLook } from './connection.ts';
import { type Fault, faultsOf } from './integrity.ts';
import { makeFolder } from './make-folder.ts';
import { schemaVersion } from './migrate.ts';
import { receivedWrites } from './received.ts';
import { backupsToKeep } from './retention.ts';

export interface Backup {
  readonly file: string;
  readonly madeAt: string;
  readonly version: number;
  /** False when a plan in it was damaged already when it was made; the others are whole. */
  readonly isSound: boolean;
  readonly bytes: number;
}

const namePattern = /^routekaart-v(\d+)-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z(\.damaged)?\.db$/;
const unprovedName = 'unproved.db';

export function backupFolder(folder: string): string {
  return path.join(folder, 'backups');
}

/**
 * Writes a copy of the store into `backups/` and gives it its name only after it was opened again and proved complete and
 * sound. What is damaged in the store (`known`) may be so in the copy, which then says so in its name and never pushes out a
 * good one. Throws when anything else is wrong with it: then nothing may be migrated.
 */
export function makeBackup(db: Connection, folder: string, now: string, known: readonly Fault[] = []): Backup {
  const backups = backupFolder(folder);
  makeFolder(backups);
  const version = schemaVersion(db);
  const unproved = path.join(backups, unprovedName);
  try {
    rmSync(unproved, { force: true });
    db.prepare('VACUUM INTO ?').run(unproved);
    chmodSync(unproved, 0o600);
    syncFile(unproved);
    const isSound = prove(unproved, db, known);
    const name = `routekaart-v${version}-${now.slice(0, 19).replaceAll(':', '-')}Z${isSound ? '' : '.damaged'}.db`;
    const file = path.join(backups, name);
    const bytes = statSync(unproved).size;
    renameSync(unproved, file);
    syncFolder(backups);
    return { file, madeAt: `${now.slice(0, 19)}Z`, version, isSound, bytes };
  } catch (error) {
    // A copy that is not proved is no use to anybody, and on a full disk it stands in the way.
    rmSync(unproved, { force: true });
    throw error;
  }
}

/** Throws unless the copy is all of `db`, with no other faults than those known. Gives whether it has none at all. */
function prove(file: string, db: Connection, known: readonly Fault[]): boolean {
  const copy = openToLook(file);
  try {
    const faults = faultsOf(copy);
    const fault = faults.find((f) => f.what === 'sqlite' || !known.some((k) => k.planId === f.planId));
    if (fault) throw new Error(`backup is not sound: ${fault.what}`);
    if (schemaVersion(copy) !== schemaVersion(db) || extent(copy) !== extent(db))
      throw new Error('backup is not complete');
    return faults.length === 0;
  } finally {
    copy.close();
  }
}

/** Deletes the backups that need not stay; gives their files. See retention.ts. */
export function thinBackups(folder: string, now: string): string[] {
  const all = listBackups(folder);
  const keep = backupsToKeep(all, now);
  const old = all.filter((backup) => !keep.has(backup)).map((backup) => backup.file);
  for (const file of old) rmSync(file);
  return old;
}

/** Newest first, as they are named: all were proved when they were made. */
export function listBackups(folder: string): Backup[] {
  const backups = backupFolder(folder);
  if (!statSync(backups, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(backups)
    .flatMap((name): Backup[] => {
      const match = namePattern.exec(name);
      const file = path.join(backups, name);
      const stat = statSync(file, { throwIfNoEntry: false });
      if (!match || !stat?.isFile()) return [];
      const [, version, day, hour, minute, second, damaged] = match;
      return [
        {
          file,
          madeAt: `${day}T${hour}:${minute}:${second}Z`,
          version: Number(version),
          isSound: damaged === undefined,
          bytes: stat.size,
        },
      ];
    })
    .sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
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

export function syncFile(file: string): void {
  const fd = openSync(file, 'r+');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** A name is on the disk once its folder is. Windows cannot sync a folder and needs it not. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const fd = openSync(folder, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
