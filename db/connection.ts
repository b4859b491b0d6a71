import Database from 'better-sqlite3';
import { CallError } from '#shared/contract/errors.ts';

export type Connection = Database.Database;

/** Node-API 10: below it better-sqlite3 ends the process without a word (Node < 22.14). */
const oldestNodeApi = 10;
/** Before this version a WAL reset could lose a committed transaction. */
const oldestSqlite = '3.51.3';

/** Errors: old-runtime, with what was found and what is needed. Call before the first connection. */
export function assertRuntime(nodeApi = process.versions.napi): void {
  if (Number(nodeApi) < oldestNodeApi)
    throw new CallError('old-runtime', { part: 'Node.js', found: process.version, needed: 'v22.14.0' });
}

/**
 * Opens the database the one way that loses nothing (quality.md, The store), and reads back what matters: an existing WAL
 * database silently comes up with synchronous=NORMAL. `locking_mode=EXCLUSIVE` keeps the wal-index in memory: no -shm file, when
 * it is said before anything is read.
 */
export function openConnection(file: string): Connection {
  const db = new Database(file, { timeout: 500 });
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    assertSqlite(sqliteVersion(db));
    expectPragma(db, 'journal_mode', 'wal', 'WAL');
    expectPragma(db, 'synchronous', 2, 'FULL');
    expectPragma(db, 'foreign_keys', 1, 'ON');
    expectPragma(db, 'trusted_schema', 0, 'OFF');
    expectPragma(db, 'cell_size_check', 1, 'ON');
    expectPragma(db, 'mmap_size', 0, '0');
    expectPragma(db, 'secure_delete', 1, 'ON');
    expectPragma(db, 'checkpoint_fullfsync', 1, 'ON');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Opens a copy that nobody else uses, only to look at it. */
export function openToLook(file: string): Connection {
  const db = new Database(file, { fileMustExist: true });
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    assertSqlite(sqliteVersion(db));
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    db.pragma('mmap_size = 0');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Errors: old-runtime. */
export function assertSqlite(version: string): void {
  if (version.localeCompare(oldestSqlite, 'en', { numeric: true }) < 0)
    throw new CallError('old-runtime', { part: 'SQLite', found: version, needed: oldestSqlite });
}

export function sqliteVersion(db: Connection): string {
  return db.prepare('SELECT sqlite_version()').pluck().get() as string;
}

function expectPragma(db: Connection, name: string, expected: string | number, set: string): void {
  db.pragma(`${name} = ${set}`);
  const found = db.pragma(name, { simple: true });
  if (found !== expected) throw new Error(`pragma ${name} is ${String(found)} instead of ${expected}`);
}
