import type { Document } from '../document/document.ts';
import { foldSpace, hasWords, trimmedSpan } from '../document/fold.ts';
import { readText } from '../document/read-text.ts';
import type { Level } from '../model/define.ts';
import type { Mastery, Requirement } from '../model/kinds/requirement.ts';
import { guessMastery } from '../model/mastery-guess.ts';
import type { PlanView } from '../model/plan-view.ts';
import { type ProfileReading, type ReadingChoices, type ReadLevel, readProfile } from './read-profile.ts';
import { matchLines } from './same-words.ts';

/** A requirement that a profile proposes, as the user ticks and rewrites it. */
export interface Proposal {
  /** Stays the same while the user works on it. */
  readonly key: string;
  readonly title: string;
  readonly mastery: Mastery;
  readonly requiredLevel: Level;
  /** The level that the profile names, in its words; null = it names none, and `requiredLevel` is where most begin. */
  readonly levelRead: ReadLevel | null;
  /** How it shows, in the words of the profile; kept with the requirement when it is taken over. */
  readonly behaviours: readonly string[];
  readonly isTicked: boolean;
  /** The app was not sure that the profile asks this. */
  readonly isDoubtful: boolean;
  /** Which heading it stands under; -1 = none. */
  readonly heading: number;
  /** Its place in the text; null for one the user added. */
  readonly place: { readonly start: number; readonly end: number } | null;
  /** The requirement of the plan that says the same, when there is one: then nothing is added, only its place moves along. */
  readonly existing: Requirement | null;
}

export interface Proposed {
  readonly reading: ProfileReading;
  readonly proposals: readonly Proposal[];
}

/** More at once than anybody goes through; what comes after is not proposed. */
export const mostProposals = 500;
const usualLevel: Level = 3;
const longestTitle = 2_000;

/**
 * What a profile asks, beside what the plan holds already. A requirement that is there (the same words, or nearly) is not
 * proposed anew. With `profileId` the text is a newer version of that profile; its own requirements are looked at first. When
 * the text is the same, what was left out before is not ticked again.
 */
export function proposeFrom(
  document: Document,
  view: PlanView,
  profileId: string | null = null,
  choices: ReadingChoices = {},
): Proposed {
  const { text } = document;
  const reading = readProfile(document, choices);
  const items = reading.items.slice(0, mostProposals);
  const own = profileId === null ? [] : view.requirementsFrom(profileId);
  const known = [...own, ...view.requirements.filter((r) => r.profileId !== profileId || profileId === null)];
  const source = profileId === null ? '' : (view.get('jobProfile', profileId)?.text ?? '');
  const words = items.map((item) => item.text);
  const byTitle = matchLines(
    words,
    known.map((r) => r.title),
  );
  // Rewritten, merged or split by the user: then the place it came from tells what it was.
  const bySource = sourcesOf(words, source, own);
  return {
    reading,
    proposals: items.map((item, i): Proposal => {
      const existing = known[byTitle[i] ?? -1] ?? bySource[i] ?? null;
      return {
        key: `p${item.start}`,
        title: existing?.title ?? titleOf(item.text),
        mastery: existing?.mastery ?? item.mastery,
        requiredLevel: existing?.requiredLevel ?? item.level?.level ?? usualLevel,
        levelRead: item.level,
        behaviours: item.behaviours.map((b) => b.text),
        isTicked: existing === null && item.isLikely && text !== source,
        isDoubtful: !item.isLikely,
        heading: item.heading,
        place: { start: item.start, end: item.end },
        existing,
      };
    }),
  };
}

/** For each entry the requirement that was read from the entry of the earlier text which says the same. */
function sourcesOf(
  words: readonly string[],
  earlier: string,
  own: readonly Requirement[],
): (Requirement | undefined)[] {
  if (own.length === 0) return [];
  const items = readProfile(readText(earlier)).items;
  const matches = matchLines(
    words,
    items.map((item) => item.text),
  );
  return matches.map((index) => {
    const item = items[index];
    return item && own.find((r) => (r.profileStart ?? 0) < item.end && (r.profileEnd ?? 0) > item.start);
  });
}

/** A capital first, as a title has; the words stay. */
export function titleOf(words: string): string {
  const line = foldSpace(words).slice(0, longestTitle).toWellFormed();
  const [first = ''] = line;
  const upper = first.toUpperCase();
  return upper.length === first.length ? upper + line.slice(first.length) : line;
}

/** A proposal joined with the one above it: one title, one place that holds both. */
export function mergeWithAbove(proposals: readonly Proposal[], key: string, joint: string): readonly Proposal[] {
  const at = proposals.findIndex((p) => p.key === key);
  const above = proposals[at - 1];
  const own = proposals[at];
  if (above === undefined || own === undefined || above.existing || own.existing) return proposals;
  const small = own.title.charAt(0).toLowerCase() + own.title.slice(1);
  const begins = /^\p{Lu}\p{Ll}/u.test(own.title) ? small : own.title;
  const title = `${above.title}${joint}${begins}`.slice(0, longestTitle);
  const place =
    above.place && own.place
      ? { start: Math.min(above.place.start, own.place.start), end: Math.max(above.place.end, own.place.end) }
      : (above.place ?? own.place);
  const behaviours = [...above.behaviours, ...own.behaviours];
  const merged: Proposal = { ...above, title, place, behaviours, isTicked: true, mastery: guessMastery(title) };
  return [...proposals.slice(0, at - 1), merged, ...proposals.slice(at + 1)];
}

/**
 * A proposal cut in two at a place in its title. The place in the text is cut at the same words when they are still there;
 * else both parts keep it whole.
 */
export function splitAt(
  proposals: readonly Proposal[],
  key: string,
  cursor: number,
  text: string,
): readonly Proposal[] {
  const at = proposals.findIndex((p) => p.key === key);
  const own = proposals[at];
  if (own === undefined || own.existing) return proposals;
  const first = own.title.slice(0, cursor).replace(/[\s,;]+$/, '');
  const second = own.title.slice(cursor).replace(/^[\s,;]+/, '');
  if (!hasWords(first) || !hasWords(second)) return proposals;
  const [firstPlace, secondPlace] = cutPlace(own.place, second, text);
  const keys = new Set(proposals.map((p) => p.key));
  let number = 1;
  while (keys.has(`${key}-${number}`)) number++;
  return [
    ...proposals.slice(0, at),
    { ...own, title: first, place: firstPlace, mastery: guessMastery(first) },
    {
      ...own,
      key: `${key}-${number}`,
      title: titleOf(second),
      place: secondPlace,
      mastery: guessMastery(second),
      behaviours: [],
    },
    ...proposals.slice(at + 1),
  ];
}

function cutPlace(place: Proposal['place'], second: string, text: string): [Proposal['place'], Proposal['place']] {
  if (place === null) return [null, null];
  const at = text.slice(place.start, place.end).lastIndexOf(second.split(' ').slice(0, 3).join(' '));
  if (at <= 0) return [place, place];
  return [trimmedSpan(text, place.start, place.start + at), trimmedSpan(text, place.start + at, place.end)];
}

/** From this share of entries in common on, a text is a version of a profile rather than another one. */
const versionFrom = 0.5;

/** The profile of the plan of which a text is the same or a newer version; undefined when it is another one. */
export function earlierVersion(document: Document, view: PlanView): PlanView['jobProfiles'][number] | undefined {
  const { text } = document;
  const same = view.jobProfiles.find((profile) => profile.text === text);
  if (same) return same;
  const words = readProfile(document)
    .items.slice(0, mostProposals)
    .map((item) => item.text);
  let best: { profile: PlanView['jobProfiles'][number]; share: number } | undefined;
  for (const profile of view.jobProfiles) {
    const known = readProfile(readText(profile.text))
      .items.slice(0, mostProposals)
      .map((item) => item.text);
    const shared = matchLines(words, known).filter((index) => index >= 0).length;
    const share = shared / Math.max(1, Math.min(words.length, known.length));
    if (shared > 1 && share >= versionFrom && share > (best?.share ?? 0)) best = { profile, share };
  }
  return best?.profile;
}

/** An own requirement below the others, still to be written. */
export function addOwn(proposals: readonly Proposal[]): { proposals: readonly Proposal[]; key: string } {
  const keys = new Set(proposals.map((p) => p.key));
  let number = 1;
  while (keys.has(`own${number}`)) number++;
  const key = `own${number}`;
  const own: Proposal = {
    key,
    title: '',
    mastery: 'skill',
    requiredLevel: usualLevel,
    levelRead: null,
    behaviours: [],
    isTicked: true,
    isDoubtful: false,
    heading: -1,
    place: null,
    existing: null,
  };
  return { proposals: [...proposals, own], key };
}

/**
 * The proposals of a reading made anew, with what the user had changed in the ones before: `base` are those as they were
 * first proposed, `now` as the user left them.
 */
export function keepChanges(
  fresh: readonly Proposal[],
  base: readonly Proposal[],
  now: readonly Proposal[],
): readonly Proposal[] {
  const before = new Map(base.map((p) => [p.key, p]));
  const after = new Map(now.map((p) => [p.key, p]));
  const kept = fresh.flatMap((proposal): Proposal[] => {
    const first = before.get(proposal.key);
    const last = after.get(proposal.key);
    if (first === undefined) return [proposal];
    if (last === undefined) return [];
    return [
      {
        ...proposal,
        ...(last.title !== first.title && { title: last.title, place: last.place }),
        ...(last.mastery !== first.mastery && { mastery: last.mastery }),
        ...(last.isTicked !== first.isTicked && { isTicked: last.isTicked }),
        ...(last.requiredLevel !== first.requiredLevel && { requiredLevel: last.requiredLevel }),
      },
    ];
  });
  return [...kept, ...now.filter((p) => !before.has(p.key))];
}
