import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileVersion } from '#shared/share/envelope.ts';
import { oldestFileVersion } from '#shared/share/file-versions.ts';
import { fileText } from '#shared/share/make-share.ts';
import { readFile, readFileText, readResponse, readShareFile } from '#shared/share/read-file.ts';
import { changesForResponse } from '#shared/share/take-in.ts';
import { planWith, testContext } from '#tests/support/plans.ts';

// Files as version 1 wrote them. They never change; what reads them does.
const fixture = (name: string) => readFileSync(path.resolve(import.meta.dirname, '../../fixtures/share', name));
const json = (name: string) => JSON.parse(fixture(name).toString()) as Record<string, unknown>;

describe('the version before this one', () => {
  test('is this version minus one', () => {
    expect(oldestFileVersion).toBe(fileVersion - 1);
    expect(json('share-v1.routekaart').version).toBe(oldestFileVersion);
  });

  test('a share is read as if today’s version had written it', () => {
    const read = readShareFile(fixture('share-v1.routekaart'));
    expect(read).toMatchObject({
      ok: true,
      value: {
        version: fileVersion,
        madeWith: '0.0.9',
        share: {
          byName: 'Noor de Vries',
          receiverName: 'Marieke Postma',
          kinds: ['plan', 'requirement', 'feedback', 'learningQuestion'],
        },
      },
    });
    if (!read.ok) throw new Error();
    expect(read.value.records.find((r) => r.kind === 'feedback')).toMatchObject({ requestId: null, answerId: '' });
    expect(readFileText(fileText(read.value))).toEqual(read);
  });

  test('a response is read and can be taken in', () => {
    const read = readResponse(fixture('response-v1.routekaart'));
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    expect(read.value.records.map((r) => r.kind)).toEqual(['remark', 'proposal', 'decision']);
    expect(read.value.records[2]).toMatchObject({ scope: ['learningQuestion'] });
    const { added, verdict } = changesForResponse(planWith(), read.value, testContext('intake'));
    expect(added).toEqual({ remark: 1, proposal: 1, decision: 1 });
    expect(verdict).toEqual({ fits: 'unknownShare', round: 1 });
  });
});

describe('another version', () => {
  test.each([
    [3, 'newer-version'],
    [99, 'newer-version'],
    [0, 'unknown-version'],
    [-1, 'unknown-version'],
    [1.5, 'unknown-version'],
    ['2', 'unknown-version'],
    [null, 'unknown-version'],
    [undefined, 'unknown-version'],
  ])('%j is refused as %s, whatever else is in it', (version, code) => {
    const text = JSON.stringify({ ...json('share-v1.routekaart'), version, more: 'of it' });
    expect(readFile(Buffer.from(text))).toMatchObject({ ok: false, problem: { code } });
  });

  test('a field of version 1 has no place in version 2', () => {
    const text = JSON.stringify({ ...json('share-v1.routekaart'), version: 2 });
    expect(readFileText(text)).toMatchObject({ ok: false, problem: { code: 'damaged' } });
  });
});
