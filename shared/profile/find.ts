import type {
  Block,
  Document,
  EntryBlock,
  HeadingBlock,
  ParagraphBlock,
  Place,
  TableBlock,
  TextBlock,
} from '../document/document.ts';
import { hasWords, wordCount } from '../document/fold.ts';
import { isCommaList, sentencesOf } from '../document/sentences.ts';
import { isCompetence } from './competences.ts';
import { Lists } from './find-in-list.ts';
import { readRows } from './find-in-table.ts';
import type { Found } from './found.ts';
import { type FoundAll, Gathered, type Section, top } from './gathered.ts';
import { isNamedLevel, levelledHeadings, nameWithout, sureLevelOf } from './levelled-headings.ts';
import { levelMarkOf, writtenLevel } from './levels.ts';
import {
  contentOf,
  groupName,
  isLead,
  isPartName,
  isShortLabel,
  isTitle,
  leadInOf,
  withoutColon,
  withoutNumber,
} from './parts.ts';
import type { ReadingChoices } from './read-profile.ts';
import { isLegend, legendOf } from './scales.ts';
import { asking, besides, type SectionKind, sectionKindOf } from './sections.ts';
import { asksOf, isBenefit, isFactLine, isFurniture, isName, isStatement } from './statements.ts';

/** Finds what a document asks, block by block. */
export function findIn(document: Document, choices: ReadingChoices): FoundAll {
  const finder = new Finder(document.text, choices);
  finder.look(document.blocks);
  finder.blocks(document.blocks);
  return finder.result();
}

class Finder {
  readonly #choices: ReadingChoices;
  readonly #all: Gathered;
  readonly #lists: Lists;
  /** Headings with a level: each names something that is asked. */
  #levelled: ReadonlySet<HeadingBlock> = new Set();
  readonly #listsBelow = new WeakMap<readonly Block[], boolean[]>();
  #hasTitle = false;
  #isInBox = false;
  /** Some heading says what stands below it; else the sentences have to do it alone. */
  #hasParts = true;

  constructor(text: string, choices: ReadingChoices) {
    this.#choices = choices;
    this.#all = new Gathered(text);
    this.#lists = new Lists(this.#all);
  }

  result(): FoundAll {
    return this.#all.result();
  }

  look(blocks: readonly Block[]): void {
    this.#levelled = levelledHeadings(blocks);
    this.#hasParts = blocks.some((b) =>
      b.kind !== 'heading' && b.kind !== 'paragraph' ? true : b.kind === 'heading' && this.#nameOf(b) !== null,
    );
  }

  #nameOf(block: HeadingBlock): SectionKind | null {
    return block.level === 1 && isTitle(block.words) ? null : sectionKindOf(block.words);
  }

  blocks(blocks: readonly Block[]): void {
    for (let at = 0; at < blocks.length; ) {
      const block = blocks[at] as Block;
      if (block.kind === 'box') {
        this.#box(block.blocks);
        at++;
      } else at = this.#block(block, blocks, at);
    }
  }

  /** What stands in a box beside the text belongs to no part of it. */
  #box(blocks: readonly TextBlock[]): void {
    const stack = this.#all.stack;
    this.#all.stack = [top];
    this.#isInBox = true;
    const [first, ...rest] = blocks;
    const isTitled = first && (first.kind === 'entry' || first.kind === 'paragraph') && rest.length > 0;
    if (isTitled && (wordCount(first.words) <= 2 || (wordCount(first.words) <= 4 && !isStatement(first.words)))) {
      this.#enter(
        { kind: 'heading', level: 1, isMarked: true, start: first.start, end: first.end, words: first.words },
        blocks,
        0,
      );
      this.blocks(rest);
    } else this.blocks(blocks);
    this.#all.stack = stack;
    this.#isInBox = false;
  }

  /** Reads the block at a place and gives the place after what was read. */
  #block(block: TextBlock, blocks: readonly Block[], at: number): number {
    this.#all.legend(block);
    switch (block.kind) {
      case 'heading':
        this.#enter(block, blocks, at);
        return at + 1;
      case 'note':
        this.#all.leave(block, 'note');
        return at + 1;
      case 'table':
        this.#table(block);
        return at + 1;
      case 'paragraph':
        this.#paragraph(block, blocks, at);
        return at + 1;
      case 'entry': {
        if (isPart(block) && at + 1 < blocks.length) {
          this.#enter({ ...block, kind: 'heading', level: 2, isMarked: false }, blocks, at);
          return at + 1;
        }
        let end = at + 1;
        while (blocks[end]?.kind === 'entry' && !isPart(blocks[end] as EntryBlock)) {
          this.#all.legend(blocks[end] as TextBlock);
          end++;
        }
        this.#lists.entries(blocks.slice(at, end) as EntryBlock[]);
        return end;
      }
    }
  }

  #enter(block: HeadingBlock, blocks: readonly Block[], at: number): void {
    if (!block.isMarked && this.#all.shown && this.#all.takesLevel(block, block.words)) return;
    this.#all.shown = null;
    const named = this.#kindOf(block);
    if (isFurniture(block.words) && named !== 'procedure' && named !== 'about') {
      this.#all.leave(block, 'furniture');
      return;
    }
    const isTop =
      !block.isMarked && named !== null && named !== 'behaviour' && named !== 'definition' && named !== 'scale';
    const before = this.#all.here;
    this.#all.stack = this.#all.stack.filter(
      (s) => s.level === 0 || (s.level < block.level && !(isTop && s.level > 1)),
    );
    const above = this.#all.here;
    const isLeading = named === null && isLead(block);
    const own = withoutNumber(this.#all.text, withoutColon(this.#all.text, block));
    const isOnlyLevel = writtenLevel(block.words);
    const competence =
      (named === null || isStepped(contentOf(blocks, at, block.level))) && !isOnlyLevel
        ? this.#competenceAt(block, own, blocks, at, above)
        : null;
    const heading = competence ? above.heading : this.#all.headings.length;
    if (!competence) this.#all.headings.push({ start: block.start, end: block.end, parent: this.#all.parentOf(above) });
    const isPart = named === 'behaviour' || named === 'definition';
    this.#all.stack.push({
      level: block.level,
      heading: isPart && above.competence ? above.heading : heading,
      kind: named ?? (isLeading ? before.kind : above.kind),
      isNamed: named !== null,
      competence: competence ?? (isPart || above.competence ? above.competence : null),
      written: isOnlyLevel ?? (competence || named === null ? null : sureLevelOf(block.words)) ?? above.written,
    });
    this.#all.list++;
  }

  #kindOf(block: HeadingBlock): SectionKind | null {
    if (!this.#hasTitle && this.#all.headings.length === 0 && block.level === 1 && isTitle(block.words)) {
      this.#hasTitle = true;
      return null;
    }
    if (this.#levelled.has(block)) return null;
    if (isCompetence(block.words) && this.#all.stack.some((s) => s.kind === 'competence')) return null;
    return sectionKindOf(block.words);
  }

  /** The competence that a heading names, when what follows is how it shows. */
  #competenceAt(block: HeadingBlock, own: Place, blocks: readonly Block[], at: number, above: Section): Found | null {
    const isLevelled = this.#levelled.has(block);
    const mark = levelMarkOf(this.#all.text.slice(own.start, own.end));
    const name = nameWithout(this.#all.text.slice(own.start, own.end), mark);
    const isKnown = isCompetence(name.replace(/:$/, ''));
    const isUnder = above.kind === 'competence';
    const below = contentOf(blocks, at, block.level);
    const hasSteps = isStepped(below);
    const isOther =
      above.kind !== null && (besides.has(above.kind) || above.kind === 'tasks' || above.kind === 'behaviour');
    if (!isUnder && !((isLevelled || isKnown || hasSteps) && !isOther)) return null;
    if (wordCount(name) > 8 || /[.?!]$/.test(name)) return null;
    const entries = below.filter((b): b is EntryBlock => b.kind === 'entry');
    const names = entries.filter((e) => isName(e.words) && wordCount(e.words) <= 4 && !isStatement(e.words));
    if (!isKnown && !hasSteps && entries.length > 1 && names.length === entries.length) return null;
    if (below.some((b) => b.kind === 'table')) return null;
    const inner = below.filter((b): b is HeadingBlock => b.kind === 'heading');
    const areParts = inner.every(
      (h) => /^(?:behaviour|definition|scale)$/.test(sectionKindOf(h.words) ?? '') || writtenLevel(h.words),
    );
    if (inner.length > 0 && !areParts) return null;
    if (below.length === 0 && !isKnown && !isLevelled) return null;
    return this.#all.add(own, { isTicked: true, heading: above.heading, list: -1 - above.heading });
  }

  #table(block: TableBlock): void {
    this.#all.list++;
    const here = this.#all.here;
    readRows(this.#all.text, block, this.#choices.columns?.get(block.start) ?? null, {
      isAsked: here.kind === null || asking.has(here.kind),
      add: (place, more) => {
        const { section, ...rest } = more;
        const heading = section ? this.#all.heading(section) : here.heading;
        return this.#all.add(place, { heading, ...rest });
      },
      behaviour: (of, place) => this.#all.behaviour(of, place),
      leave: (place, why) => this.#all.leave(place, why),
      steps: (levels) => this.#all.steps(levels),
      legend: (words) => {
        const legend = legendOf(words);
        if (legend) this.#all.legends.push(legend);
      },
      part: (name, blocks) => {
        const kind = sectionKindOf(name.words);
        this.#enter({ kind: 'heading', level: 8, isMarked: true, ...name }, [], 0);
        if (kind === null) this.#all.stack[this.#all.stack.length - 1] = { ...this.#all.here, kind: here.kind };
        this.blocks(blocks);
        this.#all.stack.pop();
      },
      shape: (shape) => this.#all.tables.push({ start: block.start, end: block.end, shape }),
    });
    this.#all.list++;
  }

  #paragraph(block: ParagraphBlock, blocks: readonly Block[], at: number): void {
    const { kind, competence } = this.#all.here;
    const words = block.words;
    const level = writtenLevel(words.replace(/[.;]$/, ''));
    if (competence && level && !competence.written) {
      competence.written = level;
      return;
    }
    if (kind !== 'scale' && this.#all.takesLevel(block, words)) return;
    if (this.#all.record(block, blocks[at + 1])) return;
    if (this.#all.shown && this.#isShown(block, blocks[at + 1])) {
      this.#underCompetence(block, this.#all.shown, blocks, at);
      return;
    }
    if (isFurniture(words)) {
      this.#all.leave(block, 'furniture');
      return;
    }
    if (groupName.test(words) && wordCount(words) <= 8 && !/[.!?]$/.test(words)) {
      this.#lists.group(block);
      return;
    }
    if (kind === 'scale' || isLegend(words)) {
      this.#all.leave(block, 'scale');
      return;
    }
    if (isFactLine(words)) {
      this.#all.leave(block, 'fact');
      return;
    }
    if (competence) {
      this.#underCompetence(block, competence, blocks, at);
      return;
    }
    if (isCommaList(words)) {
      this.#all.leave(block, 'examples');
      return;
    }
    if (kind !== null && besides.has(kind) && kind !== 'offer') {
      this.#all.leave(block, 'text');
      return;
    }
    const isAsking = kind !== null && asking.has(kind);
    if (
      isAsking &&
      this.#opensWithName(block) &&
      [blocks[at - 1], blocks[at + 1]].some((b) => this.#opensWithName(b))
    ) {
      this.#lists.labelled(block, true);
      return;
    }
    const leadsList = this.#hasListBelow(blocks, at) || isLead(blocks[at + 1]);
    const sentences = sentencesOf(this.#all.text, block.start, block.end);
    for (const sentence of sentences) {
      const said = this.#all.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
      if (said.endsWith('?') || said.endsWith(':') || !hasWords(said)) this.#all.leave(sentence, 'text');
      else if (kind === 'competence' && isShortLabel(said)) this.#lists.labelled(sentence, true);
      else if (isAsking) {
        const isAsked = leadsList
          ? asksOf(said) && kind !== 'tasks'
          : isStatement(said) || (sentences.length === 1 && !/[.!]$/.test(said));
        if (isAsked) this.#all.add(sentence, { isTicked: true });
        else this.#doubt(sentence, said);
      } else this.#doubt(sentence, said, this.#isAskedHere(kind, said) && !leadsList);
    }
  }

  /** A sentence below a name and its level, and not the next name. */
  #isShown({ words }: ParagraphBlock, next: Block | undefined): boolean {
    const isName = next?.kind === 'paragraph' && isNamedLevel(next.words);
    return !isName && (/[.!]$/.test(words) || isStatement(words)) && !isLegend(words);
  }

  /** Whether a list, a table or a line that opens with a name follows before the next heading. */
  #hasListBelow(blocks: readonly Block[], at: number): boolean {
    let known = this.#listsBelow.get(blocks);
    if (known === undefined) {
      known = Array<boolean>(blocks.length).fill(false);
      for (let i = blocks.length - 2; i >= 0; i--) {
        const next = blocks[i + 1] as Block;
        const isList = next.kind === 'entry' || next.kind === 'table' || this.#opensWithName(next);
        known[i] = next.kind !== 'heading' && (isList || known[i + 1] === true);
      }
      this.#listsBelow.set(blocks, known);
    }
    return known[at] === true;
  }

  #opensWithName(block: Block | undefined): boolean {
    return block?.kind === 'paragraph' && leadInOf(this.#all.text.slice(block.start, block.end)) !== null;
  }

  /** Where no heading says what a part is about: what a sentence says somebody has, and in a box also what they do. */
  #isAskedHere(kind: SectionKind | null, said: string): boolean {
    if (kind !== null) return false;
    if (!this.#hasParts) return (isStatement(said) || seeking.test(said)) && !isBenefit(said) && !toWhom.test(said);
    return this.#isInBox ? isStatement(said) : asksOf(said) && this.#all.headings.length > 0;
  }

  /** A sentence that may ask something: proposed without a tick, or left out when it is too short to. */
  #doubt(sentence: Place, said: string, isTicked = false): void {
    if (wordCount(said) < 4 && !isTicked) this.#all.leave(sentence, 'text');
    else this.#all.add(sentence, { isTicked });
  }

  /** Running text under a competence: what it means, when a list of how it shows follows; else how it shows. */
  #underCompetence(block: ParagraphBlock, competence: Found, blocks: readonly Block[], at: number): void {
    const next = blocks[at + 1];
    const leadsList = next?.kind === 'entry' || (next?.kind === 'heading' && sectionKindOf(next.words) === 'behaviour');
    const isDefinition =
      this.#all.here.kind === 'definition' ||
      /^(?:definitie|omschrijving|toelichting|definition)\s*:/i.test(block.words);
    if (isDefinition || leadsList) {
      this.#all.leave(block, 'definition');
      return;
    }
    for (const sentence of sentencesOf(this.#all.text, block.start, block.end))
      this.#all.behaviour(competence, sentence);
  }
}

/** "Wij zoeken iemand met …": asks, though it says so of those who ask. */
const seeking =
  /^(?:wij|we)\s+(?:zoeken|vragen|verwachten)\b|^(?:een|de)\s.+\b(?:is (?:handig|vereist|nodig|een pre))\b|^(?:ook|daarnaast|verder)\s+\p{L}+\s+je\b/iu;
const toWhom =
  /\b(?:sollicit\w*|cv|motivatie(?:brief)?|contract|dienstverband|aanstelling|wij bieden|we bieden|bel(?:len)?|mail(?:en)?)\b/i;

/** A list of levels, each with how it shows there: whatever stands above it is a competence. */
function isStepped(below: readonly Block[]): boolean {
  const entries = below.filter((b): b is EntryBlock => b.kind === 'entry');
  const least = Math.min(...entries.map((e) => e.depth));
  const levels = entries.filter((e) => e.depth === least);
  return (
    levels.length > 1 &&
    levels.length < entries.length &&
    levels.every((e) => writtenLevel(e.words.replace(/[.;:]$/, '')))
  );
}

/** A line among others, without a sign, that names what follows. */
function isPart(entry: EntryBlock): boolean {
  return (entry.sign === '' || /^\p{Extended_Pictographic}/u.test(entry.sign)) && isPartName(entry.words);
}
