import type { EntryBlock, Place } from '../document/document.ts';
import { wordCount } from '../document/fold.ts';
import { isCompetence } from './competences.ts';
import type { Found } from './found.ts';
import type { Gathered } from './gathered.ts';
import { levelMarkOf, writtenLevel } from './levels.ts';
import { groupName, isShortLabel, label, leadInOf } from './parts.ts';
import { isLegend } from './scales.ts';
import { asking, besides, sectionKindOf } from './sections.ts';
import { isBenefit, isFactLine, isFurniture, isGreeting, isName, isStatement, isVerb } from './statements.ts';

/** Finds what the entries of lists ask, and in which lines stands how it shows. */
export class Lists {
  readonly #all: Gathered;

  constructor(all: Gathered) {
    this.#all = all;
  }

  entries(entries: readonly EntryBlock[]): void {
    this.#all.list++;
    const { kind } = this.#all.here;
    const competence = this.#all.here.competence ?? this.#all.shown;
    if (kind === 'scale') {
      for (const entry of entries) this.#all.leave(entry, 'scale');
      return;
    }
    if (competence) {
      const written = entries.map((entry) => writtenLevel(entry.words.replace(/[.;:]$/, '')));
      const levels = written.filter((level) => level !== null);
      const ticked = written.filter((level, i) => level && entries[i]?.isChecked === true);
      // More than one: a text for every level, and only a tick says which of them is asked.
      if (levels.length > 1) this.#all.steps(levels);
      const own = levels.length > 1 && ticked.length !== 1 ? null : (ticked[0] ?? levels[0] ?? null);
      competence.written ??= own;
      const rest = entries.filter((_, i) => written[i] === null);
      for (const entry of rest) this.#all.behaviour(competence, entry);
      return;
    }
    const greeting = entries.findIndex((entry) => entry.sign === '' && isGreeting(entry.words));
    // Below a greeting stand names.
    if (greeting >= 0) for (const entry of entries.slice(greeting)) this.#all.leave(entry, 'furniture');
    this.#listed(greeting < 0 ? entries : entries.slice(0, greeting));
  }

  #listed(entries: readonly EntryBlock[]): void {
    const least = Math.min(...entries.map((e) => e.depth));
    for (let at = 0; at < entries.length; ) {
      const entry = entries[at] as EntryBlock;
      let end = at + 1;
      while (end < entries.length && (entries[end] as EntryBlock).depth > least) end++;
      const below = entries.slice(at + 1, end);
      if (below.length > 0) this.#parent(entry, below);
      else this.#leaf(entry, entries, entries[at + 1]);
      at = end;
    }
  }

  /** An entry with others below it: the name of a group of them, or something that is asked and how it shows. */
  #parent(entry: EntryBlock, below: readonly EntryBlock[]): void {
    const { kind } = this.#all.here;
    const own = sectionKindOf(entry.words);
    // "Beheerplannen" ends as a verb does; above what is done it names a group all the same.
    const areDone = below.every((e) => isVerb(e.words.split(' ')[0] ?? ''));
    const isNamed = !isStatement(entry.words) || (kind === 'tasks' && areDone && wordCount(entry.words) <= 2);
    const isShort = wordCount(entry.words) <= 5 && isNamed;
    const hasLevel = levelMarkOf(this.#all.text.slice(entry.start, entry.end))?.isSure === true;
    const isKnown = (isCompetence(entry.words.replace(/:$/, '')) && kind !== 'tasks') || hasLevel;
    const isDeep = below.some((e) => e.depth > (below[0]?.depth ?? 0));
    const isGroup =
      /:$/.test(entry.words) ||
      (!isKnown &&
        kind !== 'competence' &&
        ((own !== null && isShort) || (isShort && (kind === 'tasks' || kind === null)))) ||
      (isDeep && isShort && !isKnown);
    if (!isGroup) {
      const found = this.#leafOf(entry, this.#isTicked(entry));
      if (found === null) return;
      for (const one of below) {
        const level = writtenLevel(one.words.replace(/[.;]$/, ''));
        if (level && !found.written) found.written = level;
        else this.#all.behaviour(found, one);
      }
      return;
    }
    const outer = this.#all.stack;
    const list = this.#all.list;
    const heading = this.#all.headings.length;
    this.#all.headings.push({ start: entry.start, end: entry.end, parent: this.#all.parentOf(this.#all.here) });
    this.#all.stack = [...outer, { ...this.#all.here, level: 9, heading, kind: own ?? kind, isNamed: own !== null }];
    this.entries(below);
    this.#all.stack = outer;
    this.#all.list = list;
  }

  #leaf(entry: EntryBlock, entries: readonly EntryBlock[], next: EntryBlock | undefined): void {
    const last = this.#all.found.at(-1);
    const { kind } = this.#all.here;
    if (entry.sign === '' && groupName.test(entry.words)) {
      this.group(entry);
      return;
    }
    const isLoose = entry.sign === '';
    if (isLoose && this.#all.takesLevel(entry, entry.words)) return;
    if (isLoose && this.#all.record(entry, next)) return;
    // A sentence below a bare name, in a list of competences without signs: how the one above it shows.
    const isBehaviour =
      kind === 'competence' &&
      isLoose &&
      last !== undefined &&
      last.list === this.#all.list &&
      isStatement(entry.words) &&
      wordCount(entry.words) > 3 &&
      entries.some(
        (e) => isCompetence(e.words) || (isName(e.words) && wordCount(e.words) <= 3 && !isStatement(e.words)),
      );
    if (isBehaviour) this.#all.behaviour(last, entry);
    else if (this.#isLabelled(entry, entries)) this.labelled(entry, this.#isTicked(entry));
    else this.#leafOf(entry, this.#isTicked(entry));
  }

  #isLabelled(entry: EntryBlock, entries: readonly EntryBlock[]): boolean {
    const { kind } = this.#all.here;
    const raw = (place: Place) => this.#all.text.slice(place.start, place.end);
    if (kind === 'competence' && isShortLabel(raw(entry))) return true;
    const isAsking = kind !== null && asking.has(kind);
    return isAsking && leadInOf(raw(entry)) !== null && entries.filter((e) => leadInOf(raw(e))).length > 1;
  }

  /** A line that stands above those below it, though nothing draws it as a heading. */
  group(place: Place): void {
    const heading = this.#all.headings.length;
    this.#all.headings.push({ start: place.start, end: place.end, parent: this.#all.parentOf(this.#all.here) });
    this.#all.stack[this.#all.stack.length - 1] = { ...this.#all.here, heading };
  }

  #leafOf(entry: EntryBlock, isTicked: boolean): Found | null {
    if (isFurniture(entry.words)) this.#all.leave(entry, 'furniture');
    else if (isLegend(entry.words)) this.#all.leave(entry, 'scale');
    else if (isFactLine(entry.words)) this.#all.leave(entry, 'fact');
    else if (entry.isChecked === false && this.#hasChecked) return this.#all.add(entry, { isTicked: false });
    else return this.#all.add(entry, { isTicked });
    return null;
  }

  get #hasChecked(): boolean {
    return /[☒☑✔✅]|\[[xX]\]/.test(this.#all.text);
  }

  #isTicked(entry: EntryBlock): boolean {
    const { kind, heading } = this.#all.here;
    // "Overlegt met gemeenten" is asked, also below "Contacten".
    if (kind === 'context' || kind === 'procedure') return entry.sign !== '' && isVerb(entry.words.split(' ')[0] ?? '');
    if (kind !== null) return !besides.has(kind);
    if (isBenefit(entry.words)) return false;
    if (entry.sign === '') return isStatement(entry.words) && (heading >= 0 || this.#all.headings.length > 0);
    return true;
  }

  /** "Samenwerken: zoekt collega's op": a competence, and how it shows. */
  labelled(place: Place, isTicked: boolean): void {
    const raw = this.#all.text.slice(place.start, place.end);
    const parts = leadInOf(raw) ?? label.exec(raw);
    const cut = place.start + (parts?.[1] ?? '').length;
    const found = this.#all.add({ start: place.start, end: cut }, { isTicked });
    this.#all.behaviour(found, {
      start: place.start + (parts?.[1] ?? '').length + (parts?.[2] ?? '').length,
      end: place.end,
    });
  }
}
