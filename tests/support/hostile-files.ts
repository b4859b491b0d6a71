import { checkConsistency } from '#shared/share/consistency.ts';
import { RoutekaartFile } from '#shared/share/envelope.ts';
import { fileText } from '#shared/share/make-share.ts';
import type { ShareProblem } from '#shared/share/problem.ts';
import { shareProblemCodes } from '#shared/share/problem.ts';
import { readFile } from '#shared/share/read-file.ts';

/** Numbers that follow from a seed, so that a failure can be had again. */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39) >>> 0;
    return ((mixed ^ (mixed >>> 15)) >>> 0) % below;
  };
}

type Roll = (below: number) => number;
type Mutation = (bytes: Uint8Array, roll: Roll) => Uint8Array;
const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Every way in which a file can be spoiled. The names tell what a failing run did. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'a byte differs': (bytes, roll) => {
    const next = Uint8Array.from(bytes);
    next[roll(next.length)] = roll(256);
    return next;
  },
  'some bytes differ': (bytes, roll) => {
    const next = Uint8Array.from(bytes);
    for (let n = roll(8) + 1; n > 0; n--) next[roll(next.length)] = roll(256);
    return next;
  },
  'the end is missing': (bytes, roll) => bytes.slice(0, roll(bytes.length)),
  'the start is missing': (bytes, roll) => bytes.slice(roll(bytes.length)),
  'a piece is there twice': (bytes, roll) => {
    const at = roll(bytes.length);
    const piece = bytes.slice(at, at + roll(400));
    return Uint8Array.from([...bytes.slice(0, at), ...piece, ...bytes.slice(at)]);
  },
  'a piece is gone': (bytes, roll) => {
    const at = roll(bytes.length);
    return Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + roll(60))]);
  },
  'bytes that are no text': (bytes, roll) => {
    const at = roll(bytes.length);
    return Uint8Array.from([...bytes.slice(0, at), 0xc3, 0x28, 0xed, 0xa0, 0x80, ...bytes.slice(at)]);
  },
  'another value': (bytes, roll) => {
    const others = [
      'null',
      '{}',
      '[]',
      '-1',
      '1e999',
      '"x"',
      'true',
      '1e-400',
      '"2026-02-30"',
      '[[[[]]]]',
      '{"a":{"a":{}}}',
    ];
    return withValue(bytes, roll, () => others[roll(others.length)] as string);
  },
  'far too deep': (bytes, roll) => withValue(bytes, roll, () => '['.repeat(70 + roll(20_000))),
  'deep and closed again': (bytes, roll) =>
    withValue(bytes, roll, () => {
      const depth = 60 + roll(2_000);
      return `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
    }),
  'many values': (bytes, roll) => withValue(bytes, roll, () => `[${'[],'.repeat(roll(30_000))}[]]`),
  'a key twice': (bytes, roll) => withKey(bytes, roll, (key) => `"${key}": 1, "${key}": `),
  'a key twice, written in another way': (bytes, roll) =>
    withKey(
      bytes,
      roll,
      (key) => `"${key}": 1, "\\u${key.charCodeAt(0).toString(16).padStart(4, '0')}${key.slice(1)}": `,
    ),
  'a prototype': (bytes, roll) =>
    withKey(bytes, roll, (key) => `"__proto__": {"isAdmin": true}, "constructor": {"prototype": {}}, "${key}": `),
  'a hidden prototype': (bytes, roll) =>
    withKey(bytes, roll, (key) => `"\\u005f_proto__": {"format": "x"}, "${key}": `),
  'a field too many': (bytes, roll) => withKey(bytes, roll, (key) => `"toString": "x", "${key}": `),
  'another name for a field': (bytes, roll) => withKey(bytes, roll, (key) => `"${key}x": `),
  'half a character': (bytes, roll) =>
    withValue(bytes, roll, () => ['"\\ud800"', '"\\udc00\\ud800"', '"a\\uD83D"'][roll(3)] as string),
  'another version': (bytes, roll) =>
    encode(
      decode(bytes).replace(
        /"version": \d+/,
        `"version": ${['0', '1', '2', '3', '99', '1.5', '"2"', 'null'][roll(8)]}`,
      ),
    ),
  'another version of a record': (bytes, roll) =>
    encode(
      decode(bytes).replace(
        /"kind": "(\w+)"/,
        `"kind": "$1", "v": ${['1', '2', '9', '0', '-1', '1e9', '"2"', 'null'][roll(8)]}`,
      ),
    ),
  'another sort': (bytes, roll) =>
    encode(decode(bytes).replace(/"type": "\w+"/, `"type": "${['share', 'response', 'feedbackForm', 'x'][roll(4)]}"`)),
  'an id of something else': (bytes, roll) => {
    const ids = decode(bytes).match(/"(?:id|planId|[a-zA-Z]+Id)": "([\w-]+)"/g) ?? ['"id": "x"'];
    const from = ids[roll(ids.length)] as string;
    const to = /: ("[\w-]+")/.exec(ids[roll(ids.length)] as string)?.[1] ?? '"x"';
    return encode(decode(bytes).replace(from, from.replace(/: "[\w-]+"/, `: ${to}`)));
  },
  'another kind': (bytes, roll) => {
    const kinds = ['plan', 'share', 'reflection', 'dismissal', 'remark', 'decision', 'cost', 'x'];
    return encode(decode(bytes).replace(/"kind": "\w+"/, `"kind": "${kinds[roll(kinds.length)]}"`));
  },
  'a very long line': (bytes, roll) => withValue(bytes, roll, () => `"${'lang '.repeat(roll(100_000))}"`),
  'something quite different': (_bytes, roll) =>
    [
      encode(''),
      encode('null'),
      encode('[]'),
      encode('{"format":"routekaart"}'),
      encode('PK\u0003\u0004'),
      encode('age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 63\n'),
      encode('<html><script>alert(1)</script>'),
      new Uint8Array(1_000),
    ][roll(8)] as Uint8Array,
};

/** In place of the value of some field. */
function withValue(bytes: Uint8Array, roll: Roll, make: () => string): Uint8Array {
  const text = decode(bytes);
  const values = [...text.matchAll(/": ("(?:[^"\\]|\\.)*"|[\d.e+-]+|null|true|false)/g)];
  const at = values[roll(Math.max(values.length, 1))];
  if (at === undefined) return bytes;
  const start = at.index + 3;
  return encode(text.slice(0, start) + make() + text.slice(at.index + at[0].length));
}

/** In place of some key and its colon. */
function withKey(bytes: Uint8Array, roll: Roll, make: (key: string) => string): Uint8Array {
  const text = decode(bytes);
  const keys = [...text.matchAll(/"([a-zA-Z]+)": /g)];
  const at = keys[roll(Math.max(keys.length, 1))];
  if (at === undefined) return bytes;
  return encode(text.slice(0, at.index) + make(at[1] as string) + text.slice(at.index + at[0].length));
}

export interface Verdicts {
  readonly refused: ReadonlyMap<ShareProblem['code'], number>;
  readonly read: number;
  readonly faults: readonly string[];
}

/**
 * Reads `count` spoiled files. A fault is a reader that throws, an answer that is not one of those declared, something that
 * was read and is not a whole file of today's version, or a prototype that changed.
 */
export function readSpoiled(originals: readonly string[], count: number, seed: number): Verdicts {
  const names = Object.keys(mutations);
  const refused = new Map<ShareProblem['code'], number>();
  const faults: string[] = [];
  let read = 0;
  for (let n = 0; n < count; n++) {
    const roll = dice(seed + n);
    const name = names[n % names.length] as string;
    let bytes: Uint8Array = encode(originals[roll(originals.length)] as string);
    // Now and then two things at once.
    for (let times = roll(4) === 0 ? 2 : 1; times > 0; times--) bytes = (mutations[name] as Mutation)(bytes, roll);
    const fault = judge(
      bytes,
      (code) => refused.set(code, (refused.get(code) ?? 0) + 1),
      () => read++,
    );
    if (fault !== null) faults.push(`${name} (seed ${seed + n}): ${fault}`);
  }
  return { refused, read, faults };
}

function judge(bytes: Uint8Array, onRefused: (code: ShareProblem['code']) => void, onRead: () => void): string | null {
  try {
    const result = readFile(bytes);
    if (Object.keys(Object.prototype).length > 0 || 'isAdmin' in {}) return 'a prototype changed';
    if (!result.ok) {
      onRefused(result.problem.code);
      return shareProblemCodes.includes(result.problem.code) ? null : `unknown problem ${result.problem.code}`;
    }
    onRead();
    const again = RoutekaartFile.parse(JSON.parse(fileText(result.value)));
    checkConsistency(again);
    return null;
  } catch (error) {
    return `threw ${String(error).slice(0, 200)}`;
  }
}
