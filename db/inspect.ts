import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { CallError, type ErrorReply } from '#shared/contract/errors.ts';
import { listBackups } from './backup.ts';
import { openToLook } from './connection.ts';
import type { Mark } from './high-water-mark.ts';
import { applicationId, isNewer, type StoreVersion, schemaVersion, storeVersionOf, userVersionOf } from './migrate.ts';
import { reachOf } from './received.ts';

/** How the name of a folder with a copy to look at begins. */
const lookName = 'look-';

/**
 * Looks at a store before it is opened, because opening writes: it folds the WAL into the main file, and makes a new
 * database where none is. Refuses a newer schema, a foreign or emptied file, and one that lags behind its mark; nothing in
 * the folder is touched.
 *
 * Errors: store-newer, store-damaged.
 */
export function inspectStore(folder: string, file: string, newest: StoreVersion, mark: Mark | null): void {
  const beside = ['-wal', '-journal'].map((end) => file + end).filter((f) => sizeOf(f) > 0);
  const header = sizeOf(file) === 0 ? null : readHeader(file);
  // Without a version nothing of ours is in the main file yet: so it is too when the first start was cut off.
  if (sizeOf(file) === 0 || (header?.version === 0 && beside.length === 0)) {
    const hadSomething =
      (mark?.seq ?? 0) > 0 || beside.length > 0 || listBackups(folder).length > 0 || wasOpened(folder);
    if (hadSomething)
      throw damaged(folder, existsSync(file) ? 'emptied' : 'gone', mark ? { missing: mark.seq } : {}, mark);
    return;
  }
  if (header === null) throw damaged(folder, 'unreadable', {}, mark);
  refuseNewer(folder, header.version, newest);
  // After an unclean end the truth is partly in the WAL, and a file that somebody put here may not be in WAL mode yet:
  // opening would change either. Looking at a copy leaves the original as it is.
  if (beside.length > 0 || !header.isWal) inspectCopy(folder, file, beside, newest, mark);
}

/** Refuses what could not be opened either if it took writing. Errors: store-newer, store-damaged. */
export function inspectReadOnly(folder: string, file: string, newest: StoreVersion): void {
  const header = readHeader(file);
  if (header === null) throw damaged(folder, 'unreadable');
  refuseNewer(folder, header.version, newest);
}

/**
 * Whether the log tells that this store was opened before: then its tables and its mark were on the disk.
 */
function wasOpened(folder: string): boolean {
  return ['routekaart.log', 'routekaart.log.1'].some((name) => {
    const file = path.join(folder, 'log', name);
    return existsSync(file) && /^\S+Z opened /m.test(readFileSync(file, 'latin1'));
  });
}

/**
 * Errors: store-damaged when the mark is ahead: acknowledged edits are gone; also when there is none though there was, for
 * then nothing says that all of them are there.
 */
export function compareWithMark(folder: string, seq: number, mark: Mark | null): void {
  if (mark === null && seq > 0 && wasOpened(folder)) throw damaged(folder, 'no-mark');
  if (mark && mark.seq > seq) throw damaged(folder, 'lost-edits', { missing: mark.seq - seq }, mark);
}

/** The refusal of a damaged store, with the newest good backup and how far the work had come. */
export function damaged(
  folder: string,
  reason: string,
  facts: ErrorReply['data'] = {},
  mark: Mark | null = null,
): CallError {
  const backup = listBackups(folder)[0];
  return new CallError('store-damaged', {
    folder,
    reason,
    ...facts,
    ...(mark && { lastEditAt: mark.at }),
    ...(backup && { backup: backup.file, backupAt: backup.madeAt }),
  });
}

function refuseNewer(folder: string, found: number, known: StoreVersion): void {
  if (isNewer(storeVersionOf(found), known))
    throw new CallError('store-newer', { folder, found, known: userVersionOf(known) });
}

function inspectCopy(folder: string, file: string, beside: string[], newest: StoreVersion, mark: Mark | null): void {
  for (const left of readdirSync(folder))
    if (left.startsWith(lookName)) rmSync(path.join(folder, left), { recursive: true });
  const look = mkdtempSync(path.join(folder, lookName));
  try {
    for (const part of [file, ...beside])
      copyFileSync(part, path.join(look, path.basename(part)), constants.COPYFILE_FICLONE);
    const copy = openToLook(path.join(look, path.basename(file)));
    try {
      refuseNewer(folder, schemaVersion(copy), newest);
      compareWithMark(folder, reachOf(copy), mark);
    } finally {
      copy.close();
    }
  } finally {
    rmSync(look, { recursive: true });
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** The schema version in the main file's header; null when it is not a database of this app. */
function readHeader(file: string): { version: number; isWal: boolean } | null {
  const header = Buffer.alloc(100);
  const fd = openSync(file, 'r');
  try {
    if (readSync(fd, header, 0, 100, 0) < 100) return null;
  } finally {
    closeSync(fd);
  }
  const version = header.readUInt32BE(60);
  // Nothing of ours is in it yet when the first start was cut off: version and application id are both still 0.
  const id = header.readUInt32BE(68);
  return id === applicationId || (id === 0 && version === 0) ? { version, isWal: header.readUInt8(18) === 2 } : null;
}
