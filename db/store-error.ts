import { CallError, type ErrorCode } from '#shared/contract/errors.ts';
import { UnreadableRecord } from '#shared/model/versions.ts';

const meaning: readonly [RegExp, ErrorCode][] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)$/, 'store-full'],
  [
    /^(SQLITE_READONLY.*|SQLITE_CANTOPEN.*|SQLITE_PERM|EACCES|EPERM|EROFS|ENOTDIR|EEXIST|EISDIR|ENOENT)$/,
    'store-readonly',
  ],
  [/^(SQLITE_BUSY.*|SQLITE_LOCKED.*|EBUSY)$/, 'store-busy'],
  [/^(SQLITE_CORRUPT.*|SQLITE_NOTADB)$/, 'store-damaged'],
  [/^(SQLITE_IOERR.*|EIO|EFBIG|EMFILE|ENFILE|ENXIO|ENODEV|ESTALE)$/, 'store-io'],
];

/**
 * What an error of SQLite, the file system or a record that cannot be read means to the user; null when it is not one of those. The data names the
 * folder and the code of the cause, for the sentence and for whoever helps.
 */
export function storeError(error: unknown, folder: string): CallError | null {
  if (error instanceof CallError) return error;
  if (error instanceof UnreadableRecord)
    return error.fault === 'no-version'
      ? new CallError('store-damaged', { folder, reason: 'changed' })
      : new CallError('store-newer', { folder, kind: error.kind });
  if (!(error instanceof Error && 'code' in error)) return null;
  const code = String(error.code);
  const found = meaning.find(([pattern]) => pattern.test(code));
  if (!found) return null;
  return new CallError(found[1], {
    folder,
    cause: code,
    ...(found[1] === 'store-damaged' && { reason: 'unreadable' }),
  });
}
