/** Why a text from outside is not read as JSON. */
export type JsonFault =
  | 'not-json'
  | 'too-deep'
  | 'too-many-values'
  | 'duplicate-key'
  | 'forbidden-key'
  | 'lone-surrogate';

/** A text that is refused; `at` = the place in it, in UTF-16 units. */
export class JsonRefused extends Error {
  readonly fault: JsonFault;
  readonly at: number;
  constructor(fault: JsonFault, at: number) {
    super(`${fault} at ${at}`);
    this.name = 'JsonRefused';
    this.fault = fault;
    this.at = at;
  }
}

export interface JsonLimits {
  readonly depth: number;
  /** Values of any kind, keys not counted. */
  readonly values: number;
}

const quote = 0x22;
const backslash = 0x5c;
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__']);

/**
 * Reads JSON from outside, or refuses it whole (JsonRefused). JSON.parse takes a depth of millions, lets the last of two
 * equal keys win and makes half characters: this walks over the text first and lets through only what means one thing.
 */
export function parseStrictJson(text: string, limits: JsonLimits): unknown {
  walk(text, limits);
  try {
    return JSON.parse(text);
  } catch {
    throw new JsonRefused('not-json', 0);
  }
}

/** Judges the structure alone; that what stands between is JSON is left to JSON.parse. */
function walk(text: string, { depth, values }: JsonLimits): void {
  /** The keys so far of each open object; null for a list. */
  const open: (Set<string> | null)[] = [];
  let expectsKey = false;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    switch (unit) {
      case 0x7b: // {
      case 0x5b: // [
        if (open.length >= depth) throw new JsonRefused('too-deep', i);
        if (++count > values) throw new JsonRefused('too-many-values', i);
        open.push(unit === 0x7b ? new Set() : null);
        expectsKey = unit === 0x7b;
        break;
      case 0x7d: // }
      case 0x5d: // ]
        if (open.pop() === undefined) throw new JsonRefused('not-json', i);
        expectsKey = false;
        break;
      case 0x2c: // ,
        if (++count > values) throw new JsonRefused('too-many-values', i);
        expectsKey = open.at(-1) instanceof Set;
        break;
      case quote: {
        const end = endOfString(text, i);
        const value = stringAt(text, i, end);
        if (expectsKey) addKey(open.at(-1) as Set<string>, value, i);
        expectsKey = false;
        i = end;
        break;
      }
    }
  }
}

function addKey(keys: Set<string>, key: string, at: number): void {
  if (forbiddenKeys.has(key)) throw new JsonRefused('forbidden-key', at);
  if (keys.has(key)) throw new JsonRefused('duplicate-key', at);
  keys.add(key);
}

/** The place of the closing quote of the string that opens at `start`. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes++;
    if (slashes % 2 === 0) return end;
  }
  throw new JsonRefused('not-json', start);
}

/** The string between two quotes, its escapes read. */
function stringAt(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end);
  if (!raw.includes('\\')) {
    if (!raw.isWellFormed()) throw new JsonRefused('lone-surrogate', start);
    return raw;
  }
  let value: string;
  try {
    value = JSON.parse(text.slice(start, end + 1)) as string;
  } catch {
    throw new JsonRefused('not-json', start);
  }
  if (!value.isWellFormed()) throw new JsonRefused('lone-surrogate', start);
  return value;
}
