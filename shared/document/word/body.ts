import type { Unread } from '../document.ts';
import type { Piece, PieceCell } from '../notation.ts';
import { countUnread, laidOut } from '../pieces.ts';
import { elementIn, elementsBelow, elementsIn, type XmlElement } from '../xml.ts';
import type { Numbering } from './numbering.ts';
import { isOn, outlineLevel, type ParagraphStyle, type Styles } from './styles.ts';

/** Longer than this a bold line is a sentence with stress, not a heading. */
const mostHeadingLength = 90;

interface Run {
  text: string;
  bold: number;
  letters: number;
}

/** Reads the body of a Word document; tracked changes count as accepted, hidden text and fields do not show. */
export class Body {
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #altChunk: (id: string) => readonly Piece[] | null;
  readonly #unread: Unread[];
  #page = 1;
  /** What floats beside the paragraph that is read. */
  #boxes: Piece[] = [];
  /** Open fields: whether their code is being read, and whether their result shows. */
  #fields: { isCode: boolean; isShown: boolean }[] = [];
  /** A paragraph whose mark was deleted goes on in the next one. */
  #joined = '';

  constructor(
    styles: Styles,
    numbering: Numbering,
    altChunk: (id: string) => readonly Piece[] | null,
    unread: Unread[],
  ) {
    this.#styles = styles;
    this.#numbering = numbering;
    this.#altChunk = altChunk;
    this.#unread = unread;
  }

  read(parent: XmlElement): Piece[] {
    return elementsIn(parent).flatMap((element) => this.#block(element));
  }

  /** The words of a part on one line, without what floats beside it. */
  plain(parent: XmlElement): string {
    const words = [...elementsBelow(parent, 'w:p')].map((p) => this.#runsOf(p).text.trim()).filter(Boolean);
    this.#boxes = [];
    return words.join(' ');
  }

  #block(element: XmlElement): Piece[] {
    switch (element.name) {
      case 'w:p':
        return this.#paragraph(element);
      case 'w:tbl':
        return this.#table(element);
      case 'w:sdt':
        return this.#control(element);
      case 'w:customXml':
      case 'w:ins':
      case 'w:moveTo':
      case 'w:smartTag':
        return this.read(element);
      case 'mc:AlternateContent':
        return this.read(alternative(element));
      case 'w:altChunk': {
        const pieces = this.#altChunk(element.attributes['r:id'] ?? '');
        if (pieces === null) countUnread(this.#unread, 'part', null);
        return [...(pieces ?? [])];
      }
      default:
        return [];
    }
  }

  /** A content control: a form field shows what was filled in, and nothing while it asks to be. */
  #control(element: XmlElement): Piece[] {
    const properties = elementIn(element, 'w:sdtPr');
    if (elementIn(properties, 'w:docPartObj', 'w:docPartGallery')?.attributes['w:val']?.startsWith('Table of'))
      return [];
    const content = elementIn(element, 'w:sdtContent');
    return content === undefined || elementIn(properties, 'w:showingPlcHdr') ? [] : this.read(content);
  }

  #paragraph(element: XmlElement): Piece[] {
    const properties = elementIn(element, 'w:pPr');
    const style = this.#styles.of(elementIn(properties, 'w:pStyle')?.attributes['w:val']);
    const run = this.#runsOf(element, style);
    const boxes = this.#boxes;
    this.#boxes = [];
    const text = this.#joined + run.text;
    this.#joined = '';
    if (elementIn(properties, 'w:rPr', 'w:del') || elementIn(properties, 'w:rPr', 'w:moveFrom')) {
      this.#joined = text;
      return boxes;
    }
    const isContents = /^(?:toc|inhopg|inhoudsopgave) ?\d/.test(style.name);
    if (text.trim() === '' || isContents) return boxes;
    return [...this.#lines(text, run, style, properties), ...boxes];
  }

  /** A paragraph; one that line breaks cut into lines that each carry a bullet of their own, or stand alone, is several. */
  #lines(text: string, run: Run, style: ParagraphStyle, properties: XmlElement | undefined): Piece[] {
    const level = outlineLevel(elementIn(properties, 'w:outlineLvl')?.attributes['w:val']) ?? style.headingLevel;
    if (level !== null) {
      this.#signOf(properties, style);
      return [{ kind: 'heading', level, words: text }];
    }
    const list = this.#signOf(properties, style);
    if (list) return [{ kind: 'entry', ...list, words: text }];
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const areLines = lines.length > 1 && lines.every((line) => line.trim().length < 160);
    const isBold = run.letters > 0 && run.bold >= run.letters * 0.95;
    const isHeading = isBold && text.trim().length <= mostHeadingLength && !/[.;,]$/.test(text.trim());
    return (areLines ? lines : [text]).map(
      (words): Piece => ({ kind: 'paragraph', words, isBold: isHeading && !areLines }),
    );
  }

  /** The depth and sign of a list entry; null when the paragraph is none. Counts on. */
  #signOf(properties: XmlElement | undefined, style: ParagraphStyle): { depth: number; sign: string } | null {
    const own = elementIn(properties, 'w:numPr');
    const numId = elementIn(own, 'w:numId')?.attributes['w:val'] ?? style.numId;
    if (numId === null || numId === undefined) {
      const byName = /^(?:list bullet|lijst ?opsom\S*|opsomming\S*|bullet\S*)\s*(\d)?/.exec(style.name);
      return byName ? { depth: Math.max(0, Number(byName[1] ?? 1) - 1), sign: '•' } : null;
    }
    const depth = Math.min(8, Math.max(0, Number(elementIn(own, 'w:ilvl')?.attributes['w:val'] ?? style.ilvl) || 0));
    const sign = this.#numbering.next(numId, depth);
    return sign === null ? null : { depth, sign };
  }

  #table(element: XmlElement): Piece[] {
    const rows: PieceCell[][] = [];
    let hasHeader = false;
    for (const row of this.#rowsOf(element)) {
      const properties = elementIn(row, 'w:trPr');
      if (elementIn(properties, 'w:del')) continue;
      if (rows.length === 0 && elementIn(properties, 'w:tblHeader')) hasHeader = true;
      rows.push(this.#cellsOf(row));
    }
    const layout = laidOut(rows);
    return layout ? [...layout] : [{ kind: 'table', hasHeader, rows }];
  }

  #rowsOf(element: XmlElement): XmlElement[] {
    return elementsIn(element).flatMap((child) => {
      if (child.name === 'w:tr') return [child];
      if (child.name === 'w:sdt') return this.#rowsOf(elementIn(child, 'w:sdtContent') ?? child);
      return child.name === 'w:ins' || child.name === 'w:customXml' ? this.#rowsOf(child) : [];
    });
  }

  #cellsOf(row: XmlElement): PieceCell[] {
    return elementsIn(row).flatMap((child): PieceCell[] => {
      if (child.name === 'w:sdt') return this.#cellsOf(elementIn(child, 'w:sdtContent') ?? child);
      if (child.name !== 'w:tc') return [];
      const properties = elementIn(child, 'w:tcPr');
      const merge = elementIn(properties, 'w:vMerge');
      const span = Math.min(20, Number(elementIn(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1) || 1);
      const goesOn = merge !== undefined && merge.attributes['w:val'] !== 'restart';
      const cell = goesOn ? [] : this.read(child);
      return [cell, ...Array.from({ length: span - 1 }, (): PieceCell => [])];
    });
  }

  #runsOf(element: XmlElement, style?: ParagraphStyle): Run {
    const run: Run = { text: '', bold: 0, letters: 0 };
    this.#inline(element, run, style?.isBold ?? false);
    return run;
  }

  #inline(parent: XmlElement, run: Run, isBold: boolean): void {
    for (const element of elementsIn(parent)) {
      switch (element.name) {
        case 'w:r':
          this.#run(element, run, isBold);
          break;
        case 'w:del':
        case 'w:moveFrom':
        case 'w:pPr':
        case 'w:rPr':
          break;
        case 'w:sdt':
          if (!elementIn(element, 'w:sdtPr', 'w:showingPlcHdr'))
            this.#inline(elementIn(element, 'w:sdtContent') ?? element, run, isBold);
          break;
        case 'w:fldSimple':
          if (showsResult(element.attributes['w:instr'] ?? '')) this.#inline(element, run, isBold);
          break;
        case 'mc:AlternateContent':
          this.#inline(alternative(element), run, isBold);
          break;
        default:
          this.#inline(element, run, isBold);
      }
    }
  }

  #run(element: XmlElement, run: Run, isParagraphBold: boolean): void {
    const properties = elementIn(element, 'w:rPr');
    if (
      properties &&
      elementIn(properties, 'w:vanish') &&
      elementIn(properties, 'w:vanish')?.attributes['w:val'] !== '0'
    )
      return;
    const bold = elementIn(properties, 'w:b');
    const isBold = bold ? bold.attributes['w:val'] === undefined || isOn(bold.attributes['w:val']) : isParagraphBold;
    const before = run.text.length;
    for (const child of elementsIn(element)) this.#inRun(child, run);
    const letters = run.text.slice(before).replace(/[^\p{L}\p{N}]/gu, '').length;
    run.letters += letters;
    if (isBold) run.bold += letters;
  }

  #inRun(element: XmlElement, run: Run): void {
    const field = this.#fields.at(-1);
    const isShown = this.#fields.every((f) => !f.isCode && f.isShown);
    const say = (words: string) => {
      if (isShown) run.text += words;
    };
    switch (element.name) {
      case 'w:t':
        say(element.children.filter((c) => typeof c === 'string').join(''));
        break;
      case 'w:tab':
      case 'w:ptab':
        say('\t');
        break;
      case 'w:br':
        if (element.attributes['w:type'] === 'page') this.#page++;
        else say('\n');
        break;
      case 'w:cr':
        say('\n');
        break;
      case 'w:lastRenderedPageBreak':
        this.#page++;
        break;
      case 'w:noBreakHyphen':
        say('-');
        break;
      case 'w:sym':
        say(symbolOf(element));
        break;
      case 'w:fldChar':
        this.#fieldChar(element, run);
        break;
      case 'w:instrText':
        if (field?.isCode && !showsResult(element.children.join(''))) field.isShown = false;
        break;
      case 'mc:AlternateContent':
        for (const child of elementsIn(alternative(element))) this.#inRun(child, run);
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.#drawing(element);
        break;
      default:
        break;
    }
  }

  #fieldChar(element: XmlElement, run: Run): void {
    const type = element.attributes['w:fldCharType'];
    if (type === 'begin') {
      const box = elementIn(element, 'w:ffData', 'w:checkBox');
      if (box) run.text += isBoxChecked(box) ? '☒ ' : '☐ ';
      this.#fields.push({ isCode: true, isShown: true });
    } else if (type === 'separate') {
      const field = this.#fields.at(-1);
      if (field) field.isCode = false;
    } else if (type === 'end') this.#fields.pop();
  }

  /** Text boxes of both kinds are read; what holds no words is counted. */
  #drawing(element: XmlElement): void {
    const contents = [...elementsBelow(element, 'w:txbxContent')];
    for (const content of contents) {
      const outer = this.#boxes;
      this.#boxes = [];
      const pieces = this.read(content);
      this.#boxes = [...outer, ...(pieces.length > 0 ? [{ kind: 'box', pieces } as const] : []), ...this.#boxes];
    }
    if (contents.length > 0) return;
    if (has(element, 'c:chart')) countUnread(this.#unread, 'chart', this.#page);
    else if (has(element, 'dgm:relIds')) countUnread(this.#unread, 'object', this.#page);
    else if (has(element, 'o:OLEObject')) countUnread(this.#unread, 'object', this.#page);
    else if (has(element, 'a:blip') || has(element, 'v:imagedata')) countUnread(this.#unread, 'picture', this.#page);
  }
}

function has(element: XmlElement, name: string): boolean {
  return !elementsBelow(element, name).next().done;
}

/** Of two ways to say the same thing the newer one, when it says anything. */
function alternative(element: XmlElement): XmlElement {
  const choice = elementIn(element, 'mc:Choice');
  const fallback = elementIn(element, 'mc:Fallback');
  const isEmpty = choice === undefined || (!has(choice, 'w:t') && !has(choice, 'a:blip') && !has(choice, 'c:chart'));
  return (isEmpty ? (fallback ?? choice) : choice) ?? element;
}

/** Page numbers and the like belong to the page; what a form asks or a link says belongs to the text. */
function showsResult(code: string): boolean {
  return !/^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|TOC|PAGEREF|INDEX)\b/i.test(code);
}

function isBoxChecked(box: XmlElement): boolean {
  const state = elementIn(box, 'w:checked') ?? elementIn(box, 'w:default');
  return state !== undefined && (state.attributes['w:val'] === undefined || isOn(state.attributes['w:val']));
}

/** Signs of the symbol fonts that are met in lists and forms. */
const symbols: Readonly<Record<string, string>> = {
  a8: '☐',
  '6f': '☐',
  '71': '☐',
  fe: '☒',
  fd: '☒',
  '78': '☒',
  fc: '✓',
  b7: '•',
  a7: '•',
  d8: '•',
  '76': '•',
  e0: '→',
};

function symbolOf(element: XmlElement): string {
  const code = (element.attributes['w:char'] ?? '').toLowerCase().replace(/^f0/, '');
  return symbols[code] ?? '';
}
