import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Unread } from './document.ts';
import type { Piece, PieceCell } from './notation.ts';
import { countUnread, laidOut, type ReadPieces } from './pieces.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page has around its text, and what is never seen. */
const passedOver = new Set(
  'script style template noscript nav footer aside head title svg math canvas iframe object embed button select dialog form'.split(
    ' ',
  ),
);
const blocks = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table ul'.split(
    ' ',
  ),
);

/**
 * What a web page holds, or what was copied from one or from a word processor. Nothing of it is run or fetched; where it says
 * which part is its main one, only that is read.
 */
export function readHtml(html: string): ReadPieces {
  const root = parse(html, { scriptingEnabled: false });
  const unread: Unread[] = [];
  const main = find(root.childNodes, (e) => e.tagName === 'main' || attribute(e, 'role') === 'main');
  const body = main ?? find(root.childNodes, (e) => e.tagName === 'body');
  const reader = new HtmlReader(unread);
  const pieces = reader.blocksIn(body?.childNodes ?? root.childNodes);
  return { pieces, unread };
}

function find(nodes: readonly Node[], is: (element: Element) => boolean): Element | undefined {
  const left: Node[] = [...nodes].reverse();
  while (left.length > 0) {
    const node = left.pop() as Node;
    if (!('tagName' in node)) continue;
    if (is(node)) return node;
    left.push(...[...node.childNodes].reverse());
  }
  return undefined;
}

/** A page may nest elements as deep as it likes; deeper than this nothing is read. */
const mostDepth = 250;

class HtmlReader {
  readonly #unread: Unread[];

  constructor(unread: Unread[]) {
    this.#unread = unread;
  }

  blocksIn(nodes: readonly Node[], lists = 0, depth = 0): Piece[] {
    const pieces: Piece[] = [];
    let words = '';
    let bold = 0;
    const flush = () => {
      pieces.push(...paragraphs(words, bold));
      words = '';
      bold = 0;
    };
    const inline = (node: Node, isBold: boolean, level: number): void => {
      if (node.nodeName === '#text' && 'value' in node) {
        const text = node.value.replace(/[^\S\u00a0]+/g, ' ');
        words += text;
        if (isBold) bold += text.replace(/\s/g, '').length;
      } else if ('tagName' in node && level < mostDepth) {
        if (isPassedOver(node)) return;
        if (node.tagName === 'br') words += '\n';
        else if (node.tagName === 'img') this.#image(node);
        else if (node.tagName === 'input') words += checkBox(node);
        else if (hasBlock(node)) {
          flush();
          pieces.push(...this.blocksIn([node], lists, level + 1));
        } else for (const child of node.childNodes) inline(child, isBoldIn(node, isBold), level + 1);
      }
    };
    for (const node of nodes) {
      if (!('tagName' in node) || (!blocks.has(node.tagName) && !hasBlock(node))) {
        inline(node, false, depth);
        continue;
      }
      flush();
      if (!isPassedOver(node) && depth < mostDepth) pieces.push(...this.#block(node, lists, depth));
    }
    flush();
    return pieces;
  }

  #block(element: Element, lists: number, depth: number): Piece[] {
    const tag = element.tagName;
    if (/^h[1-6]$/.test(tag)) {
      const words = this.#words(element);
      const rest = this.#after(element, lists, depth);
      return words === '' ? rest : [{ kind: 'heading', level: Number(tag[1]), words }, ...rest];
    }
    if (tag === 'ul' || tag === 'ol') return this.#list(element, lists, depth);
    if (tag === 'table') return this.#table(element, depth);
    if (tag === 'dl') return this.#terms(element, depth);
    if (tag === 'summary') return [{ kind: 'heading', level: 4, words: this.#words(element) }];
    if (tag === 'p' || tag === 'div') {
      const level = wordListLevel(element);
      if (level !== null) {
        const sign = this.#words(element, true);
        const number = /^\(?[\p{L}\d]{1,3}[.)]/u.exec(sign)?.[0];
        return [{ kind: 'entry', depth: level - 1, sign: number ?? '•', words: this.#words(element) }];
      }
      const outline = /mso-outline-level:\s*(\d)/.exec(attribute(element, 'style'))?.[1];
      const heading = attribute(element, 'role') === 'heading' ? attribute(element, 'aria-level') || '2' : outline;
      if (heading) return [{ kind: 'heading', level: Math.max(1, Number(heading) || 2), words: this.#words(element) }];
    }
    return this.blocksIn(element.childNodes, lists, depth + 1);
  }

  /** A heading that holds lists or tables, as broken pages have them. */
  #after(element: Element, lists: number, depth: number): Piece[] {
    const inner = element.childNodes.filter((n): n is Element => 'tagName' in n && /^(?:ul|ol|table)$/.test(n.tagName));
    return inner.flatMap((e) => this.#block(e, lists, depth + 1));
  }

  #list(element: Element, lists: number, depth: number): Piece[] {
    let count = Number(attribute(element, 'start')) || 1;
    return element.childNodes.flatMap((child): Piece[] => {
      if (!('tagName' in child)) return [];
      if (child.tagName === 'ul' || child.tagName === 'ol') return this.#block(child, lists + 1, depth + 1);
      if (child.tagName !== 'li') return this.blocksIn([child], lists, depth + 1);
      const sign = element.tagName === 'ol' ? `${count++}.` : '•';
      const inner = this.blocksIn(child.childNodes, lists + 1, depth + 1);
      const [first, ...rest] = inner;
      if (first === undefined) return [];
      if (first.kind === 'heading') return inner;
      if (first.kind !== 'paragraph') return inner;
      return [
        { kind: 'entry', depth: lists, sign, words: first.words },
        ...rest.map(
          (p): Piece => (p.kind === 'paragraph' ? { kind: 'entry', depth: lists + 1, sign: '•', words: p.words } : p),
        ),
      ];
    });
  }

  #table(element: Element, depth: number): Piece[] {
    const rows: PieceCell[][] = [];
    let hasHeader = false;
    const carried: number[] = [];
    const rowsOf = (parent: Element): Element[] =>
      parent.childNodes.flatMap((n): Element[] => {
        if (!('tagName' in n)) return [];
        if (n.tagName === 'tr') return [n];
        return /^(?:thead|tbody|tfoot)$/.test(n.tagName) ? rowsOf(n) : [];
      });
    for (const row of rowsOf(element)) {
      const cells = row.childNodes.filter((n): n is Element => 'tagName' in n && /^t[dh]$/.test(n.tagName));
      if (rows.length === 0 && cells.length > 1 && cells.every((c) => c.tagName === 'th')) hasHeader = true;
      const filled: PieceCell[] = [];
      const below: number[] = [];
      const free = () => {
        while ((carried[filled.length] ?? 0) > 0) {
          carried[filled.length] = (carried[filled.length] ?? 1) - 1;
          filled.push([]);
        }
      };
      for (const cell of cells) {
        free();
        const wide = Math.min(20, Number(attribute(cell, 'colspan')) || 1);
        const high = Math.min(500, Number(attribute(cell, 'rowspan')) || 1);
        for (let i = 0; i < wide; i++) {
          if (high > 1) below[filled.length] = high - 1;
          filled.push(i === 0 ? this.blocksIn(cell.childNodes, 0, depth + 1) : []);
        }
      }
      free();
      below.forEach((more, i) => {
        carried[i] = more;
      });
      if (filled.length > 0) rows.push(filled);
    }
    const layout = laidOut(rows);
    return layout ? [...layout] : [{ kind: 'table', hasHeader, rows }];
  }

  /** "Standplaats: Zwolle", term by term. */
  #terms(element: Element, depth: number): Piece[] {
    const pieces: Piece[] = [];
    let term = '';
    const flush = () => {
      if (term !== '') pieces.push({ kind: 'paragraph', words: term });
      term = '';
    };
    for (const child of element.childNodes) {
      if (!('tagName' in child)) continue;
      if (child.tagName === 'dt') {
        flush();
        term = this.#words(child);
      } else if (child.tagName === 'dd') {
        const words = this.#words(child);
        const isLong = words.length > 80 || hasBlock(child);
        if (term !== '' && !isLong) pieces.push({ kind: 'paragraph', words: `${term.replace(/:$/, '')}: ${words}` });
        else {
          if (term !== '') pieces.push({ kind: 'heading', level: 4, words: term });
          pieces.push(...this.blocksIn(child.childNodes, 0, depth + 1));
        }
        term = '';
      } else pieces.push(...this.#terms(child, depth + 1));
    }
    flush();
    return pieces;
  }

  /** All words on one line; with `signs`, only what stands before an entry of a list. */
  #words(element: Element, signs = false): string {
    let words = '';
    const left: Node[] = [...element.childNodes].reverse();
    while (left.length > 0) {
      const node = left.pop() as Node;
      if (node.nodeName === '#text' && 'value' in node) words += node.value;
      if (!('tagName' in node) || isPassedOver(node) || /^(?:ul|ol|table)$/.test(node.tagName)) continue;
      if (node.tagName === 'br') words += ' ';
      if (node.tagName === 'input') words += checkBox(node);
      const isSign = /mso-list:\s*Ignore/i.test(attribute(node, 'style'));
      if (isSign === signs || (signs && !isSign && hasSign(node))) left.push(...[...node.childNodes].reverse());
      else if (!signs && !isSign) left.push(...[...node.childNodes].reverse());
    }
    return words.replace(/\s+/g, ' ').trim();
  }

  #image(element: Element): void {
    const width = Number(attribute(element, 'width')) || 0;
    const isSmall = width > 0 && width < 64;
    const isDrawn = attribute(element, 'role') === 'presentation' || attribute(element, 'alt') === '';
    if (!isSmall && !isDrawn) countUnread(this.#unread, 'picture', null);
  }
}

function hasSign(element: Element): boolean {
  return find(element.childNodes, (e) => /mso-list:\s*Ignore/i.test(attribute(e, 'style'))) !== undefined;
}

/** Word puts its lists on the clipboard as paragraphs: "mso-list:l0 level2 lfo1". */
function wordListLevel(element: Element): number | null {
  const found = /mso-list:[^;]*\blevel(\d)/i.exec(attribute(element, 'style'));
  return found ? Number(found[1]) : null;
}

function paragraphs(words: string, bold: number): Piece[] {
  const lines = words.split('\n').map((line) => line.trim());
  const letters = words.replace(/\s/g, '').length;
  const isBold = letters > 0 && bold >= letters * 0.95 && words.trim().length <= 90 && !/[.;,]$/.test(words.trim());
  return lines.filter(Boolean).map((line): Piece => {
    const entry = /^(?:[•·▪–-]|\*)\s+(?=\S)/.exec(line);
    return entry && lines.filter(Boolean).length > 1
      ? { kind: 'entry', depth: 0, sign: '•', words: line.slice(entry[0].length) }
      : { kind: 'paragraph', words: line, isBold };
  });
}

function isPassedOver(element: Element): boolean {
  if (passedOver.has(element.tagName)) return true;
  const style = attribute(element, 'style').replace(/\s/g, '').toLowerCase();
  if (has(element, 'hidden') || attribute(element, 'aria-hidden') === 'true') return true;
  if (style.includes('display:none') || style.includes('visibility:hidden')) return true;
  const role = attribute(element, 'role');
  return (
    role === 'navigation' || role === 'contentinfo' || role === 'dialog' || role === 'alertdialog' || role === 'search'
  );
}

function isBoldIn(element: Element, outer: boolean): boolean {
  const style = attribute(element, 'style').replace(/\s/g, '').toLowerCase();
  if (/font-weight:(?:normal|[1-5]00)/.test(style)) return false;
  return outer || element.tagName === 'b' || element.tagName === 'strong' || /font-weight:(?:bold|[6-9]00)/.test(style);
}

function checkBox(element: Element): string {
  if (attribute(element, 'type') !== 'checkbox') return '';
  return has(element, 'checked') ? '☒ ' : '☐ ';
}

/** Whether something in an element stands on a line of its own. */
function hasBlock(element: Element): boolean {
  return find(element.childNodes, (e) => blocks.has(e.tagName)) !== undefined;
}

function attribute(element: Element, name: string): string {
  return element.attrs.find((a) => a.name === name)?.value ?? '';
}

function has(element: Element, name: string): boolean {
  return element.attrs.some((a) => a.name === name);
}
