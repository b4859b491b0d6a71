import type { Block, Place, TextBlock } from '../document/document.ts';
import { hasWords } from '../document/fold.ts';
import { sentencesOf } from '../document/sentences.ts';
import { type ColumnRole, roleByName } from './columns.ts';
import type { Found, LeftOut, LeftOutReason } from './found.ts';
import { type WrittenLevel, writtenLevel } from './levels.ts';
import type { ProfileTable } from './read-profile.ts';
import { type Legend, legendOf, wordsInOrder } from './scales.ts';
import { besides, type SectionKind } from './sections.ts';
import { withoutEnd } from './trim.ts';

export interface FoundHeading extends Place {
  readonly parent: number;
}

export interface FoundAll {
  readonly found: readonly Found[];
  readonly headings: readonly FoundHeading[];
  readonly leftOut: readonly LeftOut[];
  readonly legends: readonly Legend[];
  readonly orders: readonly (readonly string[])[];
  readonly tables: readonly ProfileTable[];
}

/** A part of the profile that lies open: below which heading, and what it is about. */
export interface Section {
  readonly level: number;
  readonly heading: number;
  readonly kind: SectionKind | null;
  /** Its own words say what it is about; else it has that from above. */
  readonly isNamed: boolean;
  /** The competence that this heading names: what stands here is how it shows. */
  readonly competence: Found | null;
  /** The level that the heading names for all below it. */
  readonly written: WrittenLevel | null;
}

export const top: Section = { level: 0, heading: -1, kind: null, isNamed: false, competence: null, written: null };

/** What stands behind the name of a column on a line of its own. */
function recordOf(text: string, { start, end }: Place): (Place & { readonly role: ColumnRole }) | null {
  const parts = /^([^:\n]{2,40}):\s+(?=\S)/.exec(text.slice(start, end));
  const role = parts && roleByName(parts[1] ?? '');
  return parts && role ? { start: start + parts[0].length, end, role } : null;
}

/** What is found in a profile on the way through it, and which parts lie open there. */
export class Gathered {
  readonly text: string;
  readonly found: Found[] = [];
  readonly headings: FoundHeading[] = [];
  readonly leftOut: LeftOut[] = [];
  readonly legends: Legend[] = [];
  readonly orders: (readonly string[])[] = [];
  readonly tables: ProfileTable[] = [];
  stack: Section[] = [top];
  /** What was named with its level on a line of its own: text and entries right below that are how it shows. */
  shown: Found | null = null;
  /** The list or table that is read; each has its own number. */
  list = 0;

  constructor(text: string) {
    this.text = text;
  }

  result(): FoundAll {
    const found = this.found.filter((f) => hasWords(this.text.slice(f.start, f.end)));
    return {
      found: found.sort((a, b) => a.start - b.start),
      headings: this.headings,
      leftOut: this.leftOut.sort((a, b) => a.start - b.start),
      legends: this.legends,
      orders: this.orders,
      tables: this.tables,
    };
  }

  get here(): Section {
    return this.stack.at(-1) ?? top;
  }

  leave(place: Place, why: LeftOutReason): void {
    this.leftOut.push({ start: place.start, end: place.end, why });
  }

  legend(block: TextBlock): void {
    if (block.kind === 'table') return;
    const legend = legendOf(block.words);
    if (legend) this.legends.push(legend);
    const order = wordsInOrder(block.words);
    if (order.length > 0) this.orders.push(order);
  }

  /** The columns of a table are the steps of a scale, in their order. */
  steps(levels: readonly WrittenLevel[]): void {
    const [first] = levels;
    const last = levels.at(-1);
    if (first?.value != null && last?.value != null && last.value > first.value)
      this.legends.push({ form: first.form, least: first.value, most: last.value, words: [] });
    else if (levels.every((level) => level.word !== null)) this.orders.push(levels.map((level) => level.word ?? ''));
  }

  add(place: Place, more: Partial<Found> & { isTicked: boolean }): Found {
    const found: Found = {
      ...withoutEnd(this.text, place),
      heading: this.here.heading,
      list: this.list,
      written: this.here.written,
      behaviours: [],
      ...more,
      mastery: more.mastery ?? (this.here.kind === 'knowledge' ? 'knowledge' : null),
    };
    this.found.push(found);
    this.shown = null;
    return found;
  }

  /** A line of nothing but a level is the level of what stands right before it. False when nothing does. */
  takesLevel(place: Place, words: string): boolean {
    const level = writtenLevel(words.replace(/[.;]$/, ''));
    const last = this.found.at(-1);
    const isPlain = level === null || (level.form !== 'signs' && !/\p{L}{2}/u.test(words));
    if (isPlain || !last || last.written || last.heading !== this.here.heading) return false;
    if (this.shown !== last && /[^\s.;,:]/u.test(this.text.slice(last.end, place.start))) return false;
    last.written = level;
    this.shown = last;
    return true;
  }

  /** "Competentie: Luisteren", "Gedrag: vat samen": the cells of a row below each other, each with the name of its column. */
  record(block: Place, next: Block | undefined): boolean {
    const cell = recordOf(this.text, block);
    const isNamed = next !== undefined && recordOf(this.text, next) !== null;
    if (cell?.role === 'requirement' && isNamed) {
      this.shown = this.add(cell, { isTicked: this.here.kind === null || !besides.has(this.here.kind) });
      return true;
    }
    const of = this.shown ?? this.here.competence;
    if (cell?.role !== 'behaviour' || of === null) return false;
    for (const sentence of sentencesOf(this.text, cell.start, cell.end)) this.behaviour(of, sentence);
    return true;
  }

  behaviour(of: Found, place: Place): void {
    const span = withoutEnd(this.text, place);
    if (hasWords(this.text.slice(span.start, span.end))) of.behaviours.push(span);
  }

  /** A heading that is no line of its own: a cell that stands above rows. */
  heading(place: Place): number {
    const known = this.headings.findIndex((h) => h.start === place.start);
    if (known >= 0) return known;
    this.headings.push({ start: place.start, end: place.end, parent: this.parentOf(this.here) });
    return this.headings.length - 1;
  }

  /** The heading above, when nothing but headings stands under it so far. */
  parentOf(above: Section): number {
    return above.heading >= 0 && !this.found.some((f) => f.heading === above.heading) ? above.heading : -1;
  }
}
