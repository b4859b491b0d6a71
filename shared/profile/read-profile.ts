import type { Mastery } from '../model/kinds/requirement.ts';
import { guessMastery } from '../model/mastery-guess.ts';
import { foldSpace, hasWords, startsSmall, trimmedSpan, wordCount } from './fold.ts';
import { type Line, readLines } from './lines.ts';
import { isAbbreviated, isCommaList, sentencesOf } from './sentences.ts';
import { endsInColon, goesOn, isAllCapitals, isFact, isPlain, isShort, isTitleLike, wrapWidth } from './shape.ts';
import { readTable } from './tables.ts';

/** A part of the profile's text: from `start` up to `end`, in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface ProfileHeading extends Place {
  readonly text: string;
  /** The heading above it that has no entries of its own; -1 = none. */
  readonly parent: number;
}

/** Something the profile asks, in its own words. */
export interface ProfileItem extends Place {
  /** The words at its place, on one line. */
  readonly text: string;
  /** Which heading it stands under; -1 = none. */
  readonly heading: number;
  readonly mastery: Mastery;
  /** False when it may well be no requirement: the user ticks it, or leaves it. */
  readonly isLikely: boolean;
}

/** What was made of a profile. Headings, items and rest are in the order of the text, and hold all of it without overlap. */
export interface ProfileReading {
  readonly headings: readonly ProfileHeading[];
  readonly items: readonly ProfileItem[];
  readonly rest: readonly Place[];
}

/**
 * Reads what a job profile asks by its structure: headings, enumerations, tables and sentences. Nothing depends on the words
 * of one profile, and nothing of the text is lost or invented.
 */
export function readProfile(text: string): ProfileReading {
  const reader = new Reader(text);
  reader.read();
  return reader.result();
}

/** Under this many words a sentence of running text says too little to be proposed. */
const fewestWords = 4;
const asking =
  /(?:^|[\s(])(?:je|jij|jouw|u|you|your|moet|moeten|must|should|kan|kunnen|can|kent|kennen|weet|beheerst|beschikt|bezit|dient|verwacht|vereist|require[ds]?|needs?)(?=[\s,.;]|$)/i;

class Reader {
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #width: number;
  readonly #loneNumbers: ReadonlyMap<string, number>;
  readonly #headings: { start: number; end: number; parent: number }[] = [];
  readonly #items: { start: number; end: number; heading: number; isLikely: boolean }[] = [];
  /** The last heading that was followed at once by another one. */
  #parent = -1;
  #lastWasHeading = false;
  #headingIndent = 0;

  constructor(text: string) {
    this.#text = text;
    this.#lines = readLines(text);
    this.#width = wrapWidth(this.#lines);
    this.#loneNumbers = loneNumbers(this.#lines);
  }

  read(): void {
    for (let at = 0; at < this.#lines.length; ) at = this.#readAt(at);
  }

  result(): ProfileReading {
    const textAt = ({ start, end }: Place) => foldSpace(this.#text.slice(start, end));
    const items = this.#items.map((item): ProfileItem => {
      const text = textAt(item);
      return { ...item, text, mastery: guessMastery(text) };
    });
    const headings = this.#headings.map((heading): ProfileHeading => ({ ...heading, text: textAt(heading) }));
    const taken = [...headings, ...items].sort((a, b) => a.start - b.start);
    const rest: Place[] = [];
    let from = 0;
    for (const { start, end } of [...taken, { start: this.#text.length, end: this.#text.length }]) {
      if (start > from) rest.push({ start: from, end: start });
      from = end;
    }
    return { headings, items, rest };
  }

  /** Reads what begins at a line and gives the line after it. */
  #readAt(at: number): number {
    const line = this.#lines[at] as Line;
    const next = this.#lines[at + 1];
    if (line.marker?.kind === 'hash' || line.isMarked) return this.#heading(line, at + 1);
    if (line.isColon) return at + 1;
    if (next?.isColon && line.marker === null) return this.#fact(at);
    if (line.cells.length > 0 && line.marker === null) return this.#table(at);
    if (line.marker) return this.#entry(at);
    return this.#plain(at);
  }

  #heading(place: Place & { readonly indent?: number }, next: number): number {
    this.#headingIndent = place.indent ?? 0;
    const span = trimmedSpan(this.#text, place.start, place.end);
    const index = this.#headings.length;
    if (this.#lastWasHeading) this.#parent = index - 1;
    const isUnderParent =
      this.#parent >= 0 && (this.#lastWasHeading || this.#headings[index - 1]?.parent === this.#parent);
    this.#headings.push({ ...span, parent: isUnderParent ? this.#parent : -1 });
    this.#lastWasHeading = true;
    return next;
  }

  #item(place: Place, isLikely: boolean): void {
    const { start, end } = this.#withoutEnd(place);
    if (!hasWords(this.#text.slice(start, end))) return;
    this.#items.push({ start, end, heading: this.#headings.length - 1, isLikely });
    this.#lastWasHeading = false;
  }

  /** Without the full stop, comma or semicolon that closes an entry. */
  #withoutEnd({ start, end }: Place): Place {
    const span = trimmedSpan(this.#text, start, end);
    const words = this.#text.slice(span.start, span.end);
    const joining = /[;,]\s+(?:en|of|and|or)$/.exec(words.slice(-8));
    if (joining) return trimmedSpan(this.#text, span.start, span.end - joining[0].length);
    const isClosed = /(?:[;,]|[^.]\.)$/.test(words.slice(-2)) && !isAbbreviated(words.slice(-24));
    return isClosed ? trimmedSpan(this.#text, span.start, span.end - 1) : span;
  }

  /** "Naam | : | waarde" over three lines. */
  #fact(at: number): number {
    const value = this.#lines[at + 2];
    if (!isPlain(value) || value.isBlankBefore) return this.#heading(this.#lines[at] as Line, at + 2);
    this.#lastWasHeading = false;
    if (wordCount(value.words) > 6 && !isCommaList(value.words)) this.#item(value, false);
    return at + 3;
  }

  #table(at: number): number {
    let end = at;
    while (end < this.#lines.length && (this.#lines[end] as Line).cells.length > 0 && this.#lines[end]?.marker === null)
      end++;
    for (const row of readTable(this.#lines.slice(at, end))) {
      if (row.isHeading) this.#heading(row.cell ?? row.line, end);
      else if (row.cell) this.#item(row.cell, !row.isDoubtful && !isCommaList(row.cell.words));
    }
    this.#lastWasHeading = false;
    return end;
  }

  /** An entry of an enumeration; one that others hang under is their heading. */
  #entry(at: number): number {
    const line = this.#lines[at] as Line;
    let end = at + 1;
    while (goesOn(this.#lines[end - 1] as Line, this.#lines[end], this.#width, this.#lines[end + 1])) end++;
    const last = this.#lines[end - 1] as Line;
    const next = this.#lines[end];
    const whole = { start: line.start, end: last.end };
    const leads = next?.marker && (next.marker.sign !== line.marker?.sign || next.indent > line.indent + 1);
    if (leads && endsInColon(last)) return this.#heading(whole, end);
    if (line.marker?.kind === 'number' && end === at + 1 && isShort(line)) {
      const isAboveDeeper = leads && line.marker.sign.startsWith('1') && next.marker?.kind === 'number';
      const isAboveOther = (leads && next.marker?.kind !== 'number') || (isPlain(next) && isTitleLike(line));
      if (isAboveDeeper && !line.marker.sign.startsWith(`${next.marker?.sign}1`)) return this.#heading(whole, end);
      if (isAboveOther && this.#isUsedAsHeading(line)) return this.#heading(whole, end);
    }
    if (line.cells.length > 0) {
      const [row] = readTable([line]);
      if (row?.cell) this.#item(row.cell, true);
    } else this.#item(whole, true);
    return end;
  }

  /** Most numbers of this depth stand above a list or a text, rather than one below the other. */
  #isUsedAsHeading(line: Line): boolean {
    const sign = line.marker?.sign ?? '';
    return (this.#loneNumbers.get(sign) ?? 0) > 0.5;
  }

  #plain(at: number): number {
    const line = this.#lines[at] as Line;
    const indented = this.#indentedFrom(at);
    if (indented > 0) return this.#entries(at, indented, true);
    const run = this.#runFrom(at);
    if (run > 1) return this.#run(at, run);
    const next = this.#lines[at + 1];
    if (isFact(line) && next?.isBlankBefore && next.marker === null && !isAllCapitals(line))
      return this.#passOver(at + 1);
    if (this.#isHeading(at)) return this.#heading(line, at + 1);
    if (isFact(line) && this.#lines[at + 1]?.isBlankBefore !== false) return this.#passOver(at + 1);
    if (isFact(line) && isPlain(this.#lines[at + 1]) && !startsSmall(this.#lines[at + 1]?.words ?? ''))
      return this.#passOver(at + 1);
    return this.#paragraph(at);
  }

  #passOver(next: number): number {
    this.#lastWasHeading = false;
    return next;
  }

  #isHeading(at: number): boolean {
    const line = this.#lines[at] as Line;
    const next = this.#lines[at + 1];
    if (!isShort(line)) return false;
    if (isAllCapitals(line)) return next !== undefined || wordCount(line.words) <= 6;
    if (next === undefined) return wordCount(line.words) <= 3 && !startsSmall(line.words) && !endsInColon(line);
    if (endsInColon(line) || next.marker) return true;
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
    if (!this.#lastWasHeading || first.indent < this.#headingIndent + 2) return 0;
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
      if (!isEntry || !isSame || isAllCapitals(line) || isFact(line) || isCommaList(line.words)) break;
    }
    return end - at;
  }

  /**
   * Short lines below each other. Directly under a heading, and not as the first thing of a profile, they are an enumeration
   * that lost its bullets; just above a list the last of them is its heading.
   */
  #run(at: number, length: number): number {
    const lines = this.#lines.slice(at, at + length);
    const after = this.#lines[at + length];
    const isLoose = lines[1]?.isBlankBefore === true;
    const endsInList =
      after?.marker != null || (after !== undefined && endsInColon(after) && !after.isBlankBefore && !isLoose);
    const separators = lines.filter((line) => /[;,]$/.test(line.words)).length;
    const isSeparated = separators >= length - 1 && separators > 0;
    const areAlike = lines.every((line) => startsSmall(line.words) === startsSmall(lines[0]?.words ?? ''));
    const above = this.#headings.at(-1);
    const isIntroduced = this.#lastWasHeading && above !== undefined;
    const hasColon = isIntroduced && this.#text[above.end - 1] === ':';
    if (isSeparated) return this.#entries(at, length, true);
    if (isLoose) {
      const isAfterShort = after !== undefined && wordCount(after.words) <= 8;
      const mostHeadings = isIntroduced && !endsInList && isAfterShort ? 1 : 3;
      if (length <= mostHeadings && after !== undefined) return this.#heading(lines[0] as Line, at + 1);
      const isOpening = at === 0 && length <= 4;
      const entries = endsInList || (after !== undefined && wordCount(after.words) > 8) ? length - 1 : length;
      if (isOpening || entries < 2) return this.#heading(lines[0] as Line, at + 1);
      if (!isIntroduced) return this.#heading(lines[0] as Line, at + 1);
      return this.#entries(at, entries, false);
    }
    const goesOnAsText = isPlain(after) && !after.isBlankBefore && !endsInColon(after) && !isAllCapitals(after);
    if (!areAlike || (goesOnAsText && !hasColon) || (startsSmall(lines[0]?.words ?? '') && !hasColon)) {
      if (this.#isHeading(at)) return this.#heading(lines[0] as Line, at + 1);
      return this.#paragraph(at);
    }
    if (endsInList && length <= 2) return this.#heading(lines[0] as Line, at + 1);
    if (isIntroduced) return this.#entries(at, endsInList ? length - 1 : length, hasColon || length > 2);
    if (at === 0 && length > 1) {
      this.#heading(lines[0] as Line, at + 1);
      return this.#entries(at + 1, length - (endsInList ? 2 : 1), false);
    }
    if (length > 2) return this.#heading(lines[0] as Line, at + 1);
    return this.#paragraph(at);
  }

  #entries(at: number, count: number, isLikely: boolean): number {
    for (const line of this.#lines.slice(at, at + count)) this.#item(line, isLikely);
    return at + count;
  }

  /** Running text: proposed sentence by sentence when it says what the job asks; a bare list of examples stays whole. */
  #paragraph(at: number): number {
    let end = at + 1;
    while (this.#belongsToParagraph(end)) end++;
    const next = this.#lines[end];
    for (const sentence of this.#sentences(at, end)) {
      const words = foldSpace(this.#text.slice(sentence.start, sentence.end));
      const isFull = wordCount(words) >= fewestWords || (wordCount(words) > 1 && words.endsWith('.'));
      if (words.endsWith(':')) {
        if (next && wordCount(words) <= 25) this.#heading(sentence, end);
        else this.#lastWasHeading = false;
      } else if (!isFull || isCommaList(words)) this.#lastWasHeading = false;
      else this.#item(sentence, asking.test(words));
    }
    return end;
  }

  /** The sentences of some lines. A line that the one before did not have to break off for begins a new one. */
  #sentences(at: number, end: number): Place[] {
    const places: Place[] = [];
    let first = at;
    for (let i = at + 1; i <= end; i++) {
      const before = this.#lines[i - 1] as Line;
      if (i < end && (goesOn(before, this.#lines[i], this.#width, this.#lines[i + 1]) || before.words.endsWith(':')))
        continue;
      places.push(...sentencesOf(this.#text, (this.#lines[first] as Line).start, before.end));
      first = i;
    }
    return places;
  }

  #belongsToParagraph(at: number): boolean {
    const line = this.#lines[at];
    const before = this.#lines[at - 1] as Line;
    if (!isPlain(line) || line.isBlankBefore || this.#lines[at + 1]?.isColon) return false;
    if (startsSmall(line.words) || goesOn(before, line, this.#width, this.#lines[at + 1])) return true;
    // A heading has no more room below it than above it.
    const next = this.#lines[at + 1];
    const isLastOfBlock = next?.isBlankBefore === true && next.marker === null && !endsInColon(line);
    const isHeading = this.#isHeading(at) && (!isLastOfBlock || isAllCapitals(line));
    return !isHeading && !isFact(line) && !endsInColon(before);
  }
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
