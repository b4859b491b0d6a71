import type { Block, BoxBlock, Document, EntryBlock, Place, TextBlock, Words } from './document.ts';
import { foldSpace, hasWords, startsSmall, trimmedSpan, wordCount } from './fold.ts';
import { type Line, readLines } from './lines.ts';
import { isSignRow } from './markers.ts';
import { isCommaList, sentencesOf } from './sentences.ts';
import { endsInColon, goesOn, isAllCapitals, isFact, isPlain, isShort, isTitleLike, wrapWidth } from './shape.ts';
import { readTable } from './table-lines.ts';

/**
 * Reads a text as a document: by the notation where it has one, else by its looks. Nothing depends on the words of one
 * document, nothing is lost, and nothing is invented: every block is a part of the text.
 */
export function readText(text: string): Document {
  return { text, blocks: new Reader(text).read(), unread: [], furniture: [] };
}

class Reader {
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #width: number;
  readonly #loneNumbers: ReadonlyMap<string, number>;
  /** The text marks its headings itself: then no line is one by its looks alone. */
  readonly #marksHeadings: boolean;
  readonly #blocks: TextBlock[] = [];
  readonly #boxed: Place[] = [];
  #last: { level: number; indent: number } | null = null;
  #lastWasHeading = false;
  /** The level of guessed headings here: one deeper below a heading that nothing else stands under. */
  #guessed = 2;
  #markedLevel = 0;
  /** The entries that an entry can hang under: their indent and sign. */
  #above: { indent: number; sign: string }[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#lines = readLines(text);
    this.#width = wrapWidth(this.#lines);
    this.#loneNumbers = loneNumbers(this.#lines);
    this.#marksHeadings = this.#lines.filter((line) => line.marker?.kind === 'hash').length > 1;
  }

  read(): Block[] {
    for (let at = 0; at < this.#lines.length; ) {
      const line = this.#lines[at] as Line;
      const next = Math.max(at + 1, this.#readAt(at));
      if (line.isBoxed) this.#boxed.push({ start: line.start, end: (this.#lines[next - 1] as Line).end });
      at = next;
    }
    return this.#inBoxes();
  }

  #inBoxes(): Block[] {
    const blocks: Block[] = [];
    for (const block of this.#blocks) {
      const isBoxed = this.#boxed.some((box) => block.start >= box.start && block.start < box.end);
      const last = blocks.at(-1);
      if (!isBoxed) blocks.push(block);
      else if (last?.kind === 'box') (last.blocks as TextBlock[]).push(block);
      else blocks.push({ kind: 'box', start: block.start, end: block.end, blocks: [block] } as BoxBlock);
    }
    return blocks.map((b) => (b.kind === 'box' ? { ...b, end: b.blocks.at(-1)?.end ?? b.end } : b));
  }

  /** Reads what begins at a line and gives the line after it. */
  #readAt(at: number): number {
    const line = this.#lines[at] as Line;
    const next = this.#lines[at + 1];
    if (line.note !== null) {
      this.#push({ kind: 'note', sign: line.note, ...this.#words(line) });
      return at + 1;
    }
    if (line.marker?.kind === 'hash' || line.isMarked) return this.#heading(line, at + 1, line);
    if (line.isColon) return at + 1;
    if (next?.isColon && line.marker === null) return this.#fact(at);
    if (line.cells.length > 0 && line.marker === null) return this.#table(at);
    if (line.marker) return this.#entry(at);
    return this.#plain(at);
  }

  #words(place: Place): Words {
    const span = trimmedSpan(this.#text, place.start, place.end);
    return { ...span, words: foldSpace(this.#text.slice(span.start, span.end)) };
  }

  #push(block: TextBlock): void {
    this.#blocks.push(block);
    this.#lastWasHeading = block.kind === 'heading';
    if (block.kind !== 'entry') this.#above = [];
  }

  #heading(place: Place & { readonly indent?: number }, next: number, marked?: Line): number {
    const words = this.#words(place);
    if (!hasWords(words.words)) return next;
    const hashes = marked?.marker?.kind === 'hash' ? marked.marker.sign.length : 0;
    let level = hashes;
    if (hashes > 0) this.#markedLevel = hashes;
    else if (this.#markedLevel > 0) level = Math.min(9, this.#markedLevel + 1);
    else {
      if (this.#lastWasHeading && this.#last) this.#guessed = Math.min(9, this.#last.level + 1);
      level = isAllCapitals({ words: words.words } as Line) && !this.#lastWasHeading ? 1 : this.#guessed;
      if (this.#blocks.length === 0) level = 1;
      this.#guessed = Math.max(2, level);
    }
    this.#push({ kind: 'heading', level, isMarked: marked !== undefined, ...words });
    this.#last = { level, indent: place.indent ?? 0 };
    return next;
  }

  #item(place: Place, sign: string, depth: number, isChecked: boolean | null = null): void {
    const words = this.#words(place);
    if (!saysSomething(words.words)) return;
    const entry: EntryBlock = { kind: 'entry', depth, sign, isChecked, ...words };
    this.#push(entry);
  }

  #paragraphOf(place: Place): void {
    const words = this.#words(place);
    if (saysSomething(words.words)) this.#push({ kind: 'paragraph', ...words });
  }

  /** "Naam | : | waarde" over three lines. */
  #fact(at: number): number {
    const line = this.#lines[at] as Line;
    const value = this.#lines[at + 2];
    if (!isPlain(value) || value.isBlankBefore) return this.#heading(line, at + 2);
    this.#paragraphOf({ start: line.start, end: value.end });
    return at + 3;
  }

  #table(at: number): number {
    let end = at;
    const isBoxed = this.#lines[at]?.isBoxed;
    while (end < this.#lines.length) {
      const line = this.#lines[end] as Line;
      const isRow = line.cells.length > 0 && line.marker === null && line.isBoxed === isBoxed;
      const isOther = this.#text[line.start] === '|' || line.cells.length !== this.#lines[end - 1]?.cells.length;
      if (!isRow || (end > at && line.isBlankBefore && isOther)) break;
      end++;
    }
    this.#push(readTable(this.#text, this.#lines.slice(at, end)));
    return end;
  }

  /** An entry of an enumeration; one that others hang under is their heading when it says so. */
  #entry(at: number): number {
    const line = this.#lines[at] as Line;
    let end = at + 1;
    while (goesOn(this.#lines[end - 1] as Line, this.#lines[end], this.#width, this.#lines[end + 1])) end++;
    const last = this.#lines[end - 1] as Line;
    const next = this.#lines[end];
    const whole = { start: line.start, end: last.end, indent: line.indent };
    const isUnderOther = this.#above.length > 0 && line.indent > (this.#above[0]?.indent ?? 0) + 1;
    const leads = next?.marker && (next.marker.sign !== line.marker?.sign || next.indent > line.indent + 1);
    if (leads && endsInColon(last) && !isUnderOther) return this.#heading(whole, end);
    if (line.marker?.kind === 'number' && end === at + 1 && isShort(line)) {
      const isAboveDeeper = leads && line.marker.sign.startsWith('1') && next.marker?.kind === 'number';
      const isAboveOther =
        (leads && next.marker?.kind !== 'number') ||
        (isPlain(next) && isTitleLike(line)) ||
        (next !== undefined && next.cells.length > 0);
      if (isAboveDeeper && !line.marker.sign.startsWith(`${next.marker?.sign}1`)) return this.#heading(whole, end);
      if (isAboveOther && this.#isUsedAsHeading(line)) return this.#heading(whole, end);
    }
    const depth = this.#depthOf(line);
    this.#item(whole, line.marker?.written ?? '', depth, line.marker?.isChecked ?? null);
    this.#above = [...this.#above.slice(0, depth), { indent: line.indent, sign: line.marker?.sign ?? '' }];
    return end;
  }

  #depthOf(line: Line): number {
    const sign = line.marker?.sign ?? '';
    const above = this.#above;
    let depth = above.length;
    while (depth > 0) {
      const parent = above[depth - 1] as { indent: number; sign: string };
      if (line.indent > parent.indent + 1) break;
      const isOther = parent.sign !== sign && line.indent >= parent.indent && !above.some((a) => a.sign === sign);
      if (isOther && this.#isDeeperSign(parent.sign, sign)) break;
      depth--;
    }
    return depth;
  }

  /** Below a number or a round bullet, a letter, a dash or an open bullet is one deeper though nothing is set in. */
  #isDeeperSign(parent: string, sign: string): boolean {
    return (/^[•●▪■]$/.test(parent) && /^[o◦○\-–]$/.test(sign)) || (/^1+$/.test(parent) && !/^1?$/.test(sign));
  }

  /** Most numbers of this depth stand above a list or a text, rather than one below the other. */
  #isUsedAsHeading(line: Line): boolean {
    const sign = line.marker?.sign ?? '';
    return (this.#loneNumbers.get(sign) ?? 0) > 0.5;
  }

  #plain(at: number): number {
    const line = this.#lines[at] as Line;
    const indented = this.#indentedFrom(at);
    if (indented > 0) return this.#entries(at, indented);
    const run = this.#runFrom(at);
    if (run > 1) return this.#run(at, run);
    const next = this.#lines[at + 1];
    if (isFact(line) && next?.isBlankBefore && next.marker?.kind !== 'bullet' && !isAllCapitals(line))
      return this.#factLine(at);
    if (this.#isHeading(at) && !this.#closesBlock(at)) return this.#heading(line, at + 1);
    if (isFact(line) && this.#lines[at + 1]?.isBlankBefore !== false) return this.#factLine(at);
    if (isFact(line) && isPlain(this.#lines[at + 1]) && !startsSmall(this.#lines[at + 1]?.words ?? ''))
      return this.#factLine(at);
    return this.#paragraph(at);
  }

  #factLine(at: number): number {
    this.#paragraphOf(this.#lines[at] as Line);
    return at + 1;
  }

  /** Right below a heading and above an empty line: the text of that heading, however short. */
  #closesBlock(at: number): boolean {
    const line = this.#lines[at] as Line;
    const next = this.#lines[at + 1];
    const isFree = line.isBlankBefore || endsInColon(line) || isAllCapitals(line) || wordCount(line.words) < 3;
    return (
      this.#lastWasHeading &&
      this.#blocks.length > 1 &&
      !isFree &&
      next?.isBlankBefore === true &&
      next.marker?.kind !== 'bullet'
    );
  }

  #isHeading(at: number): boolean {
    const line = this.#lines[at] as Line;
    const next = this.#lines[at + 1];
    if (!isShort(line)) return false;
    if (isAllCapitals(line)) return next !== undefined || wordCount(line.words) <= 6;
    if (this.#marksHeadings) return endsInColon(line) && next !== undefined;
    if (next === undefined) return wordCount(line.words) <= 3 && !startsSmall(line.words) && !endsInColon(line);
    const isNumberApart = next.marker?.kind === 'number' && next.isBlankBefore && !line.isBlankBefore;
    if (endsInColon(line) || (next.marker && !isNumberApart)) return true;
    if (!isTitleLike(line)) return false;
    if (isFact(line) && !next.isBlankBefore) return false;
    if (isCommaList(line.words)) return false;
    const isAboveHeading = isPlain(next) && isShort(next) && this.#lines[at + 2]?.marker != null;
    if (isAboveHeading) return true;
    return next.isBlankBefore || next.cells.length > 0 || wordCount(next.words) > 8 || isAllCapitals(next);
  }

  /** How many entries stand here, right under a heading and set in from it: an enumeration whose bullets are only drawn. */
  #indentedFrom(at: number): number {
    const first = this.#lines[at] as Line;
    if (!this.#lastWasHeading || first.indent < (this.#last?.indent ?? 0) + 2) return 0;
    let end = at;
    for (; end < this.#lines.length; end++) {
      const line = this.#lines[end] as Line;
      const isAlike = line.indent === first.indent && startsSmall(line.words) === startsSmall(first.words);
      if (!isPlain(line) || !isAlike || sentencesOf(this.#text, line.start, line.end).length > 1) break;
      if (end > at && line.isBlankBefore !== this.#lines[at + 1]?.isBlankBefore) break;
    }
    // Where the next line stands at the same depth and reads on, this is a paragraph that was set in.
    const next = this.#lines[end];
    const readsOn = isPlain(next) && !next.isBlankBefore && next.indent >= first.indent;
    return end - at > 1 && !readsOn ? end - at : 0;
  }

  /** How many short lines follow each other from here: entries without markers, or headings below each other. */
  #runFrom(at: number): number {
    let end = at;
    for (; end < this.#lines.length; end++) {
      const line = this.#lines[end] as Line;
      const isEntry = isPlain(line) && wordCount(line.words) <= 12 && !/[.!?…:]$/.test(line.words);
      const isFirst = end === at;
      const isSame = isFirst || line.isBlankBefore === (this.#lines[at + 1] as Line).isBlankBefore;
      const isBoxed = line.isBoxed === this.#lines[at]?.isBoxed;
      if (!isEntry || !isSame || !isBoxed || isAllCapitals(line) || isFact(line) || isCommaList(line.words)) break;
    }
    return end - at;
  }

  /**
   * Short lines below each other. Directly under a heading, and not as the first thing of a document, they are an enumeration
   * that lost its bullets; just above a list the last of them is its heading.
   */
  #run(at: number, length: number): number {
    const lines = this.#lines.slice(at, at + length);
    const after = this.#lines[at + length];
    const isLoose = lines[1]?.isBlankBefore === true;
    const isNumberApart = after?.marker?.kind === 'number' && after.isBlankBefore && !isLoose;
    const leadsList = after?.marker != null && after.marker.kind !== 'hash' && !isNumberApart;
    const endsInList =
      leadsList || (after !== undefined && endsInColon(after) && !after.isBlankBefore && !isLoose && isPlain(after));
    const separators = lines.filter((line) => /[;,]$/.test(line.words)).length;
    const isSeparated = separators >= length - 1 && separators > 0;
    const areAlike = lines.every((line) => startsSmall(line.words) === startsSmall(lines[0]?.words ?? ''));
    const above = this.#blocks.at(-1);
    const isIntroduced = this.#lastWasHeading && above !== undefined;
    const hasColon = isIntroduced && this.#text[above.end - 1] === ':';
    if (isSeparated) return this.#entries(at, length);
    if (this.#marksHeadings) {
      if (isIntroduced || isLoose || areAlike) return this.#entries(at, length);
      return this.#paragraph(at);
    }
    if (isLoose) {
      const isAfterShort = after !== undefined && wordCount(after.words) <= 8;
      const mostHeadings = isIntroduced && !endsInList && isAfterShort ? 1 : 3;
      if (length <= mostHeadings && after !== undefined) return this.#heading(lines[0] as Line, at + 1);
      const isOpening = at === 0 && length <= 4;
      const entries = endsInList || (after !== undefined && wordCount(after.words) > 8) ? length - 1 : length;
      if (isOpening || entries < 2) return this.#heading(lines[0] as Line, at + 1);
      if (!isIntroduced) return this.#heading(lines[0] as Line, at + 1);
      return this.#entries(at, entries);
    }
    const goesOnAsText = isPlain(after) && !after.isBlankBefore && !endsInColon(after) && !isAllCapitals(after);
    if (!areAlike || (goesOnAsText && !hasColon) || (startsSmall(lines[0]?.words ?? '') && !hasColon)) {
      if (this.#isHeading(at)) return this.#heading(lines[0] as Line, at + 1);
      return this.#paragraph(at);
    }
    if (endsInList && length <= 2) return this.#heading(lines[0] as Line, at + 1);
    if (isIntroduced) return this.#entries(at, endsInList ? length - 1 : length);
    if (at === 0 && length > 1) {
      this.#heading(lines[0] as Line, at + 1);
      return this.#entries(at + 1, length - (endsInList ? 2 : 1));
    }
    if (length > 2) return this.#heading(lines[0] as Line, at + 1);
    return this.#paragraph(at);
  }

  #entries(at: number, count: number): number {
    for (const line of this.#lines.slice(at, at + count)) this.#item(line, '', 0);
    return at + count;
  }

  /** Running text. What a colon ends within it stands above what follows. */
  #paragraph(at: number): number {
    let end = at + 1;
    while (this.#belongsToParagraph(end)) end++;
    const next = this.#lines[end];
    let first = at;
    for (let i = at + 1; i <= end; i++) {
      const before = this.#lines[i - 1] as Line;
      const isCut = before.words.endsWith(':') || !goesOn(before, this.#lines[i], this.#width, this.#lines[i + 1]);
      if (i < end && !isCut) continue;
      this.#paragraphEnding(first, i, next);
      first = i;
    }
    return end;
  }

  #paragraphEnding(from: number, to: number, next: Line | undefined): void {
    const start = (this.#lines[from] as Line).start;
    const last = this.#lines[to - 1] as Line;
    const sentences = last.words.endsWith(':') ? sentencesOf(this.#text, start, last.end) : [];
    const lead = sentences.at(-1);
    const words = lead ? foldSpace(this.#text.slice(lead.start, lead.end)) : '';
    if (lead === undefined || next === undefined || wordCount(words) > 25) {
      this.#paragraphOf({ start, end: last.end });
      return;
    }
    if (lead.start > start) this.#paragraphOf({ start, end: lead.start });
    this.#heading(lead, to);
  }

  #belongsToParagraph(at: number): boolean {
    const line = this.#lines[at];
    const before = this.#lines[at - 1] as Line;
    if (!isPlain(line) || line.isBlankBefore || this.#lines[at + 1]?.isColon) return false;
    if (line.isBoxed !== before.isBoxed || line.note !== null) return false;
    if (startsSmall(line.words) || goesOn(before, line, this.#width, this.#lines[at + 1])) return true;
    // A heading has no more room below it than above it.
    const next = this.#lines[at + 1];
    const isLastOfBlock = next?.isBlankBefore === true && next.marker === null && !endsInColon(line);
    const isHeading = this.#isHeading(at) && (!isLastOfBlock || isAllCapitals(line));
    return !isHeading && !isFact(line) && !endsInColon(before);
  }
}

function saysSomething(words: string): boolean {
  return hasWords(words) || isSignRow(words);
}

/** Of the numbers of each depth, the share that does not stand right above its like. */
function loneNumbers(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, { all: number; lone: number }>();
  lines.forEach(({ marker }, i) => {
    if (marker?.kind !== 'number') return;
    const count = counts.get(marker.sign) ?? { all: 0, lone: 0 };
    const next = lines[i + 1];
    count.all++;
    if (next && next.marker?.sign !== marker.sign) count.lone++;
    counts.set(marker.sign, count);
  });
  return new Map([...counts].map(([sign, { all, lone }]) => [sign, lone / all]));
}
