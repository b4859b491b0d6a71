import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { assertRuntime, assertSqlite, openConnection, openToLook } from '#db/connection.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

test('a Node or an SQLite that would lose or crash is refused, by what was found and what is needed', () => {
  assertRuntime();
  assertRuntime('10');
  expect(() => assertRuntime('9')).toThrow(
    expect.objectContaining({
      code: 'old-runtime',
      data: { part: 'Node.js', found: process.version, needed: 'v22.14.0' },
    }),
  );
  for (const version of ['3.51.3', '3.51.10', '3.100.0', '4.0.0']) assertSqlite(version);
  for (const version of ['3.51.2', '3.9.9', '3.6.20'])
    expect(() => assertSqlite(version)).toThrow(
      expect.objectContaining({ code: 'old-runtime', data: { part: 'SQLite', found: version, needed: '3.51.3' } }),
    );
});

test('a database that cannot be opened in the one safe way is not opened', () => {
  // In memory there is no log to write ahead.
  expect(() => openConnection(':memory:')).toThrow('pragma journal_mode is memory instead of wal');
});

test('a copy is looked at without a file beside it, by the same guards; one that is not there is not made', () => {
  const folder = tempFolder();
  const file = path.join(folder, 'copy.db');
  expect(() => openToLook(file)).toThrow(expect.objectContaining({ code: 'SQLITE_CANTOPEN' }));
  expect(existsSync(file)).toBe(false);
  const made = new Database(file);
  made.pragma('journal_mode = WAL');
  made.exec('CREATE TABLE one (id)');
  made.close();
  const db = openToLook(file);
  expect(db.prepare('SELECT count(*) FROM one').pluck().get()).toBe(0);
  expect(readdirSync(folder)).not.toContain('copy.db-shm');
  const guards = { locking_mode: 'exclusive', trusted_schema: 0, cell_size_check: 1, mmap_size: 0 };
  for (const [name, value] of Object.entries(guards))
    expect([name, db.pragma(name, { simple: true })]).toEqual([name, value]);
  db.close();
});
