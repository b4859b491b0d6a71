import { accessSync, constants, copyFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { syncFile } from '#db/backup.ts';
import { CallError } from '#shared/contract/errors.ts';

/** Our backups stand in a folder of their own there, so that nothing else is ever taken for one. */
const ownFolder = 'Routekaart-reservekopieen';

/**
 * The folder that a person named, if backups can stand there: it exists, takes writing, and is not within the data folder.
 * Errors: bad-folder, with the reason.
 */
export function usableFolder(typed: string, dataFolder: string): string {
  const refuse = (reason: string) => new CallError('bad-folder', { folder: typed, reason });
  const trimmed = typed.trim();
  if (!path.isAbsolute(trimmed)) throw refuse('not-absolute');
  const folder = path.resolve(trimmed);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw refuse('not-there');
  if (!path.relative(dataFolder, folder).startsWith('..')) throw refuse('same-place');
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw refuse('not-writable');
  }
  return folder;
}

/** The names of the backups that stand in a second place; null when it is not there now. */
export function copiesIn(folder: string): string[] | null {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return null;
  const own = path.join(folder, ownFolder);
  if (!statSync(own, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(own).filter((name) => name.endsWith('.db'));
}

/** Brings what is missing there, each whole or not at all. Errors: those of the file system. */
export function copyBackups(files: readonly string[], folder: string, makeFolder: (folder: string) => void): void {
  const there = copiesIn(folder);
  if (there === null) return;
  const own = path.join(folder, ownFolder);
  makeFolder(own);
  for (const file of files.filter((f) => !there.includes(path.basename(f)))) {
    const half = path.join(own, 'half.part');
    copyFileSync(file, half);
    syncFile(half);
    renameSync(half, path.join(own, path.basename(file)));
  }
}

/** Takes away there what was taken away here. */
export function dropCopies(names: readonly string[], folder: string): void {
  for (const name of names) rmSync(path.join(folder, ownFolder, name), { force: true });
}

/** Where the copy of a backup stands. */
export function copyOf(name: string, folder: string): string {
  return path.join(folder, ownFolder, name);
}
