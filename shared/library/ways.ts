import type { LearningForm, LearningWay } from '../model/kinds/learning.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { RecordOf } from '../model/records.ts';
import type { Language } from '../text/language.ts';
import type { LibraryItem, LibraryMoment, Suits } from './item.ts';

/** What a way to learn says in one language. What somebody kept says the same in each. */
export interface WayWords {
  readonly title: string;
  readonly what: string;
  /** What makes it stick; empty for what somebody kept. */
  readonly sticks: string;
}

/** A way to learn as it is proposed and listed: one that comes with the app, or one the person kept. */
export interface WayToLearn {
  readonly id: string;
  readonly isOwn: boolean;
  readonly way: LearningWay;
  readonly suits: Suits;
  /** Empty = not known, as of what somebody kept. */
  readonly forms: readonly LearningForm[];
  /** How words begin that name its subject; empty = it suits any subject. */
  readonly about: readonly string[];
  readonly moment: LibraryMoment | null;
  /** Minutes; null = not known. */
  readonly workMinutes: number | null;
  readonly ownMinutes: number | null;
  readonly words: Readonly<Record<Language, WayWords>>;
}

/** All ways to learn of a person: the own ones first, then those of the library. */
export function waysToLearn(view: PlanView, library: readonly LibraryItem[]): WayToLearn[] {
  return [...view.ownLibraryItems.map(ownWay), ...library.map(starterWay)];
}

function ownWay(item: RecordOf<'ownLibraryItem'>): WayToLearn {
  const words = { title: item.title, what: item.note, sticks: '' };
  const { id, way, suits, workMinutes, ownMinutes } = item;
  return {
    id,
    isOwn: true,
    way,
    suits,
    forms: [],
    about: [],
    moment: null,
    workMinutes,
    ownMinutes,
    words: { nl: words, en: words },
  };
}

function starterWay({ nl, en, ...item }: LibraryItem): WayToLearn {
  return { ...item, about: item.about ?? [], isOwn: false, ownMinutes: null, words: { nl, en } };
}

/** The activity of a learning question that is this way to learn: taken from it, or of the same name. */
export function activityOf(view: PlanView, questionId: string, way: WayToLearn): RecordOf<'activity'> | undefined {
  const names = new Set(Object.values(way.words).map((w) => plainName(w.title)));
  return view
    .activitiesOf(questionId)
    .find((a) => a.fromLibrary === way.id || (plainName(a.title) !== '' && names.has(plainName(a.title))));
}

/** A name as it is compared: no capitals, no signs, single spaces. */
export function plainName(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
