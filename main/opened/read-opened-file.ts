import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { OpenedFile } from '#shared/contract/opened-file.ts';
import { fileLimits } from '#shared/share/read-file.ts';

/**
 * Reads the one file that somebody named, whole. Only a regular file: opening a pipe or a device could wait for ever. Its
 * folder is left out of what is told.
 */
export function readOpenedFile(file: string): OpenedFile {
  const name = path.basename(file).toWellFormed().slice(0, 255).toWellFormed();
  let fd: number | null = null;
  try {
    if (!statSync(file).isFile()) return { name, problem: 'not-a-file' };
    fd = openSync(file, 'r');
    const { size } = fstatSync(fd);
    if (size > fileLimits.bytes) return { name, problem: 'too-large' };
    return { name, base64: readFileSync(fd).toString('base64') };
  } catch {
    return { name, problem: 'unreadable' };
  } finally {
    if (fd !== null) closeSync(fd);
  }
}
