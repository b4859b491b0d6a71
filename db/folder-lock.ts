import path from 'node:path';
import Database from 'better-sqlite3';

/**
 * One owner per data folder. The lock is one of the operating system's, on an empty file of its own, so it goes with the
 * process however that ends, and the store can be looked at before anything opens it.
 *
 * Errors: SQLITE_BUSY when another process holds it.
 */
export function lockFolder(folder: string): { release(): void } {
  const lock = new Database(path.join(folder, 'routekaart.lock'), { timeout: 500 });
  try {
    lock.pragma('journal_mode = MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw error;
  }
  return { release: () => lock.close() };
}
