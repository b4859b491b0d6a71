import { existsSync, readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { Connection } from './connection.ts';

const walHeaderBytes = 32;
const frameHeaderBytes = 24;

/**
 * The database as it stands in its files, opened in memory: nothing beside it is made, locked or changed, so it can be
 * looked at in a folder that takes no writing, or while it is damaged. What is written in it goes with the process.
 *
 * Errors: those of reading the files; SQLITE_NOTADB, SQLITE_CORRUPT when it is used.
 */
export function openImage(file: string): Connection {
  const bytes = readFileSync(file);
  const log = `${file}-wal`;
  const whole = existsSync(log) ? withLog(bytes, readFileSync(log)) : bytes;
  // A database in memory has no WAL: the two bytes of the header that say so are set to the other way.
  whole.subarray(18, 20).fill(1);
  const db = new Database(whole);
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  return db;
}

/** What `look` finds in the database of a file, opened as openImage does and closed after it. */
export function lookAtImage<T>(file: string, look: (db: Connection) => T): T {
  const db = openImage(file);
  try {
    return look(db);
  } finally {
    db.close();
  }
}

/** The main file with every committed page of its log in place (https://sqlite.org/fileformat2.html#walformat). */
function withLog(main: Buffer, log: Buffer): Buffer {
  if (log.length < walHeaderBytes) return main;
  const pageBytes = log.readUInt32BE(8);
  const salts = log.subarray(16, 24);
  let sums = checksum([0, 0], 0, 24);
  if (!agrees(sums, 24)) return main;
  const committed = new Map<number, number>();
  let pending = new Map<number, number>();
  let pages = 0;
  for (let at = walHeaderBytes; at + frameHeaderBytes + pageBytes <= log.length; at += frameHeaderBytes + pageBytes) {
    const data = at + frameHeaderBytes;
    if (!log.subarray(at + 8, at + 16).equals(salts)) break;
    sums = checksum(checksum(sums, at, at + 8), data, data + pageBytes);
    if (!agrees(sums, at + 16)) break;
    pending.set(log.readUInt32BE(at), data);
    const pagesAfter = log.readUInt32BE(at + 4);
    if (pagesAfter === 0) continue;
    for (const [page, place] of pending) committed.set(page, place);
    pending = new Map();
    pages = pagesAfter;
  }
  if (pages === 0) return main;
  const whole = Buffer.alloc(pages * pageBytes);
  main.copy(whole);
  for (const [page, place] of committed) log.copy(whole, (page - 1) * pageBytes, place, place + pageBytes);
  return whole;

  /** Read as the machine has its numbers; all that the app runs on have the lowest byte first. */
  function checksum([first, second]: readonly [number, number], from: number, to: number): [number, number] {
    let a = first;
    let b = second;
    for (let at = from; at < to; at += 8) {
      a = (a + log.readUInt32LE(at) + b) >>> 0;
      b = (b + log.readUInt32LE(at + 4) + a) >>> 0;
    }
    return [a, b];
  }
  function agrees([a, b]: readonly [number, number], at: number): boolean {
    return log.readUInt32BE(at) === a && log.readUInt32BE(at + 4) === b;
  }
}
