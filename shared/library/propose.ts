import { addDays } from '../model/calendar.ts';
import type { IsoDate } from '../model/define.ts';
import { standingOf } from '../model/gap.ts';
import type { LearningForm } from '../model/kinds/learning.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { RecordOf } from '../model/records.ts';
import { sharedWord, tellingWords, wordThatBegins } from './shared-word.ts';
import { masteryOf } from './take-up.ts';
import { activityOf, plainName, type WayToLearn } from './ways.ts';

type Question = RecordOf<'learningQuestion'>;

/** Why a way to learn is proposed; told in shared/text/library.ts. */
export type Reason =
  | { readonly why: 'own' | 'only-formal' | 'knowledge' | 'skill' }
  | { readonly why: 'word'; readonly word: string }
  | { readonly why: 'form'; readonly form: LearningForm }
  | { readonly why: 'soon'; readonly neededBy: IsoDate }
  | { readonly why: 'growth'; readonly gap: number }
  | { readonly why: 'new-way' | 'general'; readonly way: WayToLearn['way'] };

export interface Proposal {
  readonly way: WayToLearn;
  /** At least one, the strongest first. */
  readonly reasons: readonly Reason[];
}

/** Soon = needed within this many days; what is short then comes before what takes long. */
const soonDays = 42;
const shortMinutes = 240;
const longMinutes = 960;
/** From two levels on, what one does more often or at length lets it grow. */
const bigGap = 2;

/**
 * The ways to learn for a learning question, most fitting first: what it asks (knowledge or skill, how far, how soon), how
 * the person likes to learn, and what is there already. Learning in the work comes before a course, all the more when there
 * are only courses (method.md, 70/20/10: a mirror, not a norm). What stands under the question is not proposed again.
 */
export function proposeActivities(
  view: PlanView,
  question: Question,
  ways: readonly WayToLearn[],
  today: IsoDate,
): Proposal[] {
  const facts = factsOf(view, question, today);
  const places = placesOf(ways, question.id);
  return ways
    .filter((way) => activityOf(view, question.id, way) === undefined)
    .map((way) => ({ ...weigh(way, facts), place: places.get(way.id) ?? 0 }))
    .sort((a, b) => b.score - a.score || a.place - b.place || (a.way.id < b.way.id ? -1 : 1))
    .map(({ way, reasons }) => ({ way, reasons }));
}

interface Facts {
  readonly mastery: WayToLearn['suits'] | null;
  /** The largest gap of its requirements; null = not known. */
  readonly gap: number | null;
  /** The day it is needed when that is soon. */
  readonly soon: IsoDate | null;
  readonly forms: readonly LearningForm[];
  /** All that the question says in words. */
  readonly text: string;
  readonly words: ReadonlyMap<string, string>;
  /** The ways of the activities that stand, and of none. */
  readonly there: ReadonlySet<WayToLearn['way']>;
  /** Taken up under another question. */
  readonly elsewhere: ReadonlySet<string>;
}

function factsOf(view: PlanView, question: Question, today: IsoDate): Facts {
  const requirements = question.requirementIds.flatMap((id) => view.get('requirement', id) ?? []);
  const gaps = requirements.flatMap((r) => standingOf(view, r).gap ?? []);
  const { neededBy } = question;
  const isSoon = neededBy !== null && neededBy >= today && neededBy <= addDays(today, soonDays);
  const text = [question.text, question.shortTitle, ...requirements.map((r) => r.title)].join(' ');
  const standing = view.activitiesOf(question.id).filter((a) => a.state !== 'dropped');
  return {
    mastery: masteryOf(view, question),
    gap: gaps.length === 0 ? null : Math.max(...gaps),
    soon: isSoon ? neededBy : null,
    forms: view.plan.learningForms,
    text,
    words: tellingWords(text),
    there: new Set(standing.map((a) => a.way)),
    elsewhere: new Set(view.activities.flatMap((a) => [a.fromLibrary ?? '', plainName(a.title)])),
  };
}

function weigh(way: WayToLearn, facts: Facts): { way: WayToLearn; score: number; reasons: Reason[] } {
  let score = 0;
  const reasons: Reason[] = [];
  const counts = (points: number, reason?: Reason) => {
    score += points;
    if (reason) reasons.push(reason);
  };
  const isFormal = way.way === 'formal';
  if (isFormal) counts(-2);
  if (way.isOwn) counts(2, { why: 'own' });
  const word = wordInCommon(way, facts);
  if (word !== null) counts(6, { why: 'word', word });
  else if (way.about.length > 0) counts(-3);
  if (facts.there.size === 1 && facts.there.has('formal')) {
    if (isFormal) counts(-3);
    else counts(3, { why: 'only-formal' });
  } else if (facts.there.size > 0 && !isFormal && !facts.there.has(way.way)) {
    counts(1, { why: 'new-way', way: way.way });
  }
  const form = way.forms.find((f) => facts.forms.includes(f));
  if (form) counts(2, { why: 'form', form });
  weighTime(way, facts, counts);
  if (facts.mastery === 'knowledge' || facts.mastery === 'skill') {
    if (way.suits === facts.mastery) counts(2, { why: facts.mastery });
    else counts(way.suits === 'both' ? 1 : -3);
  }
  if (facts.elsewhere.has(way.id) || Object.values(way.words).some((w) => facts.elsewhere.has(plainName(w.title))))
    counts(-2);
  if (reasons.length === 0) reasons.push({ why: 'general', way: way.way });
  return { way, score, reasons };
}

/** A word of the question that names what this way to learn is about, or that it speaks of too. */
function wordInCommon(way: WayToLearn, { text, words }: Facts): string | null {
  if (way.about.length > 0) return wordThatBegins(text, way.about);
  const spoken = Object.values(way.words).map((w) => `${w.title} ${w.what}`);
  return sharedWord(words, spoken.join(' '));
}

function weighTime(way: WayToLearn, facts: Facts, counts: (points: number, reason?: Reason) => void): void {
  const minutes = way.workMinutes;
  if (facts.soon !== null && minutes !== null) {
    if (minutes > longMinutes) counts(-4);
    else if (minutes <= shortMinutes && way.moment !== 'regularly') counts(2, { why: 'soon', neededBy: facts.soon });
  } else if (facts.gap !== null && facts.gap >= bigGap) {
    if (way.moment === 'regularly' || (minutes ?? 0) > shortMinutes) counts(1, { why: 'growth', gap: facts.gap });
  } else if (facts.gap !== null && minutes !== null && minutes <= shortMinutes) counts(1);
}

/**
 * The place among ways that weigh the same: those of every way of learning spread evenly, and begun elsewhere for each
 * question, so that two questions do not get the same first five. The same question always gets the same. Own ones come
 * before, in the person's order.
 */
function placesOf(ways: readonly WayToLearn[], questionId: string): ReadonlyMap<string, number> {
  const seed = [...questionId].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
  const places = new Map<string, number>();
  const own = ways.filter((w) => w.isOwn);
  own.forEach((way, i) => {
    places.set(way.id, i - own.length);
  });
  for (const kind of ['experience', 'others', 'formal'] as const) {
    const list = ways.filter((w) => w.way === kind && !w.isOwn);
    list.forEach((way, i) => {
      places.set(way.id, ((i * stride + seed) % list.length) / list.length);
    });
  }
  return places;
}
/** Neighbours in a file are alike; this takes them apart. */
const stride = 5;
