import { latin1, windows1252 } from './decode-text.ts';
import type { Unread } from './document.ts';
import { FileRefusal } from './file-problem.ts';
import type { Piece, PieceCell } from './notation.ts';
import { countUnread, laidOut, type ReadPieces } from './pieces.ts';

/** Groups whose words are not of the text. */
const passedOver = new Set(
  'fonttbl colortbl stylesheet info listtable listoverridetable rsidtbl generator header headerl headerr headerf footer footerl footerr footerf pgdsctbl themedata colorschememapping latentstyles datastore xmlnstbl filetbl revtbl listpicture fldinst bkmkstart bkmkend wgrffmtfilter mmathPr userprops ftnsep ftnsepc aftnsep aftnsepc'.split(
    ' ',
  ),
);
const words: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  '~': '\u00a0',
  _: '-',
};

interface Group {
  readonly isSkipped: boolean;
  readonly isListText: boolean;
  readonly isNote: boolean;
  isBold: boolean;
  isHidden: boolean;
  isDeleted: boolean;
  /** How many plain signs stand in for a sign of Unicode that follows. */
  skip: number;
}

/** What an .rtf holds. Throws a FileRefusal ('not-rtf'). */
export function readRtf(bytes: Uint8Array): ReadPieces {
  const rtf = latin1(bytes);
  if (!/^\s*\{\\rtf/.test(rtf)) throw new FileRefusal('not-rtf');
  return new RtfReader(rtf, headingStyles(rtf)).read();
}

/** The styles that are headings, by their number: {\s1 … heading 1;}. */
function headingStyles(rtf: string): ReadonlyMap<number, number> {
  const from = rtf.indexOf('{\\stylesheet');
  const part = from < 0 ? '' : rtf.slice(from, from + 200_000);
  const levels = new Map<number, number>();
  for (const [, number, name = ''] of part.matchAll(/\{\\s(\d+)[^{}]*? ([^{};\\]+);\}/g)) {
    const level = /^\s*(?:heading|kop) (\d)/i.exec(name)?.[1] ?? (/^\s*(?:title|titel)$/i.test(name) ? '1' : null);
    if (level) levels.set(Number(number), Number(level));
  }
  return levels;
}

const token = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}]+)/g;
const mostDepth = 500;

class RtfReader {
  readonly #rtf: string;
  readonly #headings: ReadonlyMap<number, number>;
  readonly #pieces: Piece[] = [];
  readonly #notes: Piece[] = [];
  readonly #unread: Unread[] = [];
  #open: Group[] = [
    { isSkipped: false, isListText: false, isNote: false, isBold: false, isHidden: false, isDeleted: false, skip: 1 },
  ];
  #text = '';
  #sign = '';
  #note = '';
  #bold = 0;
  #letters = 0;
  #depth = 0;
  #isList = false;
  #level: number | null = null;
  #inTable = false;
  /** Between the definition of a row and its end: every paragraph there is of a cell. */
  #inRow = false;
  #cell: Piece[] = [];
  #row: PieceCell[] = [];
  #rows: PieceCell[][] = [];
  #pendingSkip = 0;

  constructor(rtf: string, headings: ReadonlyMap<number, number>) {
    this.#rtf = rtf;
    this.#headings = headings;
  }

  read(): ReadPieces {
    let isFirst = false;
    for (const match of this.#rtf.matchAll(token)) {
      const [, name, number, hex, sign, brace, plain] = match;
      if (brace === '{') {
        if (this.#open.length > mostDepth) throw new FileRefusal('broken');
        this.#open.push({ ...this.#here });
        isFirst = true;
        continue;
      }
      if (brace === '}') {
        const closed = this.#open.length > 1 ? this.#open.pop() : undefined;
        if (closed?.isNote && !this.#here.isNote) this.#endNote();
      } else if (name !== undefined) this.#word(name, number === undefined ? null : Number(number), isFirst);
      else if (hex !== undefined) this.#say(windows1252(Uint8Array.of(Number.parseInt(hex, 16))), true);
      else if (sign !== undefined) {
        if (sign === '*') {
          if (isFirst)
            this.#set({
              isSkipped: !/^\\\*\\(?:pn|shptxt|shpinst|footnote|listtext|pntext)\b/.test(
                this.#rtf.slice(match.index, match.index + 24),
              ),
            });
          continue;
        }
        if (sign === '\n' || sign === '\r') this.#paragraph();
        else this.#say(words[sign] ?? (sign === '-' ? '' : sign));
      } else if (plain !== undefined) this.#say(plain.replace(/[\r\n]+/g, ''), true);
      isFirst = false;
    }
    this.#paragraph();
    this.#endTable();
    return { pieces: [...this.#pieces, ...this.#notes], unread: this.#unread };
  }

  get #here(): Group {
    return this.#open.at(-1) as Group;
  }

  #set(change: Partial<Group>): void {
    this.#open[this.#open.length - 1] = { ...this.#here, ...change };
  }

  #say(text: string, counts = false): void {
    let said = text;
    if (counts && this.#pendingSkip > 0) {
      const skipped = Math.min(this.#pendingSkip, said.length);
      this.#pendingSkip -= skipped;
      said = said.slice(skipped);
    }
    const { isSkipped, isListText, isNote, isBold, isHidden, isDeleted } = this.#here;
    if (isSkipped || isHidden || isDeleted || said === '') return;
    if (isListText) this.#sign += said;
    else if (isNote) this.#note += said;
    else {
      this.#text += said;
      const letters = said.replace(/[^\p{L}\p{N}]/gu, '').length;
      this.#letters += letters;
      if (isBold) this.#bold += letters;
    }
  }

  #word(name: string, number: number | null, isFirst: boolean): void {
    const isOff = number === 0;
    if (isFirst && passedOver.has(name)) this.#set({ isSkipped: true });
    else if (name === 'pict') {
      if (!this.#here.isSkipped) countUnread(this.#unread, 'picture', null);
      this.#set({ isSkipped: true });
    } else if (name === 'object') {
      countUnread(this.#unread, 'object', null);
    } else if (name === 'objdata') this.#set({ isSkipped: true });
    else if (name === 'listtext' || name === 'pntext') this.#set({ isListText: true });
    else if (name === 'footnote') this.#set({ isNote: true });
    else if (name === 'u' && number !== null) {
      this.#say(String.fromCharCode(number < 0 ? number + 65_536 : number));
      this.#pendingSkip = this.#here.skip;
    } else if (name === 'uc') this.#set({ skip: number ?? 1 });
    else if (name === 'b') this.#set({ isBold: !isOff });
    else if (name === 'plain') this.#set({ isBold: false, isHidden: false });
    else if (name === 'v') this.#set({ isHidden: !isOff });
    else if (name === 'deleted') this.#set({ isDeleted: !isOff });
    else if (name === 'par' || name === 'sect' || name === 'page') this.#paragraph();
    else if (name === 'cell') this.#endCell();
    else if (name === 'row') {
      this.#endRow();
      this.#inRow = false;
    } else if (name === 'trowd') this.#inRow = true;
    else if (words[name] !== undefined) this.#say(words[name] as string);
    else if (!this.#here.isSkipped) this.#format(name, number);
  }

  #format(name: string, number: number | null): void {
    if (name === 'pard') {
      this.#isList = false;
      this.#level = null;
      this.#depth = 0;
      this.#inTable = false;
    } else if (name === 'intbl') this.#inTable = true;
    else if (name === 'ls') this.#isList = number !== 0;
    else if (name === 'ilvl') this.#depth = Math.min(8, number ?? 0);
    else if (name === 's' && number !== null) this.#level = this.#headings.get(number) ?? null;
    else if (name === 'outlinelevel' && number !== null && number < 9) this.#level = number + 1;
  }

  #paragraph(): void {
    if (this.#here.isSkipped || this.#here.isNote) return;
    const text = this.#text.trim();
    const sign = this.#sign.trim();
    const isBold = this.#letters > 0 && this.#bold >= this.#letters * 0.95 && text.length <= 90 && !/[.;,]$/.test(text);
    this.#text = '';
    this.#sign = '';
    this.#bold = 0;
    this.#letters = 0;
    if (text === '') return;
    const isEntry = this.#level === null && (this.#isList || sign !== '');
    const number = /^\(?[\p{L}\d.]{1,8}[.)]$/u.test(sign) ? sign : '•';
    const piece: Piece = isEntry
      ? { kind: 'entry', depth: this.#depth, sign: number, words: text }
      : this.#level !== null
        ? { kind: 'heading', level: this.#level, words: text }
        : { kind: 'paragraph', words: text, isBold };
    if (this.#inTable || this.#inRow) this.#cell.push(piece);
    else {
      this.#endTable();
      const lines = piece.kind === 'paragraph' ? text.split('\n').filter((line) => line.trim() !== '') : [];
      if (lines.length > 1) for (const line of lines) this.#pieces.push({ kind: 'paragraph', words: line });
      else this.#pieces.push(piece);
    }
  }

  #endCell(): void {
    this.#inTable = true;
    this.#paragraph();
    this.#row.push(this.#cell);
    this.#cell = [];
  }

  #endRow(): void {
    if (this.#row.length > 0) this.#rows.push(this.#row);
    this.#row = [];
  }

  #endTable(): void {
    this.#endRow();
    if (this.#rows.length === 0) return;
    const layout = laidOut(this.#rows);
    this.#pieces.push(...(layout ?? [{ kind: 'table', hasHeader: false, rows: this.#rows } as const]));
    this.#rows = [];
  }

  #endNote(): void {
    if (this.#note.trim() !== '')
      this.#notes.push({ kind: 'note', sign: String(this.#notes.length + 1), words: this.#note });
    this.#note = '';
  }
}
