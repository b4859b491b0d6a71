import { strFromU8 } from 'fflate';
import { isUtf8 } from './decode-text.ts';
import { FileRefusal } from './file-problem.ts';

/** An element: its name and attributes with the prefix of `spaces`, and what stands in it in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Deeper than any document that a person made. */
const mostDepth = 400;
const mostElements = 5_000_000;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The names that the readers know spaces by, whatever prefix a file gives them. */
const spaces: readonly (readonly [ending: RegExp, prefix: string])[] = [
  [/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/word\/2010\/wordml$/, 'w14'],
  [/word\/2010\/wordprocessingShape$/, 'wps'],
  [/markup-compatibility\/2006$/, 'mc'],
  [/spreadsheetml\/(?:2006\/)?main$/, 's'],
  [/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/drawingml\/(?:2006\/)?main$/, 'a'],
  [/drawingml\/(?:2006\/)?chart$/, 'c'],
  [/drawingml\/(?:2006\/)?diagram$/, 'dgm'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/^urn:schemas-microsoft-com:office:office$/, 'o'],
  [/opendocument:xmlns:text:1\.0$/, 'text'],
  [/opendocument:xmlns:table:1\.0$/, 'table'],
  [/opendocument:xmlns:office:1\.0$/, 'office'],
  [/opendocument:xmlns:style:1\.0$/, 'style'],
  [/opendocument:xmlns:drawing:1\.0$/, 'draw'],
  [/opendocument:xmlns:xsl-fo-compatible:1\.0$/, 'fo'],
];

interface Open {
  readonly element: { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] };
  readonly written: string;
  readonly prefixes: Readonly<Record<string, string>>;
}

/**
 * Reads well-formed XML without a document type: no entities of its own, nothing from elsewhere. Throws a FileRefusal
 * ('broken') for anything else.
 */
export function readXml(bytes: Uint8Array): XmlElement {
  if (!isUtf8(bytes)) throw new FileRefusal('broken');
  const xml = strFromU8(bytes);
  const root: Open = { element: { name: '', attributes: {}, children: [] }, written: '', prefixes: {} };
  const open: Open[] = [root];
  let count = 0;
  for (let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0; at < xml.length; ) {
    const parent = open.at(-1) as Open;
    const tag = xml.indexOf('<', at);
    const to = tag < 0 ? xml.length : tag;
    if (to > at) {
      const text = decoded(xml.slice(at, to));
      if (open.length > 1) parent.element.children.push(text);
      else if (text.trim() !== '') throw new FileRefusal('broken');
    }
    if (tag < 0) break;
    if (xml.startsWith('<!--', tag)) at = after(xml, '-->', tag + 4);
    else if (xml.startsWith('<![CDATA[', tag)) {
      at = after(xml, ']]>', tag + 9);
      parent.element.children.push(xml.slice(tag + 9, at - 3));
    } else if (xml.startsWith('<?', tag)) at = after(xml, '?>', tag + 2);
    else if (xml.startsWith('<!', tag)) throw new FileRefusal('broken');
    else if (xml.startsWith('</', tag)) {
      at = after(xml, '>', tag + 2);
      if (open.length < 2 || xml.slice(tag + 2, at - 1).trimEnd() !== parent.written) throw new FileRefusal('broken');
      open.pop();
    } else {
      at = endOfTag(xml, tag + 1);
      if (++count > mostElements || open.length > mostDepth) throw new FileRefusal('broken');
      const isEmpty = xml[at - 2] === '/';
      const made = elementOf(xml.slice(tag + 1, at - (isEmpty ? 2 : 1)), parent.prefixes);
      parent.element.children.push(made.element);
      if (!isEmpty) open.push(made);
    }
  }
  const [first, more] = root.element.children;
  if (open.length !== 1 || typeof first !== 'object' || more !== undefined) throw new FileRefusal('broken');
  return first;
}

const attribute = /([^\s=]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')\s*/y;

function elementOf(tag: string, outer: Readonly<Record<string, string>>): Open {
  const [written = ''] = /^[^\s/]+/.exec(tag) ?? [];
  if (written === '') throw new FileRefusal('broken');
  const raw: [string, string][] = [];
  attribute.lastIndex = written.length + (/^\s*/.exec(tag.slice(written.length))?.[0].length ?? 0);
  for (let at = attribute.lastIndex; at < tag.length; at = attribute.lastIndex) {
    const found = attribute.exec(tag);
    if (found === null) throw new FileRefusal('broken');
    raw.push([found[1] ?? '', decoded(found[2] ?? found[3] ?? '')]);
  }
  let prefixes = outer;
  for (const [name, value] of raw) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const known = spaces.find(([ending]) => ending.test(value))?.[1];
    prefixes = { ...prefixes, [name.slice(6)]: known ?? name.slice(6) };
  }
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of raw) attributes[name.includes(':') ? nameIn(name, prefixes) : name] = value;
  return { element: { name: nameIn(written, prefixes), attributes, children: [] }, written, prefixes };
}

function nameIn(written: string, prefixes: Readonly<Record<string, string>>): string {
  const colon = written.indexOf(':');
  const prefix = colon < 0 ? '' : written.slice(0, colon);
  const own = Object.hasOwn(prefixes, prefix) ? (prefixes[prefix] ?? '') : prefix;
  return own === '' ? written.slice(colon + 1) : `${own}:${written.slice(colon + 1)}`;
}

/** Where a tag ends: a `>` within quotes does not end it. */
function endOfTag(xml: string, from: number): number {
  let quote = '';
  for (let at = from; at < xml.length; at++) {
    const sign = xml.charAt(at);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at + 1;
  }
  throw new FileRefusal('broken');
}

function after(xml: string, sign: string, from: number): number {
  const at = xml.indexOf(sign, from);
  if (at < 0) throw new FileRefusal('broken');
  return at + sign.length;
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{1,8}));|&/g, (_, hex, decimal, name) => {
    if (name !== undefined && Object.hasOwn(named, name)) return named[name] as string;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (name !== undefined || !(code > 0 && code <= 0x10ffff)) throw new FileRefusal('broken');
    return String.fromCodePoint(code);
  });
}

/** The elements in an element, with this name when one is given. */
export function elementsIn(element: XmlElement | undefined, name?: string): XmlElement[] {
  if (element === undefined) return [];
  return element.children.filter(
    (c): c is XmlElement => typeof c === 'object' && (name === undefined || c.name === name),
  );
}

/** The first element with this name in an element, or further down a path of names. */
export function elementIn(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = element;
  for (const name of path) at = elementsIn(at, name)[0];
  return at;
}

/** Every element below an element that has this name, at any depth. */
export function* elementsBelow(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child !== 'object') continue;
    if (child.name === name) yield child;
    yield* elementsBelow(child, name);
  }
}
