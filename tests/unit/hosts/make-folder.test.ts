import { chmodSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '#db/make-folder.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

test('makes the folders that are missing, for this user alone, and leaves others as they are', () => {
  const root = tempFolder();
  chmodSync(root, 0o755);
  makeFolder(path.join(root, 'a', 'b'));
  makeFolder(path.join(root, 'a', 'b'));
  if (process.platform !== 'win32') {
    expect(statSync(path.join(root, 'a', 'b')).mode & 0o777).toBe(0o700);
    expect(statSync(root).mode & 0o777).toBe(0o755);
  }
});

test('says what stands in the way', () => {
  const file = path.join(tempFolder(), 'file');
  writeFileSync(file, '');
  expect(() => makeFolder(file)).toThrow('EEXIST');
  expect(() => makeFolder(path.join(file, 'a'))).toThrow(/EEXIST|ENOTDIR/);
});

test.skipIf(process.platform !== 'linux')('ends where no folder can be made at all (/proc is Linux only)', () => {
  expect(() => makeFolder('/proc/nowhere/data')).toThrow('ENOENT');
});
