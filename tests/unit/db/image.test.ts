import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openConnection } from '#db/connection.ts';
import { lookAtImage } from '#db/image.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

const headerBytes = 32;
const frameBytes = 24 + 4096;

/** A database and its log as a power cut leaves them: some of it checkpointed, the log begun anew over a longer one. */
function crashed(): { main: Buffer; log: Buffer } {
  const folder = tempFolder();
  const file = path.join(folder, 'x.db');
  const db = openConnection(file);
  db.exec('CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT)');
  const add = db.transaction((count: number) => {
    for (let i = 0; i < count; i++) db.prepare('INSERT INTO word (text) VALUES (?)').run('x'.repeat(900));
  });
  for (let i = 0; i < 8; i++) add(10);
  db.pragma('wal_checkpoint(RESTART)');
  for (const count of [1, 20, 2]) add(count);
  db.exec("UPDATE word SET text = 'anders' WHERE id % 7 = 0");
  const copy = path.join(folder, 'copy.db');
  for (const end of ['', '-wal']) copyFileSync(file + end, copy + end);
  db.close();
  return { main: readFileSync(copy), log: readFileSync(`${copy}-wal`) };
}

/** What the image holds, and what SQLite itself makes of the same files. */
function bothReadings(main: Buffer, log: Buffer): [unknown, unknown] {
  const folder = tempFolder();
  const file = path.join(folder, 'x.db');
  writeFileSync(file, main);
  writeFileSync(`${file}-wal`, log);
  const read = (db: Database.Database) => db.prepare('SELECT id, text FROM word').all();
  const image = lookAtImage(file, read);
  expect(readdirSync(folder).sort()).toEqual(['x.db', 'x.db-wal']);
  expect([readFileSync(file), readFileSync(`${file}-wal`)]).toEqual([main, log]);
  const db = new Database(file);
  db.pragma('synchronous = OFF');
  const itself = read(db);
  db.close();
  return [image, itself];
}

test('an image holds what SQLite would read, wherever the log was cut off', () => {
  const { main, log } = crashed();
  const frames = Math.floor((log.length - headerBytes) / frameBytes);
  expect(frames).toBeGreaterThan(15);
  const sizes = new Set<number>();
  const ends = Array.from({ length: frames + 1 }, (_, i) => headerBytes + i * frameBytes);
  for (const end of [0, 8, 31, 33, headerBytes + 23, headerBytes + 24, ...ends, headerBytes + 3 * frameBytes - 1]) {
    const [image, itself] = bothReadings(main, log.subarray(0, end));
    expect(isDeepStrictEqual(image, itself), String(end)).toBe(true);
    sizes.add((image as unknown[]).length);
  }
  expect([...sizes].sort((a, b) => a - b)).toEqual([80, 81, 101, 103]);
});

test('an image holds what SQLite would read, whatever was changed in the log', () => {
  const { main, log } = crashed();
  const places = [
    1,
    9,
    17,
    23,
    25,
    31,
    ...[0, 5, 9, 17, 23, 24, 2000, frameBytes - 1].flatMap((at) =>
      [at, at + 3 * frameBytes].map((in_) => headerBytes + in_),
    ),
  ];
  for (const place of places) {
    const harmed = Buffer.from(log);
    harmed.writeUInt8(harmed.readUInt8(place) ^ 0x15, place);
    const [image, itself] = bothReadings(main, harmed);
    expect(isDeepStrictEqual(image, itself), String(place)).toBe(true);
  }
});

test('nothing can be read of what is no database, and the guards stand for the rest', () => {
  const file = path.join(tempFolder(), 'x.db');
  for (const bytes of ['', 'x', 'x'.repeat(9000)]) {
    writeFileSync(file, bytes);
    expect(() => lookAtImage(file, (db) => db.prepare('SELECT * FROM word').all()), bytes.slice(0, 3)).toThrow();
  }
  const { main } = crashed();
  writeFileSync(file, main);
  const guards = { trusted_schema: 0, cell_size_check: 1 };
  const found = lookAtImage(file, (db) => Object.keys(guards).map((name) => [name, db.pragma(name, { simple: true })]));
  expect(Object.fromEntries(found)).toEqual(guards);
  expect(lookAtImage(file, (db) => db).open).toBe(false);
});
