import { expect, test } from 'vitest';
import { storeError } from '#db/store-error.ts';
import { CallError } from '#shared/contract/errors.ts';
import { UnreadableRecord } from '#shared/model/versions.ts';

const failure = (code: unknown) => Object.assign(new Error('it failed'), { code });

test.each([
  ['store-full', ['SQLITE_FULL', 'ENOSPC', 'EDQUOT']],
  [
    'store-readonly',
    [
      ...['SQLITE_READONLY', 'SQLITE_READONLY_DBMOVED', 'SQLITE_CANTOPEN', 'SQLITE_CANTOPEN_ISDIR', 'SQLITE_PERM'],
      ...['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR', 'ENOENT'],
    ],
  ],
  ['store-busy', ['SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT', 'SQLITE_LOCKED', 'SQLITE_LOCKED_SHAREDCACHE', 'EBUSY']],
  ['store-io', ['SQLITE_IOERR', 'SQLITE_IOERR_WRITE', 'EIO', 'EFBIG', 'EMFILE', 'ENFILE', 'ENXIO', 'ENODEV', 'ESTALE']],
])('%s, with the folder and the cause', (code, causes) => {
  for (const cause of causes)
    expect(storeError(failure(cause), '/data')).toMatchObject({ code, data: { folder: '/data', cause } });
  for (const cause of causes) expect(storeError(failure(cause), '/data')?.data).not.toHaveProperty('reason');
});

test('store-damaged, of which the reason is that it cannot be read', () => {
  for (const cause of ['SQLITE_CORRUPT', 'SQLITE_CORRUPT_VTAB', 'SQLITE_NOTADB'])
    expect(storeError(failure(cause), '/data')).toMatchObject({
      code: 'store-damaged',
      data: { folder: '/data', cause, reason: 'unreadable' },
    });
});

test('a record of a newer app is no damage; one that says no version is', () => {
  expect(storeError(new UnreadableRecord('no-version', 'cost'), '/data')).toMatchObject({
    code: 'store-damaged',
    data: { folder: '/data', reason: 'changed' },
  });
  for (const fault of ['newer-version', 'unknown-kind'] as const)
    expect(storeError(new UnreadableRecord(fault, 'cost'), '/data')).toMatchObject({
      code: 'store-newer',
      data: { folder: '/data', kind: 'cost' },
    });
});

test('what it is said to be already stays so, and anything else is no matter of the store', () => {
  const known = new CallError('conflict', { id: 'x' });
  expect(storeError(known, '/data')).toBe(known);
  const others = [
    'SQLITE_CONSTRAINT_FOREIGNKEY',
    'SQLITE_FULLER',
    'A_SQLITE_FULL',
    'XEACCES',
    'EACCESX',
    'EBUSYX',
    'EIOX',
  ];
  for (const code of [...others, 'XEBUSY', 'XEIO', 'XSQLITE_NOTADB', 'SQLITE_NOTADBX', '', undefined, 7])
    expect(storeError(failure(code), '/data')).toBeNull();
  for (const error of [new Error('SQLITE_FULL'), { code: 'SQLITE_FULL' }, null, undefined, 'EIO'])
    expect(storeError(error, '/data')).toBeNull();
});
