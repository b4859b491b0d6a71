import type { Document, Place } from '../document/document.ts';
import { foldSpace } from '../document/fold.ts';
import type { Level } from '../model/define.ts';
import type { Mastery } from '../model/kinds/requirement.ts';
import { guessMastery } from '../model/mastery-guess.ts';
import type { ColumnRole, TableShape } from './columns.ts';
import { findIn } from './find.ts';
import type { Found, LeftOut } from './found.ts';
import { type LevelForm, type LevelMark, levelMarkOf, levelWithin, type WrittenLevel } from './levels.ts';
import { nameOf, type Scale, Scales } from './scales.ts';
import { isQualification } from './statements.ts';

export interface ProfileHeading extends Place {
  readonly text: string;
  /** The heading above it that has no entries of its own; -1 = none. */
  readonly parent: number;
}

/** Words of a profile at their place. */
export interface ProfileWords extends Place {
  readonly text: string;
}

/** A level that the profile names. */
export interface ReadLevel {
  /** In the words of the profile. */
  readonly words: string;
  /** What it comes to on the scale of the plan; null when its scale does not hold it. */
  readonly level: Level | null;
  readonly written: WrittenLevel;
}

/** Something the profile asks, in its own words. */
export interface ProfileItem extends ProfileWords {
  /** Which heading it stands under; -1 = none. */
  readonly heading: number;
  readonly mastery: Mastery;
  /** False when it may well be no requirement: the user ticks it, or leaves it. */
  readonly isLikely: boolean;
  /** Null when the profile names none. */
  readonly level: ReadLevel | null;
  readonly behaviours: readonly ProfileWords[];
}

/** A table of the profile and how it was read. */
export interface ProfileTable extends Place {
  readonly shape: TableShape;
}

/** What was made of a profile. Headings, items and rest are in the order of the text, and hold all of it without overlap. */
export interface ProfileReading {
  readonly headings: readonly ProfileHeading[];
  readonly items: readonly ProfileItem[];
  readonly rest: readonly Place[];
  readonly leftOut: readonly (LeftOut & { readonly text: string })[];
  readonly scales: readonly Scale[];
  readonly tables: readonly ProfileTable[];
}

/** What the user said of a profile: what the columns of a table hold, by the table's place. */
export interface ReadingChoices {
  readonly columns?: ReadonlyMap<number, readonly ColumnRole[]>;
  /** What the steps of its scales come to, by `stepKey`. */
  readonly levels?: ReadonlyMap<string, Level>;
}

/** By what a step of a scale is known. */
export function stepKey(form: LevelForm, name: string): string {
  return `${form} ${name}`;
}

/**
 * Reads what a job profile asks by its structure: headings, enumerations, tables and sentences; word lists only tell what a
 * heading or a column is about. Nothing of the document is lost or invented.
 */
export function readProfile(document: Document, choices: ReadingChoices = {}): ProfileReading {
  const { text } = document;
  const { found, headings, leftOut, legends, orders, tables } = findIn(document, choices);
  const marked = withLevels(text, found);
  const levels = marked.flatMap(({ level }) => (level ? [level] : []));
  const scales = new Scales(levels, legends, orders);
  const levelOf = (level: WrittenLevel) =>
    choices.levels?.get(stepKey(level.form, nameOf(level))) ?? scales.levelOf(level);
  const textAt = ({ start, end }: Place) => foldSpace(text.slice(start, end));
  const items = marked.map(({ found: item, place, level }): ProfileItem => {
    const words = textAt(place);
    return {
      ...place,
      text: words,
      heading: item.heading,
      isLikely: item.isTicked,
      mastery: item.mastery ?? (isQualification(words) ? 'knowledge' : guessMastery(words)),
      level: level && { words: level.words, level: levelOf(level), written: level },
      behaviours: item.behaviours.map((b) => ({ ...b, text: textAt(b) })),
    };
  });
  const worded = headings.map((heading): ProfileHeading => ({ ...heading, text: textAt(heading) }));
  return {
    headings: worded,
    items,
    rest: restOf(text, [...worded, ...items]),
    leftOut: leftOut.map((part) => ({ ...part, text: textAt(part) })).filter((part) => part.text !== ''),
    scales: scales.all.map((scale) => ({
      ...scale,
      steps: scale.steps.map((s) => ({ ...s, level: choices.levels?.get(stepKey(scale.form, s.name)) ?? s.level })),
    })),
    tables,
  };
}

function restOf(text: string, taken: readonly Place[]): Place[] {
  const rest: Place[] = [];
  let from = 0;
  for (const { start, end } of [...taken].sort((a, b) => a.start - b.start)) {
    if (start > from) rest.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  if (from < text.length) rest.push({ start: from, end: text.length });
  return rest;
}

interface Marked {
  readonly found: Found;
  /** Without the level. */
  readonly place: Place;
  readonly level: WrittenLevel | null;
}

/** From this share of a list on, a lone number, letter or sign at the end of its entries is their level. */
const likeFrom = 0.6;
const bareFrom = 0.9;

/** The level of each item: beside it, or at its words; one that does not name itself only with its like around it. */
function withLevels(text: string, found: readonly Found[]): Marked[] {
  const marks = found.map((item) => (item.written ? null : levelMarkOf(text.slice(item.start, item.end))));
  const counts = new Map<string, number>();
  const lists = new Map<number, number>();
  found.forEach((item, i) => {
    const mark = marks[i];
    lists.set(item.list, (lists.get(item.list) ?? 0) + 1);
    if (mark) counts.set(`${item.list} ${mark.form}`, (counts.get(`${item.list} ${mark.form}`) ?? 0) + 1);
  });
  const hasLike = (item: Found, mark: LevelMark) => {
    const like = counts.get(`${item.list} ${mark.form}`) ?? 0;
    const all = lists.get(item.list) ?? 1;
    return mark.isBare ? like > 2 && like >= all * bareFrom : like > 1 && like >= all * likeFrom;
  };
  return found.map((item, i): Marked => {
    const place = { start: item.start, end: item.end };
    const mark = marks[i];
    if (item.written) return { found: item, place, level: item.written };
    if (!mark || (!mark.isSure && !hasLike(item, mark)))
      return { found: item, place, level: levelWithin(text.slice(item.start, item.end)) };
    const isAtStart = mark.start === 0;
    const left = isAtStart
      ? { start: item.start + mark.end, end: item.end }
      : { start: item.start, end: item.start + mark.start };
    return { found: item, place: left, level: mark };
  });
}
