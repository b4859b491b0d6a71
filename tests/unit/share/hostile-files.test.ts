import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileLimits, readFile, readFileText } from '#shared/share/read-file.ts';
import { JsonRefused, parseStrictJson } from '#shared/share/strict-json.ts';
import { dice, mutations, readSpoiled } from '#tests/support/hostile-files.ts';
import { goodFiles } from '#tests/support/share-files.ts';

const good = goodFiles();
const encode = (text: string) => new TextEncoder().encode(text);

test('good files of every sort are read', () => {
  for (const [type, text] of Object.entries(good))
    expect(readFileText(text)).toMatchObject({ ok: true, value: { type } });
});

/** tests/deep/hostile-files.test.ts goes on for 20,000. */
test('500 spoiled files: each is read whole or refused with a declared problem', () => {
  const { faults, read, refused } = readSpoiled(Object.values(good), 500, 1);
  expect(faults).toEqual([]);
  expect(refused.size).toBeGreaterThan(9);
  expect([...refused.values()].reduce((a, b) => a + b)).toBeGreaterThan(300);
  // Some changes are harmless: another letter in a text, another number of hours.
  expect(read).toBeGreaterThan(10);
});

test('every way of spoiling does something', () => {
  for (const name of Object.keys(mutations)) {
    const tried = Array.from({ length: 20 }, (_, i) => mutations[name]?.(encode(good.share), dice(i)));
    expect(
      tried.some((bytes) => Buffer.compare(bytes ?? encode(''), encode(good.share)) !== 0),
      name,
    ).toBe(true);
  }
});

describe('each of these is refused for what it is', () => {
  const swap = (from: string | RegExp, to: string) => good.share.replace(from, to);
  test.each<[string, string, string]>([
    ['a key twice', swap('"round": 1', '"round": 1, "round": 1'), 'duplicate-key'],
    ['a key twice, once with an escape', swap('"round": 1', '"round": 1, "\\u0072ound": 1'), 'duplicate-key'],
    ['__proto__', swap('"round": 1', '"__proto__": {}, "round": 1'), 'forbidden-key'],
    ['__proto__ with an escape', swap('"round": 1', '"_\\u005fproto__": {}, "round": 1'), 'forbidden-key'],
    ['half a character', swap('Graag voor vrijdag', 'Graag \\ud83d'), 'lone-surrogate'],
    ['half a character as a key', swap('"round": 1', '"\\udc00": 1, "round": 1'), 'lone-surrogate'],
    ['a depth of 65', swap('"round": 1', `"round": ${'['.repeat(63)}${']'.repeat(63)}`), 'too-deep'],
    ['more than it may hold', swap('"round": 1', `"round": [${'0,'.repeat(fileLimits.values)}0]`), 'too-many-values'],
    ['a field it does not know', swap('"round": 1', '"round": 1, "path": "C:\\\\Users\\\\noor"'), 'damaged'],
    ['a field that is missing', swap(/"round": 1,/, ''), 'damaged'],
    ['an id twice', swap(/"id": "id-000001"/, '"id": "id-000002"'), 'inconsistent'],
    ['another plan', swap('"planId": "plan-0001"', '"planId": "plan-0002"'), 'inconsistent'],
    ['a kind that was not shared', swap(/"requirement",\n/, ''), 'inconsistent'],
    ['no JSON at all', 'Beste Marieke, hierbij mijn plan', 'not-routekaart'],
    ['only its beginning', '{"format":"routekaart","version":2', 'not-json'],
    ['JSON of another program', '{"format":"leerplan"}', 'not-routekaart'],
  ])('%s', (_name, text, code) => {
    expect(readFile(encode(text))).toMatchObject({ ok: false, problem: { code } });
  });

  test('more bytes than it may have, without a look inside', () => {
    expect(readFile(new Uint8Array(fileLimits.bytes + 1))).toMatchObject({ problem: { code: 'too-large' } });
  });

  test('a decision that was tampered with', () => {
    const text = good.response.replace('"amountCents": 40000', '"amountCents": 90000');
    expect(text).not.toBe(good.response);
    expect(readFileText(text)).toMatchObject({ problem: { code: 'wrong-digest' } });
  });

  test.each([
    ['a value that cannot stand there', '"to": 600', '"to": -600'],
    ['a field nobody may propose for', '"field": "workMinutes"', '"field": "planId"'],
    ['a proposal that says it was taken over', '"state": "open"', '"state": "taken"'],
    ['a remark in the name of the owner', '"role": "manager",\n   "shareId"', '"role": "employee",\n   "shareId"'],
    ['a decision of another role', /"role": "manager"/g, '"role": "colleague"'],
  ])('%s', (_name, from, to) => {
    const text = good.response.replace(from, to);
    expect(text).not.toBe(good.response);
    expect(readFileText(text)).toMatchObject({ ok: false, problem: { code: 'inconsistent' } });
  });
});

describe('the strict reader of JSON', () => {
  const limits = { depth: 64, values: 100_000 };
  test('reads what JSON.parse reads, of all that means one thing', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (text) => {
        const plain = JSON.parse(text) as unknown;
        try {
          expect(parseStrictJson(text, limits)).toEqual(plain);
        } catch (error) {
          expect(error).toBeInstanceOf(JsonRefused);
          expect(['duplicate-key', 'forbidden-key', 'lone-surrogate']).toContain((error as JsonRefused).fault);
        }
      }),
      { numRuns: 2_000 },
    );
  });
  test('refuses what JSON.parse refuses, and never throws anything else', () => {
    const signs = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '"a"',
      '1',
      'null',
      ' ',
      '\\u',
      '"\\ud800"',
      'e',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const isJson = (() => {
          try {
            JSON.parse(text);
            return true;
          } catch {
            return false;
          }
        })();
        try {
          parseStrictJson(text, limits);
          expect(isJson).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(JsonRefused);
        }
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('whatever somebody wrote stays text', () => {
  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['an end of a style and of a comment', '</style>--></textarea>]]>'],
    ['a sign that turns the direction', 'a\u202eb\u2066c'],
    ['lines and zeros', 'a\r\nb\u2028c\u0000d'],
    ['a line of 100,000', 'x'.repeat(100_000)],
  ])('%s', (_name, said) => {
    const file = JSON.parse(good.share) as { share: { note: string } };
    const text = JSON.stringify({ ...file, share: { ...file.share, note: said } });
    const read = readFileText(text);
    expect(read).toMatchObject({ ok: true, value: { share: { note: said } } });
  });
});
