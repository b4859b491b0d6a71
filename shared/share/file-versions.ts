import { upcastUnjudged } from '../model/versions.ts';
import { fileVersion } from './envelope.ts';

/** The oldest version that is read from outside: the one before this. */
export const oldestFileVersion = 1;

type Fields = Readonly<Record<string, unknown>>;

/** Steps from each version to the next, on JSON that was not judged yet: what is not as expected is left for the schema. */
const steps: Readonly<Record<number, (file: Fields) => Fields>> = { 1: fromVersion1 };

/**
 * The file as today's version would have written it, its records too; the same object when nothing in it is old. Throws
 * UnreadableRecord for a record that only a newer app knows.
 */
export function upgradeFile(file: Fields, version: number): Fields {
  let upgraded = file;
  for (let at = version; at < fileVersion; at++) upgraded = steps[at]?.(upgraded) ?? upgraded;
  return withRecordsOfToday(upgraded);
}

/** What holds `records`, each as today's version would have written it; the same object when none is old. */
export function withRecordsOfToday<T extends Fields>(holder: T): T {
  const { records: written } = holder;
  if (!Array.isArray(written)) return holder;
  const records = written.map(upcastUnjudged);
  return records.some((record, i) => record !== written[i]) ? { ...holder, records } : holder;
}

/**
 * Version 1 named people `by` and `receiver`, listed what was shared only by its records, and knew no feedback requests. A
 * decision covered exactly the kinds it holds.
 */
function fromVersion1(file: Fields): Fields {
  const { app, ...rest } = file;
  const records = Array.isArray(file.records)
    ? file.records.map((r) => (isFields(r) ? recordFromVersion1(r) : r))
    : file.records;
  const upgraded = { ...rest, version: 2, madeWith: app, records };
  if (isFields(file.share)) {
    const { by, receiver, ...share } = file.share;
    const kinds = Array.isArray(records) ? [...new Set(records.filter(isFields).map((r) => r.kind))] : [];
    return { ...upgraded, share: { ...share, byName: by, receiverName: receiver, kinds } };
  }
  if (isFields(file.response)) {
    const { by, ...response } = file.response;
    return { ...upgraded, response: { ...response, byName: by } };
  }
  return upgraded;
}

function recordFromVersion1(record: Fields): Fields {
  switch (record.kind) {
    case 'feedback':
      return { requestId: null, answerId: '', ...record };
    case 'decision':
      return Array.isArray(record.agreed)
        ? { scope: [...new Set(record.agreed.filter(isFields).map((r) => r.kind))], ...record }
        : record;
    default:
      return record;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
