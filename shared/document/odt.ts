import type { Unread } from './document.ts';
import { FileRefusal } from './file-problem.ts';
import type { Piece, PieceCell } from './notation.ts';
import { countUnread, laidOut, type ReadPieces } from './pieces.ts';
import { isZip, unpack } from './unpack.ts';
import { elementIn, elementsIn, readXml, type XmlElement } from './xml.ts';

/** What an OpenDocument text holds. Throws a FileRefusal ('not-odt', 'zip-bomb' or 'broken'). */
export function readOdt(bytes: Uint8Array): ReadPieces {
  if (!isZip(bytes)) throw new FileRefusal('not-odt');
  const parts = unpack(bytes, (name) => name === 'content.xml' || name === 'styles.xml');
  const content = parts.get('content.xml');
  if (content === undefined) throw new FileRefusal('not-odt');
  const styles = parts.get('styles.xml');
  const root = readXml(content);
  const reader = new OdtReader(root, styles && readXml(styles));
  const text = elementIn(root, 'office:body', 'office:text');
  if (text === undefined) throw new FileRefusal('not-odt');
  return reader.read(text);
}

interface Style {
  readonly name: string;
  readonly parent: string;
  readonly isBold: boolean | null;
  readonly outline: number;
}

class OdtReader {
  readonly #styles = new Map<string, Style>();
  /** By the name of a list style: which of its levels are numbered. */
  readonly #lists = new Map<string, ReadonlySet<number>>();
  readonly #unread: Unread[] = [];
  readonly #notes: Piece[] = [];
  #boxes: Piece[] = [];

  constructor(content: XmlElement, styles: XmlElement | undefined) {
    for (const root of [styles, content])
      for (const part of ['office:styles', 'office:automatic-styles']) {
        for (const style of elementsIn(elementIn(root, part))) {
          const name = style.attributes['style:name'] ?? '';
          if (style.name === 'style:style') this.#styles.set(name, styleOf(style, name));
          if (style.name === 'text:list-style') this.#lists.set(name, numbered(style));
        }
      }
  }

  read(text: XmlElement): ReadPieces {
    const pieces = this.#blocks(text, 0, '');
    return { pieces: [...pieces, ...this.#notes], unread: this.#unread };
  }

  #blocks(parent: XmlElement, depth: number, list: string): Piece[] {
    return elementsIn(parent).flatMap((element): Piece[] => {
      switch (element.name) {
        case 'text:h': {
          const words = this.#words(element);
          const level = Number(element.attributes['text:outline-level'] ?? 1) || 1;
          return this.#withBoxes([{ kind: 'heading', level, words }]);
        }
        case 'text:p':
          return this.#paragraph(element);
        case 'text:list':
          return this.#list(element, depth, element.attributes['text:style-name'] ?? list);
        case 'table:table':
          return this.#table(element);
        case 'text:section':
          return element.attributes['text:display'] === 'none' ? [] : this.#blocks(element, depth, list);
        case 'draw:frame':
          this.#frame(element);
          return this.#withBoxes([]);
        case 'text:table-of-content':
        case 'text:tracked-changes':
        case 'office:forms':
        case 'text:sequence-decls':
          return [];
        default:
          return element.name.startsWith('text:') ? this.#blocks(element, depth, list) : [];
      }
    });
  }

  #withBoxes(pieces: readonly Piece[]): Piece[] {
    const all = [...pieces, ...this.#boxes];
    this.#boxes = [];
    return all;
  }

  #paragraph(element: XmlElement): Piece[] {
    const style = element.attributes['text:style-name'] ?? '';
    const words = this.#words(element);
    const chain = this.#chain(style);
    const outline = chain.find((s) => s.outline > 0)?.outline;
    const name = chain.map((s) => s.name.toLowerCase());
    const heading = outline ?? (name.some((n) => /^(?:title|titel)$/.test(n)) ? 1 : null);
    if (name.some((n) => /^contents_20_\d|^contents \d/.test(n))) return this.#withBoxes([]);
    if (words.trim() === '') return this.#withBoxes([]);
    if (heading) return this.#withBoxes([{ kind: 'heading', level: heading, words }]);
    const lines = words.split('\n').filter((line) => line.trim() !== '');
    const isBold =
      lines.length === 1 && words.length <= 90 && !/[.;,]$/.test(words.trim()) && this.#isBold(element, style);
    return this.#withBoxes(lines.map((line) => ({ kind: 'paragraph', words: line, isBold })));
  }

  /** Bold by its style all through, or by that of the spans that hold all its words. */
  #isBold(element: XmlElement, style: string): boolean {
    const own = this.#chain(style).find((s) => s.isBold !== null)?.isBold ?? false;
    const parts = element.children.filter((c) => typeof c === 'object' || c.trim() !== '');
    return (
      parts.length > 0 &&
      parts.every((part) => {
        if (typeof part === 'string') return own;
        if (part.name !== 'text:span') return true;
        return this.#chain(part.attributes['text:style-name'] ?? '').find((s) => s.isBold !== null)?.isBold ?? own;
      })
    );
  }

  #chain(name: string): Style[] {
    const chain: Style[] = [];
    for (let style = this.#styles.get(name); style && chain.length < 20; style = this.#styles.get(style.parent))
      chain.push(style);
    return chain;
  }

  #list(element: XmlElement, depth: number, style: string): Piece[] {
    const isNumbered = this.#lists.get(style)?.has(depth + 1) ?? false;
    let count = 0;
    return elementsIn(element).flatMap((item) => {
      const pieces = this.#blocks(item, depth + 1, style);
      let isFirst = item.name === 'text:list-item';
      return pieces.map((piece): Piece => {
        if (piece.kind !== 'paragraph') return piece;
        if (!isFirst) return { kind: 'entry', depth: depth + 1, sign: '•', words: piece.words };
        isFirst = false;
        return { kind: 'entry', depth, sign: isNumbered ? `${++count}.` : '•', words: piece.words };
      });
    });
  }

  #table(element: XmlElement): Piece[] {
    const rows: PieceCell[][] = [];
    let hasHeader = false;
    const read = (parent: XmlElement, isHeader: boolean) => {
      for (const child of elementsIn(parent)) {
        if (child.name === 'table:table-row') {
          if (rows.length === 0 && isHeader) hasHeader = true;
          rows.push(elementsIn(child).flatMap((cell) => this.#cell(cell)));
        } else if (child.name === 'table:table-header-rows') read(child, true);
        else if (child.name === 'table:table-rows' || child.name === 'table:table-row-group') read(child, false);
      }
    };
    read(element, false);
    const layout = laidOut(rows);
    return layout ? [...layout] : [{ kind: 'table', hasHeader, rows }];
  }

  #cell(cell: XmlElement): PieceCell[] {
    if (cell.name !== 'table:table-cell' && cell.name !== 'table:covered-table-cell') return [];
    const times = Math.min(20, Number(cell.attributes['table:number-columns-repeated'] ?? 1) || 1);
    const pieces = cell.name === 'table:table-cell' ? this.#blocks(cell, 0, '') : [];
    return Array.from({ length: times }, (_, i) => (i === 0 ? pieces : []));
  }

  /** The words of a paragraph; what was deleted is kept elsewhere in the file, and does not count. */
  #words(element: XmlElement): string {
    return element.children
      .map((child): string => {
        if (typeof child === 'string') return child.replace(/\s+/g, ' ');
        switch (child.name) {
          case 'text:s':
            return ' '.repeat(Math.min(80, Number(child.attributes['text:c'] ?? 1) || 1));
          case 'text:tab':
            return '\t';
          case 'text:line-break':
            return '\n';
          case 'text:note':
            this.#note(child);
            return '';
          case 'draw:frame':
          case 'draw:custom-shape':
          case 'draw:rect':
            this.#frame(child);
            return '';
          case 'office:annotation':
          case 'text:page-number':
          case 'text:page-count':
          case 'text:soft-page-break':
          case 'text:bookmark':
            return '';
          default:
            return this.#words(child);
        }
      })
      .join('');
  }

  #note(element: XmlElement): void {
    const sign = elementIn(element, 'text:note-citation');
    const words = elementsIn(elementIn(element, 'text:note-body'))
      .map((p) => this.#words(p))
      .join(' ');
    if (words.trim() !== '') this.#notes.push({ kind: 'note', sign: sign ? this.#words(sign).trim() : '*', words });
  }

  #frame(element: XmlElement): void {
    const box = elementIn(element, 'draw:text-box') ?? (element.name === 'draw:frame' ? undefined : element);
    if (box) {
      const outer = this.#boxes;
      this.#boxes = [];
      const pieces = this.#blocks(box, 0, '');
      this.#boxes = pieces.length > 0 ? [...outer, { kind: 'box', pieces }] : outer;
    } else if (elementIn(element, 'draw:object') || elementIn(element, 'draw:object-ole'))
      countUnread(this.#unread, 'object', null);
    else if (elementIn(element, 'draw:image')) countUnread(this.#unread, 'picture', null);
  }
}

function styleOf(element: XmlElement, name: string): Style {
  const weight = elementIn(element, 'style:text-properties')?.attributes['fo:font-weight'];
  return {
    name: element.attributes['style:display-name'] ?? name,
    parent: element.attributes['style:parent-style-name'] ?? '',
    isBold: weight === undefined ? null : weight === 'bold' || Number(weight) >= 600,
    outline: Number(element.attributes['style:default-outline-level'] ?? 0) || 0,
  };
}

function numbered(style: XmlElement): ReadonlySet<number> {
  return new Set(
    elementsIn(style, 'text:list-level-style-number')
      .filter((level) => (level.attributes['style:num-format'] ?? '') !== '')
      .map((level) => Number(level.attributes['text:level'] ?? 1)),
  );
}
