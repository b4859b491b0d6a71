import type { SyncService } from './backups.ts';

const signs: readonly [RegExp, SyncService][] = [
  [/^onedrive\b/i, 'OneDrive'],
  [/^dropbox\b/i, 'Dropbox'],
  [/^(com~apple~clouddocs|icloud ?drive|mobile documents)$/i, 'iCloud'],
  [/^(google ?drive|googledrive.*|my drive|mijn drive|drivefs)$/i, 'Google Drive'],
  [/^(nextcloud|owncloud)\b/i, 'Nextcloud'],
];

/** The program that copies a folder elsewhere, by the names these programs give to theirs; null = none that we know. */
export function syncServiceOf(folder: string): SyncService | null {
  for (const part of folder.split(/[\\/]/)) {
    const found = signs.find(([sign]) => sign.test(part));
    if (found) return found[1];
  }
  return null;
}
