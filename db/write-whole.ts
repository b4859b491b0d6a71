import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';

/** Writes a file for this user alone, on the disk when this returns. */
export function writeWhole(file: string, bytes: Buffer): void {
  const fd = openSync(file, 'w', 0o600);
  try {
    writeSync(fd, bytes);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
