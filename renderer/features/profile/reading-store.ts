import { create } from 'zustand';
import type { Document } from '#shared/document/document.ts';
import type { ReadProfile } from '#shared/model/edits/profiles.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { earlierVersion, keepChanges, type Proposal, proposeFrom } from '#shared/profile/propose.ts';
import type { ProfileReading, ReadingChoices } from '#shared/profile/read-profile.ts';
import { fiveWordsOf } from '#shared/profile/scales.ts';

/** A profile that lies open: the document, what was made of it, and the proposals as the user has them so far. */
export interface Reading {
  readonly source: ReadProfile;
  readonly document: Document;
  readonly read: ProfileReading;
  readonly choices: ReadingChoices;
  /** The proposals as they were first made of it. */
  readonly base: readonly Proposal[];
  readonly proposals: readonly Proposal[];
  /** What the levels of the plan are to be called; null = as they are called now. */
  readonly levelWords: readonly string[] | null;
  /** The profile of the plan of which this is a newer version; null = a new one. */
  readonly profileId: string | null;
}

interface ReadingStore {
  /** By place: 'new' with the plan, or the id of a stored profile. Kept while the app runs, so that closing a tab loses nothing. */
  readonly readings: Readonly<Record<string, Reading>>;
  readonly pasted: Readonly<Record<string, string>>;
}

export const useReadings = create<ReadingStore>(() => ({ readings: {}, pasted: {} }));

/** Under which name the reading of a place is kept. */
export function readingKey(planId: string, profileId: string): string {
  return profileId === '' ? `new:${planId}` : profileId;
}

export function setReading(key: string, reading: Reading | null): void {
  useReadings.setState(({ readings }) => {
    const { [key]: _, ...others } = readings;
    return { readings: reading === null ? others : { ...others, [key]: reading } };
  });
}

export function setPasted(key: string, text: string): void {
  useReadings.setState(({ pasted }) => ({ pasted: { ...pasted, [key]: text } }));
}

/** The reading of a document. Without `profileId` the plan is searched for an earlier version. */
export function readingOf(
  named: Pick<ReadProfile, 'title' | 'fileName'>,
  document: Document,
  view: PlanView,
  profileId?: string | null,
): Reading {
  const source = { ...named, text: document.text };
  const earlier = profileId === undefined ? earlierVersion(document, view) : undefined;
  const of = profileId ?? earlier?.id ?? null;
  const { reading: read, proposals } = proposeFrom(document, view, of);
  return {
    source: earlier ? { ...source, title: earlier.title } : source,
    document,
    read,
    choices: {},
    base: proposals,
    proposals,
    levelWords: null,
    profileId: of,
  };
}

/** The reading by what the user says of its columns and scales; what they changed in the proposals stays. */
export function readAnew(reading: Reading, choices: ReadingChoices, view: PlanView): Reading {
  const { reading: read, proposals: base } = proposeFrom(reading.document, view, reading.profileId, choices);
  // Words that were taken over go along when their step comes to another level.
  const now = reading.levelWords?.join('\n');
  const at = reading.read.scales.findIndex((scale) => now !== undefined && fiveWordsOf(scale)?.join('\n') === now);
  const moved = read.scales[at];
  const levelWords = moved ? fiveWordsOf(moved) : reading.levelWords;
  return { ...reading, read, choices, base, levelWords, proposals: keepChanges(base, reading.base, reading.proposals) };
}

/** A title for a profile from the name of its file: "functieprofiel-adviseur_2026.docx" → "Functieprofiel adviseur 2026". */
export function titleOfFile(fileName: string): string {
  const words = fileName
    .replace(/\.[^.]+$/, '')
    .replace(/[-_]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
