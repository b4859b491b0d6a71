import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Closes a data folder to everybody but its owner: folders 0700, files 0600, also where they were made wider by an earlier
 * version or copied there. What Chromium keeps in `browser` is its own business behind a closed door. On Windows the
 * folder of the user has lists of rights that do this. What another user owns is left as it is.
 */
export function closeToOthers(folder: string): void {
  if (process.platform === 'win32') return;
  close(folder, 0o700);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isFile()) close(place, 0o600);
    else if (entry.isDirectory() && entry.name === 'browser') close(place, 0o700);
    else if (entry.isDirectory()) closeToOthers(place);
  }
}

function close(place: string, mode: number): void {
  try {
    if ((lstatSync(place).mode & 0o777) !== mode) chmodSync(place, mode);
  } catch {
    // Of another user, or on a disk without rights: the store itself is read and written all the same.
  }
}
